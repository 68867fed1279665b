import { type ShouldBlockFn, useBlocker } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { uiTexts } from './texts/index.ts'

type SaveBarProps = {
  /** Whether something differs from what is saved. The bar is only then there. */
  isDirty: boolean
  isSaving?: boolean
  onSave: () => void
  onDiscard: () => void
}

/**
 * Unsaved changes: stays in sight at the bottom until they are saved or discarded, and asks whoever goes elsewhere.
 * ⌘S saves.
 */
export function SaveBar({ isDirty, isSaving, onSave, onDiscard }: SaveBarProps) {
  const texts = useTexts(uiTexts)
  const leaving = useBlocker({ shouldBlockFn: isElsewhere, disabled: !isDirty, withResolver: true })

  useEffect(() => {
    if (!isDirty) return
    const save = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      onSave()
    }
    addEventListener('keydown', save)
    return () => removeEventListener('keydown', save)
  }, [isDirty, onSave])

  if (!isDirty) return null
  return (
    <div className="sticky bottom-4 z-10 mt-2 flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-raised px-4 py-3 shadow-popup">
      <p role="status" className="text-sm font-medium">
        {texts.unsavedChanges}
      </p>
      <div className="flex gap-2">
        <Button onClick={onDiscard} disabled={isSaving}>
          {texts.discard}
        </Button>
        <Button variant="primary" onClick={onSave} busy={isSaving} shortcut="⌘S">
          {texts.save}
        </Button>
      </div>
      <ConfirmDialog
        open={leaving.status === 'blocked'}
        onOpenChange={(open) => !open && leaving.reset?.()}
        title={texts.leaveTitle}
        text={texts.unsavedChanges}
        confirmLabel={texts.discard}
        danger
        onConfirm={() => leaving.proceed?.()}
      />
    </div>
  )
}

/** A mark within the page leaves nothing. */
const isElsewhere: ShouldBlockFn = ({ current, next }) =>
  current.pathname !== next.pathname || JSON.stringify(current.search) !== JSON.stringify(next.search)
