import { CalendarDays } from 'lucide-react'
import { type ComponentProps, type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { addDays } from './date-text.ts'
import { Popover } from './popover.tsx'
import { TextField } from './text-field.tsx'
import { uiTexts } from './texts/index.ts'
import { useTypedDate } from './use-typed-date.ts'

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }))

type DateFieldProps = Omit<
  ComponentProps<typeof TextField>,
  'type' | 'inputMode' | 'suffix' | 'min' | 'max'
> & {
  /** The first and the last day that may be chosen, `2026-11-22`. */
  min?: string | undefined
  max?: string | undefined
}

/**
 * A day, `2026-11-22` for the program and in the order of the reader's language for people, whatever the browser's own
 * language is. One types it, goes by days with the arrows, or opens a month with Alt and the arrow down.
 */
export function DateField({ value, onValueChange, min, max, ...field }: DateFieldProps) {
  const texts = useTexts(uiTexts)
  const [isOpen, setOpen] = useState(false)
  const { input, shown, wrong, today, type, settle, choose } = useTypedDate({
    value,
    onValueChange,
    min,
    max,
  })

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') return settle() || event.preventDefault()
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    if (event.altKey) return setOpen(true)
    choose(value ? addDays(value, event.key === 'ArrowUp' ? 1 : -1) : today)
  }

  const opener = (
    <button
      type="button"
      aria-label={`${field.label}: ${texts.openCalendar}`}
      className="-mr-1.5 flex rounded-md p-1.5 text-muted hover:bg-hover hover:text-ink"
    >
      <CalendarDays size={16} aria-hidden />
    </button>
  )
  return (
    <TextField
      {...field}
      ref={input}
      error={wrong ?? field.error ?? null}
      inputMode="text"
      autoComplete="off"
      maxLength={20}
      placeholder={texts.datePattern}
      value={shown}
      onValueChange={type}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={settle}
      suffix={
        <Popover trigger={opener} open={isOpen} onOpenChange={setOpen}>
          <Suspense>
            <Calendar
              {...{ value, today, min, max }}
              onChoose={(date) => {
                choose(date)
                setOpen(false)
              }}
            />
          </Suspense>
        </Popover>
      }
    />
  )
}
