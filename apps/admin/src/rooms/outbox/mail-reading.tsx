import type { MailReading, OutgoingMail } from '@svar/contract'
import { Eye, MousePointerClick } from 'lucide-react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import type { Icon } from '../../ui/icon.ts'
import { outboxTexts } from './texts/index.ts'

const icons: Record<MailReading, Icon> = { opened: Eye, clicked: MousePointerClick }
const measureOf = { opened: 'opens', clicked: 'clicks' } as const
const all: MailReading[] = ['opened', 'clicked']

/** How far a measured mail was read, in a word. Nothing where nothing is known of it. */
export function ReadingBadge({ mail }: { mail: OutgoingMail }) {
  const { reading: texts } = useTexts(outboxTexts)
  const what = mail.clicked?.byPerson ? 'clicked' : (mail.opened ?? mail.clicked) ? 'opened' : null
  const isSure = mail.clicked?.byPerson || mail.opened?.byPerson
  if (!what) return null
  return (
    <Badge tone={isSure ? 'success' : 'neutral'} icon={icons[what]}>
      {isSure ? texts[what] : texts.perhapsOpened}
    </Badge>
  )
}

/** When and how often it was opened and its link followed, and how sure that is. */
export function MailReadings({ mail }: { mail: OutgoingMail }) {
  const { reading: texts } = useTexts(outboxTexts)
  const shown = all.filter((what) => mail.measures.includes(measureOf[what]))
  if (shown.length === 0 || !mail.sentAt) return null
  const isUnsure = shown.some((what) => mail[what] && !mail[what].byPerson)
  return (
    <div className="mt-4 rounded-xl bg-sunken px-4 py-3 text-sm">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {shown.map((what) => (
          <Reading key={what} what={what} reading={mail[what]} />
        ))}
      </dl>
      <p className="mt-2 text-muted">
        {isUnsure ? `${texts.perhapsText} ${texts.measured}` : texts.measured}
      </p>
    </div>
  )
}

function Reading({ what, reading }: { what: MailReading; reading: OutgoingMail['opened'] }) {
  const { reading: texts } = useTexts(outboxTexts)
  const format = useFormat()
  return (
    <div className="min-w-0">
      <dt className="text-muted">{texts[what]}</dt>
      <dd className="mt-0.5">
        {reading ? (
          <>
            {format.dateTime(reading.firstAt)} · {texts.times(format.number(reading.times))}
            {!reading.byPerson && <span className="block text-muted">{texts.perhaps}</span>}
          </>
        ) : (
          texts.notYet
        )}
      </dd>
    </div>
  )
}
