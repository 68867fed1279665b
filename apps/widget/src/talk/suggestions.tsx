import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Ui } from '../panel/ui.ts'
import { useSuggestions } from './use-suggestions.ts'

interface SuggestionsProps {
  ui: Ui
  typed: string
  pick: (question: string) => void
  /** Where it is typed: the focus stays there, and points at the active suggestion. */
  area: RefObject<HTMLTextAreaElement | null>
  /** Is given what takes the keys that are meant for the suggestions. */
  keys: { current: ((event: KeyboardEvent) => boolean) | null }
}

/** The suggestions above the composer. */
export function Suggestions({ ui, typed, pick, area, keys }: SuggestionsProps) {
  const { items, active, onKey } = useSuggestions(ui, typed, pick)
  useLayoutEffect(() => {
    keys.current = onKey
    const point = (name: string, id: string | null) =>
      id ? area.current?.setAttribute(name, id) : area.current?.removeAttribute(name)
    point('aria-controls', items.length ? 'suggestions' : null)
    point('aria-activedescendant', active < 0 ? null : `suggestion-${active}`)
  })
  return (
    <>
      <span class="hidden" role="status">
        {items.length > 0 && `${ui.texts.suggestions}: ${items.length}`}
      </span>
      {items.length > 0 && (
        <div class="suggestions" id="suggestions" role="listbox" aria-label={ui.texts.suggestions}>
          {items.map((item, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus stays in the text, which points at the option
            <div
              class={`suggestion ${index === active ? 'active' : ''}`}
              id={`suggestion-${index}`}
              role="option"
              aria-selected={index === active}
              dir="auto"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
            >
              {item}
            </div>
          ))}
        </div>
      )}
    </>
  )
}
