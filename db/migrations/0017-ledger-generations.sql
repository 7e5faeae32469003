-- The order of the ledger outlives the server that it is kept on. Owned by src/facts.
--
-- A fact's `transaction` is the number of the transaction that wrote it, counted by the cluster. A database that is dumped and restored
-- keeps those numbers, in a cluster that counts from its own. So each cluster's numbers are laid behind those of the one before: the first
-- as they are, those of a later one raised by what stands in facts.generation (src/facts/generation.ts).

create table facts.generation (
  -- Added to every number of this cluster: more than any number before it.
  raised_by xid8 primary key,
  began_at timestamptz not null default now(),
  -- Which cluster that is, as it says itself.
  cluster text not null
);
grant select on facts.generation to doorstroom_app;

-- A number of this cluster, as the ledger counts. The sum stands in the text of the function, where it costs nothing: a default cannot
-- look it up, and a function that did would be called for every row of a load. A dump holds it, as it holds every function.
create function facts.in_ledger(cluster_transaction xid8) returns xid8 language sql immutable parallel safe as 'select cluster_transaction';

alter table facts.fact alter column transaction set default facts.in_ledger(pg_current_xact_id());
