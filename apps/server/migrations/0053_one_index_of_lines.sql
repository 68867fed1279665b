-- One index finds what waits of a thing, whoever it waits for, and the first of one subscriber's line of it. With two, a
-- young table's planner took the shorter one and read a whole line to find its first.
drop index redeliveries_of_aggregate;
drop index redeliveries_in_line;
create index redeliveries_in_line on redeliveries (tenant_id, aggregate_id, subscriber, event_id, id) where state = 'waiting';
