import { useAllCommands } from '../../ui/commands.ts'
import { Kbd } from '../../ui/kbd.tsx'

/** Enough to work through a list without a mouse; the palette tells all others. */
const first = [
  'inbox.next',
  'inbox.previous',
  'inbox.choose',
  'inbox.search',
  'shell.commands',
  'shell.shortcuts',
]

/** The keys that one wants first, beside what they do. Where there are no keys, nothing. */
export function FirstKeys() {
  const commands = useAllCommands()
  return (
    <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-2.5 text-left text-sm pointer-coarse:hidden">
      {first.map((id) => {
        const { label, shortcut } = commands.find((command) => command.id === id) ?? {}
        return shortcut ? (
          <div key={id} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="justify-self-end">
              <Kbd keys={shortcut} />
              <span className="sr-only">{shortcut}</span>
            </dd>
          </div>
        ) : null
      })}
    </dl>
  )
}
