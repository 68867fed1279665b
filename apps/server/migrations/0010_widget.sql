-- The web chat: how it looks, who may embed it, and the key that names its tenant.
create table widget_settings (
  tenant_id uuid not null default current_tenant(),
  public_key text not null unique,
  settings jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id)
);
call secure_tenant_table('widget_settings');
call open_to_login('widget_settings', 'select');
