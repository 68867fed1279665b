import { ChevronDown } from 'lucide-react'
import { Menu } from '../../../ui/menu.tsx'
import { Fact } from './part.tsx'

type FactMenuProps = {
  name: string
  /** The heading above what can be chosen. */
  choose: string
  none: string
  options: { value: string; label: string }[]
  /** What it is now; null: none. */
  chosen: { id: string; name: string } | null
  mayChange: boolean
  onChange: (id: string | null) => void
}

// No id looks like it.
const NONE = 'none'

/** A fact that is one of several, or none, and can be changed where it stands. */
export function FactMenu({ name, choose, none, options, chosen, mayChange, onChange }: FactMenuProps) {
  const shown = chosen?.name ?? none
  if (!mayChange) return <Fact name={name}>{shown}</Fact>
  const trigger = (
    <button
      type="button"
      aria-label={`${name}: ${shown}`}
      className="-mx-1.5 -my-0.5 flex max-w-full items-center gap-1 rounded-md px-1.5 py-0.5 hover:bg-hover data-popup-open:bg-hover pointer-coarse:py-2"
    >
      <span className="truncate">{shown}</span>
      <ChevronDown size={14} aria-hidden className="shrink-0 text-faint" />
    </button>
  )
  const choice = {
    kind: 'choice' as const,
    label: choose,
    value: chosen?.id ?? NONE,
    options: [{ value: NONE, label: none }, ...options],
    onValueChange: (value: string) => onChange(value === NONE ? null : value),
  }
  return (
    <Fact name={name}>
      <Menu trigger={trigger} align="start" items={[choice]} />
    </Fact>
  )
}
