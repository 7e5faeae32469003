import type { ClientBase } from 'pg';

/**
 * The schema as the database has it, in words close to SQL and in an order that never changes: what a reviewer reads
 * beside a migration. It is made from the catalogs, because our PostgreSQL comes without pg_dump. What extensions
 * bring is left out.
 */
export async function dumpSchema(client: ClientBase): Promise<string> {
  // An empty path makes PostgreSQL name everything in full.
  await client.query("set search_path to ''");
  const parts = [extensions, roles, schemas, types, sequences, functions, tables, views];
  const sections: string[] = [];
  for (const part of parts) sections.push(...(await part(client)));
  return `-- Written by npm run db:dump from db/migrations. Read it, do not edit it.\n\n${sections.join('\n\n')}\n`;
}

/** Our own objects of a catalog: not PostgreSQL's, not an extension's. `oid` and `namespace` name the columns that say so. */
function ours(catalog: string, oid: string, namespace: string): string {
  return `${namespace}::regnamespace::text !~ '^(pg_|information_schema$)'
    and not exists (select from pg_catalog.pg_depend where pg_depend.classid = 'pg_catalog.${catalog}'::regclass and pg_depend.objid = ${oid} and pg_depend.deptype = 'e')`;
}

async function lines(client: ClientBase, sql: string, values: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql, [...values]);
  return rows.map((row) => row.line);
}

/** `grant select, insert on … to …;` for everybody but the owner. */
function grants(acl: string, owner: string, kind: string, what: string): string {
  return `array_to_string(array(
    select 'grant ' || string_agg(lower(entry.privilege_type), ', ' order by entry.privilege_type) || ' on ${kind}' || ${what} || ' to '
      || case entry.grantee when 0 then 'public' else entry.grantee::regrole::text end || ';'
    from aclexplode(${acl}) as entry where entry.grantee <> ${owner} group by entry.grantee order by 1), E'\\n')`;
}

async function extensions(client: ClientBase): Promise<string[]> {
  const found = await lines(
    client,
    `
    select 'create extension ' || extension.extname || ' with schema ' || extension.extnamespace::regnamespace || ';' as line
    from pg_catalog.pg_extension as extension where extension.extname <> 'plpgsql' order by 1`,
  );
  return found.length === 0 ? [] : [found.join('\n')];
}

async function roles(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `
    select 'create role ' || role.rolname || concat_ws('', case when role.rolcanlogin then ' login' else ' nologin' end, case when role.rolsuper then ' superuser' end,
      case when role.rolcreaterole then ' createrole' end, case when role.rolcreatedb then ' createdb' end, case when role.rolbypassrls then ' bypassrls' end)
      || coalesce(' set ' || array_to_string(role.rolconfig, ', '), '') || ';' as line
    from pg_catalog.pg_roles as role where role.rolname like 'doorstroom%' order by 1`,
  );
}

async function schemas(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `
    select concat_ws(E'\\n', 'create schema ' || space.nspname || ';', nullif(${grants('space.nspacl', 'space.nspowner', 'schema ', 'space.nspname')}, '')) as line
    from pg_catalog.pg_namespace as space where ${ours('pg_namespace', 'space.oid', 'space.oid')} order by space.nspname`,
  );
}

async function types(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `
    select case type.typtype
      when 'e' then 'create type ' || type.oid::regtype || ' as enum (' || (select string_agg(quote_literal(label.enumlabel), ', ' order by label.enumsortorder) from pg_catalog.pg_enum as label where label.enumtypid = type.oid) || ');'
      else 'create domain ' || type.oid::regtype || ' as ' || format_type(type.typbasetype, type.typtypmod)
        || coalesce((select string_agg(' ' || pg_get_constraintdef(con.oid), '' order by con.conname) from pg_catalog.pg_constraint as con where con.contypid = type.oid), '') || ';' end as line
    from pg_catalog.pg_type as type where type.typtype in ('e', 'd') and ${ours('pg_type', 'type.oid', 'type.typnamespace')} order by type.oid::regtype::text`,
  );
}

/** Those of identity columns belong to their tables. */
async function sequences(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `
    select concat_ws(E'\\n', 'create sequence ' || class.oid::regclass || ';', nullif(${grants('class.relacl', 'class.relowner', 'sequence ', 'class.oid::regclass')}, '')) as line
    from pg_catalog.pg_class as class where class.relkind = 'S' and ${ours('pg_class', 'class.oid', 'class.relnamespace')}
      and not exists (select from pg_catalog.pg_depend as link where link.objid = class.oid and link.deptype = 'i') order by class.oid::regclass::text`,
  );
}

