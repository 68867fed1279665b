import {
  cloneElement,
  lazy,
  type ReactElement,
  type RefObject,
  Suspense,
  useId,
  useRef,
  useState,
} from 'react'
import type { MenuItem } from './menu-item.ts'

export type { MenuItem } from './menu-item.ts'

type TriggerProps = {
  id?: string
  ref?: RefObject<HTMLElement | null>
  onClick?: (event: React.MouseEvent) => void
  onPointerEnter?: (event: React.PointerEvent<HTMLElement>) => void
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
  'data-popup-open'?: ''
}

type MenuProps = {
  /** The button that opens it: a `Button`, an `IconButton`, or a `<button>`. */
  trigger: ReactElement<TriggerProps>
  items: MenuItem[]
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
}

// What places and steers a popup weighs more than the rest of the frame: it comes when a pointer comes near.
const loadPopup = () => import('./menu-popup.tsx')
const MenuPopup = lazy(async () => ({ default: (await loadPopup()).MenuPopup }))

/** Things to do, behind a button. `choice` shows options of which one is chosen; `'line'` divides. */
export function Menu({ trigger, items, side = 'bottom', align = 'end' }: MenuProps) {
  const anchor = useRef<HTMLElement>(null)
  const ownId = useId()
  const id = trigger.props.id ?? ownId
  const [isOpen, setIsOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)

  const button = cloneElement(trigger, {
    ref: anchor,
    id,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'data-popup-open': isOpen ? '' : undefined,
    onPointerEnter: (event) => {
      trigger.props.onPointerEnter?.(event)
      loadPopup()
    },
    onClick: () => {
      setWasOpened(true)
      setIsOpen(true)
    },
  })

  return (
    <>
      {button}
      {wasOpened && (
        <Suspense>
          <MenuPopup
            open={isOpen}
            onOpenChange={setIsOpen}
            anchor={anchor}
            labelId={id}
            items={items}
            side={side}
            align={align}
          />
        </Suspense>
      )}
    </>
  )
}
