import { system } from '../../kernel/actor.ts'
import { on } from '../../platform/outbox/reactions.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { memberInvited, memberRemoved, signInLinkRequested } from '../identity/index.ts'
import { forgetBrowsersOf } from './push.ts'
import { sendMail } from './send-mail.ts'
import { forgetChoices } from './stores/alert-choices.ts'

/** Mails that identity asks for, and what a member leaves behind. The event's id is the key: delivered twice, it is one mail. */
export const reactions = [
  on(memberRemoved, 'delivery.forget_member', (platform, event, { memberId }) =>
    inTenant(platform, event.tenantId, system('delivery'), async (ctx) => {
      await forgetChoices(ctx, memberId)
      await forgetBrowsersOf(ctx, memberId)
    }),
  ),
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
