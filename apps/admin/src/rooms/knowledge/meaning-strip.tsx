import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Waypoints } from 'lucide-react'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'
import { usePath } from '../../shell/room-path.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { knowledgeTexts } from './texts/index.ts'

const queryKey = ['embeddings']

/** While passages are turned into vectors, how far that has come; when it stands still, that it does. */
export function MeaningStrip() {
  const { meaning: texts } = useTexts(knowledgeTexts)
  const format = useFormat()
  const path = usePath()
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(api.GET('/api/knowledge/embeddings', { signal })),
  })
  useLive('changed', ({ what }) => {
    if (what === 'embeddings') void client.invalidateQueries({ queryKey })
  })
  if (!data || data.state === 'off' || data.state === 'ready') return null
  const isFilling = data.state === 'filling'
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-xl border border-line bg-sunken px-4 py-3 text-sm">
      <p role="status" className="flex min-w-0 items-center gap-2.5">
        <Waypoints size={17} aria-hidden className="shrink-0 text-muted" />
        {texts[data.state]}
      </p>
      {isFilling && data.total > 0 ? (
        <div className="w-full max-w-xs">
          <ProgressBar
            label={texts.progress(format.number(data.done), format.number(data.total))}
            share={Math.min(1, data.done / data.total)}
          />
        </div>
      ) : (
        <Link
          to={path('models')}
          search={{ view: 'meaning' } as never}
          className="font-medium text-accent-ink hover:underline"
        >
          {texts.open}
        </Link>
      )}
    </div>
  )
}
