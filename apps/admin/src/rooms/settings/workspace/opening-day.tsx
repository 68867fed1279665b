import { Plus, X } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { settingsTexts } from '../texts/index.ts'
import { type Day, hasProblem, mostSpans, type Span, withFurtherSpan } from './opening-days.ts'

type OpeningDayProps = { day: Day; onChange: (day: Day) => void }

/** One weekday: closed, or open from when to when; a second span leaves room for a break. */
export function OpeningDay({ day, onChange }: OpeningDayProps) {
  const { workspace: texts } = useTexts(settingsTexts)
  const name = texts.weekdays[day.weekday - 1] ?? ''
  const isOpen = day.spans.length > 0
  const last = day.spans.at(-1)
  const hasRoom = day.spans.length < mostSpans && last !== undefined && last.to < '22:00'

  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="flex min-h-8.5 w-32 items-center pointer-coarse:min-h-11">
        <Checkbox
          label={name}
          checked={isOpen}
          onCheckedChange={(open) => onChange(open ? withFurtherSpan(day) : { ...day, spans: [] })}
        />
      </div>
      {isOpen ? (
        <div className="flex flex-col gap-2 max-sm:order-last max-sm:w-full">
          {day.spans.map((span, index) => (
            <SpanFields key={keyOf(day, index)} index={index} day={day} span={span} onChange={onChange} />
          ))}
          {hasProblem(day) && (
            <p role="alert" className="text-sm text-danger-ink">
              {texts.spansWrong}
            </p>
          )}
        </div>
      ) : (
        <span className="flex min-h-8.5 items-center text-muted pointer-coarse:min-h-11">{texts.closed}</span>
      )}
      {hasRoom && (
        <IconButton
          icon={Plus}
          label={texts.addSpan(name)}
          className="ml-auto"
          onClick={() => onChange(withFurtherSpan(day))}
        />
      )}
    </li>
  )
}

const keyOf = ({ weekday }: Day, index: number) => `${weekday}-${index}`

type SpanFieldsProps = OpeningDayProps & { span: Span; index: number }

function SpanFields({ day, span, index, onChange }: SpanFieldsProps) {
  const { workspace: texts } = useTexts(settingsTexts)
  const name = texts.weekdays[day.weekday - 1] ?? ''
  const isWrong = !span.from || !span.to || span.from >= span.to
  const set = (part: Partial<Span>) =>
    onChange({ ...day, spans: day.spans.map((other, at) => (at === index ? { ...other, ...part } : other)) })

  return (
    <div className="flex items-center gap-2">
      <TimeField
        label={texts.opens(name)}
        labelHidden
        className="w-26"
        value={span.from}
        onValueChange={(from) => set({ from })}
        aria-invalid={isWrong || undefined}
      />
      <span aria-hidden className="text-faint">
        –
      </span>
      <TimeField
        label={texts.closes(name)}
        labelHidden
        className="w-26"
        value={span.to}
        onValueChange={(to) => set({ to })}
        aria-invalid={isWrong || undefined}
      />
      {day.spans.length > 1 && (
        <IconButton
          icon={X}
          size="small"
          label={texts.removeSpan(name)}
          onClick={() => onChange({ ...day, spans: day.spans.filter((_, at) => at !== index) })}
        />
      )}
    </div>
  )
}
