import type { Conversation } from '@svar/contract'
import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { knownConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { ChoiceList } from './choice-list.tsx'
import { RearrangeDialog } from './rearrange-dialog.tsx'
import { useSameCustomer } from './same-customer.ts'

/** Merges a conversation with another one of the same customer. */
export function MergeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { merge: texts, pick } = useTexts(inboxTexts).desk
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const conversation = knownConversation(id)
  const found = useSameCustomer(conversation, useDeferredValue(typed.trim()))
  const ask = (other: string) =>
    call(api.POST('/api/conversations/{id}/merge', { params: { path: { id } }, body: { with: other } }))
  return (
    <RearrangeDialog texts={texts} chosen={chosen} ask={ask} onClose={onClose}>
      <TextField
        type="search"
        icon={Search}
        label={texts.find}
        value={typed}
        maxLength={200}
        onValueChange={(words) => {
          setTyped(words)
          setChosen(null)
        }}
        className="mb-4"
      />
      {found.error && !found.data && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonRows count={2} />}
      {found.data && (
        <Found
          items={found.data}
          contactId={conversation?.contact.id}
          nothing={typed.trim() ? pick.nothing : texts.none}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
    </RearrangeDialog>
  )
}

type FoundProps = {
  items: Conversation[]
  /** Whose conversation it is that is merged. */
  contactId: string | undefined
  nothing: string
  chosen: string | null
  onChoose: (id: string) => void
}

function Found({ items, contactId, nothing, chosen, onChoose }: FoundProps) {
  const texts = useTexts(inboxTexts)
  const format = useFormat()
  if (items.length === 0) return <p className="text-muted">{nothing}</p>
  const isOther = ({ contact }: Conversation) => contact.id !== contactId
  const choices = items.map((item) => ({
    id: item.id,
    title: item.subject || texts.list.noWords,
    detail: isOther(item) ? `${texts.desk.merge.otherBrowser} · ${item.preview}` : item.preview,
    aside: format.dateTime(item.lastMessageAt),
  }))
  const isRisky = items.some((item) => item.id === chosen && isOther(item))
  return (
    <>
      <ChoiceList label={texts.desk.merge.choose} choices={choices} chosen={chosen} onChoose={onChoose} />
      <p role="status" className="mt-3 text-sm text-warning-ink empty:hidden">
        {isRisky && texts.desk.merge.otherBrowserText}
      </p>
    </>
  )
}
