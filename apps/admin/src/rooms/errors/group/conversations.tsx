import type { ErrorGroupDetails } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { errorsTexts } from '../texts/index.ts'

/** Customers who met the error and have written: each leads to the conversation. */
export function Conversations({ group }: { group: ErrorGroupDetails }) {
  const texts = useTexts(errorsTexts).group
  const path = usePath()
  return (
    <Card title={texts.conversations}>
      {group.conversations.length === 0 && <p className="text-sm text-muted">{texts.noConversations}</p>}
      <ul className="flex flex-col gap-2">
        {group.conversations.map(({ id, contactName, times, lastAt }) => (
          <li key={id} className="flex items-baseline justify-between gap-3 text-sm">
            <Link
              to={path('inbox', id)}
              className="min-h-6 min-w-6 truncate font-medium text-accent-ink underline-offset-2 hover:underline"
            >
              {contactName ?? texts.visitor}
            </Link>
            <span className="shrink-0 text-muted">
              {texts.times(times)} · <RelativeTime at={lastAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
