-- Whoever waited for a person and is passed on keeps the time that they waited: since when it was, while a person has
-- the conversation, and when that person first wrote, which ended it.
alter table conversations add column waited_since timestamptz, add column helped_at timestamptz;
