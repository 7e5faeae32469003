-- Written by npm run db:dump from db/migrations. Read it, do not edit it.

create extension pg_trgm with schema public;
create extension unaccent with schema public;

create role doorstroom_app nologin;

create schema access;
grant usage on schema access to doorstroom_app;

create schema facts;
grant usage on schema facts to doorstroom_app;

create schema figures;
grant usage on schema figures to doorstroom_app;

create schema orientation;
grant usage on schema orientation to doorstroom_app;

create schema platform;
grant usage on schema platform to doorstroom_app;

create schema public;
grant usage on schema public to public;

create schema publication;
grant usage on schema publication to doorstroom_app;

create schema reform;
grant usage on schema reform to doorstroom_app;

create schema register;
grant usage on schema register to doorstroom_app;

create schema review;
grant usage on schema review to doorstroom_app;

create schema trajectory;
grant usage on schema trajectory to doorstroom_app;

create schema vault;
grant usage on schema vault to doorstroom_app;

create schema workbench;
grant usage on schema workbench to doorstroom_app;

create sequence register.file_number_sequence;
grant usage on sequence register.file_number_sequence to doorstroom_app;

CREATE OR REPLACE FUNCTION facts.check_correction()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  target record;
  is_withdrawal boolean := new.type like '%.fact-withdrawn';
  takes_place_of text;
begin
  select fact.id, fact.type, fact.corrects, fact.recorded_at into target
  from facts.fact
  where fact.stream = new.stream and fact.version < new.version and fact.id = new.corrects;
  if not found or target.recorded_at > new.recorded_at then
    raise exception using errcode = '23514', schema = 'facts', table = 'fact', constraint = 'fact_corrects_earlier_fact',
      message = 'A fact corrects an earlier fact of its own stream';
  end if;

  takes_place_of := target.type;
  if target.type like '%.fact-withdrawn' then
    select fact.type into takes_place_of from facts.fact where fact.id = target.corrects;
  elsif is_withdrawal then
    takes_place_of := new.type;
  end if;
  if takes_place_of is distinct from new.type then
    raise exception using errcode = '23514', schema = 'facts', table = 'fact', constraint = 'fact_corrects_same_type',
      message = 'A correction has the type of what it corrects';
  end if;
  return null;
end
$function$;
grant execute on function facts.check_correction() to public;

CREATE OR REPLACE FUNCTION facts.in_ledger(cluster_transaction xid8)
 RETURNS xid8
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$select cluster_transaction$function$;
grant execute on function facts.in_ledger(xid8) to public;

CREATE OR REPLACE FUNCTION register.forget_erased_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  other uuid;
begin
  perform register.forget_name(new.person);
  for other in
    select merged_file.stream from register.merged_file where merged_file.into_person = new.person
    union
    select merged_file.into_person from register.merged_file where merged_file.stream = new.person
  loop
    insert into vault.person (person) values (other) on conflict (person) do nothing;
    delete from vault.entry where entry.person = other and exists (select from vault.person where person.person = other and not person.erased);
    update vault.person set erased = true, erased_at = new.erased_at, erased_by = new.erased_by
    where person.person = other and not person.erased;
  end loop;
  return null;
end
$function$;
grant execute on function register.forget_erased_person() to public;

CREATE OR REPLACE FUNCTION register.forget_name(forgotten uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  gone text[];
begin
  delete from register.person_name where person_name.person = forgotten returning person_name.words into gone;
  if gone is null then return; end if;
  perform pg_catalog.pg_advisory_xact_lock(7341806253);
  delete from register.name_spelling
  where name_spelling.word = any (gone) and not exists (select from register.person_name where person_name.words @> array[name_spelling.word]);
end
$function$;
grant execute on function register.forget_name(uuid) to public;

CREATE OR REPLACE FUNCTION register.standing_file(asked uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
  with recursive chain as (
    select asked as person, 0 as steps
    union all
    select merged_file.into_person, chain.steps + 1
    from chain
    join register.merged_file on merged_file.stream = chain.person
    where chain.steps < 100
  )
  select chain.person from chain order by chain.steps desc limit 1
$function$;
grant execute on function register.standing_file(uuid) to doorstroom_app;
grant execute on function register.standing_file(uuid) to public;

CREATE OR REPLACE FUNCTION workbench.keep_sent()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'sent' then raise exception 'an answer that was sent does not change'; end if;
  return new;
end $function$;
grant execute on function workbench.keep_sent() to public;

create table access.account (
  id text not null,
  name text not null,
  role text not null,
  agency text,
  region text,
  last_signed_in_at timestamp with time zone not null,
  constraint account_id_check CHECK ((id ~ '^staff:[0-9a-f-]{36}$'::text)),
  constraint account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint account_pkey PRIMARY KEY (id)
);
grant insert, select, update on access.account to doorstroom_app;

create table access.identity (
  issuer text not null,
  subject text not null,
  account text not null,
  constraint identity_pkey PRIMARY KEY (issuer, subject),
  constraint identity_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 255)))
);
grant insert, select on access.identity to doorstroom_app;

