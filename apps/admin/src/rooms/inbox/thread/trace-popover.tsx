import type { Message } from '@svar/contract'
import type { ReactElement } from 'react'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { intentName } from '../../../texts/intent-names.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { inboxTexts } from '../texts/index.ts'

type Trace = NonNullable<Message['trace']>
type Receipt = Trace['receipts'][number]

const tones: Record<Receipt['evidence'], BadgeTone> = {
  passage: 'success',
  tool: 'success',
  person: 'success',
  customer: 'neutral',
  none: 'danger',
}

type TracePopoverProps = {
  trace: Trace
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Why an answer may be given: what each claim in it rests on, and who gave it. */
export function TracePopover({ trace, ...popover }: TracePopoverProps) {
  const texts = useTexts(inboxTexts).trace
  return (
    <Popover {...popover} title={texts.title} align="end">
      {trace.receipts.length === 0 && <p className="text-sm text-muted">{texts.none}</p>}
      <ul className="flex flex-col gap-3">
        {trace.receipts.map((receipt) => (
          <li key={`${receipt.kind} ${receipt.claim}`} className="text-sm wrap-anywhere">
            <p className="font-medium">{receipt.claim}</p>
            <p className="mt-1">
              <Badge tone={tones[receipt.evidence]}>{texts.kinds[receipt.evidence]}</Badge>
            </p>
            {receipt.quote && <blockquote className="mt-1 text-muted">{receipt.quote}</blockquote>}
          </li>
        ))}
      </ul>
      <Facts trace={trace} />
    </Popover>
  )
}

function Facts({ trace }: { trace: Trace }) {
  const texts = useTexts(inboxTexts).trace
  const format = useFormat()
  const locale = useLocale()
  const duration = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: trace.durationMs < 1000 ? 'millisecond' : 'second',
    maximumFractionDigits: 1,
  })
  const facts: [string, string | null][] = [
    [texts.engine, trace.engine === 'builtin' ? texts.builtIn : trace.engine],
    [texts.intent, trace.intent && intentName(locale, trace.intent)],
    [texts.confidence, trace.confidence === null ? null : format.percent(trace.confidence)],
    [
      texts.duration,
      duration.format(trace.durationMs < 1000 ? Math.round(trace.durationMs) : trace.durationMs / 1000),
    ],
  ]
  return (
    <>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-3 text-xs">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="text-right wrap-anywhere">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {trace.fallbacks.map(({ engine, reason }) => (
        <p key={`${engine} ${reason}`} className="mt-2 text-xs text-warning-ink">
          {texts.fallback(engine, reason)}
        </p>
      ))}
    </>
  )
}
