import { useEffect, useRef } from 'react'
import { classNames } from '../../../ui/class-names.ts'

export type Suggestion = {
  id: string
  /** What was typed to find it, such as a shortcut; shown first. */
  sign?: string
  title: string
  detail?: string
  onPick: () => void
}

type SuggestionsProps = {
  id: string
  label: string
  nothing: string
  items: Suggestion[]
  active: number
  onPoint: (index: number) => void
}

/** What one can choose for the word at the caret, right above where one writes. The field has the keys. */
export function Suggestions({ id, label, nothing, items, active, onPoint }: SuggestionsProps) {
  return (
    <div className="popup absolute inset-x-0 bottom-full z-20 mb-1.5 overflow-hidden">
      {items.length === 0 && <p className="px-3.5 py-3 text-sm text-muted">{nothing}</p>}
      <div
        id={id}
        role="listbox"
        aria-label={label}
        className={classNames('max-h-[min(17rem,40dvh)] overflow-y-auto', items.length > 0 && 'p-1')}
      >
        {items.map((item, index) => (
          <Row
            key={item.id}
            id={`${id}-${index}`}
            item={item}
            isActive={index === active}
            onPoint={() => onPoint(index)}
          />
        ))}
      </div>
    </div>
  )
}

type RowProps = { id: string; item: Suggestion; isActive: boolean; onPoint: () => void }

function Row({ id, item, isActive, onPoint }: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that controls the list has the keys
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={onPoint}
      // The field keeps the focus, and with it the caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={item.onPick}
      className={classNames('popup-row items-baseline', isActive && 'bg-hover')}
    >
      {item.sign && <span className="shrink-0 text-sm font-medium text-accent-ink">/{item.sign}</span>}
      <span className="max-w-[60%] shrink-0 truncate text-sm font-medium">{item.title}</span>
      {item.detail && <span className="min-w-0 flex-1 truncate text-sm text-muted">{item.detail}</span>}
    </div>
  )
}
