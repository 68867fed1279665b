import type { Message } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { ScrollArea } from '../../ui/scroll-area.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { feedbackTexts } from './texts/index.ts'

/** What was said in the conversation that is reviewed, its end in sight; nobody can judge what they do not see. */
export function Transcript({ conversationId }: { conversationId: string }) {
  const texts = useTexts(feedbackTexts).review
  const { data, isPending } = useQuery({
    queryKey: ['feedback', 'said', conversationId],
    queryFn: ({ signal }) =>
      call(api.GET('/api/conversations/{id}/messages', { params: { path: { id: conversationId } }, signal })),
  })
  if (isPending) return <SkeletonRows count={2} />
  const said = data?.items.filter(({ kind, text }) => kind === 'text' && text) ?? []
  if (said.length === 0) return null
  return (
    <ScrollArea
      label={texts.said}
      ref={(box) => {
        if (box) box.scrollTop = box.scrollHeight
      }}
      className="max-h-64 rounded-lg border border-line bg-sunken px-3 py-2.5"
    >
      <ol className="flex flex-col gap-3">
        {said.map((message) => (
          <Said key={message.id} message={message} />
        ))}
      </ol>
    </ScrollArea>
  )
}

function Said({ message: { author, text, createdAt } }: { message: Message }) {
  const texts = useTexts(feedbackTexts).review
  const format = useFormat()
  const name = author.name || (author.kind === 'visitor' ? texts.somebody : texts.desk)
  return (
    <li className="text-sm">
      <p className="text-xs text-muted">
        <bdi className="font-medium">{name}</bdi> · {format.dateTime(createdAt)}
      </p>
      {/* What a customer wrote is shown letter by letter. */}
      {author.kind === 'visitor' ? (
        <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
      ) : (
        <RichText text={text} />
      )}
    </li>
  )
}
