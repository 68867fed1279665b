import { Link } from '@tanstack/react-router'
import { useFormat } from '../texts/format.ts'
import { useTexts } from '../texts/use-texts.ts'
import type { Room } from './room.ts'
import { usePath } from './room-path.ts'
import { countOf } from './rooms.tsx'
import { shellTexts } from './texts/index.ts'

/** One room in the menu. */
export function RoomLink({ room, onOpen }: { room: Room; onOpen?: () => void }) {
  const texts = useTexts(shellTexts)
  const path = usePath()
  const useCount = countOf(room.name)
  const Icon = room.icon
  return (
    <Link
      to={path(room.name)}
      onClick={onOpen}
      activeOptions={{ includeSearch: false }}
      className="group flex h-7.5 shrink-0 items-center gap-2.5 rounded-lg px-2.5 text-sm font-medium text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:bg-selected aria-[current=page]:text-ink pointer-coarse:h-11"
    >
      <Icon size={17} aria-hidden className="shrink-0 group-aria-[current=page]:text-accent-ink" />
      <span className="flex-1 truncate">{texts.rooms[room.name]}</span>
      {useCount && <Count useCount={useCount} />}
    </Link>
  )
}

function Count({ useCount }: { useCount: () => number | undefined }) {
  const count = useCount()
  const format = useFormat()
  return count ? <span className="text-xs tabular-nums">{format.number(count)}</span> : null
}
