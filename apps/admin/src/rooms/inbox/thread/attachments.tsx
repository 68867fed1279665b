import type { Attachment } from '@svar/contract'
import { FileText } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'

/** Pictures that a browser shows without running anything in them. */
const shownInline = /^image\/(png|jpeg|gif|webp|avif)$/

/** The same file by its path: the page may stand under another name than the server knows itself by. */
function localUrl(url: string) {
  const { pathname, search } = new URL(url, location.origin)
  return pathname + search
}

/** The files of a message: pictures small, everything else by name. Both open on their own. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2 in-data-[side=ours]:justify-end">
      {attachments.map((attachment) => (
        <li key={attachment.id} className="max-w-full">
          <a href={localUrl(attachment.url)} target="_blank" rel="noreferrer" className="block rounded-lg">
            {shownInline.test(attachment.type) ? (
              <img
                src={localUrl(attachment.url)}
                alt={attachment.name}
                loading="lazy"
                className="max-h-56 min-h-12 max-w-full rounded-lg border border-line bg-sunken object-contain"
              />
            ) : (
              <FileCard attachment={attachment} />
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

function FileCard({ attachment }: { attachment: Attachment }) {
  const format = useFormat()
  return (
    <span className="flex max-w-64 items-center gap-2.5 rounded-lg border border-line bg-canvas px-3 py-2 hover:border-faint">
      <FileText size={18} aria-hidden className="shrink-0 text-faint" />
      <span className="min-w-0">
        <span className="block truncate text-sm font-medium">{attachment.name}</span>
        <span className="block text-xs text-muted">{format.bytes(attachment.sizeBytes)}</span>
      </span>
    </span>
  )
}
