/** A weekday further away may be taken for the nearer one of its name. */
const DAYS_OF_CLEAR_WEEKDAYS = 6

/**
 * A time to come, as people say it: "today at 08:00", "tomorrow at 08:00", "Tuesday at 08:00", further away with its
 * date. What lies days behind has its date too. By the reader's own clock; what is no time is given back as it is.
 * A file of its own, so that the chat and the admin say it alike without taking the whole contract along.
 */
export function nearTime(locale: string, at: Date | string | number, now = Date.now()): string {
  const when = new Date(at)
  if (Number.isNaN(when.getTime())) return `${at}`
  const days = daysBetween(new Date(now), when)
  if (days < 0 || days > DAYS_OF_CLEAR_WEEKDAYS)
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(when)
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).formatToParts(when)
  // The word that joins day and hour ("at", "kl.", "um") stands right before the hour.
  const time = parts.slice(parts.findIndex(({ type }) => type === 'hour') - 1)
  const day =
    days < 2
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : weekdayOf(locale, when)
  return `${day}${time.map(({ value }) => value).join('')}`
}

/** As it is said beside an hour: Finnish puts it into another case than beside a date. */
const weekdayOf = (locale: string, when: Date) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: 'numeric' })
    .formatToParts(when)
    .find(({ type }) => type === 'weekday')?.value

/** By the calendar, so that a day of 23 hours is one too. */
const daysBetween = (from: Date, to: Date) => Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000)

const dayNumber = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
