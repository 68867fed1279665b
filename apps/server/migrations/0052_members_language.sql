-- The language that a member reads, as their account says; null where it is not known.
alter table members add column locale text;
update members m set locale = u.locale from account.users u where u.id = m.user_id;