create table access.line (
  "position" bigint not null generated always as identity,
  at timestamp with time zone not null,
  account text not null,
  role text not null,
  reader_agency text,
  file_agency text,
  person uuid,
  part text not null,
  purpose text not null,
  outcome text not null,
  reason text,
  constraint line_check CHECK (((outcome = 'refused'::text) = (reason IS NOT NULL))),
  constraint line_outcome_check CHECK ((outcome = ANY (ARRAY['allowed'::text, 'refused'::text]))),
  constraint line_part_check CHECK (((length(part) >= 1) AND (length(part) <= 100))),
  constraint line_pkey PRIMARY KEY ("position"),
  constraint line_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 40)))
);
CREATE INDEX line_account ON access.line USING btree (account, "position" DESC);
CREATE INDEX line_file_agency ON access.line USING btree (file_agency, "position" DESC);
CREATE INDEX line_person ON access.line USING btree (person, "position" DESC);
CREATE INDEX line_reader_agency ON access.line USING btree (reader_agency, "position" DESC);
CREATE INDEX line_refused ON access.line USING btree ("position" DESC) WHERE (outcome = 'refused'::text);
grant insert, select on access.line to doorstroom_app;

create table access.session (
  id_hash bytea not null,
  account text not null,
  name text not null,
  role text not null,
  agency text,
  region text,
  id_token text,
  started_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_account_fkey FOREIGN KEY (account) REFERENCES access.account(id),
  constraint session_check CHECK ((expires_at > started_at)),
  constraint session_id_hash_check CHECK ((length(id_hash) = 32)),
  constraint session_pkey PRIMARY KEY (id_hash)
);
CREATE INDEX session_account ON access.session USING btree (account);
CREATE INDEX session_expires_at ON access.session USING btree (expires_at);
grant delete, insert, select on access.session to doorstroom_app;
grant update (last_used_at) on access.session to doorstroom_app;

create table access.sign_in (
  state_hash bytea not null,
  browser_hash bytea not null,
  origin text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_browser_hash_check CHECK ((length(browser_hash) = 32)),
  constraint sign_in_pkey PRIMARY KEY (state_hash),
  constraint sign_in_return_to_check CHECK ((return_to ~~ '/%'::text)),
  constraint sign_in_state_hash_check CHECK ((length(state_hash) = 32))
);
CREATE INDEX sign_in_expires_at ON access.sign_in USING btree (expires_at);
grant delete, insert, select on access.sign_in to doorstroom_app;

create table facts.checkpoint (
  name text not null,
  transaction xid8 not null,
  "position" bigint not null,
  updated_at timestamp with time zone not null default now(),
  constraint checkpoint_name_check CHECK ((name ~ '^[a-z][a-z0-9.-]*$'::text)),
  constraint checkpoint_pkey PRIMARY KEY (name),
  constraint checkpoint_position_check CHECK (("position" >= 0))
);
grant delete, insert, select, update on facts.checkpoint to doorstroom_app;

