import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { classNames } from './class-names.ts'
import { actionsClass } from './dialog-actions.tsx'
import { IconButton } from './icon-button.tsx'
import { scrimClass } from './scrim-class.ts'
import { uiTexts } from './texts/index.ts'

type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string
  size?: 'small' | 'medium' | 'large'
  /** Buttons, the main one last. */
  footer?: ReactNode
  children?: ReactNode
}

const widths = { small: 'sm:max-w-md', medium: 'sm:max-w-xl', large: 'sm:max-w-3xl' }

// The cross itself stands in line with the title and the edge, however large the place to touch is.
const crossClass = '-mr-2 pointer-coarse:-mt-1.5 pointer-coarse:-mr-3'

const firstControls = '[data-body] :is(input, textarea, select, button, a[href]):not(:disabled)'

/** A window above the page. On phones it rises from the bottom and takes the width. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  size = 'small',
  footer,
  children,
}: DialogProps) {
  const texts = useTexts(uiTexts)
  const popup = useRef<HTMLDivElement>(null)
  // The first thing to fill in or press, not the cross in the corner; without one, the dialog itself is read.
  const firstControl = () => popup.current?.querySelector<HTMLElement>(firstControls) ?? popup.current
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={scrimClass} />
        <Base.Viewport className="fixed inset-0 z-40 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup
            ref={popup}
            initialFocus={firstControl}
            className={classNames(
              'popup flex max-h-[92dvh] w-full flex-col max-sm:rounded-b-none max-sm:data-ending-style:translate-y-6 max-sm:data-starting-style:translate-y-6',
              widths[size],
            )}
          >
            <header className="flex items-start justify-between gap-4 px-5 pt-4.5">
              <div className="min-w-0 pt-1">
                <Base.Title className="text-lg font-semibold">{title}</Base.Title>
                {description && (
                  <Base.Description className="mt-1 text-muted">{description}</Base.Description>
                )}
              </div>
              <Base.Close className={crossClass} render={<IconButton icon={X} label={texts.close} />} />
            </header>
            {/* What has the focus is scrolled clear of the buttons that stay at the end of a form. */}
            <div data-body className="min-h-0 flex-1 scroll-pb-20 overflow-y-auto px-5 py-4">
              {children}
            </div>
            {footer && <footer className={actionsClass}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
