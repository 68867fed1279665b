-- Feedback: in which state customers wrote, why they were content or not, and what people found when they looked again.
create table conversation_moods (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  mood text not null check (mood in ('dissatisfied', 'confused', 'hurried', 'wants_person', 'leaving')),
  -- From 0 to 1; that of the message where it was clearest. A person who says so is sure.
  confidence real not null,
  message_id uuid,
  seq integer not null,
  -- A person took it away: it does not come back by itself.
  dismissed_at timestamptz,
  decided_by text,
  updated_at timestamptz not null,
  primary key (tenant_id, conversation_id, mood),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('conversation_moods');
create index conversation_moods_by_time on conversation_moods (tenant_id, updated_at);

-- A conversation that turned risky: told once.
create table conversation_risks (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  mood text not null,
  message_id uuid not null,
  told_at timestamptz not null,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('conversation_risks');

-- Why a customer was content or not, for the whole conversation or, with a message, for one answer.
create table feedback_reasons (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid,
  reasons text[] not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, conversation_id, message_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('feedback_reasons');
create index feedback_reasons_by_time on feedback_reasons (tenant_id, created_at);

-- Conversations that a person is to look at again.
create table reviews (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  conversation_id uuid not null,
  why text not null check (why in ('risky', 'low_score', 'sample')),
  state text not null default 'waiting' check (state in ('waiting', 'done', 'skipped')),
  -- What of the checklist held: question → yes, no or does not apply.
  answers jsonb not null default '[]',
  score smallint check (score between 1 and 5),
  comment text not null default '',
  reviewed_by text,
  reviewed_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade,
  check ((state = 'done') = (score is not null))
);
call secure_tenant_table('reviews');
create index reviews_waiting on reviews (tenant_id, created_at) where state = 'waiting';

create table review_settings (
  tenant_id uuid primary key default current_tenant(),
  checklist text[] not null,
  -- Of a hundred closed conversations, how many are sampled by chance.
  sample_percent smallint not null default 5 check (sample_percent between 0 and 100)
);
call secure_tenant_table('review_settings');