create table facts.fact (
  "position" bigint not null generated always as identity,
  transaction xid8 not null default facts.in_ledger(pg_current_xact_id()),
  id uuid not null,
  stream uuid not null,
  version integer not null,
  type text not null,
  schema_version smallint not null,
  "on" date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  source text not null,
  corrects uuid,
  data jsonb not null,
  constraint fact_check CHECK ((corrects <> id)),
  constraint fact_data_check CHECK ((jsonb_typeof(data) = 'object'::text)),
  constraint fact_on_check CHECK ((("on" >= '1900-01-01'::date) AND ("on" < '2200-01-01'::date))),
  constraint fact_pkey PRIMARY KEY (id),
  constraint fact_recorded_by_check CHECK (((recorded_by = ANY (ARRAY['register'::text, 'partner'::text, 'migration'::text, 'demo'::text, 'system'::text])) OR (recorded_by ~ '^(staff|client|partner):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'::text))),
  constraint fact_schema_version_check CHECK ((schema_version >= 1)),
  constraint fact_source_check CHECK ((source = ANY (ARRAY['staff'::text, 'client'::text, 'register'::text, 'partner'::text, 'migration'::text, 'demo'::text]))),
  constraint fact_stream_version_key UNIQUE (stream, version),
  constraint fact_type_check CHECK ((type ~ '^[a-z]+\.[a-z0-9-]+$'::text)),
  constraint fact_version_check CHECK ((version >= 1)),
  constraint fact_withdrawal_names_fact CHECK (((corrects IS NOT NULL) OR (type !~~ '%.fact-withdrawn'::text)))
);
CREATE UNIQUE INDEX fact_corrects_key ON facts.fact USING btree (corrects) WHERE (corrects IS NOT NULL);
CREATE INDEX fact_transaction_position ON facts.fact USING btree (transaction, "position");
CREATE TRIGGER fact_check_correction AFTER INSERT ON facts.fact FOR EACH ROW WHEN ((new.corrects IS NOT NULL)) EXECUTE FUNCTION facts.check_correction();
grant insert, select on facts.fact to doorstroom_app;

create table facts.generation (
  raised_by xid8 not null,
  began_at timestamp with time zone not null default now(),
  cluster text not null,
  constraint generation_pkey PRIMARY KEY (raised_by)
);
grant select on facts.generation to doorstroom_app;

create table figures.gap_event (
  "position" bigint not null generated always as identity,
  gap uuid not null,
  version integer not null,
  type text not null,
  at timestamp with time zone not null,
  account text not null,
  account_name text not null,
  data jsonb not null,
  constraint gap_event_gap_version_key UNIQUE (gap, version),
  constraint gap_event_pkey PRIMARY KEY ("position"),
  constraint gap_event_type_check CHECK ((type = ANY (ARRAY['registered'::text, 'ended'::text, 'withdrawn'::text]))),
  constraint gap_event_version_check CHECK ((version > 0))
);
grant insert, select on figures.gap_event to doorstroom_app;

create table figures.receipt (
  id text not null,
  indicator text not null,
  content text not null,
  hash text not null,
  exact text,
  issued_at timestamp with time zone not null,
  issued_by text not null,
  shown_in text not null,
  constraint receipt_check CHECK ((hash = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text))),
  constraint receipt_id_check CHECK ((id ~ '^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$'::text)),
  constraint receipt_pkey PRIMARY KEY (id),
  constraint receipt_shown_in_check CHECK ((shown_in ~ '^[a-z][a-zA-Z]+$'::text))
);
CREATE INDEX receipt_newest ON figures.receipt USING btree (issued_at DESC, id);
CREATE INDEX receipt_of_indicator ON figures.receipt USING btree (indicator, issued_at DESC, id);
grant insert, select on figures.receipt to doorstroom_app;

create table figures.receipt_shown (
  receipt text not null,
  shown_in text not null,
  at timestamp with time zone not null,
  by text not null,
  constraint receipt_shown_pkey PRIMARY KEY (receipt, shown_in),
  constraint receipt_shown_receipt_fkey FOREIGN KEY (receipt) REFERENCES figures.receipt(id),
  constraint receipt_shown_shown_in_check CHECK ((shown_in ~ '^[a-z][a-zA-Z]+$'::text))
);
grant insert, select on figures.receipt_shown to doorstroom_app;

create table orientation.course (
  stream uuid not null,
  started_on date not null,
  region text not null,
  language text not null,
  hours integer not null,
  places integer not null,
  constraint course_pkey PRIMARY KEY (stream)
);
CREATE INDEX course_by_region_and_day ON orientation.course USING btree (region, started_on);
grant delete, insert, select, update on orientation.course to doorstroom_app;

