-- The pages of a visit before the one that the visitor is on, the oldest first; as all of it, gone with the visit.
alter table site_visitors add column pages jsonb not null default '[]';
