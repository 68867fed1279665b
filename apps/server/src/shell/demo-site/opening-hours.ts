import type { Locale } from '@svar/contract'

type Hours = { weekday: number; from: string; to: string }

/** Opening hours in words, days with the same hours together; weekday 1 is Monday. */
export function openingHours(hours: Hours[], locale: Locale): { days: string; times: string }[] {
  return group(hours).map(({ first, last, from, to }) => ({
    days: capital(
      first === last ? dayName(first, locale) : `${dayName(first, locale)}–${dayName(last, locale)}`,
      locale,
    ),
    times: `${clockTime(from, locale)}–${clockTime(to, locale)}`,
  }))
}

function group(hours: Hours[]): { first: number; last: number; from: string; to: string }[] {
  const groups: { first: number; last: number; from: string; to: string }[] = []
  for (const { weekday, from, to } of hours) {
    const open = groups.at(-1)
    if (open && open.last === weekday - 1 && open.from === from && open.to === to) open.last = weekday
    else groups.push({ first: weekday, last: weekday, from, to })
  }
  return groups
}

/** 1 January 2024 was a Monday. */
function dayName(weekday: number, locale: Locale): string {
  const day = new Date(Date.UTC(2024, 0, weekday))
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day)
}

function clockTime(time: string, locale: Locale): string {
  if (locale !== 'en-US') return time
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    .format(new Date(`2024-01-01T${time}:00Z`))
    .replace(':00', '')
}

function capital(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
