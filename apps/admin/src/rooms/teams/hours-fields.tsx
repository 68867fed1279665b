import type { OpeningHours } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { usualHours } from './team-draft.ts'
import type { PartProps } from './team-form.tsx'
import { teamsTexts } from './texts/index.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7]
/** A Monday. */
const MONDAY_MS = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** The business's hours, or the team's own for each weekday. */
export function HoursFields({ draft, set, isTried }: PartProps & { isTried: boolean }) {
  const texts = useTexts(teamsTexts)
  const hours = draft.openingHours
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={texts.hours}
        value={hours ? 'own' : 'workspace'}
        onValueChange={(way) => set({ openingHours: way === 'own' ? usualHours : null })}
        options={[
          { value: 'workspace', label: texts.hoursAsWorkspace },
          { value: 'own', label: texts.hoursOwn },
        ]}
      />
      {hours && (
        <ul className="divide-y divide-line rounded-xl border border-line">
          {weekdays.map((weekday) => (
            <Weekday
              key={weekday}
              weekday={weekday}
              hours={hours}
              isTried={isTried}
              onChange={(openingHours) => set({ openingHours })}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

type WeekdayProps = {
  weekday: number
  hours: OpeningHours
  isTried: boolean
  onChange: (hours: OpeningHours) => void
}

/** Closed, or open from when to when. Further spans that a program has set stay as they are. */
function Weekday({ weekday, hours, isTried, onChange }: WeekdayProps) {
  const texts = useTexts(teamsTexts)
  const name = useWeekdayName(weekday)
  const span = hours.find((one) => one.weekday === weekday)
  const isWrong = span && (span.from === '' || span.to === '' || span.from >= span.to)
  const others = hours.filter((one) => one.weekday !== weekday)
  const change = (part: { from?: string; to?: string }) =>
    onChange(hours.map((one) => (one === span ? { ...one, ...part } : one)))

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="w-32">
        <Checkbox
          label={name}
          checked={span !== undefined}
          onCheckedChange={(open) =>
            onChange(open ? [...others, { weekday, from: '09:00', to: '16:00' }] : others)
          }
        />
      </div>
      {span ? (
        <div className="flex items-center gap-2">
          <Time label={texts.opens(name)} value={span.from} onChange={(from) => change({ from })} />
          <span aria-hidden className="text-faint">
            –
          </span>
          <Time label={texts.closes(name)} value={span.to} onChange={(to) => change({ to })} />
        </div>
      ) : (
        <span className="text-muted">{texts.closed}</span>
      )}
      {isTried && isWrong && (
        <p role="alert" className="w-full text-sm text-danger-ink">
          {texts.hoursWrong}
        </p>
      )}
    </li>
  )
}

function Time({ label, value, onChange }: { label: string; value: string; onChange: (v: string) => void }) {
  return <TimeField label={label} labelHidden className="w-26" value={value} onValueChange={onChange} />
}

function useWeekdayName(weekday: number): string {
  const format = new Intl.DateTimeFormat(useLocale(), { weekday: 'long', timeZone: 'UTC' })
  const name = format.format(MONDAY_MS + (weekday - 1) * DAY_MS)
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}
