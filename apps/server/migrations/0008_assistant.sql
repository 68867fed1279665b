-- The assistant: how it behaves, which models it asks, what it may spend, and who answers a conversation now.
create table assistant_settings (
  tenant_id uuid not null default current_tenant(),
  settings jsonb not null,
  version integer not null default 1,
  primary key (tenant_id)
);
call secure_tenant_table('assistant_settings');

create table models (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  provider text not null check (provider in ('openai', 'anthropic', 'ollama', 'compatible')),
  label text not null default '',
  base_url text,
  model text not null,
  sealed_key text,
  enabled boolean not null default true,
  position integer not null default 0,
  health text not null default 'unknown' check (health in ('unknown', 'ok', 'failing')),
  health_reason text,
  health_since timestamptz,
  paused_until timestamptz,
  failures_in_row integer not null default 0,
  answers integer not null default 0,
  failures integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call secure_tenant_table('models');

create table model_usage (
  tenant_id uuid not null default current_tenant(),
  day date not null,
  conversation_id uuid not null,
  calls integer not null default 0,
  tokens bigint not null default 0,
  primary key (tenant_id, day, conversation_id)
);
call secure_tenant_table('model_usage');

-- One turn at a time in a conversation, whatever process it runs in.
create table assistant_turns (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  lease text,
  lease_until timestamptz,
  answered_seq integer not null default 0,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('assistant_turns');
