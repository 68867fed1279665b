import type { Conversation } from '@svar/contract'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { matchCanned } from './match-canned.ts'
import { matchMembers } from './mentions.ts'
import type { Suggestion } from './suggestions.tsx'
import { type TypedWord, typedWord, withWord } from './typed-word.ts'
import { fillCanned, useCanned } from './use-canned.ts'

type Draft = { text: string; setText: (text: string) => void }

/**
 * What is offered for the word at the caret: canned responses after `/`, colleagues after `@` in a note.
 * `noteText` is told what was not known when a canned response was filled in.
 */
export function useSuggestions(
  field: RefObject<HTMLTextAreaElement | null>,
  conversation: Conversation,
  draft: Draft,
  isNote: boolean,
) {
  const [word, setWord] = useState<TypedWord | null>(null)
  const [active, setActive] = useState(0)
  const listId = useId()
  const { missing, setMissing, isFilling, unfilled, insert, put } = useInsert(field, conversation.id, draft)
  const items = useItems(word, isNote, conversation.locale, insert, put)
  const isOpen = word !== null && (word.sign === '/' || isNote) && draft.text !== ''
  const texts = useTexts(inboxTexts).desk
  const kind = word?.sign === '@' ? texts.mention : texts.canned

  /** Looks at the word at the caret again. */
  function look() {
    const element = field.current
    const found = element ? typedWord(element.value, element.selectionStart) : null
    if (found?.typed !== word?.typed || found?.start !== word?.start) setActive(0)
    setWord(found)
  }
  function begin() {
    const element = field.current
    if (!element) return
    const caret = element.selectionStart
    const before = /(^|\s)$/u.test(element.value.slice(0, caret)) ? '/' : ' /'
    put({ sign: '/', typed: '', start: caret, end: caret }, before)
    setTimeout(look)
  }
  /** Whether a key was for the list. */
  function onKey(event: KeyboardEvent): boolean {
    if (!isOpen || event.nativeEvent.isComposing) return false
    const last = Math.max(items.length - 1, 0)
    if (event.key === 'Escape') setWord(null)
    else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1)
    else if (event.key === 'Enter' || event.key === 'Tab') {
      // Who sends with the list open would send the shortcut; a mention is already what it will be.
      const sends = event.ctrlKey || event.metaKey
      if (items.length === 0 || (sends && word?.sign !== '/')) return false
      items[Math.min(active, last)]?.onPick()
      setWord(null)
    } else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const shown = { id: listId, label: kind.list, nothing: kind.nothing, items, active, onPoint: setActive }
  const forField = isOpen
    ? { 'aria-controls': listId, 'aria-activedescendant': items[active] ? `${listId}-${active}` : undefined }
    : {}
  const close = () => setWord(null)
  return {
    shown: isOpen ? shown : null,
    forField,
    look,
    begin,
    onKey,
    close,
    missing,
    setMissing,
    isFilling,
    unfilled,
  }
}

/** Puts words in the place of the typed word. */
function useInsert(field: RefObject<HTMLTextAreaElement | null>, conversationId: string, draft: Draft) {
  const [missing, setMissing] = useState<string[]>([])
  const [filling, setFilling] = useState(0)
  const [unfilled, setUnfilled] = useState(0)
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()

  function put(word: TypedWord, words: string) {
    const element = field.current
    if (!element) return
    const { text, caret } = withWord(element.value, word, words)
    draft.setText(text)
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(caret, caret)
    })
  }
  async function insert(word: TypedWord, id: string) {
    setFilling((count) => count + 1)
    try {
      const filled = await fillCanned(id, conversationId)
      put(word, filled.text)
      setMissing(filled.missing.map((name) => texts.desk.canned.variables[name]))
    } catch (error) {
      setUnfilled((count) => count + 1)
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    } finally {
      setFilling((count) => count - 1)
    }
  }
  return { missing, setMissing, isFilling: filling > 0, unfilled, insert, put }
}

function useItems(
  word: TypedWord | null,
  isNote: boolean,
  customerLocale: string | null,
  insert: (word: TypedWord, id: string) => void,
  put: (word: TypedWord, words: string) => void,
): Suggestion[] {
  const canned = useCanned()
  const locale = useLocale()
  const { members, me } = useMembers()
  const names = useTexts(inboxTexts).desk.canned.variables
  if (!word) return []
  if (word.sign === '@') {
    if (!isNote) return []
    const others = members.filter(({ id }) => id !== me?.id)
    return matchMembers(others, word.typed).map(({ id, name, email }) => ({
      id,
      title: name,
      detail: email,
      onPick: () => put(word, `@${name} `),
    }))
  }
  return matchCanned(canned, word.typed)
    .slice(0, 50)
    .map(({ id, shortcut, title, texts }) => {
      const inTheirs = texts[customerLocale as keyof typeof texts]
      const detail = readable(inTheirs ?? texts[locale] ?? Object.values(texts)[0] ?? '', names)
      return { id, sign: shortcut, title, detail, onPick: () => insert(word, id) }
    })
}

/** A canned response with its variables by the names that people know. */
const readable = (text: string, names: Record<string, string>) =>
  text.replace(/\{\{\s*([^{}|]*?)\s*(?:\|[^{}]*)?\}\}/g, (_, name: string) => `[${names[name] ?? name}]`)
