import { roles } from '@svar/contract'
import { z } from 'zod'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { inviteMember, issueSignInLink } from '../../../rooms/identity/index.ts'
import { type Command, type Given, need, oneOf, optional, UsageError } from '../command.ts'
import { onInstallation, onTenant } from '../installation.ts'

function emailOf(given: Given): string {
  const address = need(given, 'email').trim().toLowerCase()
  if (!z.email().safeParse(address).success)
    throw new UsageError(`--email "${address}" is no e-mail address.`)
  return address
}

export const memberInvite: Command = {
  name: 'member invite',
  summary: 'Invites somebody into a workspace and shows the link',
  usage: '--tenant T --email E [--role owner|admin|agent|viewer] [--json]',
  options: { tenant: { type: 'string' }, email: { type: 'string' }, role: { type: 'string' } },
  help: 'Without --role they become an agent. The link is good for seven days; with SMTP_URL it is mailed as well.',
  async run(given) {
    const email = emailOf(given)
    const role = oneOf(optional(given, 'role') ?? 'agent', roles, '--role')
    const { link, expiresAt } = await onTenant(given, (platform, { tenantId }) =>
      inTenant(platform, tenantId, system('command line'), (ctx) => inviteMember(ctx, { email, role })),
    )
    return { text: link, json: { email, role, link, expiresAt } }
  },
}

export const signInLinkFor: Command = {
  name: 'sign-in-link',
  summary: 'Shows a link that signs somebody in, for when no mail arrives',
  usage: '--email E [--json]',
  options: { email: { type: 'string' } },
  help: 'The link works once, within 15 minutes.',
  run: (given) => {
    const email = emailOf(given)
    return onInstallation(given, async (platform) => {
      const link = await issueSignInLink(platform, email)
      if (link) return { text: link, json: { email, link } }
      throw new Error(
        `Nobody signs in as ${email} here. Invite them: npm run svar -- member invite --tenant T --email ${email}`,
      )
    })
  },
}
