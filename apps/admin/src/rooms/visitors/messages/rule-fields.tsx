import { proactiveTimes } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { visitorsTexts } from '../texts/index.ts'
import { limits, type NumberField, type VisitKind, visitKindOf } from './message-draft.ts'
import type { FieldsProps } from './word-fields.tsx'

const visitKinds = ['any', 'first', 'returning', 'nth'] as const

/** When it is shown, and how often. */
export function RuleFields(props: FieldsProps) {
  const texts = useTexts(visitorsTexts)
  const { draft, set } = props
  return (
    <>
      <TextArea
        label={texts.pages}
        hint={texts.pagesHint}
        optional
        rows={2}
        value={draft.pages}
        onValueChange={(pages) => set({ pages })}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <NumberInput {...props} field="afterSeconds" label={texts.seconds} />
        <NumberInput {...props} field="scrollPercent" label={texts.scroll} />
        <Select
          label={texts.when}
          value={draft.when}
          onValueChange={(when) => set({ when })}
          options={proactiveTimes.map((value) => ({ value, label: texts.times[value] }))}
        />
        <VisitSelect {...props} />
        {draft.visitKind === 'nth' && (
          <NumberInput {...props} field="visitNumber" label={texts.visitNumber} />
        )}
        <NumberInput {...props} field="priority" label={texts.priority} hint={texts.priorityHint} />
        <NumberInput {...props} field="quietDays" label={texts.quietDays} />
      </div>
      <Checkbox
        label={texts.again}
        hint={texts.againHint}
        checked={draft.again}
        onCheckedChange={(again) => set({ again })}
      />
    </>
  )
}

function VisitSelect({ draft, set }: FieldsProps) {
  const texts = useTexts(visitorsTexts)
  const [visitFrom, visitTo] = draft.visitRange
  const options: { value: VisitKind; label: string }[] = visitKinds.map((value) => ({
    value,
    label: texts.visitKinds[value],
  }))
  if (visitKindOf({ visitFrom, visitTo }) === 'range')
    options.push({ value: 'range', label: capital(texts.visitRange(visitFrom, visitTo)) })
  return (
    <Select
      label={texts.whichVisit}
      hint={texts.visitHint}
      value={draft.visitKind}
      onValueChange={(visitKind) => set({ visitKind })}
      options={options}
    />
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

type NumberInputProps = FieldsProps & { field: NumberField; label: string; hint?: string }

function NumberInput({ draft, set, problems, field, label, hint }: NumberInputProps) {
  const texts = useTexts(visitorsTexts)
  const [from, to] = limits[field]
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      maxLength={5}
      value={draft[field]}
      onValueChange={(value) => set({ [field]: value })}
      error={problems.has(field) ? texts.numberWrong(from, to) : null}
    />
  )
}
