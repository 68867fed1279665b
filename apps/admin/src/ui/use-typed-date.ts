import { useLayoutEffect, useRef, useState } from 'react'
import { useLocale } from '../texts/current-locale.ts'
import { useTexts } from '../texts/use-texts.ts'
import { addDays, addMonths, dateText, isWhole, readDate } from './date-text.ts'
import { uiTexts } from './texts/index.ts'

type TypedDate = {
  value: string
  onValueChange: (date: string) => void
  min?: string | undefined
  max?: string | undefined
}

/** What somebody types as a day: read as they type, and told what is wrong with it when they have done. */
export function useTypedDate({ value, onValueChange, min, max }: TypedDate) {
  const locale = useLocale()
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  // A form is not sent with another day than the one that stands there.
  useLayoutEffect(() => input.current?.setCustomValidity(wrong ?? ''), [wrong])
  const whyNot = useWhyNot(min, max)
  const today = localToday()
  // What is typed without a year is the next such day, or the last one where no later one may be.
  const from = min ?? (max === undefined ? today : addDays(addMonths(max, -12), 1))

  function take(date: string) {
    setWrong(null)
    if (date !== value && whyNot(date) === null) onValueChange(date)
  }
  function type(text: string) {
    setTyped(text)
    setWrong(null)
    if (text.trim() === '') return min === undefined && take('')
    // A year of two figures may become one of four.
    const date = isWhole(text) ? readDate(text, locale, from) : null
    if (date !== null) take(date)
  }
  /** @returns whether it may be; what may not stays, for it to be mended */
  function settle(): boolean {
    const date = typed?.trim() ? readDate(typed, locale, from) : ''
    const why = date === '' ? null : whyNot(date)
    setWrong(why)
    if (why !== null) return false
    if (date) take(date)
    setTyped(null)
    return true
  }
  /** Instead of what was typed. */
  function choose(date: string) {
    setTyped(null)
    take(date)
  }
  return { input, shown: typed ?? dateText(value, locale), wrong, today, type, settle, choose }
}

/** @returns why a day may not be chosen, null being none at all; null where it may */
function useWhyNot(min: string | undefined, max: string | undefined): (date: string | null) => string | null {
  const locale = useLocale()
  const texts = useTexts(uiTexts)
  return (date) => {
    if (date === null) return `${texts.noSuchDay} ${texts.datePattern}`
    if (date === '') return null
    if (min !== undefined && date < min) return `${texts.dateEarliest} ${dateText(min, locale)}`
    return max !== undefined && date > max ? `${texts.dateLatest} ${dateText(max, locale)}` : null
  }
}

/** The day where the reader is. */
export function localToday(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
