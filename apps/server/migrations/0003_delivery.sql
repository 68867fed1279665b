-- Mails that go out. What a link in them opens is sealed until it is sent, and then forgotten.
create table mails (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  -- The sender's own key: the same mail is not written twice.
  key text,
  recipient text not null,
  template text not null,
  locale text not null,
  subject text not null,
  html text not null,
  body text not null,
  sealed text,
  message_id text not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'failed', 'uncertain')),
  error text,
  attempts smallint not null default 0,
  -- Handed to the mail server without having heard its answer: if this stays, it may have been sent.
  in_flight boolean not null default false,
  maybe_sent boolean not null default false,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (tenant_id, id)
);
call secure_tenant_table('mails');
create unique index mails_by_key on mails (tenant_id, key) where key is not null;
create index mails_by_time on mails (tenant_id, created_at desc, id desc);
