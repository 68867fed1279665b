import type { Holiday } from '@svar/contract'
import { Plus, X } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { teamsTexts } from './texts/index.ts'

type HolidayFieldsProps = { holidays: Holiday[]; onChange: (holidays: Holiday[]) => void }

/** Days on which it is closed. */
export function HolidayFields({ holidays, onChange }: HolidayFieldsProps) {
  const texts = useTexts(teamsTexts)
  const change = (index: number, part: Partial<Holiday>) =>
    onChange(holidays.map((day, at) => (at === index ? { ...day, ...part } : day)))
  return (
    <div>
      <p className="text-sm font-medium">{texts.holidays}</p>
      <p className="mt-0.5 text-sm text-muted">{texts.holidaysText}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {holidays.map((day, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: days are only told apart by where they stand
          <li key={index} className="flex items-center gap-2">
            <DateField
              label={texts.holidayDate}
              labelHidden
              className="w-40 shrink-0"
              value={day.date}
              onValueChange={(date) => change(index, { date })}
            />
            <TextField
              label={texts.holidayName}
              labelHidden
              placeholder={texts.holidayName}
              maxLength={80}
              className="min-w-0 flex-1"
              value={day.name}
              onValueChange={(name) => change(index, { name })}
            />
            <IconButton
              icon={X}
              label={texts.removeHoliday(day.date || String(index + 1))}
              onClick={() => onChange(holidays.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        size="small"
        icon={Plus}
        className="mt-2"
        onClick={() => onChange([...holidays, { date: '', name: '' }])}
      >
        {texts.addHoliday}
      </Button>
    </div>
  )
}
