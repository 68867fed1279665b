import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { classNames } from './class-names.ts'
import { type Command, runCommand, useAllCommands } from './commands.ts'
import { Kbd } from './kbd.tsx'
import { matchCommands } from './match-commands.ts'
import { scrimClass } from './scrim-class.ts'
import { uiTexts } from './texts/index.ts'
import { typedAhead } from './typed-ahead.ts'
import { useFinder } from './use-finder.ts'

type CommandPaletteProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** ⌘K: everything one can do here, found by typing. */
export function CommandPalette({ open, onOpenChange }: CommandPaletteProps) {
  const texts = useTexts(uiTexts)
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={scrimClass} />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-3 pt-[12dvh]">
          <Dialog.Popup className="popup w-full max-w-xl overflow-hidden">
            <Dialog.Title className="sr-only">{texts.commands}</Dialog.Title>
            <Palette onDone={() => onOpenChange(false)} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Palette({ onDone }: { onDone: () => void }) {
  const texts = useTexts(uiTexts)
  const listId = useId()
  const field = useFinder()
  const [typed, setTyped] = useState(typedAhead)
  const [active, setActive] = useState(0)
  const found = matchCommands(useAllCommands(), typed)
  const chosen = found[Math.min(active, found.length - 1)]

  function select(command: Command | undefined) {
    if (!command) return
    onDone()
    runCommand(command.id)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = Math.max(found.length - 1, 0)
    if (event.key === 'Enter') select(chosen)
    else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search size={17} aria-hidden className="shrink-0 text-faint" />
        <input
          ref={field}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={chosen && `${listId}-${chosen.id}`}
          aria-label={texts.commands}
          placeholder={texts.whatToDo}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
          className="h-13 w-full bg-transparent text-lg outline-none placeholder:text-faint"
        />
        <Kbd keys="Esc" />
      </div>
      {found.length === 0 && <p className="px-4 py-6 text-center text-muted">{texts.noMatches}</p>}
      <div
        id={listId}
        role="listbox"
        aria-label={texts.commands}
        className="max-h-[min(24rem,60dvh)] overflow-y-auto p-1.5"
      >
        {found.map((command, index) => (
          <Row
            key={command.id}
            id={`${listId}-${command.id}`}
            command={command}
            heading={command.group !== found[index - 1]?.group ? command.group : undefined}
            isActive={command === chosen}
            onPoint={() => setActive(index)}
            onSelect={() => select(command)}
          />
        ))}
      </div>
    </>
  )
}

type RowProps = {
  id: string
  command: Command
  heading: string | undefined
  isActive: boolean
  onPoint: () => void
  onSelect: () => void
}

function Row({ id, command, heading, isActive, onPoint, onSelect }: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  const Icon = command.icon

  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  return (
    <>
      {heading && (
        <div aria-hidden className="px-2.5 pt-2.5 pb-1 text-xs font-medium text-faint">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the input that controls the list has the keys */}
      <div
        ref={row}
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isActive}
        onPointerMove={onPoint}
        onClick={onSelect}
        className={classNames('popup-row', isActive && 'bg-hover')}
      >
        {Icon && <Icon size={16} aria-hidden className="text-muted" />}
        <span className="flex-1 truncate text-base">{command.label}</span>
        {command.shortcut && <Kbd keys={command.shortcut} />}
      </div>
    </>
  )
}
