-- What is done with the conversation once the message has gone, unless the customer has written meanwhile.
alter table scheduled_messages add column then_close boolean not null default false;
