import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useLocale } from '../texts/current-locale.ts'
import type { Locale } from '../texts/locales.ts'
import { useTexts } from '../texts/use-texts.ts'
import { classNames } from './class-names.ts'
import { addDays, addMonths, countsWeeks, isoWeek, momentOf, weekStart, weeksOfMonth } from './date-text.ts'
import { IconButton } from './icon-button.tsx'
import { uiTexts } from './texts/index.ts'

export type CalendarProps = {
  /** Chosen, `2026-11-22`; empty where nothing is. */
  value: string
  today: string
  min?: string | undefined
  max?: string | undefined
  onChoose: (date: string) => void
}

/** One month, to be walked by day, week, month and year with the keys of a grid. */
export function Calendar({ value, today, min, max, onChoose }: CalendarProps) {
  const locale = useLocale()
  const texts = useTexts(uiTexts)
  const [at, setAt] = useState(() => within(value || today, min, max))
  const table = useRef<HTMLTableElement>(null)
  const go = (date: string) => setAt(within(date, min, max))
  // Whoever walks by keys is where they have walked to; a press on the arrows above stays there.
  const walks = useRef(true)
  useEffect(() => {
    if (walks.current) table.current?.querySelector<HTMLElement>(`[data-date="${at}"]`)?.focus()
    walks.current = false
  }, [at])

  function onKeyDown(event: KeyboardEvent) {
    const to = keys[event.key]?.(at, event.shiftKey)
    if (to === undefined) return
    event.preventDefault()
    walks.current = true
    go(to)
  }

  const month = written(at, locale, { month: 'long', year: 'numeric' })
  return (
    <div>
      <div className="mb-2 flex items-center justify-between">
        <IconButton
          icon={ChevronLeft}
          size="small"
          label={texts.previousMonth}
          onClick={() => go(addMonths(at, -1))}
        />
        <p className="font-medium first-letter:uppercase" aria-live="polite">
          {month}
        </p>
        <IconButton
          icon={ChevronRight}
          size="small"
          label={texts.nextMonth}
          onClick={() => go(addMonths(at, 1))}
        />
      </div>
      <table ref={table} aria-label={month} className="w-full table-fixed text-center text-sm">
        <Weekdays at={at} locale={locale} />
        <tbody>
          {weeksOfMonth(at, weekStart(locale)).map((week) => (
            <tr key={week[0]}>
              {countsWeeks(locale) && (
                <th scope="row" className="text-xs font-normal text-faint tabular-nums">
                  <span className="sr-only">{texts.week} </span>
                  {isoWeek(week[0] as string)}
                </th>
              )}
              {week.map((date) => (
                <Day key={date} {...{ date, at, value, today, min, max, locale, onChoose, onKeyDown }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const keys: Record<string, (at: string, isShifted: boolean) => string> = {
  ArrowLeft: (at) => addDays(at, -1),
  ArrowRight: (at) => addDays(at, 1),
  ArrowUp: (at) => addDays(at, -7),
  ArrowDown: (at) => addDays(at, 7),
  PageUp: (at, isShifted) => addMonths(at, isShifted ? -12 : -1),
  PageDown: (at, isShifted) => addMonths(at, isShifted ? 12 : 1),
  Home: (at) => `${at.slice(0, 7)}-01`,
  End: (at) => addDays(addMonths(`${at.slice(0, 7)}-01`, 1), -1),
}

function within(date: string, min = '', max = '9999-12-31'): string {
  if (date < min) return min
  return date > max ? max : date
}

const written = (date: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(momentOf(date) ?? 0)

function Weekdays({ at, locale }: { at: string; locale: Locale }) {
  const texts = useTexts(uiTexts)
  const [week = []] = weeksOfMonth(at, weekStart(locale))
  return (
    <thead>
      <tr>
        {countsWeeks(locale) && (
          <th scope="col">
            <span className="sr-only">{texts.week}</span>
          </th>
        )}
        {week.map((date) => (
          <th
            key={date}
            scope="col"
            abbr={written(date, locale, { weekday: 'long' })}
            className="pb-1 text-xs font-normal text-muted"
          >
            {written(date, locale, { weekday: 'short' })}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type DayProps = CalendarProps & {
  date: string
  at: string
  locale: Locale
  onKeyDown: (event: KeyboardEvent) => void
}

function Day({
  date,
  at,
  value,
  today,
  min = '',
  max = '9999-12-31',
  locale,
  onChoose,
  onKeyDown,
}: DayProps) {
  const isChosen = date === value
  return (
    <td className="p-px">
      <button
        type="button"
        data-date={date}
        tabIndex={date === at ? 0 : -1}
        disabled={date < min || date > max}
        aria-label={written(date, locale, { dateStyle: 'full' })}
        aria-pressed={isChosen}
        aria-current={date === today ? 'date' : undefined}
        onClick={() => onChoose(date)}
        onKeyDown={onKeyDown}
        className={classNames(
          'h-8 w-full rounded-md tabular-nums disabled:opacity-40 pointer-coarse:h-10',
          isChosen ? 'bg-accent font-medium text-on-accent' : 'enabled:hover:bg-hover',
          !isChosen && date.slice(0, 7) !== at.slice(0, 7) && 'text-faint',
          date === today && !isChosen && 'font-semibold text-accent-ink',
        )}
      >
        {Number(date.slice(8))}
      </button>
    </td>
  )
}
