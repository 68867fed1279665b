-- What existing sites and dashboards read. The caller's rights hold (security_invoker): a tenant sees its own rows.

create view ai_customer_sessions with (security_invoker = true) as
select
  c.id,
  c.id::text as session_id,
  k.email as customer_email,
  k.name as customer_name,
  c.contact_id::text as customer_id,
  c.created_at as started_at,
  c.closed_at as ended_at,
  (select count(*)::int from messages m
    where m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.kind = 'text') as messages_count,
  null::numeric as revenue_potential,
  case c.status when 'bot' then 'active' when 'closed' then 'closed' else 'handed_over' end as status,
  coalesce(
    c.assignee_name,
    (select nullif(m.author_name, '') from messages m
      where m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.author_kind = 'assistant'
      order by m.seq desc limit 1),
    'Maja') as agent_name,
  coalesce(c.topic, nullif(c.subject, '')) as conversation_topic,
  -- Who began it decides who may go on with it; that is not the sites' business.
  c.metadata - 'begun_by' as metadata,
  c.created_at,
  c.updated_at
from conversations c
join contacts k on k.tenant_id = c.tenant_id and k.id = c.contact_id;

create view support_tickets with (security_invoker = true) as
select
  t.id,
  'T-' || t.number as ticket_number,
  k.email as customer_email,
  t.contact_id::text as customer_id,
  t.category,
  t.priority,
  t.status,
  t.subject,
  t.description,
  t.conversation_id::text as gpt_session_id,
  t.assigned_to,
  t.resolved_at,
  t.created_at,
  t.updated_at
from tickets t
left join contacts k on k.tenant_id = t.tenant_id and k.id = t.contact_id;

create view ai_customer_events with (security_invoker = true) as
select
  e.id,
  e.payload ->> 'conversationId' as session_id,
  replace(e.type, '.', '_') as event_type,
  e.payload as event_data,
  e.created_at as "timestamp"
from events e
where e.type like 'conversation.%' or e.type like 'ticket.%' or e.type like 'booking.%' or e.type like 'quote.%';

grant select on ai_customer_sessions, support_tickets, ai_customer_events to svar_app;
