-- The assistant beside people: answers that it proposes to them, and tests of what they taught it.
create table drafts (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  conversation_id uuid not null,
  -- The customer's message that it answers; one message has one draft at most.
  message_id uuid not null,
  seq integer not null,
  question text not null,
  locale text not null,
  engine text not null,
  text text not null,
  sources jsonb not null,
  receipts jsonb not null,
  state text not null default 'ready' check (state in ('ready', 'taken', 'used', 'edited', 'refused', 'passed', 'stale')),
  -- How much of it was changed before it was sent, from 0 to 1.
  changed real,
  reason text check (reason in ('wrong', 'outdated', 'tone', 'not_asked')),
  note text not null default '',
  decided_by text,
  decided_at timestamptz,
  -- What a refusal taught was looked after.
  settled_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, message_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade,
  check ((state = 'refused') = (reason is not null))
);
call secure_tenant_table('drafts');
create index drafts_by_conversation on drafts (tenant_id, conversation_id, seq desc);
create index drafts_open_refusals on drafts (tenant_id, decided_at desc) where state = 'refused' and settled_at is null;
create index drafts_by_time on drafts (tenant_id, created_at);

create table kept_tests (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  question text not null,
  locale text not null,
  -- The source or the question and answer that is to be found; where it is gone, the same words will do.
  source_id uuid not null,
  answer text not null,
  conversation_id uuid,
  created_by text,
  created_at timestamptz not null,
  state text not null default 'new' check (state in ('new', 'passes', 'broken')),
  answer_now text not null default '',
  -- The version of the knowledge that it was last run against, and when it broke.
  ran_version bigint,
  broke_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, locale, question)
);
call secure_tenant_table('kept_tests');
