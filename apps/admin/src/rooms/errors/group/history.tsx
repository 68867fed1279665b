import type { ErrorGroup } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { errorsTexts } from '../texts/index.ts'

/** What has become of it since it was first seen. */
export function History({ group }: { group: ErrorGroup }) {
  const texts = useTexts(errorsTexts).group
  const format = useFormat()
  const told: { at: string | null; what: string }[] = [
    { at: group.firstSeenAt, what: inRelease(texts.first, group.firstRelease) },
    { at: group.resolvedAt, what: texts.wasResolved },
    { at: group.regressedAt, what: texts.cameBack },
    { at: group.lastSeenAt, what: inRelease(texts.last, group.lastRelease) },
  ]
  const steps = told
    .flatMap(({ at, what }) => (at ? [{ at, what }] : []))
    .toSorted((a, b) => a.at.localeCompare(b.at))

  function inRelease(what: string, release: string | null) {
    return release ? `${what} ${texts.inRelease(release)}` : what
  }

  return (
    <Card title={texts.history}>
      <ol className="flex flex-col gap-2.5 border-l border-line pl-4">
        {steps.map(({ at, what }) => (
          <li key={what} className="text-sm">
            <span className="block wrap-anywhere">{what}</span>
            <time dateTime={at} className="text-muted">
              {format.dateTime(at)}
            </time>
          </li>
        ))}
      </ol>
    </Card>
  )
}
