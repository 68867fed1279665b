import type { Conversation, CsatReason, Mood } from '@svar/contract'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { lazy, Suspense, useEffect } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useLive } from '../../../shell/live.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useMay } from '../../../shell/session.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Part } from '../details/part.tsx'
import { assistTexts } from './texts/index.ts'

// Few conversations have any.
const DislikedAnswers = lazy(async () => ({
  default: (await import('./disliked-answers.tsx')).DislikedAnswers,
}))

// Named here, as the contract's own list would bring its checks of every route along.
const csatReasons: CsatReason[] = ['slow', 'wrong', 'unsolved', 'unclear', 'unfriendly']

const moodsQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'moods', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/conversations/{id}/moods', { params: { path: { id } }, signal })),
  })

/** In which states the customer wrote, how sure that is, and why they were content or not. Nothing where all is calm. */
export function MoodsPart({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(assistTexts).moods
  const { id, tags, csat } = conversation
  const { data } = useQuery(moodsQuery(id))
  const state = JSON.stringify([tags, csat])
  // They are tags too: when those change, these may have.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the state changes
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: moodsQuery(id).queryKey })
  }, [id, state])
  useLive('feedback', (frame) => {
    if (frame.conversationId === id) void queryClient.invalidateQueries({ queryKey: moodsQuery(id).queryKey })
  })
  const disliked = data?.thumbs.filter(({ value }) => value === 'down') ?? []
  const shown = data?.items.filter((item) => item.shown) ?? []
  const reasons = csatReasons.filter((reason) => data?.reasons.includes(reason))
  if (shown.length + reasons.length + disliked.length === 0) return null
  return (
    <Part title={texts.title}>
      <ul className="flex flex-col gap-1">
        {shown.map(({ mood, confidence }) => (
          <MoodRow key={mood} id={id} mood={mood} confidence={confidence} />
        ))}
      </ul>
      <Reasons reasons={reasons} />
      <Suspense>{disliked.length > 0 && <DislikedAnswers id={id} thumbs={disliked} />}</Suspense>
    </Part>
  )
}

function MoodRow({ id, mood, confidence }: { id: string; mood: Mood; confidence: number }) {
  const texts = useTexts(assistTexts).moods
  const format = useFormat()
  const mayCorrect = useMay('agent')
  const correct = useMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/conversations/{id}/moods', { params: { path: { id } }, body: { mood, shown: false } }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: moodsQuery(id).queryKey }),
  })
  return (
    <li className="flex min-h-7 items-center justify-between gap-2 text-sm">
      <span>
        {texts.names[mood]} <span className="text-muted">· {texts.sure(format.percent(confidence))}</span>
      </span>
      {mayCorrect && (
        <IconButton
          icon={X}
          label={texts.remove(texts.names[mood])}
          disabled={correct.isPending}
          onClick={() => correct.mutate()}
        />
      )}
    </li>
  )
}

function Reasons({ reasons }: { reasons: CsatReason[] }) {
  const texts = useTexts(assistTexts).moods
  if (reasons.length === 0) return null
  return (
    <p className="mt-1 text-sm">
      <span className="text-muted">{texts.reasons}: </span>
      {reasons.map((reason) => texts.reasonNames[reason]).join(' · ')}
    </p>
  )
}
