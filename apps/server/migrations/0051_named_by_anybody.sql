-- Mails that anybody can have sent to any address by naming it, under a hash of the mailbox that they end in.
alter table mails add column named_mailbox text;
create index mails_by_named_mailbox on mails (tenant_id, named_mailbox, created_at, id)
  where named_mailbox is not null and state <> 'suppressed';
