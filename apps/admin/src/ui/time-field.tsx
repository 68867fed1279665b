import { type ComponentProps, type KeyboardEvent, useState } from 'react'
import { useLocale } from '../texts/current-locale.ts'
import { TextField } from './text-field.tsx'
import { quarterFrom, readTime, timeText } from './time-text.ts'

type TimeFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'inputMode'>

/**
 * A time of day, `HH:MM` for the program and as the reader's language writes it for people, whatever the browser's own
 * language is. One types it in any way; the arrows go by quarters of an hour.
 */
export function TimeField({ value, onValueChange, ...field }: TimeFieldProps) {
  const locale = useLocale()
  const [typed, setTyped] = useState<string | null>(null)
  const isByTwelve = timeText('20:00', locale).endsWith('M')

  function type(text: string) {
    setTyped(text)
    const time = text.trim() === '' ? '' : readTime(text)
    if (time !== null) onValueChange(time)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    setTyped(null)
    onValueChange(quarterFrom(value, event.key === 'ArrowUp' ? 1 : -1))
  }

  return (
    <TextField
      {...field}
      // A telephone's keys for numbers have no letters for the halves of the day.
      inputMode={isByTwelve ? 'text' : 'numeric'}
      autoComplete="off"
      maxLength={12}
      value={typed ?? timeText(value, locale)}
      onValueChange={type}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(null)}
    />
  )
}
