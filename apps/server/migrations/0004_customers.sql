-- Customers: who writes, and what is remembered of them.

create table contacts (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text,
  email text,
  phone text,
  locale text,
  consent_at timestamptz,
  merged_into uuid,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, merged_into) references contacts (tenant_id, id) on delete set null (merged_into)
);
call secure_tenant_table('contacts');
create index contacts_by_email on contacts (tenant_id, lower(email)) where email is not null;

create table contact_memories (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  contact_id uuid not null,
  kind text not null,
  text text not null,
  conversation_id uuid,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade
);
call secure_tenant_table('contact_memories');
create index contact_memories_by_contact on contact_memories (tenant_id, contact_id, created_at desc);
