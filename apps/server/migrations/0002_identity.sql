-- Who somebody is (schema account, outside of every tenant) and what they may do here (tables of the tenant).

-- Accounts. Only svar_login may enter this schema: no tenant's transaction can read a person's account.
create schema account;
grant usage on schema account to svar_login;

create table account.users (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  locale text not null default 'en-GB',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table account.sessions (
  id text primary key,
  user_id text not null references account.users (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_by_user on account.sessions (user_id);

-- How a person proves who they are: a password's hash, later other providers.
create table account.credentials (
  id text primary key,
  user_id text not null references account.users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index credentials_by_user on account.credentials (user_id);

create table account.verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_by_identifier on account.verifications (identifier);

-- Links are stored as hashes only and taken once.
create table account.owner_links (
  token_hash text primary key,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create table account.sign_in_links (
  token_hash text primary key,
  user_id text not null references account.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_links_by_user on account.sign_in_links (user_id);

-- Counts tries to sign in. What it forgets in a crash is worth less than the speed.
create unlogged table account.attempts (
  key text primary key,
  count integer not null,
  resets_at timestamptz not null
);
grant select, insert, update, delete on all tables in schema account to svar_login;

-- Members. Name and e-mail are copies, so that a tenant's transaction need not see accounts.
create table members (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  user_id text not null,
  name text not null,
  email text not null,
  role text not null check (role in ('owner', 'admin', 'agent', 'viewer')),
  last_seen_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, user_id)
);
call secure_tenant_table('members');
call open_to_login('members', 'select');
create index members_by_user on members (user_id);

-- An invitation has two links: the mailed one also proves the address, the shown one does not.
create table invitations (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  email text not null check (email = lower(email)),
  role text not null check (role in ('owner', 'admin', 'agent', 'viewer')),
  locale text not null,
  link_hash text not null,
  mail_hash text not null,
  invited_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);
call secure_tenant_table('invitations');
call open_to_login('invitations', 'select');
create unique index invitations_open on invitations (tenant_id, email) where accepted_at is null and revoked_at is null;
create index invitations_by_link on invitations (link_hash);
create index invitations_by_mail on invitations (mail_hash);

create table api_keys (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  prefix text not null,
  secret_hash text not null,
  role text not null check (role in ('admin', 'agent', 'viewer')),
  created_by uuid,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);
call secure_tenant_table('api_keys');
call open_to_login('api_keys', 'select');
create index api_keys_by_secret on api_keys (secret_hash);