create table platform.migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table publication.event (
  "position" bigint not null generated always as identity,
  release text not null,
  version integer not null,
  type text not null,
  at timestamp with time zone not null,
  account text not null,
  account_name text not null,
  data jsonb not null,
  constraint event_pkey PRIMARY KEY ("position"),
  constraint event_release_check CHECK ((release ~ '^[a-z0-9][a-z0-9-]{1,79}$'::text)),
  constraint event_release_version_key UNIQUE (release, version),
  constraint event_type_check CHECK ((type ~ '^[a-z][a-zA-Z]+$'::text)),
  constraint event_version_check CHECK ((version > 0))
);
grant insert, select on publication.event to doorstroom_app;

create table publication.made_table (
  release text not null,
  version integer not null,
  place integer not null,
  table_id text not null,
  content jsonb not null,
  exact jsonb not null,
  constraint made_table_pkey PRIMARY KEY (release, version, place),
  constraint made_table_release_version_fkey FOREIGN KEY (release, version) REFERENCES publication.event(release, version),
  constraint made_table_release_version_table_id_key UNIQUE (release, version, table_id),
  constraint made_table_table_id_check CHECK ((table_id ~ '^[a-z0-9][a-z0-9-]{1,79}$'::text))
);
grant insert, select on publication.made_table to doorstroom_app;

