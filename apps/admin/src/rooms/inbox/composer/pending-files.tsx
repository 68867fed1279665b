import { FileText, X } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { inboxTexts } from '../texts/index.ts'
import type { PendingFile } from './use-attachments.ts'

type PendingFilesProps = { files: PendingFile[]; onRemove: (key: string) => void }

/** The files that will go with the message: how far each has come, and a way to leave it out. */
export function PendingFiles({ files, onRemove }: PendingFilesProps) {
  if (files.length === 0) return null
  return (
    <ul className="flex max-h-44 flex-wrap gap-2 overflow-y-auto px-3 pt-2">
      {files.map((file) => (
        <PendingFileRow key={file.key} file={file} onRemove={() => onRemove(file.key)} />
      ))}
    </ul>
  )
}

function PendingFileRow({ file, onRemove }: { file: PendingFile; onRemove: () => void }) {
  const texts = useTexts(inboxTexts).composer
  const sentence = useErrorSentence()
  const format = useFormat()
  return (
    <li className="flex w-60 max-w-full items-center gap-2 rounded-lg border border-line bg-canvas p-1.5">
      {file.preview ? (
        <img src={file.preview} alt="" className="size-9 shrink-0 rounded-md object-cover" />
      ) : (
        <FileText size={18} aria-hidden className="mx-2 shrink-0 text-faint" />
      )}
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm">{file.name}</p>
        {file.error ? (
          <p role="alert" className="text-xs text-danger-ink">
            {sentence(file.error)}
          </p>
        ) : (
          !file.attachment && (
            <ProgressBar label={texts.uploading(format.percent(file.share))} share={file.share} labelHidden />
          )
        )}
      </div>
      <IconButton icon={X} size="small" label={texts.removeFile(file.name)} onClick={onRemove} />
    </li>
  )
}
