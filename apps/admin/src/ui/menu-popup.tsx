import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'
import type { ChoiceItem, GroupItem, MenuItem } from './menu-item.ts'

type MenuPopupProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  anchor: RefObject<HTMLElement | null>
  /** The button that names the menu. */
  labelId: string
  items: MenuItem[]
  side: 'top' | 'bottom' | 'left' | 'right'
  align: 'start' | 'center' | 'end'
}

/** The open part of a `Menu`. */
export function MenuPopup({ open, onOpenChange, anchor, labelId, items, side, align }: MenuPopupProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} side={side} align={align} sideOffset={6} className="z-50">
          <Base.Popup
            finalFocus={anchor}
            aria-labelledby={labelId}
            className="popup max-h-(--available-height) min-w-52 overflow-y-auto p-1"
          >
            {items.map((item, index) => (
              <Row key={item === 'line' ? `line-${index}` : item.label} item={item} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Row({ item }: { item: MenuItem }) {
  if (item === 'line') return <Base.Separator className="-mx-1 my-1 h-px bg-line" />
  if (item.kind === 'choice') return <Choice {...item} />
  if (item.kind === 'group') return <Group {...item} />
  const Icon = item.icon
  return (
    <Base.Item
      disabled={item.disabled}
      onClick={item.onSelect}
      className={classNames('popup-row', item.danger && 'text-danger-ink')}
    >
      {Icon && <Icon size={16} aria-hidden className={item.danger ? '' : 'text-faint'} />}
      <span className="flex-1">{item.label}</span>
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </Base.Item>
  )
}

function Group({ label, items }: GroupItem) {
  return (
    <Base.Group>
      <Base.GroupLabel className={headingClass}>{label}</Base.GroupLabel>
      {items.map((item) => (
        <Row key={item.label} item={item} />
      ))}
    </Base.Group>
  )
}

const headingClass = 'px-2.5 pt-1.5 pb-1 text-xs font-medium text-faint'

function Choice({ label, value, options, onValueChange }: ChoiceItem) {
  return (
    <Base.RadioGroup value={value} onValueChange={onValueChange}>
      <Base.Group>
        <Base.GroupLabel className={headingClass}>{label}</Base.GroupLabel>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick className="popup-row">
            <span className="flex-1">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check size={15} aria-hidden className="text-accent-ink" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.Group>
    </Base.RadioGroup>
  )
}
