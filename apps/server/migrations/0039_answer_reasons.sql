-- Why an answer did not help, in the customer's own words too, and thumbs among the figures.

alter table feedback_reasons add column comment text not null default '';

create index messages_by_thumb on messages (tenant_id, created_at) where feedback is not null;

alter table insight_facts
  add column thumbs_up smallint not null default 0,
  add column thumbs_down smallint not null default 0,
  -- One entry per answer and reason.
  add column thumb_reasons text[] not null default '{}';

-- Those with thumbs are counted again.
insert into insight_pending (tenant_id, conversation_id)
  select distinct tenant_id, conversation_id from messages where feedback is not null
  on conflict do nothing;
