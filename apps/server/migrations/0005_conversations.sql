-- Conversations: what was said, in order, and who has it.

create table conversations (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  contact_id uuid not null,
  channel text not null,
  status text not null default 'bot' check (status in ('bot', 'waiting', 'human', 'closed')),
  subject text not null default '',
  preview text not null default '',
  topic text,
  locale text,
  assignee_id uuid,
  assignee_name text,
  last_seq integer not null default 0,
  last_message_at timestamptz not null default now(),
  last_author text not null default 'visitor',
  unread integer not null default 0,
  waiting_since timestamptz,
  reminded_at timestamptz,
  snoozed_until timestamptz,
  sentiment text,
  tags text[] not null default '{}',
  page jsonb,
  metadata jsonb not null default '{}',
  visitor_read_seq integer not null default 0,
  member_read_seq integer not null default 0,
  misses smallint not null default 0,
  csat_score smallint check (csat_score between 1 and 5),
  csat_comment text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
  -- Somebody has it exactly when its state says so; a waiting one knows since when.
  check (status <> 'human' or assignee_id is not null),
  check ((status = 'waiting') = (waiting_since is not null))
);
call secure_tenant_table('conversations');
create index conversations_by_activity on conversations (tenant_id, last_message_at desc, id desc);
create index conversations_by_status on conversations (tenant_id, status, last_message_at desc, id desc);
create index conversations_by_assignee on conversations (tenant_id, assignee_id, last_message_at desc) where assignee_id is not null;
create index conversations_by_contact on conversations (tenant_id, contact_id, created_at desc);
create index conversations_waiting on conversations (tenant_id, waiting_since) where status = 'waiting';

create table messages (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  client_id text not null,
  kind text not null check (kind in ('text', 'note', 'event')),
  author_kind text not null check (author_kind in ('visitor', 'member', 'assistant', 'system')),
  author_id text,
  author_name text not null default '',
  text text not null default '',
  locale text,
  body jsonb not null default '{}',
  trace jsonb,
  feedback text check (feedback in ('up', 'down')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, conversation_id, seq),
  unique (tenant_id, conversation_id, client_id),
  unique (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('messages');

create table attachments (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  uploaded_by text not null,
  message_id uuid,
  file_id text not null,
  name text not null,
  type text not null,
  size_bytes bigint not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call secure_tenant_table('attachments');
create index attachments_by_message on attachments (tenant_id, message_id) where message_id is not null;
