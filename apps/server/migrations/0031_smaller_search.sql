-- What is kept for searching, by the word and in large blocks: an eighth of the room that it took. It is read anew.
drop table search_state, search_progress, search_pending, search_lines, search_words, search_vocabulary;

-- Up to where it has been read; the row's lock lets one read at a time.
create table search_state (
  tenant_id uuid not null default current_tenant(),
  next_line integer not null default 0,
  -- Lines before this one are kept by the word; those from here on stand in search_recent.
  filed_until integer not null default 0,
  looked_until timestamptz not null default '-infinity',
  primary key (tenant_id)
);
call secure_tenant_table('search_state');

create table search_progress (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  seq integer not null,
  heading text not null,
  heading_line integer,
  primary key (tenant_id, conversation_id)
);
call secure_tenant_table('search_progress');

create table search_pending (
  tenant_id uuid not null default current_tenant(),
  conversation_id uuid not null,
  primary key (tenant_id, conversation_id)
);
call secure_tenant_table('search_pending');

-- Messages that had been read before they came into another conversation: they are not read again there.
create table search_moved (
  tenant_id uuid not null default current_tenant(),
  message_id uuid not null,
  primary key (tenant_id, message_id)
);
call secure_tenant_table('search_moved');

-- What each line is: the ids of 128 of them in a row, 16 bytes each. A message's, else a conversation's for its
-- heading; zeros where a line is no more.
create table search_lines (
  tenant_id uuid not null default current_tenant(),
  chunk integer not null,
  ids bytea not null,
  primary key (tenant_id, chunk)
);
alter table search_lines alter column ids set storage plain;
call secure_tenant_table('search_lines');

-- The words of the latest lines, until there are enough of them to be filed by the word.
create table search_recent (
  tenant_id uuid not null default current_tenant(),
  line integer not null,
  words text not null,
  primary key (tenant_id, line)
);
call secure_tenant_table('search_recent');

-- Where each word stands.
create table search_words (
  tenant_id uuid not null default current_tenant(),
  word text collate "C" not null,
  block integer not null,
  -- Places within the block, two bytes each, rising.
  places bytea not null,
  primary key (tenant_id, word, block)
);
call secure_tenant_table('search_words');

-- The different words, without numbers.
create table search_vocabulary (
  tenant_id uuid not null default current_tenant(),
  word text collate "C" not null,
  first_line integer not null,
  primary key (tenant_id, word)
);
call secure_tenant_table('search_vocabulary');
