-- What happened to each mail: its attempts, and what was heard of it. Of older mails it begins with what happens next.
alter table mails add column history jsonb not null default '[]';
