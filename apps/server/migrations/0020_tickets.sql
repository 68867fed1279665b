-- Tickets as people work with them: fields, teams, comments, history, merging, promises by the clock,
-- a page for the customer, and mail that keeps its thread.

alter table tickets
  add column team_id uuid,
  -- The member who has it; assigned_to is their address, as the service API shows it.
  add column assignee_id uuid,
  -- The customer's language, for the page and the mails.
  add column locale text,
  -- What opened it.
  add column cause text not null default 'person'
    check (cause in ('person', 'api', 'out_of_hours', 'unsolved', 'waiting', 'dissatisfied', 'keyword', 'customer')),
  -- Values of the workspace's own fields, by the field's id.
  add column fields jsonb not null default '{}',
  add column watchers uuid[] not null default '{}',
  -- The one that it is part of now, and what it was before.
  add column merged_into uuid,
  add column status_before_merge text,
  -- Message-IDs of the mails about it, oldest first: what a reply refers to.
  add column mail_ids text[] not null default '{}',
  add column last_comment_at timestamptz,
  -- Promises by the clock. While it is paused, sla_left holds what was left of each in milliseconds.
  add column sla_policy_id uuid,
  add column first_reply_due_at timestamptz,
  add column first_replied_at timestamptz,
  add column next_reply_due_at timestamptz,
  add column resolution_due_at timestamptz,
  add column sla_left jsonb,
  add column sla_warned text[] not null default '{}',
  add column sla_broken text[] not null default '{}',
  -- The nearest promise that runs, and when it is next to be looked at.
  add column sla_due_at timestamptz,
  add column sla_look_at timestamptz,
  add foreign key (tenant_id, assignee_id) references members (tenant_id, id) on delete set null (assignee_id),
  add foreign key (tenant_id, merged_into) references tickets (tenant_id, id),
  add check (merged_into <> id),
  add check ((merged_into is null) = (status_before_merge is null));
update tickets t set assignee_id = m.id from members m
  where m.tenant_id = t.tenant_id and lower(m.email) = lower(t.assigned_to);
create index tickets_by_assignee on tickets (tenant_id, assignee_id, number desc) where assignee_id is not null;
create index tickets_by_merge on tickets (tenant_id, merged_into) where merged_into is not null;
create index tickets_to_look_at on tickets (tenant_id, sla_look_at) where sla_look_at is not null;
create index tickets_by_due on tickets (tenant_id, sla_due_at) where sla_due_at is not null;

create table ticket_conversations (
  tenant_id uuid not null default current_tenant(),
  ticket_id uuid not null,
  conversation_id uuid not null,
  linked_at timestamptz not null default now(),
  primary key (tenant_id, ticket_id, conversation_id),
  foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade,
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('ticket_conversations');
create index ticket_conversations_by_conversation on ticket_conversations (tenant_id, conversation_id);
insert into ticket_conversations (tenant_id, ticket_id, conversation_id, linked_at)
  select tenant_id, id, conversation_id, created_at from tickets where conversation_id is not null;

-- What was said: to the customer, by the customer, and among ourselves.
create table ticket_comments (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  ticket_id uuid not null,
  kind text not null check (kind in ('note', 'reply', 'customer')),
  author_id text,
  author_name text not null default '',
  text text not null,
  -- The Message-ID of the mail that it came by: the same mail is taken once.
  mail_id text,
  -- What its writer called it: the same comment is taken once.
  client_id text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
);
call secure_tenant_table('ticket_comments');
create index ticket_comments_by_ticket on ticket_comments (tenant_id, ticket_id, created_at);
create unique index ticket_comments_by_mail on ticket_comments (tenant_id, mail_id) where mail_id is not null;
create unique index ticket_comments_by_client on ticket_comments (tenant_id, ticket_id, client_id) where client_id is not null;

create table ticket_files (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  -- Who brought it; until a comment of theirs takes it, it belongs to none.
  uploaded_by text not null,
  comment_id uuid,
  file_id text not null,
  name text not null,
  type text not null,
  size_bytes bigint not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, comment_id) references ticket_comments (tenant_id, id) on delete cascade
);
call secure_tenant_table('ticket_files');
create index ticket_files_by_comment on ticket_files (tenant_id, comment_id) where comment_id is not null;

-- What became of it, field by field. What was done in one go has one batch, and is taken back in one go.
create table ticket_changes (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  ticket_id uuid not null,
  batch_id uuid not null,
  actor_id text,
  actor_name text not null default '',
  field text not null,
  before jsonb not null,
  after jsonb not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
);
call secure_tenant_table('ticket_changes');
create index ticket_changes_by_ticket on ticket_changes (tenant_id, ticket_id, created_at);
create index ticket_changes_by_batch on ticket_changes (tenant_id, batch_id);

create table ticket_categories (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  place smallint not null,
  primary key (tenant_id, id)
);
call secure_tenant_table('ticket_categories');

create table ticket_fields (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('text', 'number', 'date', 'choice')),
  options text[] not null default '{}',
  place smallint not null,
  primary key (tenant_id, id)
);
call secure_tenant_table('ticket_fields');

-- What is promised to whom: the first one that fits a ticket holds.
create table ticket_policies (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  place smallint not null,
  priority text check (priority in ('low', 'medium', 'high', 'urgent')),
  category text,
  first_reply_minutes integer check (first_reply_minutes > 0),
  next_reply_minutes integer check (next_reply_minutes > 0),
  resolution_minutes integer check (resolution_minutes > 0),
  -- Only the hours when the business is open count.
  open_hours_only boolean not null default true,
  primary key (tenant_id, id)
);
call secure_tenant_table('ticket_policies');

create table ticket_settings (
  tenant_id uuid primary key default current_tenant(),
  send_receipt boolean not null default true,
  -- The domain whose mail comes back to us; without one, replies are written on the customer's page.
  reply_domain text,
  keep_public_holidays boolean not null default true,
  closed_days date[] not null default '{}',
  warn_minutes integer not null default 30 check (warn_minutes between 0 and 10080),
  open_out_of_hours boolean not null default true,
  open_when_unsolved boolean not null default false,
  open_when_dissatisfied boolean not null default false,
  waiting_minutes integer check (waiting_minutes between 1 and 10080),
  keywords text[] not null default '{}'
);
call secure_tenant_table('ticket_settings');

-- Links to the customer's page. Stored as hashes only; they end by themselves.
create table ticket_links (
  tenant_id uuid not null default current_tenant(),
  token_hash text not null,
  ticket_id uuid not null,
  expires_at timestamptz not null,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
);
call secure_tenant_table('ticket_links');
create index ticket_links_by_ticket on ticket_links (tenant_id, ticket_id);
create index ticket_links_by_end on ticket_links (tenant_id, expires_at);

-- What a mail carries besides: which mail it answers, and where an answer to it goes.
alter table mails add column headers jsonb;
