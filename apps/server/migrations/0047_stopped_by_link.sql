-- When a member stopped one kind of alert by the link in its mail, and has not chosen otherwise since.
alter table alert_choices add column stopped_at timestamptz;
