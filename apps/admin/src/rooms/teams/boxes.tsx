import type { Locale } from '@svar/contract'
import { useId } from 'react'
import { localeNames, locales } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { toggled } from './team-draft.ts'
import type { PartProps } from './team-form.tsx'
import { teamsTexts } from './texts/index.ts'
import { usePeople } from './use-desk.ts'

/** Who of those who can answer customers is in the team. */
export function MemberBoxes({ draft, set }: PartProps) {
  const texts = useTexts(teamsTexts)
  const people = (usePeople().data?.items ?? []).filter(({ role }) => role !== 'viewer')
  return (
    <Boxes
      label={texts.members}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={draft.memberIds}
      onChange={(memberIds) => set({ memberIds })}
    />
  )
}

type LanguageBoxesProps = { chosen: Locale[]; onChange: (chosen: Locale[]) => void; hint?: string }

export function LanguageBoxes({ chosen, onChange, hint }: LanguageBoxesProps) {
  const texts = useTexts(teamsTexts)
  const options = locales.map((value) => ({ value, label: localeNames[value] }))
  return <Boxes label={texts.languages} hint={hint} options={options} chosen={chosen} onChange={onChange} />
}

type BoxesProps<Value extends string> = {
  label: string
  hint?: string | undefined
  options: { value: Value; label: string }[]
  chosen: Value[]
  onChange: (chosen: Value[]) => void
}

function Boxes<Value extends string>({ label, hint, options, chosen, onChange }: BoxesProps<Value>) {
  const labelId = useId()
  return (
    <fieldset aria-labelledby={labelId}>
      <span id={labelId} className="text-sm font-medium">
        {label}
      </span>
      {hint && <p className="mt-1 text-sm text-muted">{hint}</p>}
      <div className="mt-2 grid gap-x-4 gap-y-2.5 sm:grid-cols-2">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onCheckedChange={() => onChange(toggled(chosen, option.value))}
          />
        ))}
      </div>
    </fieldset>
  )
}
