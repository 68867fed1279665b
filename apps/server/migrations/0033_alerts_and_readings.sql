-- More that somebody may choose to be told of: a customer who may be lost, a promise, and the day before.
alter table alert_choices drop constraint alert_choices_kind_check;
alter table alert_choices add constraint alert_choices_kind_check
  check (kind in ('waiting', 'risk', 'promise', 'error', 'system', 'report'));
-- Until now a customer who may be lost came with those who wait.
insert into alert_choices (tenant_id, member_id, kind, channels)
  select tenant_id, member_id, 'risk', channels from alert_choices where kind = 'waiting'
  on conflict do nothing;

-- When a workspace whose members want the daily report is next to be told, and of which day it last was.
create table daily_reports (
  tenant_id uuid primary key default current_tenant(),
  -- While somebody writes it, when their lease ends.
  due_at timestamptz not null,
  told_day date
);
call secure_tenant_table('daily_reports');
create index daily_reports_by_time on daily_reports (due_at);
create policy queue on daily_reports to svar_login using (true) with check (true);
grant select (tenant_id, due_at), update (due_at) on daily_reports to svar_login;

-- What of a mail's reading is measured. Nothing, unless the workspace has switched it on.
alter table delivery_settings add column measures text[] not null default '{}' check (measures <@ array['opens', 'clicks']);
alter table mails add column measures text[] not null default '{}' check (measures <@ array['opens', 'clicks']);

-- That a mail was opened, or its link followed. By whom or from where is not kept.
create table mail_readings (
  tenant_id uuid not null default current_tenant(),
  mail_id uuid not null,
  what text not null check (what in ('opened', 'clicked')),
  -- False as long as all of it may have been done by a program that looks at mails before their reader does.
  by_person boolean not null,
  times integer not null default 1,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, mail_id, what),
  foreign key (tenant_id, mail_id) references mails (tenant_id, id) on delete cascade
);
call secure_tenant_table('mail_readings');

-- A workspace's own picture at the top of its mails.
create table mail_logos (
  tenant_id uuid primary key default current_tenant(),
  -- SHA-256 of its content: another picture has another address.
  sum text not null,
  content bytea not null,
  width integer not null,
  height integer not null
);
call secure_tenant_table('mail_logos');
