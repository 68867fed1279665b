import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { inboxTexts } from '../texts/index.ts'

type DropZoneProps = { onFiles: (files: File[]) => void; isNote: boolean; children: ReactNode }

/** Takes files that are dropped or pasted anywhere in it. */
export function DropZone({ onFiles, isNote, children }: DropZoneProps) {
  const texts = useTexts(inboxTexts).composer
  const [isOver, setOver] = useState(false)

  function onPaste(event: ClipboardEvent) {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  }
  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  function onDragOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }

  return (
    <fieldset
      onPaste={onPaste}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      className={classNames(
        'relative mt-1 min-w-0 rounded-xl border shadow-low focus-within:border-focus has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-focus',
        isNote ? 'border-warning bg-warning-soft' : 'border-line-strong bg-canvas',
      )}
    >
      {children}
      {isOver && (
        <p className="pointer-events-none absolute inset-0 grid place-items-center rounded-xl bg-accent-soft font-medium text-accent-ink">
          {texts.drop}
        </p>
      )}
    </fieldset>
  )
}
