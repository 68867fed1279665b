import { stored, storeValue } from '../../../ui/stored.ts'

export type Mode = 'text' | 'note'
export type Draft = { text: string; mode: Mode }

const nothing: Draft = { text: '', mode: 'text' }
const known = new Map<string, Draft>()
const listeners = new Set<() => void>()
const keyOf = (id: string) => `svar.draft.${id}`

function read(id: string): Draft {
  try {
    const { text, mode } = JSON.parse(stored(keyOf(id)) ?? '')
    return { text: String(text), mode: mode === 'note' ? 'note' : 'text' }
  } catch {
    return nothing
  }
}

/** What is being written in a conversation, as this device knows it. */
export function draftOf(id: string): Draft {
  const draft = known.get(id) ?? read(id)
  known.set(id, draft)
  return draft
}

let timer: ReturnType<typeof setTimeout> | undefined
const unkept = new Set<string>()

function keep() {
  for (const id of unkept) {
    const draft = draftOf(id)
    storeValue(keyOf(id), draft.text.trim() ? JSON.stringify(draft) : null)
  }
  unkept.clear()
}

/** Changes it, for whoever shows it; kept on this device a moment later. */
export function changeDraft(id: string, part: Partial<Draft>) {
  known.set(id, { ...draftOf(id), ...part })
  unkept.add(id)
  clearTimeout(timer)
  timer = setTimeout(keep, 300)
  for (const listener of listeners) listener()
}

/** Gives words that were taken back to where they were written; what was begun since stays below them. */
export function restoreDraft(id: string, text: string) {
  const begun = draftOf(id).text
  changeDraft(id, { text: begun.trim() ? `${text}\n\n${begun}` : text, mode: 'text' })
}

export function onDrafts(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Keeps everything now: the page is about to go. */
export const keepDrafts = keep
