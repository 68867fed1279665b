import type { ErrorGroupDetails } from '@svar/contract'
import { Split } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { notify } from '../../../ui/notify.ts'
import { errorsTexts } from '../texts/index.ts'
import { useGroupActions } from '../use-group-actions.ts'

/** What was merged into this error; each can stand for itself again. */
export function Prints({ group }: { group: ErrorGroupDetails }) {
  const { group: texts, act, untitled } = useTexts(errorsTexts)
  const { doing } = useGroupActions()
  if (group.fingerprints.length < 2) return null
  const split = (fingerprintId: string) =>
    doing(
      () =>
        call(
          api.POST('/api/monitoring/errors/{id}/split', {
            params: { path: { id: group.id } },
            body: { fingerprintId },
          }),
        ),
      () => notify({ title: act.didSplit, tone: 'success' }),
    )
  return (
    <Card title={texts.prints}>
      <ul className="flex flex-col gap-3">
        {group.fingerprints.map(({ id, title, culprit, events }) => (
          <li key={id} className="flex items-start justify-between gap-3 text-sm">
            <span className="min-w-0">
              <span className="block wrap-anywhere">{title ?? untitled}</span>
              <span className="block text-muted wrap-anywhere">
                {culprit && <span className="font-mono text-xs">{culprit} · </span>}
                {texts.times(events)}
              </span>
            </span>
            <Button size="small" icon={Split} onClick={() => void split(id)}>
              {act.split}
              <span className="sr-only"> {title ?? untitled}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
