import { useTexts } from '../../texts/use-texts.ts'
import { Select } from '../../ui/select.tsx'
import { webhooksTexts } from './texts/index.ts'

const HOUR_MS = 3_600_000
const spans = { hour: HOUR_MS, day: 24 * HOUR_MS, threeDays: 72 * HOUR_MS, month: 720 * HOUR_MS }
export type Span = keyof typeof spans
const inOrder = Object.keys(spans) as Span[]

/** When it began, seen from now. */
export const startOf = (span: Span) => new Date(Date.now() - spans[span]).toISOString()

type SpanSelectProps = { label: string; value: Span; onValueChange: (span: Span) => void }

/** How far back. */
export function SpanSelect({ label, value, onValueChange }: SpanSelectProps) {
  const texts = useTexts(webhooksTexts)
  return (
    <Select
      label={label}
      value={value}
      onValueChange={onValueChange}
      options={inOrder.map((one) => ({ value: one, label: texts.spans[one] }))}
    />
  )
}
