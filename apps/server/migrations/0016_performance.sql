-- How long routes and operations of programs take, as counts; and what release tools upload.

-- A route or an operation of one environment. There are so many per project; what is beyond is one named ''.
create table performance_series (
  tenant_id uuid not null default current_tenant(),
  id bigint generated always as identity,
  project_id bigint not null,
  kind text not null check (kind in ('route', 'operation')),
  -- What kind of work, as SDKs say it: http.server, db.
  operation text not null,
  name text not null,
  environment text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references error_projects on delete cascade
);
create unique index performance_series_named on performance_series (tenant_id, project_id, kind, operation, name, environment);
call secure_tenant_table('performance_series');

-- Of a minute, later of an hour.
create table performance_counts (
  tenant_id uuid not null default current_tenant(),
  series_id bigint not null,
  at timestamptz not null,
  seconds integer not null check (seconds in (60, 3600)),
  total bigint not null,
  failed bigint not null,
  milliseconds double precision not null,
  -- Durations by logarithmic steps: which occur, and how often.
  steps smallint[] not null,
  times bigint[] not null,
  primary key (tenant_id, series_id, at, seconds),
  foreign key (tenant_id, series_id) references performance_series on delete cascade
);
create index performance_counts_by_time on performance_counts (tenant_id, seconds, at);
call secure_tenant_table('performance_counts');

-- What a build may use to upload source maps of one project; the token itself is not kept.
create table error_upload_tokens (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  project_id bigint not null,
  name text not null,
  token_hash text not null,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references error_projects on delete cascade
);
create index error_upload_tokens_by_hash on error_upload_tokens (token_hash);
create index error_upload_tokens_of_project on error_upload_tokens (tenant_id, project_id);
call secure_tenant_table('error_upload_tokens');
call open_to_login('error_upload_tokens', 'select');

-- Pieces of a file on its way; they go when the file is whole, or after a day.
create table error_upload_chunks (
  tenant_id uuid not null default current_tenant(),
  project_id bigint not null,
  checksum text not null check (checksum ~ '^[0-9a-f]{40}$'),
  bytes bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, project_id, checksum),
  foreign key (tenant_id, project_id) references error_projects on delete cascade
);
alter table error_upload_chunks alter column bytes set storage external;
call secure_tenant_table('error_upload_chunks');

alter table error_releases add column released_at timestamptz;

create table error_deploys (
  tenant_id uuid not null default current_tenant(),
  id bigint generated always as identity,
  project_id bigint not null,
  version text not null,
  environment text not null,
  name text,
  url text,
  started_at timestamptz,
  finished_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id, version) references error_releases on delete cascade
);
create index error_deploys_of_project on error_deploys (tenant_id, project_id, finished_at desc);
create index error_deploys_of_release on error_deploys (tenant_id, project_id, version);
call secure_tenant_table('error_deploys');
