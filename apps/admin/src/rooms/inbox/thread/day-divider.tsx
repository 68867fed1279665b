import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { inboxTexts } from '../texts/index.ts'

/** The day by the reader's clock, as something that can be compared. */
export const dayOf = (when: string | number): string => new Date(when).toDateString()

/** A new day between the messages. */
export function DayDivider({ at }: { at: string }) {
  const texts = useTexts(inboxTexts).thread
  const locale = useLocale()
  const day = dayOf(at)
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear()
  const written = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(new Date(at))
  const name =
    day === dayOf(Date.now())
      ? texts.today
      : day === dayOf(Date.now() - 86_400_000)
        ? texts.yesterday
        : written
  return (
    <div className="flex items-center gap-3 pt-5 pb-1 text-xs text-muted">
      <span aria-hidden className="h-px flex-1 bg-line" />
      <span className="first-letter:uppercase">{name}</span>
      <span aria-hidden className="h-px flex-1 bg-line" />
    </div>
  )
}
