import { ChevronsUpDown } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Menu } from '../ui/menu.tsx'
import { usePersonItems } from './person-items.ts'
import { useMe } from './session.ts'
import { shellTexts } from './texts/index.ts'

/** Who is signed in, and what they set for themselves. */
export function PersonMenu() {
  const texts = useTexts(shellTexts)
  const { name } = useMe().user
  const trigger = (
    <button
      type="button"
      className="mx-0.5 mt-2 flex h-10 items-center gap-2.5 rounded-lg px-2 text-left hover:bg-hover data-popup-open:bg-hover pointer-coarse:h-12"
    >
      <Avatar name={name} size="small" />
      <span className="min-w-0 flex-1 truncate text-sm font-medium">
        {name}
        <span className="sr-only">, {texts.personMenu}</span>
      </span>
      <ChevronsUpDown size={14} aria-hidden className="shrink-0 text-faint" />
    </button>
  )
  return <Menu trigger={trigger} side="top" align="start" items={usePersonItems()} />
}
