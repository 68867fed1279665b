import type { Conversation } from '@svar/contract'
import { X } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import type { Actions } from '../actions/use-actions.ts'
import { useTagClass } from '../tags/tag-mark.tsx'
import { useTags } from '../tags/use-tags.ts'
import { inboxTexts } from '../texts/index.ts'
import { Part } from './part.tsx'

type TagsPartProps = { conversation: Conversation; actions: Actions }

/** The conversation's tags: each can be taken off, and a new one written. */
export function TagsPart({ conversation, actions }: TagsPartProps) {
  const texts = useTexts(inboxTexts).details
  const mayTag = useMay('agent')
  const { tags } = conversation
  const groundOf = useTagClass()
  if (!mayTag && tags.length === 0) return null
  return (
    <Part title={texts.tags}>
      {tags.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              key={tag}
              className={`flex max-w-full items-center rounded-md text-xs font-medium ${groundOf(tag)}`}
            >
              <span className="truncate py-0.5 pl-2">{tag}</span>
              {mayTag ? (
                <button
                  type="button"
                  aria-label={texts.removeTag(tag)}
                  onClick={() => void actions.tag(tags.filter((other) => other !== tag))}
                  className="grid size-6 shrink-0 place-items-center rounded-md opacity-80 hover:opacity-100 pointer-coarse:size-9"
                >
                  <X size={12} aria-hidden />
                </button>
              ) : (
                <span className="w-2" />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayTag && tags.length < 20 && (
        <NewTag onAdd={(tag) => void actions.tag([...new Set([...tags, tag])])} />
      )}
    </Part>
  )
}

function NewTag({ onAdd }: { onAdd: (tag: string) => void }) {
  const texts = useTexts(inboxTexts).details
  const known = useTags()
  const listId = useId()
  const [typed, setTyped] = useState('')

  function add(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() === '') return
    onAdd(typed.trim())
    setTyped('')
  }

  return (
    <form onSubmit={add}>
      <input
        value={typed}
        maxLength={50}
        list={listId}
        aria-label={texts.addTag}
        placeholder={texts.addTag}
        onChange={(event) => setTyped(event.currentTarget.value)}
        className="control"
      />
      <datalist id={listId}>
        {known.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </form>
  )
}
