-- The inbox: who works on what, what is kept for later, and finding again what was said.

alter table conversations
  -- Asleep until then even if the customer writes; snoozed_until ends when they do.
  add column quiet_until timestamptz,
  -- Its messages are in that one now, which is reached under this id too.
  add column merged_into uuid;
create index conversations_asleep on conversations (tenant_id, snoozed_until) where snoozed_until is not null;
create index conversations_quiet on conversations (tenant_id, quiet_until) where quiet_until is not null;
create index conversations_merged on conversations (tenant_id, merged_into) where merged_into is not null;
create table tags (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  colour text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create unique index tags_by_name on tags (tenant_id, lower(name));
call secure_tenant_table('tags');

-- Which conversation carries which tag, as conversations.tags says, for lists and counts.
create table conversation_tags (
  tenant_id uuid not null default current_tenant(),
  name text not null,
  conversation_id uuid not null,
  primary key (tenant_id, name, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
create index conversation_tags_of on conversation_tags (tenant_id, conversation_id);
call secure_tenant_table('conversation_tags');

insert into conversation_tags (tenant_id, name, conversation_id)
  select distinct tenant_id, name, id from conversations, unnest(tags) as name;
insert into tags (tenant_id, id, name, colour)
  select distinct on (tenant_id, lower(name)) tenant_id, gen_random_uuid(), name, 'grey' from conversation_tags;

create table saved_filters (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  owner_id uuid not null,
  shared boolean not null default false,
  conditions jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index saved_filters_of on saved_filters (tenant_id, owner_id);
call secure_tenant_table('saved_filters');

create table mentions (
  tenant_id uuid not null default current_tenant(),
  message_id uuid not null,
  member_id uuid not null,
  conversation_id uuid not null,
  by_name text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz,
  mailed_at timestamptz,
  primary key (tenant_id, message_id, member_id)
);
create index mentions_of on mentions (tenant_id, member_id, conversation_id) where seen_at is null;
create index mentions_in on mentions (tenant_id, conversation_id);
call secure_tenant_table('mentions');

create table scheduled_messages (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  conversation_id uuid not null,
  member_id uuid not null,
  actor jsonb not null,
  client_id text not null,
  text text not null,
  attachment_ids uuid[] not null default '{}',
  send_at timestamptz not null,
  -- Held back for a moment so that it can be taken back, rather than meant for later.
  held boolean not null,
  cancel_on_reply boolean not null,
  after_seq integer not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'cancelled', 'failed')),
  reason text,
  message_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, conversation_id, client_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
create index scheduled_messages_due on scheduled_messages (tenant_id, send_at) where state = 'waiting';
call secure_tenant_table('scheduled_messages');

create table inbox_settings (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  hold_seconds smallint not null default 0 check (hold_seconds between 0 and 60),
  primary key (tenant_id, member_id)
);
call secure_tenant_table('inbox_settings');

create table composer_drafts (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  conversation_id uuid not null,
  kind text not null check (kind in ('text', 'note')),
  text text not null,
  attachment_ids uuid[] not null default '{}',
  version integer not null,
  updated_at timestamptz not null,
  primary key (tenant_id, member_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('composer_drafts');

-- What a bulk action changed, so that it can be taken back: each conversation before and after.
create table bulk_undos (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  member_id uuid not null,
  changes jsonb not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id)
);
call secure_tenant_table('bulk_undos');

-- Messages that were moved: by a merge from other to kept, by a split from kept to other.
create table rearrangements (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  number bigint generated always as identity,
  kind text not null check (kind in ('merge', 'split')),
  kept_id uuid not null,
  other_id uuid not null,
  message_ids uuid[] not null,
  before jsonb not null,
  by_id uuid not null,
  created_at timestamptz not null,
  undone_at timestamptz,
  primary key (tenant_id, id)
);
create index rearrangements_of on rearrangements (tenant_id, kept_id, number);
create index rearrangements_from on rearrangements (tenant_id, other_id, number);
call secure_tenant_table('rearrangements');

-- Search: lines of text are numbered as they come; each word knows the lines it stands in, in blocks.
create table search_state (
  tenant_id uuid not null default current_tenant(),
  next_line integer not null default 0,
  looked_until timestamptz not null default '-infinity',
  primary key (tenant_id)
);
call secure_tenant_table('search_state');

create table search_progress (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  seq integer not null,
  heading text not null,
  heading_line integer,
  primary key (tenant_id, conversation_id)
);
call secure_tenant_table('search_progress');

create table search_pending (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  primary key (tenant_id, conversation_id)
);
call secure_tenant_table('search_pending');

create table search_lines (
  tenant_id uuid not null default current_tenant(),
  line integer not null,
  message_id uuid,
  conversation_id uuid not null,
  primary key (tenant_id, line)
);
create unique index search_lines_of on search_lines (tenant_id, message_id) where message_id is not null;
call secure_tenant_table('search_lines');

create table search_words (
  tenant_id uuid not null default current_tenant(),
  word text collate "C" not null,
  block integer not null,
  -- Places within the block, two bytes each, rising.
  places bytea not null,
  primary key (tenant_id, word, block)
);
alter table search_words alter column places set storage main;
call secure_tenant_table('search_words');

create table search_vocabulary (
  tenant_id uuid not null default current_tenant(),
  word text collate "C" not null,
  first_line integer not null,
  primary key (tenant_id, word)
);
create index search_vocabulary_by_line on search_vocabulary (tenant_id, first_line);
call secure_tenant_table('search_vocabulary');
