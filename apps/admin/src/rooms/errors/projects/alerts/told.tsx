import { useTexts } from '../../../../texts/use-texts.ts'
import { Checkbox } from '../../../../ui/checkbox.tsx'
import { SegmentedControl } from '../../../../ui/segmented-control.tsx'
import { errorsTexts } from '../../texts/index.ts'
import { useMembers } from '../../use-errors.ts'
import type { PartProps } from './kinds.tsx'

/** Who is told: everybody as each has chosen, or only those who are named. */
export function Told({ draft, wrong, set }: PartProps) {
  const texts = useTexts(errorsTexts).projects.alerts
  const members = useMembers()
  const { memberIds } = draft
  return (
    <div className="flex flex-col gap-3">
      <p className="text-base">{texts.who}</p>
      <div className="self-start">
        <SegmentedControl
          label={texts.who}
          value={memberIds === null ? 'all' : 'some'}
          onValueChange={(who) => set({ memberIds: who === 'all' ? null : [] })}
          options={[
            { value: 'all', label: texts.everybody },
            { value: 'some', label: texts.some },
          ]}
        />
      </div>
      <p className="text-sm text-muted">{memberIds === null ? texts.everybodyHint : texts.someHint}</p>
      {memberIds !== null && (
        <fieldset className="flex flex-col gap-2.5">
          <legend className="sr-only">{texts.some}</legend>
          {members.map(({ id, name, email }) => (
            <Checkbox
              key={id}
              label={name || email}
              hint={name ? email : undefined}
              checked={memberIds.includes(id)}
              onCheckedChange={(isTold) =>
                set({ memberIds: isTold ? [...memberIds, id] : memberIds.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      )}
      {wrong.includes('members') && (
        <p role="alert" className="text-sm text-danger-ink">
          {texts.nobodyNamed}
        </p>
      )}
    </div>
  )
}
