import { useTexts } from '../texts/use-texts.ts'
import { type Room, roomGroups } from './room.ts'
import { RoomLink } from './room-link.tsx'
import { shellTexts } from './texts/index.ts'

/** Rooms under the headings of their groups; the day's work has none. */
export function RoomGroups({ rooms, onOpen }: { rooms: Room[]; onOpen?: () => void }) {
  const { groups } = useTexts(shellTexts)
  return roomGroups.map((group) => {
    const inGroup = rooms.filter((room) => room.group === group)
    if (inGroup.length === 0) return null
    return (
      <div key={group} className="flex flex-col gap-px">
        {group !== 'daily' && (
          <p className="px-2.5 pt-4 pb-1 text-xs font-medium text-faint">{groups[group]}</p>
        )}
        {inGroup.map((room) => (
          <RoomLink key={room.name} room={room} {...(onOpen ? { onOpen } : {})} />
        ))}
      </div>
    )
  })
}
