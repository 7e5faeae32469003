-- Roles belong to the whole server, so another database of it may have made this one already.
-- The application works under it: it may do only what the migrations after this one grant.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where pg_roles.rolname = 'doorstroom_app') then
    create role doorstroom_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null; -- made by another database's migration at this very moment
end
$$;

-- Whoever made a role may administer it; to act as it (set role) must be granted.
do $$
begin
  if not pg_catalog.pg_has_role(current_user, 'doorstroom_app', 'SET') then
    execute pg_catalog.format('grant doorstroom_app to %I with set true', current_user);
  end if;
end
$$;

revoke create on schema public from public;

create schema if not exists platform;
grant usage on schema platform to doorstroom_app;

-- Both are trusted: the owner of the database may create them. In `public`, so that everybody finds their operators.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
