-- Tickets: what is still to be done for a customer, with a number that people can say.

-- Each tenant counts for itself; the row's lock gives every number once.
create table ticket_counters (
  tenant_id uuid primary key default current_tenant(),
  last_number integer not null
);
call secure_tenant_table('ticket_counters');

create table tickets (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  number integer not null,
  contact_id uuid,
  conversation_id uuid,
  category text,
  priority text not null default 'medium' check (priority in ('low', 'medium', 'high', 'urgent')),
  status text not null default 'open' check (status in ('open', 'pending', 'resolved', 'closed')),
  subject text not null,
  description text not null default '',
  -- The address of the member who has it.
  assigned_to text,
  -- Which waiting of which conversation opened it by itself: once each.
  waiting_key text,
  resolved_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete set null (contact_id),
  foreign key (tenant_id, conversation_id) references conversations (tenant_id, id) on delete set null (conversation_id),
  check ((status in ('resolved', 'closed')) = (resolved_at is not null))
);
call secure_tenant_table('tickets');
create unique index tickets_by_waiting on tickets (tenant_id, waiting_key) where waiting_key is not null;
create index tickets_by_status on tickets (tenant_id, status, number desc);
create index tickets_by_time on tickets (tenant_id, created_at);
create index tickets_by_conversation on tickets (tenant_id, conversation_id, number desc) where conversation_id is not null;
create index tickets_by_contact on tickets (tenant_id, contact_id) where contact_id is not null;
