-- Who turns passages and questions into vectors. Without a row that is on, nothing leaves the house for it.
create table embedding_settings (
  tenant_id uuid primary key default current_tenant(),
  provider text not null check (provider in ('openai', 'ollama', 'compatible')),
  base_url text,
  model text not null,
  sealed_key text,
  is_on boolean not null,
  max_tokens_per_day bigint not null,
  -- Vectors of one generation may be compared; another model or address begins the next.
  generation integer not null default 1,
  -- How many numbers a vector has; known with the first one.
  dimensions integer,
  -- Whether all passages of this generation were read once, how well they were told apart then (0 to 1), how near to a
  -- question a passage that does not answer it may be (null: too few questions to tell), and how many there were.
  tested_at timestamptz,
  told_apart real,
  nearest_wrong real,
  tested_passages integer not null default 0,
  -- Why it stands still, and until when.
  reason text,
  detail text,
  failing_since timestamptz,
  paused_until timestamptz,
  failures_in_row integer not null default 0,
  -- Held by whoever fills.
  lock_key integer,
  updated_at timestamptz not null default now()
);
call secure_tenant_table('embedding_settings');
-- A process that starts looks for what another one left half done.
create policy queue on embedding_settings for select to svar_login using (true);
grant select (tenant_id, is_on) on embedding_settings to svar_login;

create table embedding_usage (
  tenant_id uuid not null default current_tenant(),
  day date not null,
  tokens bigint not null,
  primary key (tenant_id, day)
);
call secure_tenant_table('embedding_usage');

create table passage_vectors (
  tenant_id uuid not null default current_tenant(),
  passage_id uuid not null,
  -- 0: under its title; n: under the n-th other phrasing of its question.
  part smallint not null,
  generation integer not null,
  -- The sign of each number, for a first look at all of them. Null: the endpoint takes no such text.
  signs bit varying,
  primary key (tenant_id, passage_id, part),
  foreign key (tenant_id, passage_id) references passages (tenant_id, id) on delete cascade
);
alter table passage_vectors alter column signs set storage plain;
call secure_tenant_table('passage_vectors');

-- Each number as one byte, for the best of them; apart, because the first look reads every row.
create table vector_numbers (
  tenant_id uuid not null default current_tenant(),
  passage_id uuid not null,
  part smallint not null,
  numbers bytea not null,
  primary key (tenant_id, passage_id, part),
  foreign key (tenant_id, passage_id, part) references passage_vectors (tenant_id, passage_id, part) on delete cascade
);
alter table vector_numbers alter column numbers set storage external;
call secure_tenant_table('vector_numbers');
