// What a new room begins as: one noun that can be listed and added. Each gives a file's whole text.

export const contract = ({ room, roomName, nounName, things, plural }) => `import { z } from 'zod'
import { route } from './route.ts'
import { id, text, timestamp } from './shared.ts'

const room = '${room}'

export const ${nounName} = z.object({ id, name: z.string(), createdAt: timestamp })

export const ${roomName} = {
  list: route({
    method: 'GET',
    path: '/api/${room}',
    room,
    access: { kind: 'member', role: 'viewer' },
    summary: 'The newest ${plural}, at most 200',
    output: z.object({ items: z.array(${nounName}) }),
  }),
  add: route({
    method: 'POST',
    path: '/api/${room}',
    room,
    access: { kind: 'member', role: 'agent' },
    summary: 'Adds a ${things}',
    body: z.object({ name: text(200, 1) }),
    output: ${nounName},
    status: 201,
  }),
}
`

export const migration = ({ room, plural, table }) => `-- ${room}: ${plural}.

create table ${table} (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call secure_tenant_table('${table}');
create index ${table}_newest on ${table} (tenant_id, created_at desc);
`

export const index = ({ title, roomName, plural }) => `/**
 * ${title}: the ${plural} of a business.
 * It owns the ${plural} and who may add them.
 * It never reads another room's tables: it asks at that room's front door, or reacts to what it announces.
 */
import type { Room } from '../../platform/room.ts'
import { routes } from './routes.ts'

export const ${roomName}: Room = { routes }
`

export const routes = ({ roomName, noun, nounName, Noun }) => `import { contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { add${Noun} } from './add-${noun}.ts'
import * as store from './store.ts'

const { ${roomName} } = contract

export function routes(http: Http): void {
  http.on(${roomName}.list, async (ctx) => ({ items: (await store.newest(ctx)).map(shown) }))
  http.on(${roomName}.add, async (ctx, { body }) => shown(await add${Noun}(ctx, body)))
}

const shown = (${nounName}: store.${Noun}Row) => ({ ...${nounName}, createdAt: ${nounName}.createdAt.toISOString() })
`

export const add = ({ nounName, Noun, things }) => `import { must } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { ${nounName}Added } from './events.ts'
import { mayAdd } from './policy.ts'
import * as store from './store.ts'

/** Adds a ${things}. Throws \`forbidden\` for whoever may only look. */
export async function add${Noun}(ctx: Context, input: { name: string }): Promise<store.${Noun}Row> {
  must(mayAdd(ctx.actor))
  const added = await store.add(ctx, { id: ctx.newId(), name: input.name.trim() })
  emit(ctx, ${nounName}Added, added.id, { ${nounName}Id: added.id })
  return added
}
`

export const policy = () => `import { type Actor, hasRole } from '../../kernel/actor.ts'

export const mayAdd = (actor: Actor): boolean => hasRole(actor, 'agent')
`

export const policyTest = ({ plural }) => `import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '@svar/contract'
import { mayAdd } from './policy.ts'

const member = (role: Role) => ({ kind: 'member', memberId: 'm', userId: 'u', name: 'Someone', role }) as const

test('agents add ${plural}, viewers and visitors do not', () => {
  assert.equal(mayAdd(member('agent')), true)
  assert.equal(mayAdd(member('viewer')), false)
  assert.equal(mayAdd({ kind: 'visitor', contactId: 'c' }), false)
})
`

export const events = ({ room, nounName, noun, things }) => `import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

/** A ${things} was added. */
export const ${nounName}Added = eventType('${room.replaceAll('-', '_')}.${noun.replaceAll('-', '_')}_added', z.object({ ${nounName}Id: z.uuid() }))
`

export const store = ({ Noun, table }) => `import type { Context } from '../../platform/tenancy/context.ts'

export interface ${Noun}Row {
  id: string
  name: string
  createdAt: Date
}

const columns = 'id, name, created_at AS "createdAt"'

export async function newest(ctx: Context): Promise<${Noun}Row[]> {
  const found = await ctx.client.query<${Noun}Row>(
    \`SELECT \${columns} FROM ${table} ORDER BY created_at DESC, id LIMIT 200\`,
  )
  return found.rows
}

export async function add(ctx: Context, row: Pick<${Noun}Row, 'id' | 'name'>): Promise<${Noun}Row> {
  const added = await ctx.client.query<${Noun}Row>(
    \`INSERT INTO ${table} (id, name) VALUES ($1, $2) RETURNING \${columns}\`,
    [row.id, row.name],
  )
  return added.rows[0] as ${Noun}Row
}
`
