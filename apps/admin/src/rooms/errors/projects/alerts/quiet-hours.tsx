import { useTexts } from '../../../../texts/use-texts.ts'
import { Switch } from '../../../../ui/switch.tsx'
import { TimeField } from '../../../../ui/time-field.tsx'
import { errorsTexts } from '../../texts/index.ts'
import type { PartProps } from './kinds.tsx'

/** Between which hours nobody is told; what happened is told when they end. */
export function QuietHours({ draft, wrong, set }: PartProps) {
  const texts = useTexts(errorsTexts).projects.alerts
  const error = wrong.includes('hours') ? texts.hoursWrong : null
  return (
    <div className="flex flex-col gap-3">
      <Switch
        label={texts.isQuiet}
        hint={texts.isQuietHint}
        checked={draft.isQuiet}
        onCheckedChange={(isQuiet) => set({ isQuiet })}
      />
      {draft.isQuiet && (
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TimeField
            label={texts.from}
            value={draft.from}
            onValueChange={(from) => set({ from })}
            error={error}
          />
          <TimeField label={texts.to} value={draft.to} onValueChange={(to) => set({ to })} />
        </div>
      )}
    </div>
  )
}
