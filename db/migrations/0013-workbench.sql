-- Parliamentary questions and their answers. Owned by src/modules/workbench. No personal data: who asks is a member of parliament.
create schema workbench;
grant usage on schema workbench to doorstroom_app;

create table workbench.question (
  id uuid primary key,
  title text not null check (title <> ''),
  -- How parliament or the cabinet calls it, as typed.
  reference text not null,
  asked_by text not null,
  -- What 'this year' and 'the past three years' are counted from.
  asked_on date not null,
  -- Where the text comes from, where somebody says so.
  source text not null,
  text text not null,
  -- Parts, bindings, reasons and sentences as they stand now.
  document jsonb not null,
  version integer not null check (version > 0),
  state text not null check (state in ('inProgress', 'toReview', 'sent')),
  -- A correction of an answer that was sent is another question: the next edition.
  edition integer not null check (edition > 0),
  corrects uuid unique references workbench.question (id),
  corrects_why text,
  created_by text not null,
  created_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null,
  -- The one who put it up for review: somebody else sends it.
  offered_by text,
  constraint correction_says_why check ((corrects is null) = (corrects_why is null)),
  constraint edition_of_a_correction check ((corrects is null) = (edition = 1))
);
create index question_list on workbench.question (state, changed_at desc);
grant select, insert, update on workbench.question to doorstroom_app;

-- What is sent stays as it was sent, whoever asks.
create function workbench.keep_sent() returns trigger language plpgsql as $$
begin
  if old.state = 'sent' then raise exception 'an answer that was sent does not change'; end if;
  return new;
end $$;
create trigger keep_sent before update on workbench.question for each row execute function workbench.keep_sent();

-- Every state that was saved, never changed: nothing is lost.
create table workbench.history (
  position bigint generated always as identity primary key,
  question uuid not null references workbench.question (id),
  version integer not null,
  at timestamptz not null,
  by_account text not null,
  by_name text not null,
  what text not null check (what in ('created', 'saved', 'offered', 'returned', 'sent', 'corrected')),
  remark text not null,
  document jsonb not null
);
create index history_question on workbench.history (question, position desc);
grant select, insert on workbench.history to doorstroom_app;

-- The answer as it was sent: numbers, sentences, reasons, findings, receipts.
create table workbench.answer (
  question uuid primary key references workbench.question (id),
  sent_at timestamptz not null,
  sent_by text not null,
  answer jsonb not null
);
grant select, insert on workbench.answer to doorstroom_app;
