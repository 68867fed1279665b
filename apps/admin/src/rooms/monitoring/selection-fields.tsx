import { useTexts } from '../../texts/use-texts.ts'
import { TextField } from '../../ui/text-field.tsx'
import { uiTexts } from '../../ui/texts/index.ts'
import { MomentField } from './moment-field.tsx'
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
  const ui = useTexts(uiTexts)
  const noSuchDay = `${ui.noSuchDay} ${ui.datePattern}`
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
      <MomentField {...field('from')} label={texts.from} error={faults.from ? noSuchDay : null} />
      <MomentField
        {...field('to')}
        label={texts.to}
        error={faults.to === 'order' ? texts.rangeWrong : faults.to ? noSuchDay : null}
      />
    </>
  )
}
