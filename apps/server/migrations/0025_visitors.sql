-- Whether a workspace is shown who is on its site.
create table visitor_settings (
  tenant_id uuid primary key default current_tenant(),
  mode text not null check (mode in ('off', 'consent', 'on')),
  updated_at timestamptz not null default now()
);
call secure_tenant_table('visitor_settings');

-- Who is on the site now. Written all the time, worth nothing a minute later: a crash may empty it.
-- There is no index but the key, so that a sign of life that changes nothing else writes no index at all.
create unlogged table site_visitors (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  contact_id uuid,
  url text not null,
  title text not null,
  referrer text,
  language text not null,
  screen text not null,
  visits integer not null,
  began_at timestamptz not null,
  page_at timestamptz not null,
  seen_at timestamptz not null,
  -- When something of it changed that is shown.
  changed_at timestamptz not null,
  -- What an agent wrote first, until the page has shown it.
  invitation jsonb,
  primary key (tenant_id, id)
) with (fillfactor = 50);
call secure_tenant_table('site_visitors');
-- Who is long gone is forgotten for all tenants at once.
create policy sweep on site_visitors to svar_login using (true);
grant select (tenant_id, seen_at), delete on site_visitors to svar_login;

-- How many there were at once, at most, in each minute of the last hours.
create table site_visitor_minutes (
  tenant_id uuid not null default current_tenant(),
  minute timestamptz not null,
  most integer not null,
  primary key (tenant_id, minute)
);
call secure_tenant_table('site_visitor_minutes');
create policy sweep on site_visitor_minutes to svar_login using (true);
grant select (tenant_id, minute), delete on site_visitor_minutes to svar_login;

-- Messages that the chat shows by rule.
create table proactive_messages (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  enabled boolean not null,
  priority integer not null,
  pages text[] not null,
  after_seconds integer not null,
  scroll_percent integer not null,
  visit_from integer not null,
  visit_to integer,
  locales text[] not null,
  shown_when text not null check (shown_when in ('always', 'open', 'closed', 'online')),
  again boolean not null,
  quiet_days integer not null,
  -- Locale → text.
  texts jsonb not null,
  shown integer not null default 0,
  opened integer not null default 0,
  dismissed integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call secure_tenant_table('proactive_messages');

-- Which conversations began with one, and whether the visitor then wrote.
create table proactive_conversations (
  tenant_id uuid not null default current_tenant(),
  message_id uuid not null,
  conversation_id uuid not null,
  -- The number of the last message when it was taken up; what the visitor says has a higher one.
  after_seq integer not null,
  answered boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, message_id, conversation_id),
  foreign key (tenant_id, message_id) references proactive_messages (tenant_id, id) on delete cascade
);
call secure_tenant_table('proactive_conversations');
