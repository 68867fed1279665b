-- Knowledge: what the business has given to read, cut into passages, and what it has answered by hand.

create table sources (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  kind text not null check (kind in ('file', 'website', 'text')),
  title text not null,
  url text,
  file_id text,
  file_name text,
  content_type text,
  sha256 text,
  content text,
  locale text,
  state text not null default 'waiting' check (state in ('waiting', 'working', 'ready', 'partial', 'failed')),
  problem jsonb,
  warnings jsonb not null default '[]',
  progress jsonb,
  documents integer not null default 0,
  passages integer not null default 0,
  failed_pages integer not null default 0,
  crawl jsonb,
  next_crawl_at timestamptz,
  -- Who reads it now: what a run that was overtaken still wants to write is refused by its id, and whether the
  -- process behind it lives is seen by a lock that it holds.
  run_id uuid,
  lock_key integer,
  attempts smallint not null default 0,
  -- A crawl that was cut off goes on from its frontier (gzipped JSON); pages carry the crawl that last saw them.
  crawl_id uuid,
  frontier bytea,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  check (kind <> 'website' or (url is not null and crawl is not null))
);
call secure_tenant_table('sources');
create unique index sources_by_content on sources (tenant_id, sha256) where kind = 'file';
create unique index sources_by_website on sources (tenant_id, url) where kind = 'website';
-- A starting process looks for what was being read, in all workspaces: it sees where, and nothing of the content.
create index sources_unfinished on sources (tenant_id, id) where state in ('waiting', 'working');
create policy directory on sources for select to svar_login using (state in ('waiting', 'working'));
grant select (tenant_id, id, kind, state) on sources to svar_login;

create table documents (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  source_id uuid not null,
  -- The page's address; empty where the source is one document.
  address text not null default '',
  title text not null,
  state text not null check (state in ('waiting', 'working', 'ready', 'partial', 'failed')),
  problem jsonb,
  passages integer not null default 0,
  content_hash text,
  etag text,
  last_modified text,
  links jsonb,
  crawl_id uuid,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, source_id, address),
  foreign key (tenant_id, source_id) references sources (tenant_id, id)
);
call secure_tenant_table('documents');

create table faqs (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  question text not null,
  alternatives text[] not null default '{}',
  answer text not null,
  locale text not null,
  status text not null check (status in ('draft', 'published')),
  version integer not null default 1,
  updated_by text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, locale, question)
);
call secure_tenant_table('faqs');

create table faq_versions (
  tenant_id uuid not null default current_tenant(),
  faq_id uuid not null,
  version integer not null,
  question text not null,
  alternatives text[] not null,
  answer text not null,
  status text not null,
  saved_by text,
  saved_at timestamptz not null,
  primary key (tenant_id, faq_id, version),
  foreign key (tenant_id, faq_id) references faqs (tenant_id, id) on delete cascade
);
call secure_tenant_table('faq_versions');

-- What can be found. Each row carries the version of the knowledge that brought it; what goes leaves a tombstone,
-- so that every process brings its index up to date by what changed since.
create table passages (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  source_id uuid,
  document_id uuid,
  faq_id uuid,
  position integer not null,
  title text not null,
  heading text[] not null default '{}',
  phrasings text[] not null default '{}',
  text text not null,
  page integer,
  url text,
  locale text,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, source_id) references sources (tenant_id, id),
  foreign key (tenant_id, document_id) references documents (tenant_id, id),
  foreign key (tenant_id, faq_id) references faqs (tenant_id, id),
  check ((faq_id is null) = (document_id is not null and source_id is not null))
);
call secure_tenant_table('passages');
create index passages_by_version on passages (tenant_id, version);
create index passages_by_document on passages (tenant_id, document_id, position) where document_id is not null;
create index passages_by_source on passages (tenant_id, source_id, document_id, position) where source_id is not null;
create index passages_by_faq on passages (tenant_id, faq_id) where faq_id is not null;

create table passage_tombstones (
  tenant_id uuid not null default current_tenant(),
  version bigint not null,
  id uuid not null,
  primary key (tenant_id, version, id)
);
call secure_tenant_table('passage_tombstones');

-- The version of a workspace's knowledge. Its row is locked by whoever changes passages until they commit, so that
-- versions become visible in their order. Tombstones before oldest_version are gone.
create table knowledge_state (
  tenant_id uuid not null default current_tenant(),
  version bigint not null default 0,
  oldest_version bigint not null default 0,
  passages integer not null default 0,
  changed_at timestamptz not null default now(),
  primary key (tenant_id)
);
call secure_tenant_table('knowledge_state');
-- Which workspaces know something, and how much: for warming the index at the start.
call open_to_login('knowledge_state', 'select');

create table suggestions (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  question text not null,
  question_key text not null,
  answer text not null,
  locale text not null,
  origin text not null check (origin in ('human_reply', 'unanswered', 'api')),
  times integer not null default 1,
  conversation_id uuid,
  -- A refused one is kept, so that it is not suggested again.
  refused_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, locale, question_key)
);
call secure_tenant_table('suggestions');
create index suggestions_by_times on suggestions (tenant_id, times desc, id desc) where refused_at is null;
