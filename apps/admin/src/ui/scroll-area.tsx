import type { ReactNode, Ref } from 'react'
import { classNames } from './class-names.ts'

type ScrollAreaProps = {
  label: string
  /** How high it may become, and how it looks. */
  className: string
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** A part that scrolls by itself and has nothing in it to go to: it has a name, and the keyboard reaches it. */
export function ScrollArea({ label, className, ref, children }: ScrollAreaProps) {
  return (
    // A group, as many may stand on one page under one name: a region each would crowd the list of landmarks.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      ref={ref}
      className={classNames('overflow-y-auto', className)}
    >
      {children}
    </div>
  )
}
