import type { DraftHint } from '@svar/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { hintsQuery } from './queries.ts'
import { taughtTexts } from './texts/index.ts'

/** Drafts that people refused: each shows a source or an answer to put right. Nothing where there are none. */
export function Hints() {
  const texts = useTexts(taughtTexts).hints
  const { data } = useQuery(hintsQuery)
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby="hints-title" className="mb-8 flex flex-col gap-3">
      <div>
        <h2 id="hints-title" className="text-lg font-semibold">
          {texts.title}
        </h2>
        <p className="text-muted">{texts.text}</p>
      </div>
      <ul className="flex flex-col gap-3">
        {data.items.map((hint) => (
          <HintCard key={hint.id} hint={hint} />
        ))}
      </ul>
    </section>
  )
}

function HintCard({ hint }: { hint: DraftHint }) {
  const texts = useTexts(taughtTexts).hints
  const path = usePath()
  return (
    <li className="flex flex-col gap-2.5 rounded-xl border border-line bg-canvas p-4 shadow-low sm:p-5">
      <h3 className="font-semibold whitespace-pre-line wrap-anywhere">{hint.question}</h3>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-muted">
        <Badge tone="warning">{texts.reasons[hint.reason]}</Badge>
        {hint.byName && <span>{hint.byName}</span>}
        <RelativeTime at={hint.at} />
        <Link to={path('inbox', hint.conversationId)} className={linkClass}>
          {texts.conversation}
        </Link>
      </p>
      {hint.note && <p className="wrap-anywhere">{hint.note}</p>}
      <p className="rounded-lg bg-sunken px-3.5 py-2.5 whitespace-pre-line wrap-anywhere text-muted">
        {hint.text}
      </p>
      {hint.sources.length > 0 && (
        <p className="text-sm wrap-anywhere text-muted">
          {texts.sources} {hint.sources.map(({ title }) => title).join(' · ')}
        </p>
      )}
      <Settle hint={hint} />
    </li>
  )
}

const linkClass = 'inline-flex min-h-6 items-center text-accent-ink hover:underline'

function Settle({ hint }: { hint: DraftHint }) {
  const texts = useTexts(taughtTexts).hints
  const mayWrite = useMay('agent')
  const settle = useMutation({
    mutationFn: () =>
      call(api.POST('/api/assistant/hints/{id}/settlement', { params: { path: { id: hint.id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: hintsQuery.queryKey }),
  })
  if (!mayWrite) return null
  return (
    <div>
      <Button busy={settle.isPending} onClick={() => settle.mutate()}>
        {texts.settle}
      </Button>
    </div>
  )
}
