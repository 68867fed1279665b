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

  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const id = newClientId()
      const abort = new AbortController()
      const isOneTooMany = count.current >= most
      const problem = isOneTooMany ? ui.texts.errors.too_many_files : null
      const { name, size } = file
      setUploads((all) => [...all, { id, name, size, share: 0, attachment: null, problem, abort }])
      if (isOneTooMany) continue
      count.current += 1
      ui.chat()
        .then((chat) => chat.upload(file, (share) => change(id, { share }), abort.signal))
        .then(
          (attachment) => change(id, { attachment }),
          (error) => change(id, { problem: errorText(ui.texts, error) }),
        )
    }
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
