import { useTexts } from '../../texts/use-texts.ts'
import { DateField } from '../../ui/date-field.tsx'
import { uiTexts } from '../../ui/texts/index.ts'
import { TimeField } from '../../ui/time-field.tsx'
import { localToday } from '../../ui/use-typed-date.ts'
import { fromFields, inFields } from './selection.ts'

type MomentFieldProps = {
  label: string
  value: string
  onValueChange: (value: string) => void
  error: string | null
  optional: boolean | undefined
}

/** A day that was, and if one likes a time of it. */
export function MomentField({ label, value, onValueChange, error, optional }: MomentFieldProps) {
  const texts = useTexts(uiTexts)
  const shown = inFields(value)
  const today = localToday()
  return (
    <fieldset className="grid min-w-0 grid-cols-[1fr_6.5rem] gap-2">
      <legend className="sr-only">{label}</legend>
      <DateField
        {...{ label, error, optional }}
        value={shown.day}
        max={today}
        onValueChange={(day) => onValueChange(day && fromFields({ ...shown, day }, today))}
      />
      <TimeField
        label={texts.told.time}
        value={shown.time}
        onValueChange={(time) => onValueChange(fromFields({ ...shown, time }, today))}
      />
    </fieldset>
  )
}
