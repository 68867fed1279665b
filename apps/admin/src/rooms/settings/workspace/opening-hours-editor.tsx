import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { settingsTexts } from '../texts/index.ts'
import { OpeningDay } from './opening-day.tsx'
import { copiedToWorkingDays, type Day, usualDays } from './opening-days.ts'

type OpeningHoursEditorProps = {
  days: Day[] | null
  onChange: (days: Day[] | null) => void
  /** Saving was tried: a week without an open day is told about. */
  isChecked: boolean
}

/** Always open, or hours for each weekday. */
export function OpeningHoursEditor({ days, onChange, isChecked }: OpeningHoursEditorProps) {
  const { workspace: texts } = useTexts(settingsTexts)
  const [before, setBefore] = useState(days)

  function choose(way: string) {
    if (way === 'always') {
      setBefore(days)
      onChange(null)
    } else onChange(before ?? usualDays())
  }

  return (
    <>
      <RadioCards
        label={texts.hours}
        labelHidden
        columns={2}
        value={days ? 'hours' : 'always'}
        onValueChange={choose}
        options={[
          { value: 'always', title: texts.always, text: texts.alwaysText },
          { value: 'hours', title: texts.byHours, text: texts.byHoursText },
        ]}
      />
      {days && <Week days={days} onChange={onChange} isChecked={isChecked} />}
    </>
  )
}

function Week({
  days,
  onChange,
  isChecked,
}: {
  days: Day[]
  onChange: (days: Day[]) => void
  isChecked: boolean
}) {
  const { workspace: texts } = useTexts(settingsTexts)
  const firstOpen = days.find(({ weekday, spans }) => weekday <= 5 && spans.length > 0)
  const isClosed = days.every(({ spans }) => spans.length === 0)
  const replace = (changed: Day) =>
    onChange(days.map((day) => (day.weekday === changed.weekday ? changed : day)))

  return (
    <div>
      <ul className="divide-y divide-line rounded-xl border border-line">
        {days.map((day) => (
          <OpeningDay key={day.weekday} day={day} onChange={replace} />
        ))}
      </ul>
      {isChecked && isClosed && (
        <p role="alert" className="mt-2 text-sm text-danger-ink">
          {texts.noDayOpen}
        </p>
      )}
      {firstOpen && (
        <Button
          variant="quiet"
          size="small"
          icon={Copy}
          className="mt-2"
          onClick={() => onChange(copiedToWorkingDays(days, firstOpen.weekday))}
        >
          {texts.copyToWorkingDays(texts.weekdays[firstOpen.weekday - 1] ?? '')}
        </Button>
      )}
    </div>
  )
}
