-- Which index a statement may use is said by its predicate and not left to statistics: while a queue fills, those are
-- of the time when it was empty, and a look-up of one aggregate went through all that was open.
drop index events_open;
create index events_to_claim on events (priority, tenant_id, id)
  where handled_at is null and dead_at is null and attempts >= 0;
