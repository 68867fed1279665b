import { useFormat } from '../../../../texts/format.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Switch } from '../../../../ui/switch.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { errorsTexts } from '../../texts/index.ts'
import { type AlertDraft, alertNumbers, type NumberName, type WrongPlace } from './alert-draft.ts'

export type PartProps = { draft: AlertDraft; wrong: WrongPlace[]; set: (part: Partial<AlertDraft>) => void }

/** What there is to be told of: each on or off, and from which number on. */
export function Kinds(props: PartProps) {
  const { draft, set } = props
  const texts = useTexts(errorsTexts).projects.alerts
  return (
    <>
      <Kind
        label={texts.isNew}
        hint={texts.isNewHint}
        isOn={draft.isNew}
        onChange={(isNew) => set({ isNew })}
      >
        <NumberField {...props} name="newAfter" />
      </Kind>
      <Kind
        label={texts.isRegressed}
        hint={texts.isRegressedHint}
        isOn={draft.isRegressed}
        onChange={(isRegressed) => set({ isRegressed })}
      >
        <NumberField {...props} name="regressedAfter" />
      </Kind>
      <Kind
        label={texts.isRising}
        hint={texts.isRisingHint}
        isOn={draft.isRising}
        onChange={(isRising) => set({ isRising })}
      >
        <NumberField {...props} name="risingTimes" />
        <NumberField {...props} name="risingLeast" />
      </Kind>
    </>
  )
}

type KindProps = {
  label: string
  hint: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  children: React.ReactNode
}

function Kind({ label, hint, isOn, onChange, children }: KindProps) {
  return (
    <div className="flex flex-col gap-3">
      <Switch label={label} hint={hint} checked={isOn} onCheckedChange={onChange} />
      {isOn && <div className="grid items-start gap-3 sm:grid-cols-2">{children}</div>}
    </div>
  )
}

function NumberField({ name, draft, wrong, set }: PartProps & { name: NumberName }) {
  const texts = useTexts(errorsTexts).projects
  const format = useFormat()
  const { least, most } = alertNumbers[name]
  return (
    <TextField
      label={texts.alerts[name]}
      inputMode="decimal"
      value={draft[name]}
      onValueChange={(value) => set({ [name]: value })}
      error={wrong.includes(name) ? texts.numberWrong(format.number(least), format.number(most)) : null}
    />
  )
}
