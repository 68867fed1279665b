-- When a person had it sent again. From then on what may have gone out before is no doubt about what goes out now.
alter table mails add column again_at timestamptz;

-- A browser is told for as long as the session holds that it was subscribed in.
alter table push_subscriptions
  add column session_id text,
  -- When that session was found to have ended; whoever signs in there again as the same member is told again.
  add column ended_at timestamptz;
-- Which one it was is not known of those that there are: the one of that member that holds longest.
update push_subscriptions p set session_id = (
  select s.id from account.sessions s join members m on m.user_id = s.user_id
  where m.tenant_id = p.tenant_id and m.id = p.member_id
  order by s.expires_at desc limit 1);
