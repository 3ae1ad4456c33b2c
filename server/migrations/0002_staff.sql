-- Who signs in. Passwords, second factors and sessions are better-auth's, in a schema of their own that only its own
-- connection reaches; who a person is in the organisation stands in agents.

create schema auth;
grant usage on schema auth to lyhord_auth;

create table auth."user" (
  id uuid primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "twoFactorEnabled" boolean default false,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table auth.session (
  id uuid primary key,
  "userId" uuid not null references auth."user" on delete cascade,
  token text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index session_by_user on auth.session ("userId");
create table auth.account (
  id uuid primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index account_by_user on auth.account ("userId");
create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_by_identifier on auth.verification (identifier);
create table auth."twoFactor" (
  id uuid primary key,
  "userId" uuid not null references auth."user" on delete cascade,
  secret text not null,
  "backupCodes" text not null,
  verified boolean not null default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index two_factor_by_user on auth."twoFactor" ("userId");

-- Failed sign-ins of one address, for the lock-out.
create table auth.sign_in_failures (
  email text primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  locked_until timestamptz
);
grant select, insert, update, delete on all tables in schema auth to lyhord_auth;

create table agents (
  organisation_id uuid not null references organisations,
  id uuid not null,
  name text not null,
  email text not null,
  role text not null check (role in ('agent', 'lead', 'admin', 'reader')),
  locale text not null check (locale in ('sv', 'da', 'nb', 'en')),
  signature text not null default '',
  deactivated_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
create unique index agents_by_email on agents (organisation_id, lower(email));
-- One person, one account, one organisation: the id is the account's.
create unique index agents_by_account on agents (id);
call protect('agents', 'select, insert, update');

create table teams (
  organisation_id uuid not null references organisations,
  id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
create unique index teams_by_name on teams (organisation_id, lower(name));
call protect('teams', 'select, insert, update');

create table team_members (
  organisation_id uuid not null,
  team_id uuid not null,
  agent_id uuid not null,
  primary key (organisation_id, team_id, agent_id),
  foreign key (organisation_id, team_id) references teams,
  foreign key (organisation_id, agent_id) references agents
);
create index team_members_by_agent on team_members (organisation_id, agent_id);
call protect('team_members');

create table invitations (
  organisation_id uuid not null references organisations,
  id uuid not null,
  email text not null,
  role text not null check (role in ('agent', 'lead', 'admin', 'reader')),
  team_ids uuid[] not null default '{}',
  secret_hash text not null unique,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, invited_by) references agents
);
call protect('invitations', 'select, insert, update');

create table api_tokens (
  organisation_id uuid not null references organisations,
  id uuid not null,
  name text not null,
  token_hash text not null unique,
  prefix text not null,
  scopes text[] not null,
  created_by uuid,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references agents
);
call protect('api_tokens', 'select, insert, update');

-- The three doors through which a caller's organisation is found before it is known. Each gives the id and no more.
create function organisation_of_agent(agent uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from agents where id = agent and deactivated_at is null $$;
create function organisation_of_token(hash text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from api_tokens where token_hash = hash and revoked_at is null $$;
create function organisation_of_invitation(hash text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from invitations where secret_hash = hash $$;
revoke execute on function organisation_of_agent, organisation_of_token, organisation_of_invitation from public;
grant execute on function organisation_of_agent, organisation_of_token, organisation_of_invitation to lyhord_app;
