import { Icon } from '../panel/icons.tsx'
import type { Ui } from '../panel/ui.ts'
import type { Upload } from '../panel/use-uploads.ts'
import { fill } from '../texts/texts.ts'
import { fileSize } from './dates.ts'

/** The files that will go with the next message, how far they are, and why one could not come along. */
export function UploadList({
  ui,
  uploads,
  remove,
}: {
  ui: Ui
  uploads: Upload[]
  remove: (upload: Upload) => void
}) {
  const { texts, look } = ui
  if (!uploads.length) return null
  // What went wrong stands first: the list scrolls.
  const inOrder = [...uploads].sort((one, other) => Number(!one.problem) - Number(!other.problem))
  return (
    <ul class="uploads">
      {inOrder.map((upload) => (
        <li class={`upload ${upload.problem ? 'refused' : ''}`} key={upload.id}>
          <Icon name="file" />
          <span class="upload-about">
            <span class="file-name" dir="auto">
              {upload.name}
            </span>
            {upload.problem ? (
              <span class="upload-problem" role="alert">
                {upload.problem}
              </span>
            ) : upload.attachment ? (
              <span class="file-size">{fileSize(look.locale, upload.size)}</span>
            ) : (
              <progress
                class="progress"
                value={upload.share}
                aria-label={fill(texts.uploading, { name: upload.name })}
              />
            )}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={`${texts.remove}: ${upload.name}`}
            onClick={() => remove(upload)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
