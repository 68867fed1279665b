-- How the installation is, and how it was. No workspace owns this, so it lies outside of their schema.
create schema status;
grant usage on schema status to svar_login;

-- How each part is now.
create table status.parts (
  part text primary key,
  is_well boolean not null,
  -- What was measured, in the part's own unit; null where nothing could be.
  value double precision,
  since timestamptz not null,
  -- Checks in a row with the same outcome.
  streak integer not null default 1,
  checked_at timestamptz not null
);
-- Five minutes each, kept for 90 days.
create table status.buckets (
  part text not null,
  bucket timestamptz not null,
  checks integer not null,
  troubled integer not null,
  worst double precision,
  primary key (part, bucket)
);
create index buckets_by_time on status.buckets (bucket);
-- The processes take turns at looking: one look at a time for all of them.
create table status.turn (
  only_one boolean primary key default true check (only_one),
  taken_at timestamptz not null
);
insert into status.turn (taken_at) values ('-infinity');
grant select, insert, update, delete on all tables in schema status to svar_login;

-- What needs a person, told to each workspace that it concerns.
create table status_alerts (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  part text not null,
  value double precision,
  raised_at timestamptz not null,
  -- When it was last found to be so.
  seen_at timestamptz not null,
  cleared_at timestamptz,
  primary key (tenant_id, id)
);
create unique index status_alerts_once on status_alerts (tenant_id, part) where cleared_at is null;
create index status_alerts_by_time on status_alerts (tenant_id, raised_at desc);
create index status_alerts_open on status_alerts (tenant_id) where cleared_at is null;
call secure_tenant_table('status_alerts');
call open_to_login('status_alerts', 'select, update, delete');

-- The look across workspaces sees that something fails, and nothing of what it is.
create policy failing on models for select to svar_login using (enabled and health = 'failing');
grant select (tenant_id, enabled, health, health_since) on models to svar_login;
grant select (created_at) on mails to svar_login;
