import { Search } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Kbd } from '../ui/kbd.tsx'
import { menuClass } from './menu-class.ts'
import { useOpenCommands } from './open-commands.ts'
import { PersonMenu } from './person-menu.tsx'
import { RoomGroups } from './room-groups.tsx'
import { roomsFor } from './rooms.tsx'
import { useWorkspace } from './session.ts'
import { shellTexts } from './texts/index.ts'
import { WorkspaceMenu } from './workspace-menu.tsx'

/** The menu at the left, from tablet width on. */
export function Sidebar() {
  const texts = useTexts(shellTexts)

  return (
    <nav aria-label={texts.mainMenu} className={menuClass}>
      <WorkspaceMenu />
      <SearchButton />
      <div className="mt-3 flex min-h-0 flex-1 flex-col gap-px overflow-y-auto p-0.5">
        <RoomGroups rooms={roomsFor(useWorkspace())} />
      </div>
      <PersonMenu />
    </nav>
  )
}

function SearchButton() {
  const texts = useTexts(shellTexts)
  const openCommands = useOpenCommands()
  return (
    <button
      type="button"
      onClick={openCommands}
      className="mx-0.5 mt-2 flex h-8.5 items-center gap-2 rounded-lg border border-line-strong bg-canvas px-2.5 text-sm text-muted shadow-low hover:border-faint"
    >
      <Search size={15} aria-hidden />
      <span className="flex-1 text-left">{texts.search}</span>
      <Kbd keys="⌘K" />
    </button>
  )
}
