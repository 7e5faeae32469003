-- Receipts: every figure that was shown outside the house, for ever. Owned by src/modules/figures. Counts and codes only.
create schema figures;
grant usage on schema figures to doorstroom_app;

create table figures.receipt (
  -- Made from the question, the place in the ledger, the protection, the definition and the code: the same of all is the same id.
  id text primary key check (id ~ '^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$'),
  indicator text not null,
  -- The canonical bytes that the hash is of; text, because jsonb would write them another way.
  content text not null,
  hash text not null check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  -- The cells before the protection; null where nothing was protected. They never leave the house.
  exact text,
  issued_at timestamptz not null,
  issued_by text not null,
  shown_in text not null check (shown_in ~ '^[a-z][a-zA-Z]+$')
);
create index receipt_newest on figures.receipt (issued_at desc, id);
create index receipt_of_indicator on figures.receipt (indicator, issued_at desc, id);
-- No update, no delete: a receipt is what was said.
grant select, insert on figures.receipt to doorstroom_app;

-- Every other place where a figure with this receipt was shown.
create table figures.receipt_shown (
  receipt text not null references figures.receipt (id),
  shown_in text not null check (shown_in ~ '^[a-z][a-zA-Z]+$'),
  at timestamptz not null,
  by text not null,
  primary key (receipt, shown_in)
);
grant select, insert on figures.receipt_shown to doorstroom_app;
