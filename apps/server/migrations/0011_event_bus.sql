-- The event bus: what is urgent goes first, each subscriber owes what it failed at, and everything can be replayed.
alter table events add column priority smallint not null default 1 check (priority between 0 and 2);
-- Which process has it in hand, while its lease lasts.
alter table events add column taken_by uuid;
-- The transaction that stored it: with it a reader can tell that nothing earlier is still to come.
alter table events add column tx xid8 not null default pg_current_xact_id();
drop index events_open;
create index events_open on events (priority, tenant_id, id) where handled_at is null and dead_at is null;
create index events_open_by_aggregate on events (tenant_id, aggregate_id)
  where handled_at is null and dead_at is null and aggregate_id is not null;
create index events_in_order on events (tenant_id, tx, id);

-- What one subscriber still has to do with one event: it failed, it was paused, others before it wait, or it is replayed.
-- Of those that wait for the same thing in order only the first has a time; it gives its turn to the next.
create table redeliveries (
  tenant_id uuid not null default current_tenant(),
  id bigint generated always as identity,
  event_id bigint not null,
  subscriber text not null,
  type text not null,
  aggregate_id uuid,
  priority smallint not null default 1,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'dead', 'discarded')),
  available_at timestamptz not null default now(),
  taken_by uuid,
  attempts smallint not null default 0,
  -- One entry per failure: when, which attempt, what was said.
  errors jsonb not null default '[]',
  -- Set where a person has mended what the event carried.
  payload jsonb,
  replay_id uuid,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, id)
);
create index redeliveries_due on redeliveries (priority, tenant_id, available_at) where state = 'waiting';
create index redeliveries_in_line on redeliveries (tenant_id, subscriber, aggregate_id, id) where state = 'waiting';
create index redeliveries_of_aggregate on redeliveries (tenant_id, aggregate_id) where state = 'waiting';
create index redeliveries_by_state on redeliveries (tenant_id, state, id desc);
create index redeliveries_of_replay on redeliveries (tenant_id, replay_id, state) where replay_id is not null;
create unique index redeliveries_once on redeliveries (tenant_id, event_id, subscriber) where state = 'waiting';
call secure_tenant_table('redeliveries');
call open_to_login('redeliveries', 'select, insert, update, delete');

create table paused_subscribers (
  tenant_id uuid not null default current_tenant(),
  subscriber text not null,
  paused_at timestamptz not null default now(),
  primary key (tenant_id, subscriber)
);
call secure_tenant_table('paused_subscribers');
call open_to_login('paused_subscribers', 'select');

-- What each subscriber did, minute by minute; lag is the longest time from an event to its end.
create table subscriber_minutes (
  tenant_id uuid not null default current_tenant(),
  subscriber text not null,
  minute timestamptz not null,
  handled integer not null default 0,
  failed integer not null default 0,
  busy_ms bigint not null default 0,
  lag_ms bigint not null default 0,
  primary key (tenant_id, subscriber, minute)
);
call secure_tenant_table('subscriber_minutes');
call open_to_login('subscriber_minutes', 'select, insert, update, delete');

create table replays (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  subscriber text not null,
  -- What is replayed: a pattern of types, one aggregate, a range of time; null is no limit.
  pattern text not null default '#',
  aggregate_id uuid,
  from_time timestamptz,
  to_time timestamptz not null,
  state text not null default 'running' check (state in ('running', 'done', 'cancelled')),
  -- Events found, and the last one that was looked at.
  total integer not null default 0,
  cursor_id bigint not null default 0,
  last_id bigint not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, id)
);
create index replays_by_time on replays (tenant_id, created_at desc);
call secure_tenant_table('replays');
call open_to_login('replays', 'select, update');
