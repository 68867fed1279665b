import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export const actionsClass =
  'flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))]'

/**
 * The buttons of a form in a dialog, the main one last: looks as the dialog's own footer does, and stays in sight while
 * the form scrolls. Stands last in the form.
 */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <div
      className={classNames(
        actionsClass,
        // Over the room that the body leaves at its end, where what scrolls would show again.
        'sticky -bottom-4 z-10 -mx-5 -mb-4 rounded-b-[0.625rem] bg-raised max-sm:rounded-b-none',
      )}
    >
      {children}
    </div>
  )
}
