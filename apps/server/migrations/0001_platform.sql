-- The ground: roles, tenancy, outbox, idempotency, live tickets.
-- svar_login is what the application logs in as: it owns nothing and inherits nothing.
-- svar_app is what it becomes inside a tenant's transaction: every row it sees is the tenant's.
do $$
begin
  if not exists (select from pg_roles where rolname = 'svar_app') then
    create role svar_app nologin noinherit nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'svar_login') then
    create role svar_login login noinherit nobypassrls;
  end if;
  execute format('grant svar_app to svar_login');
  execute format('grant create, connect on database %I to svar_login', current_database());
  execute format('revoke create on database %I from svar_login', current_database());
end
$$;

create extension if not exists pg_trgm;
create extension if not exists unaccent;

revoke create on schema public from public;
grant usage on schema public to svar_app, svar_login;

create function current_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::uuid;

-- Every table of a tenant is made safe by this one procedure.
create procedure secure_tenant_table(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s to svar_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', target);
  execute format('grant select, insert, update, delete on %s to svar_app', target);
end
$$;

-- A directory may be read across tenants before the tenant is known: by a key's hash, a person's id, a queue.
create procedure open_to_login(target regclass, rights text) language plpgsql as $$
begin
  execute format('create policy directory on %s to svar_login using (true) with check (true)', target);
  execute format('grant %s on %s to svar_login', rights, target);
end
$$;

create table tenants (
  tenant_id uuid primary key default current_tenant(),
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  name text not null,
  locale text not null,
  time_zone text not null,
  website text,
  notify_email text,
  opening_hours jsonb not null default '[]',
  is_demo boolean not null default false,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);
call secure_tenant_table('tenants');
call open_to_login('tenants', 'select, insert, update, delete');

create table events (
  tenant_id uuid not null default current_tenant(),
  id bigint generated always as identity,
  type text not null,
  aggregate_id uuid,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  attempts smallint not null default 0,
  available_at timestamptz not null default now(),
  handled_at timestamptz,
  dead_at timestamptz,
  error text,
  primary key (tenant_id, id)
);
create index events_open on events (available_at, id) where handled_at is null and dead_at is null;
create index events_by_aggregate on events (tenant_id, aggregate_id, id);
call secure_tenant_table('events');
call open_to_login('events', 'select, update, delete');

-- Which reaction has handled which event: makes a repeated delivery harmless.
create table handled_events (
  tenant_id uuid not null default current_tenant(),
  event_id bigint not null,
  reaction text not null,
  handled_at timestamptz not null default now(),
  primary key (tenant_id, event_id, reaction)
);
call secure_tenant_table('handled_events');
call open_to_login('handled_events', 'select, insert, delete');

create table idempotency_keys (
  tenant_id uuid not null default current_tenant(),
  key text not null,
  fingerprint text not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (tenant_id, key)
);
call secure_tenant_table('idempotency_keys');
call open_to_login('idempotency_keys', 'select, delete');

create unlogged table live_tickets (
  tenant_id uuid not null default current_tenant(),
  token_hash text not null,
  actor jsonb not null,
  expires_at timestamptz not null,
  primary key (tenant_id, token_hash)
);
call secure_tenant_table('live_tickets');
call open_to_login('live_tickets', 'select, delete');

-- The job queue keeps its own house in a schema of its own, which no tenant's transaction can enter.
create schema jobs authorization svar_login;
