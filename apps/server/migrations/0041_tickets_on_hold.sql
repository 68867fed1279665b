-- A ticket may wait for a third party; and those of a team are listed.

alter table tickets drop constraint tickets_status_check;
alter table tickets add constraint tickets_status_check
  check (status in ('open', 'pending', 'on_hold', 'resolved', 'closed'));

create index tickets_by_team on tickets (tenant_id, team_id, number desc) where team_id is not null;
