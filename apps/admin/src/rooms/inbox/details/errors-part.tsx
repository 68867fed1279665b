import type { Conversation, ErrorOfConversation } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { errorsMetQuery } from '../queries.ts'
import { inboxTexts } from '../texts/index.ts'
import { Part } from './part.tsx'

const SHOWN = 5

/** Errors of the page that the customer met, each leading to what is known of it; nothing where there were none. */
export function ErrorsPart({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(inboxTexts).details
  const { data } = useQuery(errorsMetQuery(conversation.id))
  if (!data || data.items.length === 0) return null
  return (
    <Part title={texts.errorsMet}>
      <ul className="flex flex-col gap-2">
        {data.items.slice(0, SHOWN).map((met) => (
          <Met key={met.groupId} met={met} conversation={conversation} />
        ))}
      </ul>
    </Part>
  )
}

function Met({ met, conversation }: { met: ErrorOfConversation; conversation: Conversation }) {
  const texts = useTexts(inboxTexts).details
  const path = usePath()
  const isBefore = met.lastAt <= conversation.createdAt
  return (
    <li className="text-sm">
      <Link
        to={path('errors', met.groupId)}
        className="line-clamp-2 font-medium wrap-anywhere text-accent-ink underline-offset-2 hover:underline"
      >
        {met.title ?? texts.errorUntitled}
      </Link>
      <span className="text-muted">
        {isBefore ? (
          texts.errorBefore(met.times)
        ) : (
          <>
            {texts.errorTimes(met.times)} <RelativeTime at={met.lastAt} />
          </>
        )}
      </span>
    </li>
  )
}
