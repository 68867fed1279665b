-- Where a workspace's events are sent outside.
create table webhook_endpoints (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  url text not null,
  description text not null default '',
  patterns text[] not null,
  sealed_secret text not null,
  -- The one before it signs too until then.
  sealed_previous_secret text,
  previous_secret_until timestamptz,
  disabled_reason text check (disabled_reason in ('person', 'gone', 'failing')),
  disabled_at timestamptz,
  -- The first failure after which nothing was taken.
  failing_since timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  check ((disabled_reason is null) = (disabled_at is null))
);
call secure_tenant_table('webhook_endpoints');
-- Who has one is looked up across tenants, so that events of all others cost nothing.
create policy directory on webhook_endpoints for select to svar_login using (disabled_at is null);
grant select (tenant_id, disabled_at) on webhook_endpoints to svar_login;

-- One event on its way to one endpoint, and what was said at each attempt.
create table webhook_deliveries (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  endpoint_id uuid not null,
  -- Null for a test event.
  event_id bigint,
  type text not null,
  body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  -- When it is next to be taken; while somebody has it, when the lease ends.
  available_at timestamptz not null default now(),
  taken_by uuid,
  -- Attempts of this round; asking for another try begins a new one.
  attempts smallint not null default 0,
  attempt_log jsonb not null default '[]',
  error text,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, endpoint_id) references webhook_endpoints on delete cascade
);
-- One event goes to one endpoint once, however often it is handed out.
create unique index webhook_deliveries_once on webhook_deliveries (tenant_id, endpoint_id, event_id);
create index webhook_deliveries_waiting on webhook_deliveries (tenant_id, endpoint_id, available_at, id) where state = 'waiting';
create index webhook_deliveries_taken on webhook_deliveries (tenant_id, endpoint_id, available_at)
  where state = 'waiting' and taken_by is not null;
create index webhook_deliveries_by_time on webhook_deliveries (tenant_id, created_at desc, id desc);
create index webhook_deliveries_of_endpoint on webhook_deliveries (tenant_id, endpoint_id, created_at desc, id desc);
-- What failed is looked for among much that went well.
create index webhook_deliveries_failed on webhook_deliveries (tenant_id, endpoint_id, created_at desc, id desc) where state = 'failed';
create index webhook_deliveries_old on webhook_deliveries (created_at) where state <> 'waiting';
call secure_tenant_table('webhook_deliveries');

-- The queue is taken across tenants, without seeing what is in it; what is old is removed.
create policy queue on webhook_deliveries for select to svar_login using (state = 'waiting');
create policy take on webhook_deliveries for update to svar_login using (state = 'waiting') with check (state = 'waiting');
create policy expired on webhook_deliveries for select to svar_login
  using (state <> 'waiting' and created_at < now() - interval '30 days');
create policy remove_expired on webhook_deliveries for delete to svar_login
  using (state <> 'waiting' and created_at < now() - interval '30 days');
grant select (tenant_id, id, endpoint_id, state, available_at, taken_by, created_at), update (available_at, taken_by), delete
  on webhook_deliveries to svar_login;
