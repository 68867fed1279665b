import type { Conversation } from '@svar/contract'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { knownConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { ChoiceList } from './choice-list.tsx'
import { useSameCustomer } from './same-customer.ts'
import { useRearrange } from './use-rearrange.ts'

/** Merges a conversation with another one of the same customer. */
export function MergeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { merge: texts } = useTexts(inboxTexts).desk
  const [chosen, setChosen] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const found = useSameCustomer(knownConversation(id))
  const rearrange = useRearrange()

  async function merge() {
    if (!chosen) return
    setBusy(true)
    const request = { params: { path: { id } }, body: { with: chosen } }
    const ask = () => call(api.POST('/api/conversations/{id}/merge', request))
    if (await rearrange(ask, texts.done)) onClose()
    setBusy(false)
  }
  const footer = (
    <Button variant="primary" disabled={!chosen} busy={isBusy} onClick={() => void merge()}>
      {texts.do}
    </Button>
  )
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.title}
      description={texts.text}
      footer={footer}
    >
      {found.error && !found.data && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonRows count={2} />}
      {found.data?.length === 0 && <p className="text-muted">{texts.none}</p>}
      {found.data && found.data.length > 0 && (
        <Found items={found.data} chosen={chosen} onChoose={setChosen} />
      )}
    </Dialog>
  )
}

type FoundProps = { items: Conversation[]; chosen: string | null; onChoose: (id: string) => void }

function Found({ items, chosen, onChoose }: FoundProps) {
  const texts = useTexts(inboxTexts)
  const format = useFormat()
  const choices = items.map(({ id, subject, preview, lastMessageAt }) => ({
    id,
    title: subject || texts.list.noWords,
    detail: preview,
    aside: format.dateTime(lastMessageAt),
  }))
  return <ChoiceList label={texts.desk.merge.choose} choices={choices} chosen={chosen} onChoose={onChoose} />
}