create table reform.run (
  id uuid not null,
  reform text not null,
  first_month text not null,
  last_month text not null,
  reform_hash text not null,
  law_hash text not null,
  facts_until text,
  state text not null,
  seen integer not null default 0,
  of integer not null default 0,
  asked_at timestamp with time zone not null,
  heard_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  result jsonb,
  constraint done_has_a_result CHECK (((state = 'done'::text) = (result IS NOT NULL))),
  constraint run_first_month_check CHECK ((first_month ~ '^\d{4}-\d{2}$'::text)),
  constraint run_last_month_check CHECK ((last_month ~ '^\d{4}-\d{2}$'::text)),
  constraint run_pkey PRIMARY KEY (id),
  constraint run_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX run_by_reform ON reform.run USING btree (reform, asked_at DESC);
grant insert, select, update on reform.run to doorstroom_app;

create table register.file (
  person uuid not null,
  file_number text not null,
  constraint file_file_number_check CHECK ((file_number ~ '^[A-Z][0-9]{7}$'::text)),
  constraint file_file_number_key UNIQUE (file_number),
  constraint file_pkey PRIMARY KEY (person)
);
grant insert, select on register.file to doorstroom_app;

create table register.merged_file (
  stream uuid not null,
  into_person uuid not null,
  merged_on date not null,
  constraint merged_file_check CHECK ((into_person <> stream)),
  constraint merged_file_pkey PRIMARY KEY (stream)
);
CREATE INDEX merged_file_into ON register.merged_file USING btree (into_person);
grant delete, insert, select, update on register.merged_file to doorstroom_app;

create table register.name_spelling (
  word text not null,
  sound text not null,
  constraint name_spelling_pkey PRIMARY KEY (word)
);
CREATE INDEX name_spelling_alike ON register.name_spelling USING gin (word public.gin_trgm_ops);
CREATE INDEX name_spelling_prefix ON register.name_spelling USING btree (word text_pattern_ops);
CREATE INDEX name_spelling_sound ON register.name_spelling USING btree (sound text_pattern_ops);
grant delete, insert, select on register.name_spelling to doorstroom_app;

create table register.person (
  stream uuid not null,
  version integer not null,
  birth_day date,
  region text not null,
  agency text not null,
  nis text,
  target_group text,
  state text not null,
  suspended datemultirange not null,
  deferred_until date,
  handed_over boolean not null,
  constraint person_pkey PRIMARY KEY (stream)
);
CREATE INDEX person_birth_day ON register.person USING btree (birth_day);
CREATE INDEX person_region ON register.person USING btree (region) INCLUDE (stream);
grant delete, insert, select, update on register.person to doorstroom_app;

create table register.person_name (
  person uuid not null,
  family_name text not null,
  given_names text not null,
  words text[] not null,
  insz text,
  former_insz text,
  constraint person_name_pkey PRIMARY KEY (person)
);
CREATE INDEX person_name_former_insz ON register.person_name USING btree (former_insz text_pattern_ops) WHERE (former_insz IS NOT NULL);
CREATE INDEX person_name_insz ON register.person_name USING btree (insz text_pattern_ops) WHERE (insz IS NOT NULL);
CREATE INDEX person_name_words ON register.person_name USING gin (words) WITH (fastupdate=off);
grant delete, insert, select, update on register.person_name to doorstroom_app;

create table review.finding (
  id uuid not null,
  stream uuid not null,
  region text not null,
  kind text not null,
  about text not null,
  rule text not null,
  day date not null,
  recorded_type text,
  recorded_value text,
  then_code text,
  now_code text not null,
  why text not null,
  assumed boolean not null,
  old_reason jsonb not null,
  new_reason jsonb not null,
  state text not null,
  settled_reason text,
  settled_by text,
  settled_at timestamp with time zone,
  version integer not null,
  found_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint finding_check CHECK (((state = 'settled'::text) = ((settled_reason IS NOT NULL) AND (settled_by IS NOT NULL) AND (settled_at IS NOT NULL)))),
  constraint finding_pkey PRIMARY KEY (id),
  constraint finding_state_check CHECK ((state = ANY (ARRAY['open'::text, 'settled'::text, 'gone'::text]))),
  constraint finding_stream_kind_about_key UNIQUE (stream, kind, about)
);
CREATE INDEX finding_open ON review.finding USING btree (state, kind, rule);
CREATE INDEX finding_page ON review.finding USING btree (region, state, day, id);
grant insert, select, update on review.finding to doorstroom_app;

create table review.history (
  "position" bigint not null generated always as identity,
  finding uuid not null,
  at timestamp with time zone not null,
  what text not null,
  by text not null,
  reason text,
  version integer not null,
  law text not null,
  constraint history_by_check CHECK (((by = 'sweep'::text) OR (by ~ '^staff:[0-9a-f-]{36}$'::text))),
  constraint history_finding_fkey FOREIGN KEY (finding) REFERENCES review.finding(id),
  constraint history_pkey PRIMARY KEY ("position"),
  constraint history_what_check CHECK ((what = ANY (ARRAY['found'::text, 'changed'::text, 'gone'::text, 'back'::text, 'settled'::text, 'reopened'::text])))
);
CREATE INDEX history_finding ON review.history USING btree (finding, "position");
grant insert, select on review.history to doorstroom_app;

create table review.reviewed (
  stream uuid not null,
  version integer not null,
  law text not null,
  day date not null,
  next_day date not null,
  constraint reviewed_check CHECK ((next_day > day)),
  constraint reviewed_pkey PRIMARY KEY (stream)
);
grant insert, select, update on review.reviewed to doorstroom_app;

create table review.run (
  id bigint not null generated always as identity,
  scope text not null,
  started_by text not null,
  day date not null,
  law text not null,
  state text not null default 'running'::text,
  started_at timestamp with time zone not null,
  progressed_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  cursor uuid,
  dossiers integer not null default 0,
  total integer not null,
  constraint run_check CHECK (((state = 'done'::text) = (finished_at IS NOT NULL))),
  constraint run_pkey PRIMARY KEY (id),
  constraint run_scope_check CHECK ((scope = ANY (ARRAY['all'::text, 'changed'::text]))),
  constraint run_started_by_check CHECK ((started_by = ANY (ARRAY['nightly'::text, 'command'::text]))),
  constraint run_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'abandoned'::text])))
);
CREATE INDEX run_state ON review.run USING btree (state, id DESC);
grant insert, select, update on review.run to doorstroom_app;

create table trajectory.work_line (
  stream uuid not null,
  subject text not null,
  about text not null,
  region text not null,
  due_on date,
  waiting boolean not null,
  waits_for text not null,
  act text,
  assumed boolean not null,
  constraint work_line_check CHECK ((waiting OR (due_on IS NOT NULL))),
  constraint work_line_pkey PRIMARY KEY (stream, subject, about),
  constraint work_line_waits_for_check CHECK ((waits_for = ANY (ARRAY['person'::text, 'agency'::text, 'partner'::text, 'enforcement'::text])))
);
CREATE INDEX work_line_page ON trajectory.work_line USING btree (region, waiting, COALESCE(due_on, 'infinity'::date), stream, subject, about);
grant delete, insert, select, update on trajectory.work_line to doorstroom_app;

create table trajectory.work_refreshed (
  one boolean not null default true,
  today date not null,
  at timestamp with time zone not null default now(),
  law text not null default ''::text,
  constraint work_refreshed_one_check CHECK (one),
  constraint work_refreshed_pkey PRIMARY KEY (one)
);
grant insert, select, update on trajectory.work_refreshed to doorstroom_app;

