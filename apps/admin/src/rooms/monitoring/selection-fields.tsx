import { useTexts } from '../../texts/use-texts.ts'
import { TextField } from '../../ui/text-field.tsx'
import { PatternField } from './pattern-field.tsx'
import { faultsIn, type Selection } from './selection.ts'
import { monitoringTexts } from './texts/index.ts'

type SelectionFieldsProps = {
  value: Selection
  onValueChange: (value: Selection) => void
  /** Whether faults are shown: only once somebody has tried. */
  isTried: boolean
  /** Whether a field that may stay empty says so. */
  optional?: boolean
}

/** Type, thing and time: which events are meant. Stands in a grid of its surroundings. */
export function SelectionFields({ value, onValueChange, isTried, optional }: SelectionFieldsProps) {
  const texts = useTexts(monitoringTexts).events
  const faults = isTried ? faultsIn(value) : {}
  const field = (key: keyof Selection) => ({
    value: value[key],
    onValueChange: (next: string) => onValueChange({ ...value, [key]: next }),
    optional,
  })
  return (
    <>
      <PatternField
        {...field('pattern')}
        hint={texts.patternHint}
        error={faults.pattern ? texts.patternWrong : null}
      />
      <TextField
        {...field('aggregateId')}
        label={texts.id}
        spellCheck={false}
        autoComplete="off"
        error={faults.aggregateId ? texts.idWrong : null}
      />
      <TextField {...field('from')} label={texts.from} type="datetime-local" step="any" />
      <TextField
        {...field('to')}
        label={texts.to}
        type="datetime-local"
        step="any"
        error={faults.to ? texts.rangeWrong : null}
      />
    </>
  )
}
