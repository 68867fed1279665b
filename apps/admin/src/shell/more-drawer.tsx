import { Search } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Drawer } from '../ui/drawer.tsx'
import { useOpenCommands } from './open-commands.ts'
import { PersonMenu } from './person-menu.tsx'
import { RoomGroups } from './room-groups.tsx'
import { roomsFor, roomsInTabBar } from './rooms.tsx'
import { useWorkspace } from './session.ts'
import { shellTexts } from './texts/index.ts'
import { WorkspaceMenu } from './workspace-menu.tsx'

type MoreDrawerProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** On phones: everything that does not fit into the tab bar. */
export function MoreDrawer({ open, onOpenChange }: MoreDrawerProps) {
  const texts = useTexts(shellTexts)
  const openCommands = useOpenCommands()
  const all = roomsFor(useWorkspace())
  const others = all.filter((room) => !roomsInTabBar(all).includes(room))
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
          <RoomGroups rooms={others} onOpen={close} />
        </div>
        <PersonMenu />
      </div>
    </Drawer>
  )
}
