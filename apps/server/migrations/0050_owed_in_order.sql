-- What is owed is taken in the order of its events. Where many became due at the same moment, as after a pause, or wait
-- in one line, each look would otherwise sort all of them.
drop index redeliveries_due;
create index redeliveries_due on redeliveries (priority, tenant_id, available_at, event_id, id) where state = 'waiting';
drop index redeliveries_in_line;
create index redeliveries_in_line on redeliveries (tenant_id, subscriber, aggregate_id, event_id, id) where state = 'waiting';
