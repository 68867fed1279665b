-- One queue for everything that goes out to people: by mail, SMS, push and Slack.
alter table mails
  add column channel text not null default 'mail' check (channel in ('mail', 'sms', 'push', 'slack')),
  -- 0 urgent (somebody waits for it now), 1 normal, 2 bulk.
  add column priority smallint not null default 1 check (priority between 0 and 2),
  -- When it is next to be taken; while it is being sent, when its lease ends.
  add column available_at timestamptz not null default now(),
  -- Who took it, and under which id of theirs.
  add column provider text,
  add column provider_id text,
  add column batch_id uuid,
  -- Where it leads, for channels that have no HTML to put it in.
  add column link text,
  add column state_at timestamptz;
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check check (state in
  ('queued', 'sent', 'delivered', 'bounced', 'complained', 'suppressed', 'kept', 'failed', 'uncertain'));
drop index mails_by_key;
create unique index mails_by_key on mails (tenant_id, channel, recipient, key) where key is not null;
create index mails_waiting on mails (priority, tenant_id, available_at, id) where state = 'queued';
create index mails_by_provider_id on mails (tenant_id, provider_id) where provider_id is not null;
create index mails_by_message_id on mails (tenant_id, message_id);

-- The queue is taken across tenants, without seeing what is written in it.
create policy queue on mails to svar_login using (true) with check (true);
grant select (tenant_id, id, state, priority, available_at, attempts, in_flight), update (available_at) on mails to svar_login;

-- When nothing but what is urgent goes out, in the workspace's own time; and how much goes out in a minute.
create table delivery_settings (
  tenant_id uuid primary key default current_tenant(),
  quiet_from text,
  quiet_to text,
  mails_per_minute integer check (mails_per_minute > 0)
);
call secure_tenant_table('delivery_settings');

-- How much more each provider may be given now: a token bucket.
create table delivery_buckets (
  tenant_id uuid not null default current_tenant(),
  provider text not null,
  tokens double precision not null,
  refilled_at timestamptz not null,
  primary key (tenant_id, provider)
);
call secure_tenant_table('delivery_buckets');

-- Who is not written to any more, and why.
create table suppressions (
  tenant_id uuid not null default current_tenant(),
  address text not null,
  reason text not null check (reason in ('bounced', 'complained', 'unsubscribed', 'by_hand')),
  note text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, address)
);
call secure_tenant_table('suppressions');

-- A workspace's own accounts with those who take what goes out, asked in the order of their places.
create table delivery_providers (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  channel text not null check (channel in ('mail', 'sms', 'slack')),
  kind text not null check (kind in ('sendgrid', 'mailgun', 'twilio', 'slack')),
  name text not null,
  place smallint not null,
  -- Its keys, and all else that it is reached by.
  sealed text not null,
  per_minute integer check (per_minute > 0),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call secure_tenant_table('delivery_providers');

-- Browsers of members that asked to be told.
create table push_subscriptions (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  member_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, endpoint)
);
call secure_tenant_table('push_subscriptions');

-- A workspace's own words in place of ours, part by part.
create table template_texts (
  tenant_id uuid not null default current_tenant(),
  template text not null,
  locale text not null,
  part text not null check (part in ('subject', 'heading', 'intro', 'button', 'note')),
  text text not null,
  primary key (tenant_id, template, locale, part)
);
call secure_tenant_table('template_texts');
