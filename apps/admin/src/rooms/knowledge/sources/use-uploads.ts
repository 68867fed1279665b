import type { Source } from '@svar/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { upload } from '../../../shell/api.ts'
import { isApiError, isUnreachable } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import type { FileProgress } from '../../../ui/file-drop.tsx'
import { knowledgeTexts } from '../texts/index.ts'

const maxBytes = 20 * 1024 * 1024
/** More at once would only share the same line. */
const atOnce = 2

/** Sends files, two at a time, and tells of each how far it has come or why it was refused. */
export function useUploads() {
  const texts = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [files, setFiles] = useState<FileProgress[]>([])
  const queue = useRef<{ key: string; file: File }[]>([])
  const running = useRef(0)

  function change(key: string, by: Partial<FileProgress>) {
    setFiles((before) => before.map((entry) => (entry.key === key ? { ...entry, ...by } : entry)))
  }

  function add(chosen: File[]) {
    const entries = chosen.map((file) => ({ key: crypto.randomUUID(), file }))
    const shown = entries.map(({ key, file }) => ({
      key,
      name: file.name,
      bytes: file.size,
      share: 0,
      error: file.size > maxBytes ? texts.source.tooLarge : undefined,
    }))
    setFiles((before) => [...shown, ...before])
    send(entries.filter(({ file }) => file.size <= maxBytes))
  }

  function send(entries: { key: string; file: File }[]) {
    queue.current.push(...entries)
    while (running.current < atOnce && queue.current.length > 0) void sendNext()
  }

  async function sendNext() {
    const next = queue.current.shift()
    if (!next) return
    running.current += 1
    try {
      // The last bit stands for the server's answer.
      const onShare = (share: number) => change(next.key, { share: Math.min(share, 0.99) })
      await upload<Source>('/api/knowledge/files', next.file, onShare)
      change(next.key, { share: 1 })
      void client.invalidateQueries({ queryKey: ['knowledge', 'sources'] })
      void client.invalidateQueries({ queryKey: ['knowledge', 'overview'] })
    } catch (error) {
      const isKnown = isApiError(error, 'conflict') || isApiError(error, 'already_taken')
      change(next.key, {
        error: isKnown ? texts.source.duplicate : sentence(error),
        again: isUnreachable(error) ? () => again(next) : undefined,
      })
    } finally {
      running.current -= 1
      void sendNext()
    }
  }

  /** What nobody answered to, such as while Svar restarts, need not be looked for and dropped once more. */
  function again(entry: { key: string; file: File }) {
    change(entry.key, { error: undefined, again: undefined, share: 0 })
    send([entry])
  }

  return { files, add, isBusy: files.some(({ share, error }) => share !== 1 && !error) }
}
