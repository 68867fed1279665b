import type { Locale, WebhookEndpoint } from '@svar/contract'
import { onOnce } from '../../platform/outbox/reactions.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { tell } from '../delivery/index.ts'
import { workspaceOf } from '../identity/index.ts'
import { endpointDisabled } from './events.ts'

type Reason = Exclude<NonNullable<WebhookEndpoint['disabledReason']>, 'person'>

const english: Record<Reason, string> = {
  gone: 'A webhook has been turned off: the receiver answered that it wants nothing more (410 Gone).',
  failing: 'A webhook has been turned off: the receiver has taken nothing for three days.',
}
const words: Record<Locale, Record<Reason, string>> = {
  nb: {
    gone: 'En webhook er slått av: mottakeren svarte at den ikke vil ha mer (410 Gone).',
    failing: 'En webhook er slått av: mottakeren har ikke tatt imot noe på tre dager.',
  },
  sv: {
    gone: 'En webhook är avstängd: mottagaren svarade att den inte vill ha mer (410 Gone).',
    failing: 'En webhook är avstängd: mottagaren har inte tagit emot något på tre dagar.',
  },
  da: {
    gone: 'En webhook er slået fra: modtageren svarede, at den ikke vil have mere (410 Gone).',
    failing: 'En webhook er slået fra: modtageren har ikke taget imod noget i tre dage.',
  },
  fi: {
    gone: 'Webhook poistettiin käytöstä: vastaanottaja ilmoitti, ettei halua enempää viestejä (410 Gone).',
    failing: 'Webhook poistettiin käytöstä: vastaanottaja ei ole ottanut vastaan mitään kolmeen päivään.',
  },
  de: {
    gone: 'Ein Webhook wurde ausgeschaltet: Der Empfänger möchte nichts mehr erhalten (410 Gone).',
    failing: 'Ein Webhook wurde ausgeschaltet: Der Empfänger hat drei Tage lang nichts angenommen.',
  },
  'en-US': english,
  'en-GB': english,
}

/** Who runs the workspace is told when a webhook was turned off, unless a person did it. */
export const tellOfDisabled = onOnce(
  endpointDisabled,
  'webhooks.mail_disabled',
  (ctx, { endpointId, url, reason }, event) =>
    reason === 'person' ? Promise.resolve() : notifyOfDisabled(ctx, endpointId, url, reason, event.id),
  { when: ({ reason }) => reason !== 'person' },
)

async function notifyOfDisabled(
  ctx: Context,
  endpointId: string,
  url: string,
  reason: Reason,
  eventId: number,
): Promise<void> {
  const { slug } = await workspaceOf(ctx)
  const link = `${ctx.platform.config.url}/admin/w/${slug}/webhooks/${endpointId}`
  await tell(ctx, {
    kind: 'system',
    template: 'system_alert',
    key: `event:${eventId}`,
    params: (locale) => ({ what: words[locale][reason], detail: url, link }),
  })
}
