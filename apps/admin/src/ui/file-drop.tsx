import { CircleAlert, CircleCheck, Upload } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { useFormat } from '../texts/format.ts'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { ProgressBar } from './progress-bar.tsx'
import { uiTexts } from './texts/index.ts'

export type FileProgress = {
  key: string
  name: string
  bytes: number
  /** From 0 to 1; 1 is done. */
  share: number | null
  /** Why it was refused. */
  error?: string | undefined
  /** Sends it once more, where that may help. */
  again?: (() => void) | undefined
}

type FileDropProps = {
  label: string
  /** Which kinds and how large: "PDF, Word, Excel eller tekst, inntil 25 MB". */
  hint?: string
  /** As for an input: `.pdf,.docx,image/*`. */
  accept?: string
  multiple?: boolean
  disabled?: boolean
  onFiles: (files: File[]) => void
  /** What is on its way; shown below. */
  files?: FileProgress[]
}

/** A place to drop files, or to choose them with mouse, touch or keyboard. */
export function FileDrop({ files = [], ...place }: FileDropProps) {
  return (
    <div className="flex flex-col gap-3">
      <Place {...place} />
      {files.length > 0 && (
        <ul className="flex flex-col gap-2">
          {files.map((file) => (
            <FileRow key={file.key} file={file} />
          ))}
        </ul>
      )}
    </div>
  )
}

type PlaceProps = Omit<FileDropProps, 'files'>

function Place({ label, hint, accept, multiple = true, disabled, onFiles }: PlaceProps) {
  const texts = useTexts(uiTexts)
  const id = useId()
  const { isOver, take, handlers } = useDrop((files) => {
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1))
  })

  return (
    <label
      htmlFor={id}
      {...handlers}
      className={classNames(
        'flex flex-col items-center gap-1 rounded-xl border border-dashed border-line-strong px-6 py-8 text-center transition-colors',
        'hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-focus',
        isOver && 'border-accent bg-accent-soft',
        disabled && 'pointer-events-none opacity-60',
      )}
    >
      <Upload size={20} aria-hidden className="mb-1 text-muted" />
      <span className="text-base font-medium">{label}</span>
      <span className="text-sm text-muted">
        {texts.dropOr} <span className="font-medium text-accent-ink">{texts.chooseFiles}</span>
      </span>
      {hint && <span className="text-sm text-faint">{hint}</span>}
      <input
        id={id}
        type="file"
        className="sr-only"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file can be chosen again after a failure.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}

function useDrop(onFiles: (files: File[]) => void) {
  const [isOver, setIsOver] = useState(false)
  const take = (list: FileList | null) => onFiles(Array.from(list ?? []))
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      take(event.dataTransfer.files)
    },
  }
  return { isOver, take, handlers }
}

function FileRow({ file }: { file: FileProgress }) {
  const texts = useTexts(uiTexts)
  const format = useFormat()
  const isDone = file.share === 1 && !file.error
  return (
    <li className="rounded-lg border border-line px-3.5 py-2.5">
      <div className="flex items-center gap-2 text-sm">
        {file.error && <CircleAlert size={16} aria-hidden className="shrink-0 text-danger" />}
        {isDone && <CircleCheck size={16} aria-hidden className="shrink-0 text-success" />}
        <span className="min-w-0 flex-1 truncate font-medium">{file.name}</span>
        <span className="text-muted tabular-nums">{format.bytes(file.bytes)}</span>
      </div>
      {file.error && (
        <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
          <p className="text-sm text-danger-ink">{file.error}</p>
          {file.again && (
            <Button size="small" onClick={file.again} aria-label={`${texts.retry}: ${file.name}`}>
              {texts.retry}
            </Button>
          )}
        </div>
      )}
      {!file.error && !isDone && (
        <div className="mt-2">
          <ProgressBar label={file.name} labelHidden share={file.share} />
        </div>
      )}
    </li>
  )
}
