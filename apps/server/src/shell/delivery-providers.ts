import { createMailboxes } from '../adapters/imap/index.ts'
import { createMailgun, readMailgunEvent } from '../adapters/mailgun/index.ts'
import { createSendGrid, readSendGridEvents } from '../adapters/sendgrid/index.ts'
import { createSlack } from '../adapters/slack/index.ts'
import { createSmtpAccounts } from '../adapters/smtp/index.ts'
import { createTwilio, readTwilioStatus } from '../adapters/twilio/index.ts'
import { createWebPush, vapidPublicKey } from '../adapters/web-push/index.ts'
import type { Clock } from '../kernel/clock.ts'
import type { DeliveryProviders, ProviderReport, ProviderReports } from '../kernel/ports.ts'
import type { Egress } from '../platform/egress/index.ts'

const TIMEOUT_MS = 20_000
const MAX_ANSWER_BYTES = 256 * 1024

/** All providers of the delivery room, behind the one way out to the network. */
export function createDeliveryProviders(egress: Egress, clock: Clock): DeliveryProviders {
  const limits = { purpose: 'delivery', timeoutMs: TIMEOUT_MS, maxBytes: MAX_ANSWER_BYTES }
  // Asked for at each call: what counts and traces calls is put around the way out after this was made.
  const fetchIt: typeof fetch = (input, init) => egress.asFetch(limits)(input, init)
  // A business may have a push service of its own, which its operator lists.
  const pushIt: typeof fetch = (input, init) => egress.asFetch({ ...limits, allowPrivate: true })(input, init)
  const smtp = createSmtpAccounts((to) => egress.connect(to))
  return {
    open(account) {
      switch (account.kind) {
        case 'smtp':
          return smtp.open(account)
        case 'sendgrid':
          return createSendGrid(fetchIt, account)
        case 'mailgun':
          return createMailgun(fetchIt, account)
        case 'twilio':
          return createTwilio(fetchIt, account)
        case 'slack':
          return createSlack(fetchIt, account)
      }
    },
    openMailbox: createMailboxes({ openSocket: (to) => egress.connect(to) }),
    openPush: (vapidKey, contact) => createWebPush(pushIt, { vapidKey, contact, now: () => clock.now() }),
    pushKey: vapidPublicKey,
    readReports(account, request) {
      if (account.kind === 'twilio') return signedWhole(readTwilioStatus(account.authToken, request))
      if (account.kind === 'slack' || account.kind === 'smtp' || !account.webhookKey) return null
      if (account.kind === 'mailgun') return readMailgunEvent(account.webhookKey, request)
      return signedWhole(readSendGridEvents(account.webhookKey, request))
    },
  }
}

const signedWhole = (reports: ProviderReport[] | null): ProviderReports | null =>
  reports && { reports, once: null }
