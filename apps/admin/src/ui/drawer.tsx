import { Drawer as Base } from '@base-ui/react/drawer'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import { scrimClass } from './scrim-class.ts'
import { uiTexts } from './texts/index.ts'

type DrawerProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  titleHidden?: boolean
  /** `bottom` for choices on a phone, `right` for details, `left` for navigation. */
  side?: 'bottom' | 'right' | 'left'
  children: ReactNode
}

const places = {
  bottom: {
    swipe: 'down' as const,
    viewport: 'items-end',
    popup:
      'max-h-[85dvh] w-full rounded-t-2xl border-t pb-[env(safe-area-inset-bottom)] translate-y-(--drawer-swipe-movement-y) data-ending-style:translate-y-full data-starting-style:translate-y-full',
  },
  right: {
    swipe: 'right' as const,
    viewport: 'justify-end',
    popup:
      'h-full w-[min(24rem,92vw)] border-l translate-x-(--drawer-swipe-movement-x) data-ending-style:translate-x-full data-starting-style:translate-x-full',
  },
  left: {
    swipe: 'left' as const,
    viewport: 'justify-start',
    popup:
      'h-full w-[min(20rem,85vw)] border-r translate-x-(--drawer-swipe-movement-x) data-ending-style:-translate-x-full data-starting-style:-translate-x-full',
  },
}

/** A panel from an edge of the screen; can be swiped away. */
export function Drawer({ open, onOpenChange, title, titleHidden, side = 'bottom', children }: DrawerProps) {
  const texts = useTexts(uiTexts)
  const place = places[side]
  return (
    <Base.Root open={open} onOpenChange={onOpenChange} swipeDirection={place.swipe}>
      <Base.Portal>
        <Base.Backdrop className={scrimClass} />
        <Base.Viewport className={classNames('fixed inset-0 z-40 flex', place.viewport)}>
          <Base.Popup
            className={classNames(
              'flex flex-col border-line bg-raised shadow-popup outline-none transition-transform duration-300 ease-out data-swiping:duration-0',
              place.popup,
            )}
          >
            {side === 'bottom' && (
              <span aria-hidden className="mx-auto mt-2 h-1 w-9 rounded-full bg-line-strong" />
            )}
            <header
              className={classNames('flex items-center justify-between px-4 pt-3', titleHidden && 'sr-only')}
            >
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              <Base.Close render={<IconButton icon={X} label={texts.close} />} />
            </header>
            <Base.Content className="min-h-0 flex-1 overflow-y-auto p-4">{children}</Base.Content>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
