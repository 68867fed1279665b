import type { StatusPart } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { usePath } from '../../shell/room-path.ts'
import { shellTexts } from '../../shell/texts/index.ts'
import { useTexts } from '../../texts/use-texts.ts'

type Place = { room: 'monitoring' | 'outbox' | 'models'; part?: string; search?: Record<string, string> }

const places: Partial<Record<StatusPart, Place>> = {
  queue: { room: 'monitoring' },
  dead_letters: { room: 'monitoring', part: 'dead' },
  mail: { room: 'outbox', search: { state: 'queued' } },
  models: { room: 'models' },
  embeddings: { room: 'models', search: { view: 'meaning' } },
}

/** Leads to where a part is mended; nothing where that is not in the admin. */
export function MendLink({ part }: { part: StatusPart }) {
  const { rooms } = useTexts(shellTexts)
  const path = usePath()
  const place = places[part]
  if (!place) return null
  return (
    <Link
      to={path(place.room, ...(place.part ? [place.part] : []))}
      search={(place.search ?? {}) as never}
      className="mt-1.5 inline-flex min-h-6 items-center gap-1 text-sm font-medium text-accent-ink hover:underline"
    >
      {rooms[place.room]}
      <ArrowRight size={14} aria-hidden />
    </Link>
  )
}
