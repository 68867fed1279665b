import type { Conversation } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { plainPreview } from '../../../ui/plain-preview.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useSameCustomer } from '../rearrange/same-customer.ts'
import { inboxTexts } from '../texts/index.ts'
import { Part } from './part.tsx'

const SHOWN = 5

/** What else this customer has talked about, the latest first; nothing where this is all. */
export function EarlierPart({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(inboxTexts).details
  const { data: others } = useSameCustomer(conversation, '', SHOWN + 1)
  if (!others || others.length === 0) return null
  return (
    <Part title={texts.earlier}>
      <ul className="flex flex-col gap-2">
        {others.slice(0, SHOWN).map((other) => (
          <Row
            key={other.id}
            conversation={other}
            isOtherBrowser={other.contact.id !== conversation.contact.id}
          />
        ))}
      </ul>
    </Part>
  )
}

function Row({ conversation, isOtherBrowser }: { conversation: Conversation; isOtherBrowser: boolean }) {
  const texts = useTexts(inboxTexts)
  const path = usePath()
  const { id, subject, preview, status, lastMessageAt } = conversation
  return (
    <li className="text-sm">
      <Link
        to={path('inbox', id)}
        search={true as never}
        className="line-clamp-2 font-medium wrap-anywhere text-accent-ink underline-offset-2 hover:underline"
      >
        <bdi>{subject || plainPreview(preview) || texts.list.noWords}</bdi>
      </Link>
      <span className="text-muted">
        {texts.details.statuses[status]} · <RelativeTime at={lastMessageAt} />
        {isOtherBrowser && ` · ${texts.desk.merge.otherBrowser}`}
      </span>
    </li>
  )
}
