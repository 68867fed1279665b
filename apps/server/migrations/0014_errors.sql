-- Errors that programs send: projects with keys, groups of like errors, and what is known of each.

create table error_projects (
  tenant_id uuid not null default current_tenant(),
  -- A number, because SDKs take nothing else for a project.
  id bigint generated always as identity,
  name text not null,
  remove_mail_addresses boolean not null default true,
  remove_ip_addresses boolean not null default true,
  -- From which pages browsers may send; '*' is all.
  allowed_origins text[] not null default '{*}',
  -- When a source map was last added; null where there is none.
  maps_changed_at timestamptz,
  -- Where this installation reports its own errors.
  is_own boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create unique index error_projects_own on error_projects (tenant_id) where is_own;
call secure_tenant_table('error_projects');
call open_to_login('error_projects', 'select');

-- The public half of a DSN. It names the project, before the tenant is known.
create table error_keys (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  project_id bigint not null,
  name text not null,
  public_key text not null check (public_key ~ '^[0-9a-f]{32}$'),
  events_per_minute integer not null,
  most_sent_bytes integer not null,
  most_unpacked_bytes integer not null,
  sample_rate real not null default 1 check (sample_rate between 0 and 1),
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references error_projects on delete cascade
);
create index error_keys_by_public_key on error_keys (public_key);
create index error_keys_of_project on error_keys (tenant_id, project_id);
call secure_tenant_table('error_keys');
call open_to_login('error_keys', 'select');

create table error_groups (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  project_id bigint not null,
  title text,
  culprit text,
  level text not null,
  platform text not null,
  grouped_by text not null,
  state text not null default 'unresolved' check (state in ('unresolved', 'resolved', 'ignored')),
  resolved_at timestamptz,
  -- Events of releases that were known when it was resolved do not open it again.
  in_next_release boolean not null default false,
  ignored_until timestamptz,
  ignored_until_events bigint,
  ignored_until_users bigint,
  regressed_at timestamptz,
  assignee_id uuid,
  assignee_name text,
  event_count bigint not null default 0,
  user_count bigint not null default 0,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  first_release text,
  last_release text,
  -- The hour for which it was told that the rate rises.
  rising_hour timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references error_projects on delete cascade
);
create index error_groups_by_last_seen on error_groups (tenant_id, project_id, state, last_seen_at desc, id);
call secure_tenant_table('error_groups');

-- A fingerprint and the group it belongs to. Merging moves fingerprints; what was counted stays with them.
create table error_prints (
  tenant_id uuid not null default current_tenant(),
  -- Made of the project and the fingerprint.
  id uuid not null,
  project_id bigint not null,
  group_id uuid not null,
  title text,
  culprit text,
  event_count bigint not null default 0,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references error_groups on delete cascade
);
create index error_prints_of_group on error_prints (tenant_id, group_id);
call secure_tenant_table('error_prints');

create table error_hours (
  tenant_id uuid not null default current_tenant(),
  print_id uuid not null,
  hour timestamptz not null,
  events integer not null,
  primary key (tenant_id, print_id, hour),
  foreign key (tenant_id, print_id) references error_prints on delete cascade
);
create index error_hours_old on error_hours (hour);
call secure_tenant_table('error_hours');
create policy expired on error_hours for select to svar_login using (hour < now() - interval '30 days');
create policy remove_expired on error_hours for delete to svar_login using (hour < now() - interval '30 days');
grant select (tenant_id, print_id, hour), delete on error_hours to svar_login;

-- Who was affected, as a hash from which nobody can be told.
create table error_users (
  tenant_id uuid not null default current_tenant(),
  print_id uuid not null,
  user_hash bigint not null,
  primary key (tenant_id, print_id, user_hash),
  foreign key (tenant_id, print_id) references error_prints on delete cascade
);
call secure_tenant_table('error_users');

create table error_tags (
  tenant_id uuid not null default current_tenant(),
  print_id uuid not null,
  name text not null,
  value text not null,
  events bigint not null,
  last_seen_at timestamptz not null,
  primary key (tenant_id, print_id, name, value),
  foreign key (tenant_id, print_id) references error_prints on delete cascade
);
create index error_tags_by_value on error_tags (tenant_id, name, value, print_id);
call secure_tenant_table('error_tags');

create table error_events (
  tenant_id uuid not null default current_tenant(),
  project_id bigint not null,
  -- The id that the SDK gave it.
  id uuid not null,
  print_id uuid not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  conversation_id uuid,
  contact_id uuid,
  -- The whole event as compressed JSON; null where only its counting was kept.
  body bytea,
  is_kept boolean not null generated always as (body is not null) stored,
  primary key (tenant_id, project_id, id),
  foreign key (tenant_id, print_id) references error_prints on delete cascade
);
-- It is compressed already.
alter table error_events alter column body set storage external;
create index error_events_kept on error_events (tenant_id, print_id, occurred_at desc, id) where body is not null;
create index error_events_of_conversation on error_events (tenant_id, conversation_id, occurred_at desc) where conversation_id is not null;
create index error_events_of_contact on error_events (tenant_id, contact_id, occurred_at desc) where contact_id is not null;
create index error_events_of_print on error_events (tenant_id, print_id);
create index error_events_old on error_events (received_at);
call secure_tenant_table('error_events');
-- What is old is removed across tenants, without seeing what is in it.
create policy expired on error_events for select to svar_login using (received_at < now() - interval '8 days');
create policy remove_expired on error_events for delete to svar_login using (received_at < now() - interval '8 days');
grant select (tenant_id, project_id, id, received_at, is_kept), delete on error_events to svar_login;

create table error_releases (
  tenant_id uuid not null default current_tenant(),
  project_id bigint not null,
  version text not null,
  event_count bigint not null default 0,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (tenant_id, project_id, version),
  foreign key (tenant_id, project_id) references error_projects on delete cascade
);
call secure_tenant_table('error_releases');

create table error_source_maps (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  project_id bigint not null,
  -- The built file that it belongs to, as its last folders and name.
  file text not null,
  release text,
  debug_id text,
  size_bytes integer not null,
  -- Compressed JSON.
  map bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references error_projects on delete cascade
);
alter table error_source_maps alter column map set storage external;
create index error_source_maps_by_debug_id on error_source_maps (tenant_id, project_id, debug_id) where debug_id is not null;
create index error_source_maps_by_release on error_source_maps (tenant_id, project_id, release, file);
call secure_tenant_table('error_source_maps');
