import { lazy, Suspense, useEffect } from 'react'
import { DialogComing } from '../../ui/dialog-coming.tsx'
import { useDeskDialog } from './desk-dialog.ts'

const load = () => import('./desk-dialogs.tsx')
const DeskDialogs = lazy(async () => ({ default: (await load()).DeskDialogs }))

/** After the inbox has come to rest. */
const loadAfterMs = 2500

/**
 * Where the dialogs of the desk appear. They weigh more than the inbox itself, so they come after it; and who
 * presses T and types on at once means the dialog with what they type.
 */
export function DeskDialogDoor() {
  const dialog = useDeskDialog()
  useEffect(() => {
    const timer = setTimeout(() => void load(), loadAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return <Suspense fallback={<DialogComing />}>{dialog && <DeskDialogs dialog={dialog} />}</Suspense>
}
