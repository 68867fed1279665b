import { useEffect, useRef } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { useUploads } from './use-uploads.ts'

const accept = '.pdf,.docx,.xlsx,.csv,.html,.htm,.md,.markdown,.txt,.eml'

/** Files to read: dropped or chosen, several at once. */
export function AddFiles({ dropped, onDone }: { dropped: File[]; onDone: () => void }) {
  const texts = useTexts(knowledgeTexts)
  const { files, add, isBusy } = useUploads()
  const taken = useRef<File[] | null>(null)
  useEffect(() => {
    if (taken.current === dropped || dropped.length === 0) return
    taken.current = dropped
    add(dropped)
  })
  return (
    <div className="flex flex-col gap-4">
      <FileDrop
        label={texts.source.dropLabel}
        hint={texts.source.dropHint}
        accept={accept}
        onFiles={add}
        files={files}
      />
      {files.length > 0 && (
        <DialogActions>
          <Button variant="primary" busy={isBusy} onClick={onDone}>
            {texts.source.done}
          </Button>
        </DialogActions>
      )}
    </div>
  )
}
