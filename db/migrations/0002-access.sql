-- Who is signed in, and who opened what. Owned by src/access.

create schema access;
grant usage on schema access to doorstroom_app;

-- A member of staff. Facts name accounts ('staff:<uuid>') as their recorder; the name lives here only.
create table access.account (
  id text primary key check (id ~ '^staff:[0-9a-f-]{36}$'),
  name text not null check (length(name) between 1 and 200),
  role text not null,
  agency text,
  region text,
  last_signed_in_at timestamptz not null
);
grant select, insert, update on access.account to doorstroom_app;

-- How an OpenID Connect provider knows an account. Another provider later keeps the account and adds a line.
create table access.identity (
  issuer text not null,
  subject text not null check (length(subject) between 1 and 255),
  account text not null,
  primary key (issuer, subject)
);
grant select, insert on access.identity to doorstroom_app;

-- A sign-in under way: kept from /login until /login/callback, used once.
create table access.sign_in (
  state_hash bytea primary key check (length(state_hash) = 32),
  browser_hash bytea not null check (length(browser_hash) = 32),
  origin text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null check (return_to like '/%'),
  expires_at timestamptz not null
);
create index sign_in_expires_at on access.sign_in (expires_at);
grant select, insert, delete on access.sign_in to doorstroom_app;

-- Only a hash of the cookie is kept: who reads this table cannot take over a session.
create table access.session (
  id_hash bytea primary key check (length(id_hash) = 32),
  account text not null references access.account (id),
  name text not null,
  role text not null,
  agency text,
  region text,
  -- Kept to sign out at the provider as well.
  id_token text,
  started_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > started_at)
);
create index session_expires_at on access.session (expires_at);
create index session_account on access.session (account);
grant select, insert, delete on access.session to doorstroom_app;
grant update (last_used_at) on access.session to doorstroom_app;

-- The access log: who, whose, which part, purpose, when, and what came of it. Append-only by grant.
create table access.line (
  position bigint generated always as identity primary key,
  at timestamptz not null,
  account text not null,
  role text not null,
  -- The reader's agency and that of the file: either one's team lead may ask about the line.
  reader_agency text,
  file_agency text,
  person uuid,
  part text not null check (length(part) between 1 and 100),
  purpose text not null check (length(purpose) between 1 and 40),
  outcome text not null check (outcome in ('allowed', 'refused')),
  reason text,
  check ((outcome = 'refused') = (reason is not null))
);
create index line_person on access.line (person, position desc);
create index line_account on access.line (account, position desc);
create index line_refused on access.line (position desc) where outcome = 'refused';
create index line_reader_agency on access.line (reader_agency, position desc);
create index line_file_agency on access.line (file_agency, position desc);
grant select, insert on access.line to doorstroom_app;
