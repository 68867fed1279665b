import type { Attachment } from '@svar/contract'
import { useEffect, useRef, useState } from 'preact/hooks'
import { newClientId } from '../chat/outbox.ts'
import { errorText, type Ui } from './ui.ts'

/** A file on its way up. */
export interface Upload {
  id: string
  name: string
  size: number
  share: number
  attachment: Attachment | null
  problem: string | null
  abort: AbortController
}

const most = 5

/** Files to be sent with the next message: chosen, pasted or dropped anywhere on the panel. */
export function useUploads(ui: Ui) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const [isDragging, setDragging] = useState(false)
  const count = useRef(0)
  count.current = uploads.filter(({ problem }) => !problem).length

  const change = (id: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))

  const show = ({ name, size }: Pick<File, 'name' | 'size'>, problem: string | null) => {
    const upload = { id: newClientId(), name, size, share: 0, attachment: null, problem }
    const abort = new AbortController()
    setUploads((all) => [...all, { ...upload, abort }])
    return { id: upload.id, signal: abort.signal }
  }

  const add = (chosen: Iterable<File>) => {
    const files = [...chosen]
    const taken = files.slice(0, Math.max(0, most - count.current))
    const [first, ...others] = files.slice(taken.length)
    count.current += taken.length
    for (const file of taken) {
      const { id, signal } = show(file, null)
      ui.chat()
        .then((chat) => chat.upload(file, (share) => change(id, { share }), signal))
        .then(
          (attachment) => change(id, { attachment }),
          (error) => change(id, { problem: errorText(ui.texts, error) }),
        )
    }
    // Said once, however many there were: a row for each would push the composer out of the panel.
    if (first)
      show(
        { size: first.size, name: others.length ? `${first.name} (+${others.length})` : first.name },
        ui.texts.errors.too_many_files,
      )
  }

  const remove = (upload: Upload) => {
    upload.abort.abort()
    setUploads((all) => all.filter(({ id }) => id !== upload.id))
  }

  useEffect(() => listenForDrops(ui.host.mount, add, setDragging), [])

  return {
    uploads,
    isDragging,
    add,
    remove,
    isBusy: uploads.some(({ attachment, problem }) => !attachment && !problem),
    attachments: uploads.flatMap(({ attachment }) => attachment ?? []),
    clear: () => setUploads([]),
  }
}

function listenForDrops(
  place: HTMLElement,
  add: (files: FileList) => void,
  setDragging: (on: boolean) => void,
) {
  const stop = new AbortController()
  const on = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
    place.addEventListener(name, listener, { signal: stop.signal })
  on('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setDragging(true)
  })
  on('dragleave', ({ relatedTarget }) => place.contains(relatedTarget as Node) || setDragging(false))
  on('drop', (event) => {
    setDragging(false)
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    add(event.dataTransfer.files)
  })
  return () => stop.abort()
}
