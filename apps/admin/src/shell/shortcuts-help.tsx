import { useTexts } from '../texts/use-texts.ts'
import { type Command, useAllCommands } from '../ui/commands.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { shellTexts } from './texts/index.ts'

type ShortcutsHelpProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** The shortcuts that hold here and now, by where they come from. */
export function ShortcutsHelp({ open, onOpenChange }: ShortcutsHelpProps) {
  const texts = useTexts(shellTexts)
  const commands = useAllCommands().filter((command) => command.shortcut)
  const groups = Map.groupBy(commands, (command) => command.group ?? texts.shortcutsEverywhere)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.shortcuts} size="medium">
      {/* Nothing in it can be pressed: by itself it is where the arrow keys scroll what does not fit. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section tabIndex={0} aria-label={texts.shortcuts} className="flex flex-col gap-5 pb-2">
        {[...groups].map(([group, members]) => (
          <section key={group}>
            <h3 className="mb-1 text-sm font-medium text-muted">{group}</h3>
            <dl className="grid gap-x-8 sm:grid-cols-2">
              {members.map((command) => (
                <Shortcut key={command.id} command={command} />
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}

function Shortcut({ command }: { command: Command }) {
  const strokes = command.shortcut?.split(' ') ?? []
  return (
    <div className="flex min-h-9 items-center justify-between gap-4 border-b border-line">
      <dt className="truncate">{command.label}</dt>
      <dd className="flex gap-1">
        <span className="sr-only">{command.shortcut}</span>
        {strokes.map((stroke) => (
          <Kbd key={stroke} keys={stroke} />
        ))}
      </dd>
    </div>
  )
}
