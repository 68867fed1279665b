import { useNavigate } from '@tanstack/react-router'
import { Keyboard, Search, Undo2 } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { useCommands } from '../ui/commands.ts'
import { DialogComing } from '../ui/dialog-coming.tsx'
import { OpenCommandsContext } from './open-commands.ts'
import { useRecent } from './recent.ts'
import { usePath } from './room-path.ts'
import { roomsFor } from './rooms.tsx'
import { useWorkspace } from './session.ts'
import { shellTexts } from './texts/index.ts'
import { useLastUndo } from './undo.ts'
import { useKeyboard } from './use-keyboard.ts'

// Nobody needs these before they ask for them.
const CommandPalette = lazy(async () => ({
  default: (await import('../ui/command-palette.tsx')).CommandPalette,
}))
const ShortcutsHelp = lazy(async () => ({ default: (await import('./shortcuts-help.tsx')).ShortcutsHelp }))

type Shown = 'nothing' | 'commands' | 'shortcuts'

/** The commands that hold everywhere, ⌘K itself, and the list of shortcuts. */
export function ShellCommands({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>('nothing')
  const [seen, setSeen] = useState<Shown[]>([])
  useKeyboard()

  const show = useCallback((next: Shown) => {
    setSeen((before) => [...before, next])
    setShown(next)
  }, [])
  const openCommands = useCallback(() => show('commands'), [show])
  const onOpenChange = (open: boolean) => setShown((before) => (open ? before : 'nothing'))
  useShellCommands(show)

  return (
    <OpenCommandsContext value={openCommands}>
      {children}
      <Suspense fallback={<DialogComing />}>
        {seen.includes('commands') && (
          // Each time anew: asked for again while it fades away it would still hold what was typed.
          <CommandPalette key={seen.length} open={shown === 'commands'} onOpenChange={onOpenChange} />
        )}
        {seen.includes('shortcuts') && (
          <ShortcutsHelp open={shown === 'shortcuts'} onOpenChange={onOpenChange} />
        )}
      </Suspense>
    </OpenCommandsContext>
  )
}

function useShellCommands(show: (shown: Shown) => void) {
  const texts = useTexts(shellTexts)
  const path = usePath()
  const navigate = useNavigate()
  const last = useLastUndo()
  const undo = { id: 'shell.undo', icon: Undo2, shortcut: 'Z' }
  const goTo = roomsFor(useWorkspace()).map((room) => ({
    id: `shell.go.${room.name}`,
    label: texts.goTo(texts.rooms[room.name]),
    icon: room.icon,
    group: texts.shortcutsEverywhere,
    place: 'go' as const,
    shortcut: `G ${room.key}`,
    onSelect: () => void navigate({ to: path(room.name) }),
  }))

  const recent = useRecent().map(({ to, label, icon }) => ({
    id: `shell.recent.${to}`,
    label,
    icon,
    group: texts.recent,
    place: 'recent' as const,
    onSelect: () => void navigate({ to }),
  }))

  useCommands([
    ...(last ? [{ ...undo, label: last.label, onSelect: last.take }] : []),
    ...recent,
    ...goTo,
    {
      id: 'shell.commands',
      label: texts.openCommands,
      icon: Search,
      group: texts.shortcutsEverywhere,
      place: 'go',
      shortcut: '⌘K',
      onSelect: () => show('commands'),
    },
    {
      id: 'shell.shortcuts',
      label: texts.shortcuts,
      icon: Keyboard,
      group: texts.shortcutsEverywhere,
      place: 'go',
      shortcut: '?',
      onSelect: () => show('shortcuts'),
    },
  ])
}
