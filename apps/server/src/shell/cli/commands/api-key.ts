import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { createApiKey } from '../../../rooms/identity/index.ts'
import { type Command, oneOf, optional } from '../command.ts'
import { onTenant } from '../installation.ts'

const roles = ['admin', 'agent', 'viewer'] as const

export const apiKeyCreate: Command = {
  name: 'api-key create',
  summary: 'Makes an API key; its secret is shown once',
  usage: '--tenant T [--name N] [--role admin|agent|viewer] [--json]',
  options: { tenant: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
  help: 'Without --role it is an admin. Send it as: Authorization: Bearer <key>',
  async run(given) {
    const role = oneOf(optional(given, 'role') ?? 'admin', roles, '--role')
    const name = optional(given, 'name') ?? 'Command line'
    const made = await onTenant(given, (platform, { tenantId }) =>
      inTenant(platform, tenantId, system('command line'), (ctx) => createApiKey(ctx, { name, role })),
    )
    const { id, secret: key } = made
    return { text: key, json: { id, key, name: made.name, role, tenant: given.options.tenant } }
  },
}
