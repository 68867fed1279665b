-- Teams, who is at the desk, how much each may have at once and see, and how conversations are given out.

create table teams (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  color text not null,
  emoji text not null default '',
  -- Null: as the workspace has it.
  time_zone text,
  opening_hours jsonb,
  -- Days on which it is closed: { "date": "2026-12-25", "name": "…" }; those of the workspace hold too.
  holidays jsonb not null default '[]',
  languages text[] not null default '{}',
  -- Null: as the workspace has it.
  rule text check (rule in ('by_hand', 'round_robin', 'by_load')),
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
call secure_tenant_table('teams');
create unique index teams_by_name on teams (tenant_id, lower(name));

create table team_members (
  tenant_id uuid not null default current_tenant(),
  team_id uuid not null,
  member_id uuid not null,
  primary key (tenant_id, team_id, member_id),
  foreign key (tenant_id, team_id) references teams (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references members (tenant_id, id) on delete cascade
);
call secure_tenant_table('team_members');
create index team_members_by_member on team_members (tenant_id, member_id);

-- What a member can and may at the desk. Who has no row has what the columns say by themselves.
create table desk_members (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  visibility text not null default 'all' check (visibility in ('own', 'teams', 'all')),
  capacity smallint not null default 5 check (capacity between 0 and 100),
  skills text[] not null default '{}',
  languages text[] not null default '{}',
  -- When something was last given to them by itself: whose turn it is in a round.
  last_given_at timestamptz,
  primary key (tenant_id, member_id),
  foreign key (tenant_id, member_id) references members (tenant_id, id) on delete cascade
);
call secure_tenant_table('desk_members');

-- How the whole workspace gives out its conversations. One row, which is also the lock under which it happens.
create table desk_settings (
  tenant_id uuid not null default current_tenant(),
  rule text not null default 'by_hand' check (rule in ('by_hand', 'round_robin', 'by_load')),
  sticky boolean not null default true,
  match_languages boolean not null default true,
  away_after_minutes smallint not null default 10 check (away_after_minutes between 1 and 480),
  -- Null: what somebody has stays with them, however long they are away.
  pass_on_after_minutes smallint default 15 check (pass_on_after_minutes between 1 and 1440),
  holidays jsonb not null default '[]',
  primary key (tenant_id)
);
call secure_tenant_table('desk_settings');

-- Who is here, as all processes agree. `shown` is what was last told of them.
create table member_presence (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  choice text check (choice in ('busy', 'away')),
  choice_until timestamptz,
  active_at timestamptz,
  shown text not null default 'away' check (shown in ('online', 'busy', 'away')),
  shown_since timestamptz not null,
  -- When what is shown is to be looked at again, and when what they have is passed on.
  look_at timestamptz,
  pass_on_at timestamptz,
  primary key (tenant_id, member_id),
  foreign key (tenant_id, member_id) references members (tenant_id, id) on delete cascade
);
call secure_tenant_table('member_presence');
create index member_presence_to_look_at on member_presence (look_at) where look_at is not null;
create index member_presence_to_pass_on on member_presence (pass_on_at) where pass_on_at is not null;
-- The look across workspaces finds whose time has come, and nothing else of them.
create policy due on member_presence for select to svar_login using (true);
grant select (tenant_id, member_id, look_at, pass_on_at) on member_presence to svar_login;

-- Open live connections of members, by process; one that ended without a word is over when its time is.
create table member_connections (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  process_id uuid not null,
  until timestamptz not null,
  primary key (tenant_id, member_id, process_id),
  foreign key (tenant_id, member_id) references members (tenant_id, id) on delete cascade
);
call secure_tenant_table('member_connections');

alter table conversations
  add column team_id uuid,
  -- Who had it last: the customer comes back to them where that may be.
  add column last_assignee_id uuid,
  add constraint conversations_team foreign key (tenant_id, team_id) references teams (tenant_id, id) on delete set null (team_id);
create index conversations_by_team on conversations (tenant_id, team_id, last_message_at desc, id desc) where team_id is not null;
create index conversations_by_team_status on conversations (tenant_id, team_id, status, last_message_at desc, id desc) where team_id is not null;
create index conversations_waiting_by_team on conversations (tenant_id, team_id, waiting_since) where status = 'waiting';
create index conversations_by_last_assignee on conversations (tenant_id, contact_id, updated_at desc) where last_assignee_id is not null;
create index conversations_in_hand on conversations (tenant_id, assignee_id) where status = 'human';

-- Who has one is a person; who has none is nobody's.
alter table conversations add constraint conversations_one_assignee check ((status = 'human') = (assignee_id is not null));
