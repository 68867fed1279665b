import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { inboxTexts } from '../texts/index.ts'
import { ChoiceList } from './choice-list.tsx'
import { RearrangeDialog } from './rearrange-dialog.tsx'

/** Moves the messages from one on into a conversation of their own. */
export function SplitDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { split: texts } = useTexts(inboxTexts).desk
  const choices = useBeginnings(id)
  const [chosen, setChosen] = useState<string | null>(null)
  const ask = (from: string) => {
    const request = { params: { path: { id } }, body: { fromSeq: Number(from) } }
    return call(api.POST('/api/conversations/{id}/split', request))
  }
  return (
    <RearrangeDialog texts={texts} chosen={chosen} ask={ask} onClose={onClose}>
      {!choices && <SkeletonRows count={3} />}
      {choices?.length === 0 && <p className="text-muted">{texts.none}</p>}
      {choices && choices.length > 0 && (
        <ChoiceList label={texts.choose} choices={choices} chosen={chosen} onChoose={setChosen} />
      )}
    </RearrangeDialog>
  )
}

/** The messages that a new conversation may begin with: any but the first, newest last. */
function useBeginnings(id: string) {
  const texts = useTexts(inboxTexts)
  const format = useFormat()
  const { data } = useQuery({
    queryKey: ['conversations', 'beginnings', id],
    staleTime: 0,
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { limit: 100 } }
      return call(api.GET('/api/conversations/{id}/messages', { params, signal }))
    },
  })
  return data?.items
    .filter(({ kind }) => kind !== 'event')
    .slice(data.hasMore ? 0 : 1)
    .map(({ seq, author, text, attachments, createdAt }) => ({
      id: String(seq),
      title: author.name || (author.kind === 'visitor' ? texts.visitor : texts.assistant),
      detail: text || attachments.map(({ name }) => name).join(', '),
      aside: format.time(createdAt),
    }))
}
