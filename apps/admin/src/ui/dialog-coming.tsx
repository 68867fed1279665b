import { useLayoutEffect } from 'react'
import { forgetTypedAhead } from './typed-ahead.ts'

/**
 * Stands where a dialog is being fetched that somebody has asked for by a key. They may type on at once: letters are
 * meant for the dialog then, and no shortcuts.
 */
export function DialogComing() {
  // The dialog's field is drawn a moment after this has gone.
  useLayoutEffect(() => () => void setTimeout(forgetTypedAhead), [])
  return <span hidden data-dialog-coming />
}
