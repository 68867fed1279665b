import { system } from '../../kernel/actor.ts'
import { on } from '../../platform/outbox/reactions.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { memberInvited, signInLinkRequested } from '../identity/index.ts'
import { sendMail } from './send-mail.ts'

/** Mails that identity asks for. The event's id is the key: delivered twice, it is one mail. */
export const reactions = [
  on(
    memberInvited,
    'delivery.mail_invitation',
    (platform, event, { email, locale, inviterName, sealedLink }) =>
      inTenant(platform, event.tenantId, system('delivery'), (ctx) =>
        sendMail(ctx, {
          to: email,
          template: 'invitation',
          locale,
          key: `event:${event.id}`,
          params: { inviterName, link: platform.secrets.decrypt(sealedLink, event.tenantId) },
        }),
      ),
  ),
  on(
    signInLinkRequested,
    'delivery.mail_sign_in_link',
    (platform, event, { email, name, locale, sealedLink }) =>
      inTenant(platform, event.tenantId, system('delivery'), (ctx) =>
        sendMail(ctx, {
          to: email,
          template: 'magic_link',
          locale,
          key: `event:${event.id}`,
          params: { name, link: platform.secrets.decrypt(sealedLink, event.tenantId) },
        }),
      ),
  ),
]
