-- Of what in a project people are told, from which number on, when, and who.

alter table error_projects
  add column tells_new boolean not null default true,
  add column new_after integer not null default 1 check (new_after between 1 and 1000000),
  add column tells_regressed boolean not null default true,
  add column regressed_after integer not null default 1 check (regressed_after between 1 and 1000000),
  add column tells_rising boolean not null default true,
  -- So many times what is usual for the hour.
  add column rising_times real not null default 3 check (rising_times between 1.5 and 1000),
  -- Fewer in an hour are no reason to tell anybody.
  add column rising_least integer not null default 20 check (rising_least between 2 and 1000000),
  -- Wall time in the workspace's zone, `HH:MM`; what happens in between is told when they end.
  add column quiet_from text check (quiet_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  add column quiet_to text check (quiet_to ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  -- Members that are told; null is everybody, as each has chosen.
  add column told_members uuid[],
  add check ((quiet_from is null) = (quiet_to is null));

-- What is to be told of a group once it has come so often; null where nothing is owed.
alter table error_groups
  add column owed_alert text check (owed_alert in ('new', 'regressed')),
  add column owed_at_events bigint,
  add check ((owed_alert is null) = (owed_at_events is null));
