-- The answer that was corrected by what is tested: who looks at answers that did not help sees which have been dealt with.
alter table kept_tests add column message_id uuid;
