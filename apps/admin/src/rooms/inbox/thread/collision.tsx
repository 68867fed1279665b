import { Eye, PencilLine } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { type Doing, useColleagues } from './use-attending.ts'

/** Colleagues who are in the same conversation; in a warning colour while one of them answers the customer. */
export function Collision({ conversationId }: { conversationId: string }) {
  const texts = useTexts(inboxTexts).desk.attending
  const format = useFormat()
  const { me } = useMembers()
  const colleagues = useColleagues(conversationId, me?.id ?? null)
  const saying = (state: Doing) => {
    const names = colleagues.filter((colleague) => colleague.state === state).map(({ name }) => name)
    return names.length > 0 ? texts[state](format.list(names), names.length) : null
  }
  const replying = saying('replying')
  const writing = replying ?? saying('noting')
  const text = writing ?? saying('reading')
  const Icon = writing ? PencilLine : Eye
  return (
    <p
      role="status"
      className={classNames(
        text && 'mb-1 flex items-center gap-2 rounded-lg px-3 py-1.5 text-sm',
        replying ? 'bg-warning-soft text-warning-ink' : 'text-muted',
      )}
    >
      {text && <Icon size={15} aria-hidden className="shrink-0" />}
      {text}
    </p>
  )
}
