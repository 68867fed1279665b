-- The mailbox that mails of this workspace come back to. It is read, and what was read of it is remembered.
create table mailboxes (
  tenant_id uuid primary key default current_tenant(),
  -- Its server, user and password.
  sealed text not null,
  -- Its own address, where it takes mails with a plus sign in it: mails then say that it is where they come back to.
  address text,
  -- When it is next to be looked into; while somebody looks, when their lease ends.
  look_at timestamptz not null default now(),
  looked_at timestamptz,
  -- What it last said when it could not be read; null once it could again.
  trouble text,
  trouble_at timestamptz,
  -- Up to where it was read (RFC 3501, section 2.3.1.1), and what is to be tried again: { "<uid>": times }.
  uid_validity text,
  last_uid bigint not null default 0,
  retries jsonb not null default '{}'
);
call secure_tenant_table('mailboxes');
create index mailboxes_by_time on mailboxes (look_at);
create policy queue on mailboxes to svar_login using (true) with check (true);
grant select (tenant_id, look_at), update (look_at) on mailboxes to svar_login;

-- Reports of providers that were taken once: one that somebody caught on the way is not taken with other words.
create table delivery_report_tokens (
  tenant_id uuid not null default current_tenant(),
  provider_id uuid not null,
  token text not null,
  seen_at timestamptz not null,
  primary key (tenant_id, provider_id, token),
  foreign key (tenant_id, provider_id) references delivery_providers (tenant_id, id) on delete cascade
);
call secure_tenant_table('delivery_report_tokens');
create index delivery_report_tokens_by_time on delivery_report_tokens (tenant_id, seen_at);

-- For how long a workspace keeps events after they were done with. Without a row, ninety days.
create table event_settings (
  tenant_id uuid primary key default current_tenant(),
  kept_days smallint not null check (kept_days between 7 and 365)
);
call secure_tenant_table('event_settings');
call open_to_login('event_settings', 'select');
