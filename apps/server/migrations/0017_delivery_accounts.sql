-- A workspace's own mail server, beside the accounts that are reached by an API.
alter table delivery_providers drop constraint delivery_providers_kind_check;
alter table delivery_providers add constraint delivery_providers_kind_check
  check (kind in ('smtp', 'sendgrid', 'mailgun', 'twilio', 'slack'));
alter table delivery_providers
  -- What it last said when it did not take something; null once it took something again.
  add column trouble text,
  add column trouble_at timestamptz,
  add column taken_at timestamptz;

alter table delivery_settings
  -- Who mails come from; null: the workspace's name, and the installation's address.
  add column sender_name text,
  add column sender_address text,
  add column reply_to text,
  -- Kinds that go out in quiet hours too.
  add column quiet_except text[] not null default '{}';

-- Who is told of what, and where. Without a row, the owner and admins are told by mail.
create table alert_choices (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  kind text not null check (kind in ('waiting', 'error', 'system')),
  channels text[] not null check (channels <@ array['mail', 'push', 'slack']),
  primary key (tenant_id, member_id, kind)
);
call secure_tenant_table('alert_choices');