create table vault.entry (
  id uuid not null,
  person uuid not null,
  kind text not null,
  valid_from date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  value jsonb,
  erased boolean not null default false,
  constraint entry_check CHECK (((kind <> ALL (ARRAY['health'::text, 'note'::text])) OR (value IS NOT NULL))),
  constraint entry_erased_check CHECK ((NOT erased)),
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['name'::text, 'insz'::text, 'address'::text, 'phone'::text, 'email'::text, 'health'::text, 'note'::text]))),
  constraint entry_person_not_erased FOREIGN KEY (person, erased) REFERENCES vault.person(person, erased),
  constraint entry_pkey PRIMARY KEY (id)
);
CREATE INDEX entry_insz ON vault.entry USING btree (((value #>> '{}'::text[]))) WHERE (kind = 'insz'::text);
CREATE INDEX entry_person ON vault.entry USING btree (person, kind, valid_from, recorded_at);
grant delete, insert, select on vault.entry to doorstroom_app;

create table vault.person (
  person uuid not null,
  erased boolean not null default false,
  erased_at timestamp with time zone,
  erased_by text,
  constraint person_check CHECK ((erased = ((erased_at IS NOT NULL) AND (erased_by IS NOT NULL)))),
  constraint person_person_erased_key UNIQUE (person, erased),
  constraint person_pkey PRIMARY KEY (person)
);
CREATE TRIGGER person_erased_forget_name AFTER INSERT OR UPDATE OF erased ON vault.person FOR EACH ROW WHEN (new.erased) EXECUTE FUNCTION register.forget_erased_person();
grant insert, select on vault.person to doorstroom_app;
grant update (erased, erased_at, erased_by) on vault.person to doorstroom_app;

create table workbench.answer (
  question uuid not null,
  sent_at timestamp with time zone not null,
  sent_by text not null,
  answer jsonb not null,
  constraint answer_pkey PRIMARY KEY (question),
  constraint answer_question_fkey FOREIGN KEY (question) REFERENCES workbench.question(id)
);
grant insert, select on workbench.answer to doorstroom_app;

create table workbench.history (
  "position" bigint not null generated always as identity,
  question uuid not null,
  version integer not null,
  at timestamp with time zone not null,
  by_account text not null,
  by_name text not null,
  what text not null,
  remark text not null,
  document jsonb not null,
  constraint history_pkey PRIMARY KEY ("position"),
  constraint history_question_fkey FOREIGN KEY (question) REFERENCES workbench.question(id),
  constraint history_what_check CHECK ((what = ANY (ARRAY['created'::text, 'saved'::text, 'offered'::text, 'returned'::text, 'sent'::text, 'corrected'::text])))
);
CREATE INDEX history_question ON workbench.history USING btree (question, "position" DESC);
grant insert, select on workbench.history to doorstroom_app;

create table workbench.question (
  id uuid not null,
  title text not null,
  reference text not null,
  asked_by text not null,
  asked_on date not null,
  source text not null,
  text text not null,
  document jsonb not null,
  version integer not null,
  state text not null,
  edition integer not null,
  corrects uuid,
  corrects_why text,
  created_by text not null,
  created_at timestamp with time zone not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  offered_by text,
  constraint correction_says_why CHECK (((corrects IS NULL) = (corrects_why IS NULL))),
  constraint edition_of_a_correction CHECK (((corrects IS NULL) = (edition = 1))),
  constraint question_corrects_fkey FOREIGN KEY (corrects) REFERENCES workbench.question(id),
  constraint question_corrects_key UNIQUE (corrects),
  constraint question_edition_check CHECK ((edition > 0)),
  constraint question_pkey PRIMARY KEY (id),
  constraint question_state_check CHECK ((state = ANY (ARRAY['inProgress'::text, 'toReview'::text, 'sent'::text]))),
  constraint question_title_check CHECK ((title <> ''::text)),
  constraint question_version_check CHECK ((version > 0))
);
CREATE INDEX question_list ON workbench.question USING btree (state, changed_at DESC);
CREATE TRIGGER keep_sent BEFORE UPDATE ON workbench.question FOR EACH ROW EXECUTE FUNCTION workbench.keep_sent();
grant insert, select, update on workbench.question to doorstroom_app;
