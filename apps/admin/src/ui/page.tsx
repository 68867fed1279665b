import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** The scrolling body of a room that is a page (not of one with panes, such as the inbox). */
export function Page({
  width = 'normal',
  children,
}: {
  width?: 'narrow' | 'normal' | 'wide'
  children: ReactNode
}) {
  const widths = { narrow: 'max-w-3xl', normal: 'max-w-5xl', wide: 'max-w-7xl' }
  return (
    // `relative`: what is hidden inside by position must not make the document itself scroll.
    // Reached by Tab: where a page has nothing to press, the arrow keys must scroll it all the same.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling body is operated by the keyboard
    <div className="relative h-full overflow-y-auto -outline-offset-2" tabIndex={0}>
      <div className={classNames('mx-auto w-full px-5 py-7 md:px-8', widths[width])}>{children}</div>
    </div>
  )
}
