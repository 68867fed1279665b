-- Canned responses: what is written often, at hand by a word.
create table canned_responses (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  shortcut text not null,
  title text not null,
  -- Locale → text.
  texts jsonb not null,
  team_id uuid,
  -- Set where it is one person's own.
  member_id uuid,
  uses integer not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  check (team_id is null or member_id is null),
  -- One word leads to one response, for each who has it at hand.
  unique nulls not distinct (tenant_id, shortcut, team_id, member_id)
);
call secure_tenant_table('canned_responses');

-- The first ones are given once: who removes them has removed them.
create table canned_starters (
  tenant_id uuid primary key default current_tenant(),
  given_at timestamptz not null default now()
);
call secure_tenant_table('canned_starters');
