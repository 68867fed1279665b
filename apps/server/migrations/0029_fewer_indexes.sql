-- Each message changes its conversation, and each index makes that dearer. These two say what others say as well:
-- who has an assignee is in a person's hands, and one customer's conversations are few.
DROP INDEX conversations_in_hand;
DROP INDEX conversations_by_last_assignee;
