import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

/** Tables that hold no tenant's rows, each with its reason. */
const withoutTenant = new Map([
  ['svar_migrations', 'which migrations the installation has; the application has no rights on it'],
])

/** Keys that do not begin with the tenant, each with its reason. */
const globalKeys = new Map([
  ['tenants_slug_key', 'the slug stands in addresses, before the tenant is known'],
  ['widget_settings_public_key_key', 'the key stands in a website, before the tenant is known'],
])

/** Schemas that no tenant's transaction may enter. */
const closedSchemas = ['account', 'jobs', 'status']

describe('the database catalogue', () => {
  let database: TestDatabase
  let client: pg.Client
  before(async () => {
    database = await createTestDatabase()
    client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
  })
  after(async () => {
    await client?.end()
    await database?.drop()
  })

  const rows = async (sql: string) => (await client.query(sql)).rows
  const tables = `SELECT c.oid, c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced
                  FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`
  const tenantTables = async () => (await rows(tables)).filter(({ name }) => !withoutTenant.has(name))

  it('holds tables to walk', async () => {
    assert.ok((await tenantTables()).length > 10)
  })

  it('forces row security on every table', async () => {
    const open = (await rows(tables)).filter(
      ({ name, secured, forced }) => !secured || (!forced && !withoutTenant.has(name)),
    )
    assert.deepEqual(
      open.map(({ name }) => name),
      [],
    )
  })

  it('binds svar_app to the tenant of its transaction by a policy on every table', async () => {
    const policies = await rows(
      `SELECT tablename, policyname, roles::text[] AS roles, cmd, permissive, qual, with_check FROM pg_policies WHERE schemaname = 'public'`,
    )
    const bound = '(tenant_id = current_tenant())'
    for (const { name } of await tenantTables()) {
      const forApp = policies.filter(
        ({ tablename, roles }) =>
          tablename === name && (roles.includes('svar_app') || roles.includes('public')),
      )
      assert.ok(forApp.length > 0, `${name} has no policy for svar_app`)
      for (const { policyname, qual, with_check } of forApp) {
        assert.equal(qual, bound, `${name}.${policyname}`)
        assert.equal(with_check, bound, `${name}.${policyname}`)
      }
    }
  })

  it('has a policy for svar_app and svar_login only', async () => {
    const others = await rows(
      `SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' AND NOT roles <@ ARRAY['svar_app', 'svar_login']::name[]`,
    )
    assert.deepEqual(others, [])
  })

  it('begins every primary key, unique key and foreign key with the tenant', async () => {
    const found = await rows(`
      SELECT t.relname AS "table", i.relname AS key, a.attname AS first
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
      LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
      WHERE t.relnamespace = 'public'::regnamespace AND x.indisunique
      UNION ALL
      SELECT t.relname, c.conname, a.attname
      FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
      WHERE t.relnamespace = 'public'::regnamespace AND c.contype IN ('f', 'x')`)
    const wrong = found.filter(
      ({ table, key, first }) => first !== 'tenant_id' && !withoutTenant.has(table) && !globalKeys.has(key),
    )
    assert.deepEqual(wrong, [])
  })

  it('gives every table a primary key', async () => {
    const without = await rows(
      `${tables} AND NOT EXISTS (SELECT 1 FROM pg_constraint p WHERE p.conrelid = c.oid AND p.contype = 'p')`,
    )
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    )
  })

  it('lets a foreign key point at a row of the same tenant only', async () => {
    const crossing = await rows(`
      SELECT c.conname FROM pg_constraint c
      JOIN pg_class t ON t.oid = c.conrelid
      JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = c.confkey[1]
      WHERE t.relnamespace = 'public'::regnamespace AND c.contype = 'f' AND a.attname <> 'tenant_id'`)
    assert.deepEqual(crossing, [])
  })

  it('runs every view with the rights of who asks', async () => {
    const views = await rows(`
      SELECT relname AS name FROM pg_class
      WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace
        AND NOT coalesce(reloptions::text[] && ARRAY['security_invoker=true', 'security_invoker=on'], false)`)
    assert.deepEqual(views, [])
    // A materialised view would hold rows of all tenants without row security.
    assert.deepEqual(
      await rows(
        `SELECT relname FROM pg_class WHERE relkind = 'm' AND relnamespace = 'public'::regnamespace`,
      ),
      [],
    )
  })

  it('lets a function that runs as its owner fix its search path', async () => {
    const loose = await rows(`
      SELECT proname FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prosecdef AND NOT coalesce(array_to_string(proconfig, ',') LIKE '%search_path=%', false)`)
    assert.deepEqual(loose, [])
  })

  it('gives the application roles no power over row security', async () => {
    const roles = await rows(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit FROM pg_roles WHERE rolname IN ('svar_app', 'svar_login') ORDER BY 1`,
    )
    const powerless = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolinherit: false,
    }
    assert.deepEqual(roles, [
      { rolname: 'svar_app', ...powerless },
      { rolname: 'svar_login', ...powerless },
    ])
    const owned = await rows(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_get_userbyid(relowner) IN ('svar_app', 'svar_login')`,
    )
    assert.deepEqual(owned, [])
  })

  it("keeps a tenant's transaction out of accounts and jobs", async () => {
    for (const schema of closedSchemas) {
      const [right] = await rows(`SELECT has_schema_privilege('svar_app', '${schema}', 'USAGE') AS may`)
      assert.equal(right.may, false, schema)
    }
    const [known] = await rows(
      `SELECT count(*)::int AS count FROM pg_namespace WHERE nspname = ANY('{${closedSchemas}}')`,
    )
    assert.equal(known.count, closedSchemas.length)
  })

  it('shows no row to a transaction without a tenant', async () => {
    const login = new pg.Client({ connectionString: database.loginUrl })
    await login.connect()
    try {
      await login.query(
        `INSERT INTO tenants (tenant_id, slug, name, locale, time_zone) VALUES (gen_random_uuid(), 'somebody', 'S', 'nb', 'UTC')`,
      )
      await login.query('BEGIN; SET LOCAL ROLE svar_app')
      for (const { name } of await tenantTables()) {
        const seen = await login.query(`SELECT count(*)::int AS count FROM ${name}`)
        assert.equal(seen.rows[0].count, 0, name)
      }
    } finally {
      await login.end()
    }
  })
})
