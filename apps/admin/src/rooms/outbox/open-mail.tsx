import type { OutgoingMail } from '@svar/contract'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSearchParam } from '../../shell/room-path.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { hidesLinks, withDots } from './mail-document.ts'
import { MailFrame } from './mail-frame.tsx'
import { MailStateBadge } from './mail-state-badge.tsx'
import { outboxTexts } from './texts/index.ts'

type Mail = OutgoingMail & { html: string; text: string }

/** To whom, how it went, and the letter itself: as its reader sees it, or as plain text. */
export function OpenMail({ mail, back }: { mail: Mail; back: ReactNode }) {
  const texts = useTexts(outboxTexts)
  const [view, setView] = useSearchParam('view', 'letter')
  return (
    <Page width="narrow">
      <PageHeader title={mail.subject} back={back} />
      <Facts mail={mail} />
      {mail.state !== 'sent' && <Explanation mail={mail} />}
      <div className="mt-6 mb-3">
        <SegmentedControl
          label={texts.shownAs}
          value={view === 'text' ? 'text' : 'letter'}
          onValueChange={setView}
          options={[
            { value: 'letter', label: texts.asLetter },
            { value: 'text', label: texts.asText },
          ]}
        />
      </div>
      {view === 'text' ? (
        <pre className="rounded-xl border border-line bg-sunken p-5 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
          {withDots(mail.text)}
        </pre>
      ) : (
        <MailFrame title={mail.subject} html={withDots(mail.html)} />
      )}
      {hidesLinks(mail.text) && <p className="mt-3 text-sm text-muted">{texts.linksHidden}</p>}
    </Page>
  )
}

function Facts({ mail }: { mail: Mail }) {
  const texts = useTexts(outboxTexts)
  const format = useFormat()
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      <Fact name={texts.to}>
        <span className="wrap-anywhere">{mail.to}</span>
      </Fact>
      <Fact name={texts.state}>
        <MailStateBadge state={mail.state} />
      </Fact>
      <Fact name={texts.written}>{format.dateTime(mail.createdAt)}</Fact>
      {mail.sentAt && <Fact name={texts.sent}>{format.dateTime(mail.sentAt)}</Fact>}
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
  if (mail.state === 'sent') return null
  return (
    <div className="mt-4 rounded-xl bg-sunken px-4 py-3 text-sm">
      <p>{texts.meanings[mail.state]}</p>
      {mail.error && (
        <p className="mt-1.5 flex items-start gap-2 wrap-anywhere text-danger-ink">
          <CircleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
          {texts.serverSaid(mail.error)}
        </p>
      )}
    </div>
  )
}
