import type { MailStep, OutgoingMail, Suppression } from '@svar/contract'
import { CircleAlert, ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSearchParam } from '../../shell/room-path.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AgainButton } from './again/again-button.tsx'
import { isResendable } from './again/resendable.ts'
import { ChannelBadge } from './channel-badge.tsx'
import { buttonOf, hidesLinks, withDots } from './mail-document.ts'
import { MailHistory } from './mail-history.tsx'
import { MailReadings } from './mail-reading.tsx'
import { MailStateBadge } from './mail-state-badge.tsx'
import { MailViews } from './mail-views.tsx'
import { outboxTexts } from './texts/index.ts'

type Mail = OutgoingMail & { html: string; text: string; history: MailStep[] }

/** To whom, how it went, and the letter itself: as its reader sees it, or as plain text. */
export function OpenMail({ mail, back }: { mail: Mail; back: ReactNode }) {
  const texts = useTexts(outboxTexts)
  return (
    <Page width="narrow">
      <PageHeader
        title={mail.subject || texts.channels[mail.channel]}
        back={back}
        actions={isResendable(mail) && <AgainButton mails={[mail]} />}
      />
      {mail.channel !== 'mail' && (
        <div className="mb-4">
          <ChannelBadge channel={mail.channel} />
        </div>
      )}
      <Facts mail={mail} />
      {(mail.state !== 'sent' || mail.error) && <Explanation mail={mail} />}
      <MailHistory history={mail.history} />
      <MailReadings mail={mail} />
      {mail.html === '' ? <PlainMail text={mail.text} /> : <Letter mail={mail} />}
      {mail.state === 'kept' && <KeptButton mail={mail} />}
      {hidesLinks(mail.text) && <p className="mt-3 text-sm text-muted">{texts.linksHidden}</p>}
    </Page>
  )
}

function PlainMail({ text }: { text: string }) {
  return (
    <pre className="mt-6 rounded-xl border border-line bg-sunken p-5 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
      {withDots(text)}
    </pre>
  )
}

function Letter({ mail }: { mail: Mail }) {
  const [view, setView] = useSearchParam('view', 'light')
  return (
    <div className="mt-6">
      <MailViews
        title={mail.subject}
        html={withDots(mail.html)}
        text={withDots(mail.text)}
        view={view}
        onViewChange={setView}
      />
    </div>
  )
}

/** Who reads a mail that stayed here does what it asks for from here: in the letter itself nothing leads anywhere. */
function KeptButton({ mail }: { mail: Mail }) {
  const button = buttonOf(mail.html)
  if (!button) return null
  return (
    <p className="mt-4">
      <a href={button.link} target="_blank" rel="noopener noreferrer" className={buttonClass('secondary')}>
        {button.label}
        <ExternalLink size={15} aria-hidden />
      </a>
    </p>
  )
}

/** A browser or a Slack channel has none that says anything to people. */
const hasAddress = ({ channel }: Mail) => channel === 'mail' || channel === 'sms'

function Facts({ mail }: { mail: Mail }) {
  const texts = useTexts(outboxTexts)
  const format = useFormat()
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      {hasAddress(mail) && (
        <Fact name={texts.to}>
          <span className="wrap-anywhere">{mail.to}</span>
        </Fact>
      )}
      <Fact name={texts.state}>
        <MailStateBadge state={mail.state} />
      </Fact>
      <Fact name={texts.written}>{format.dateTime(mail.createdAt)}</Fact>
      {mail.provider && (
        <Fact name={mail.sentAt ? texts.through : texts.triedThrough}>
          {mail.provider === 'smtp' ? 'SMTP' : mail.provider}
        </Fact>
      )}
      {mail.sentAt && <Fact name={texts.sent}>{format.dateTime(mail.sentAt)}</Fact>}
      {mail.againAt && <Fact name={texts.again}>{format.nearTime(mail.againAt)}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="mt-0.5 flex min-h-5 items-center">{children}</dd>
    </div>
  )
}

function Explanation({ mail }: { mail: Mail }) {
  const texts = useTexts(outboxTexts)
  const reason = reasonOf(mail)
  return (
    <div className="mt-4 rounded-xl bg-sunken px-4 py-3 text-sm">
      <Meaning mail={mail} />
      {reason && <p className="mt-1.5">{texts.suppressed.reasons[reason]}</p>}
      {mail.error && !reason && mail.state !== 'suppressed' && (
        <p className="mt-1.5 flex items-start gap-2 wrap-anywhere text-danger-ink">
          <CircleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
          {texts.serverSaid(mail.error)}
        </p>
      )}
    </div>
  )
}

/** What its state means for whom it is written to; of one that waits, until when. */
function Meaning({ mail: { state, error, waitsUntil } }: { mail: Mail }) {
  const texts = useTexts(outboxTexts)
  const format = useFormat()
  // Handed over, and who took it has told since that it is not through.
  if (state === 'sent') return <p>{texts.meanings.delayed}</p>
  if (state === 'suppressed' && error === 'too_many') return <p>{texts.tooMany.meaning}</p>
  if (state !== 'queued') return <p>{texts.meanings[state]}</p>
  const until = waitsUntil && format.nearTime(waitsUntil)
  if (!error) return <p>{until ? texts.waits(until) : texts.meanings.queued}</p>
  return (
    <p>
      {texts.meanings.retried} {until && texts.nextTry(until)}
    </p>
  )
}

/** Why it was held back, where it was. */
function reasonOf({ state, error }: Mail): Suppression['reason'] | null {
  const isReason =
    error === 'bounced' || error === 'complained' || error === 'unsubscribed' || error === 'by_hand'
  return state === 'suppressed' && isReason ? error : null
}
