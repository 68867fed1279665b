import type { Attachment } from '@svar/contract'
import { useEffect, useRef, useState } from 'react'
import { upload } from '../../../shell/api.ts'
import { newClientId } from './new-client-id.ts'

export type PendingFile = {
  key: string
  name: string
  /** A picture as it lies on this device, to be seen before it is sent. */
  preview: string | null
  share: number
  attachment: Attachment | null
  error: unknown
}

/** At most this many files go with one message. */
export const mostFiles = 10

/** Files that will go with the next message; each is uploaded as soon as it is chosen. */
export function useAttachments() {
  const [files, setFiles] = useState<PendingFile[]>([])
  const newest = useRef(files)

  useEffect(() => {
    newest.current = files
  })
  useEffect(() => () => newest.current.forEach(forgetPreview), [])

  const change = (key: string, part: Partial<PendingFile>) =>
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, ...part } : file)))

  async function send(key: string, file: File) {
    try {
      const onShare = (share: number) => change(key, { share })
      change(key, { attachment: await upload<Attachment>('/api/conversations/files', file, onShare) })
    } catch (error) {
      change(key, { error })
    }
  }

  /** Takes as many as fit; tells whether all did. */
  function add(chosen: File[]): boolean {
    const taken = chosen.slice(0, Math.max(0, mostFiles - newest.current.length))
    const added = taken.map((file) => ({ key: newClientId(), file }))
    setFiles((all) => [...all, ...added.map(({ key, file }) => pendingFile(key, file))])
    for (const { key, file } of added) void send(key, file)
    return taken.length === chosen.length
  }

  function remove(key: string) {
    files.filter((file) => file.key === key).forEach(forgetPreview)
    setFiles((all) => all.filter((file) => file.key !== key))
  }

  function clear() {
    files.forEach(forgetPreview)
    setFiles([])
  }

  return { files, add, remove, clear }
}

function pendingFile(key: string, file: File): PendingFile {
  const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : null
  return { key, name: file.name, preview, share: 0, attachment: null, error: null }
}

function forgetPreview({ preview }: PendingFile) {
  if (preview) URL.revokeObjectURL(preview)
}
