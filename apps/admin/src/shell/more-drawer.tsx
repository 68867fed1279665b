import { Search } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Drawer } from '../ui/drawer.tsx'
import { useOpenCommands } from './open-commands.ts'
import { PersonMenu } from './person-menu.tsx'
import { RoomLink } from './room-link.tsx'
import { roomsFor } from './rooms.tsx'
import { useWorkspace } from './session.ts'
import { shellTexts } from './texts/index.ts'
import { WorkspaceMenu } from './workspace-menu.tsx'

type MoreDrawerProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** On phones: everything that does not fit into the tab bar. */
export function MoreDrawer({ open, onOpenChange }: MoreDrawerProps) {
  const texts = useTexts(shellTexts)
  const openCommands = useOpenCommands()
  const rooms = roomsFor(useWorkspace()).filter((room) => room.group === 'setup')
  const close = () => onOpenChange(false)

  function search() {
    close()
    openCommands()
  }

  return (
    <Drawer open={open} onOpenChange={onOpenChange} title={texts.more} titleHidden>
      <div className="flex flex-col">
        <WorkspaceMenu />
        <div className="my-2 flex flex-col border-y border-line py-2">
          <button
            type="button"
            onClick={search}
            className="flex h-11 items-center gap-2.5 rounded-lg px-2.5 text-sm font-medium text-muted hover:bg-hover"
          >
            <Search size={17} aria-hidden />
            {texts.search}
          </button>
          {rooms.map((room) => (
            <RoomLink key={room.name} room={room} onOpen={close} />
          ))}
        </div>
        <PersonMenu />
      </div>
    </Drawer>
  )
}
