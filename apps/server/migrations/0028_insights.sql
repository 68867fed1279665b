-- Insights: what the desk's figures are computed from, one row per conversation in which a customer said something.

create table insight_facts (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  contact_id uuid not null,
  -- The conversation's updated_at when it was counted: another one means that it is counted again.
  version timestamptz not null,
  started_at timestamptz not null,
  channel text not null,
  -- Without its region; empty where it is not known.
  language text not null default '',
  team_id uuid,
  -- Who has it, else who had it last.
  member_id uuid,
  handled_by text not null check (handled_by in ('assistant', 'person', 'nobody')),
  -- Milliseconds, by the wall clock and by business hours.
  first_reply bigint,
  first_reply_open bigint,
  first_reply_by text check (first_reply_by in ('assistant', 'person')),
  person_reply bigint,
  person_reply_open bigint,
  person_reply_by uuid,
  next_replies bigint[] not null default '{}',
  next_replies_open bigint[] not null default '{}',
  -- How many messages each member wrote: { "<member id>": 3 }.
  replies jsonb not null default '{}',
  confirmed boolean not null,
  -- From when on it counts as verified, unless the customer came back between watched_from and then.
  verified_at timestamptz,
  watched_from timestamptz,
  returned_at timestamptz,
  -- From when on it counts as assumed, if nothing more is said.
  assumed_at timestamptz,
  csat smallint,
  question text,
  -- What two writings of the same question have in common, as a number.
  question_key bigint,
  question_answered boolean not null default false,
  question_held boolean not null default false,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete cascade
);
call secure_tenant_table('insight_facts');
create index insight_facts_by_start on insight_facts (tenant_id, started_at);
create index insight_facts_of_people on insight_facts (tenant_id, started_at) where handled_by = 'person';
create index insight_facts_by_kind on insight_facts (tenant_id, channel, language);
create index insight_facts_by_contact on insight_facts (tenant_id, contact_id, started_at);

-- How far was counted; the row's lock lets one count at a time.
create table insight_state (
  tenant_id uuid not null default current_tenant(),
  looked_until timestamptz not null default '-infinity',
  is_complete boolean not null default false,
  primary key (tenant_id)
);
call secure_tenant_table('insight_state');

-- Conversations that are to be counted again although they did not change: a thumb, a ticket.
create table insight_pending (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  primary key (tenant_id, conversation_id)
);
call secure_tenant_table('insight_pending');

create index conversations_by_change on conversations (tenant_id, updated_at);
