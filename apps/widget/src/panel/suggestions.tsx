import type { Ui } from './ui.ts'

/** The suggestions above the composer; the text keeps the focus and points at the active one. */
export function Suggestions(props: {
  ui: Ui
  items: string[]
  active: number
  pick: (question: string) => void
}) {
  const { ui, items, active, pick } = props
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
