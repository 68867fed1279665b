import type { ErrorEvent } from '@svar/contract'
import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { errorsTexts } from '../texts/index.ts'

/** When and where it happened, and to whom. */
export function EventFacts({ event }: { event: ErrorEvent }) {
  const texts = useTexts(errorsTexts).group
  const locale = useLocale()
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' })
  const { request, user, sdk } = event
  const facts: [string, string | null][] = [
    [texts.at, time.format(new Date(event.occurredAt))],
    [texts.page, asText(request?.url) ?? event.transaction],
    [texts.environment, event.environment],
    [texts.release, event.release],
    [texts.person, personOf(user)],
    [texts.sdk, [sdk.name, sdk.version].filter(Boolean).join(' ') || null],
  ]
  return (
    <dl className="mb-5 grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="flex min-w-0 gap-3 text-sm">
              <dt className="w-20 shrink-0 text-muted">{name}</dt>
              <dd className="min-w-0 wrap-anywhere">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** By the name that people know them by, with what the program knows them by. */
function personOf(user: Record<string, unknown>): string | null {
  const [name, id] = [asText(user.username) ?? asText(user.email), asText(user.id)]
  return name && id && name !== id ? `${name} (${id})` : (name ?? id)
}

/** A text or a number that says something. */
function asText(value: unknown): string | null {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
    ? String(value)
    : null
}
