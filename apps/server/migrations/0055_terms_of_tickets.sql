-- What was promised for tickets and when its time counted, each time that it changed: what runs is counted by what held
-- while it ran. Tickets say by which they were computed last; those that are behind follow, a batch at a time.
create table ticket_terms (
  tenant_id uuid not null default current_tenant(),
  version integer not null,
  terms jsonb not null,
  since timestamptz not null,
  primary key (tenant_id, version)
);
call secure_tenant_table('ticket_terms');
alter table tickets add column sla_terms integer not null default 0;
create index tickets_under_way on tickets (tenant_id, number)
  where sla_policy_id is not null and merged_into is null and status in ('open', 'pending', 'on_hold');