async function functions(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `
    select concat_ws(E'\\n', rtrim(pg_get_functiondef(proc.oid), E'\\n') || ';',
      case when proc.proacl is null then 'grant execute on function ' || proc.oid::regprocedure || ' to public;' end,
      nullif(${grants('proc.proacl', 'proc.proowner', 'function ', 'proc.oid::regprocedure')}, '')) as line
    from pg_catalog.pg_proc as proc where proc.prokind in ('f', 'p') and ${ours('pg_proc', 'proc.oid', 'proc.pronamespace')} order by proc.oid::regprocedure::text`,
  );
}

async function views(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `
    select concat_ws(E'\\n', 'create ' || case class.relkind when 'm' then 'materialized ' else '' end || 'view ' || class.oid::regclass || ' as', pg_get_viewdef(class.oid),
      nullif(${grants('class.relacl', 'class.relowner', '', 'class.oid::regclass')}, '')) as line
    from pg_catalog.pg_class as class where class.relkind in ('v', 'm') and ${ours('pg_class', 'class.oid', 'class.relnamespace')} order by class.oid::regclass::text`,
  );
}

async function tables(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `
    select concat_ws(E'\\n',
      'create ' || case class.relpersistence when 'u' then 'unlogged ' else '' end || 'table ' || class.oid::regclass || ' (',
      ${bodyOfTable},
      ')' || case class.relkind when 'p' then ' partition by ' || pg_get_partkeydef(class.oid) else '' end || coalesce(' with (' || array_to_string(class.reloptions, ', ') || ')', '') || ';',
      (select string_agg(pg_get_indexdef(index.indexrelid) || ';', E'\\n' order by index.indexrelid::regclass::text) from pg_catalog.pg_index as index
        where index.indrelid = class.oid and not exists (select from pg_catalog.pg_constraint as con where con.conindid = index.indexrelid and con.contype in ('p', 'u', 'x'))),
      (select string_agg(pg_get_triggerdef(trig.oid) || ';', E'\\n' order by trig.tgname) from pg_catalog.pg_trigger as trig where trig.tgrelid = class.oid and not trig.tgisinternal),
      case when class.relrowsecurity then 'alter table ' || class.oid::regclass || ' enable row level security;' end,
      (select string_agg('create policy ' || policy.polname || ' on ' || class.oid::regclass || ' for ' || case policy.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end || coalesce(' using (' || pg_get_expr(policy.polqual, class.oid) || ')', '')
        || coalesce(' with check (' || pg_get_expr(policy.polwithcheck, class.oid) || ')', '') || ';', E'\\n' order by policy.polname) from pg_catalog.pg_policy as policy where policy.polrelid = class.oid),
      nullif(${grants('class.relacl', 'class.relowner', '', 'class.oid::regclass')}, ''),
      ${grantsOnColumns}) as line
    from pg_catalog.pg_class as class where class.relkind in ('r', 'p') and ${ours('pg_class', 'class.oid', 'class.relnamespace')} order by class.oid::regclass::text`,
  );
}

const bodyOfTable = `(select string_agg('  ' || entry.text, E',\\n' order by entry.place, entry.text) from (
  select att.attnum::int as place, concat_ws(' ', quote_ident(att.attname), format_type(att.atttypid, att.atttypmod),
    case when att.attcollation <> type.typcollation then 'collate ' || att.attcollation::regcollation end,
    case when att.attnotnull then 'not null' end,
    case att.attidentity when 'a' then 'generated always as identity' when 'd' then 'generated by default as identity' end,
    case when att.attgenerated <> '' then 'generated always as (' || pg_get_expr(def.adbin, def.adrelid) || ')' || case att.attgenerated when 's' then ' stored' else ' virtual' end
      when def.adbin is not null then 'default ' || pg_get_expr(def.adbin, def.adrelid) end) as text
  from pg_catalog.pg_attribute as att join pg_catalog.pg_type as type on type.oid = att.atttypid
    left join pg_catalog.pg_attrdef as def on def.adrelid = att.attrelid and def.adnum = att.attnum
  where att.attrelid = class.oid and att.attnum > 0 and not att.attisdropped
  union all
  select 10000, 'constraint ' || con.conname || ' ' || pg_get_constraintdef(con.oid) from pg_catalog.pg_constraint as con where con.conrelid = class.oid and con.contype <> 'n'
) as entry)`;

const grantsOnColumns = `(select string_agg(entry.text, E'\\n' order by entry.text) from (
  select 'grant ' || lower(acl.privilege_type) || ' (' || string_agg(quote_ident(att.attname), ', ' order by att.attnum) || ') on ' || class.oid::regclass || ' to '
    || case acl.grantee when 0 then 'public' else acl.grantee::regrole::text end || ';' as text
  from pg_catalog.pg_attribute as att, aclexplode(att.attacl) as acl where att.attrelid = class.oid and att.attnum > 0 group by acl.privilege_type, acl.grantee
) as entry)`;
