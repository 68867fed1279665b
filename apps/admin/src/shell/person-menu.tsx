import { ChevronsUpDown } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Menu } from '../ui/menu.tsx'
import { PresenceDot } from '../ui/presence-dot.tsx'
import { usePersonItems } from './person-items.ts'
import { useMe } from './session.ts'
import { shellTexts } from './texts/index.ts'
import { useActivity, usePresence, usePresenceItem } from './use-presence.ts'

/** Who is signed in, whether they are here, and what they set for themselves. */
export function PersonMenu() {
  const texts = useTexts(shellTexts)
  const { name } = useMe().user
  const state = usePresence()
  const presence = usePresenceItem(state)
  const own = usePersonItems()
  useActivity()
  const trigger = (
    <button
      type="button"
      className="mx-0.5 mt-2 flex min-h-10 items-center gap-2.5 rounded-lg px-2 py-1 text-left hover:bg-hover data-popup-open:bg-hover pointer-coarse:min-h-12"
    >
      <Avatar name={name} size="small" />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm font-medium">{name}</span>
        {presence && state && (
          <span className="flex items-center gap-1.5 text-xs text-muted">
            <PresenceDot presence={state.presence} className="size-2" />
            {texts.presence.words[state.presence]}
          </span>
        )}
        <span className="sr-only">, {texts.personMenu}</span>
      </span>
      <ChevronsUpDown size={14} aria-hidden className="shrink-0 text-faint" />
    </button>
  )
  const items = presence ? [presence, 'line' as const, ...own] : own
  return <Menu trigger={trigger} side="top" align="start" items={items} />
}
