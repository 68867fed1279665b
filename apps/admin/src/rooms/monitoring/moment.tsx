import { useLocale } from '../../texts/current-locale.ts'

/** A point in time to the second: events of the same minute are told apart by it. */
export function Moment({ at, className }: { at: string; className?: string }) {
  const locale = useLocale()
  const told = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(
    new Date(at),
  )
  return (
    <time dateTime={at} className={className}>
      {told}
    </time>
  )
}
