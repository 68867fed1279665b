import { useId } from 'react'

type Choice = { id: string; title: string; detail?: string; aside?: string }
type ChoiceListProps = {
  label: string
  choices: Choice[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** One of several things that need more than a word to be told apart. */
export function ChoiceList({ label, choices, chosen, onChoose }: ChoiceListProps) {
  const name = useId()
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-2 text-sm font-medium">{label}</legend>
      {choices.map(({ id, title, detail, aside }) => (
        <label
          key={id}
          className="flex items-start gap-3 rounded-lg border border-line px-3 py-2 hover:bg-hover has-checked:border-accent has-checked:bg-selected"
        >
          <input
            type="radio"
            name={name}
            checked={chosen === id}
            onChange={() => onChoose(id)}
            className="mt-1 size-4 shrink-0 accent-(--accent)"
          />
          <span className="min-w-0 flex-1">
            <span className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 truncate text-sm font-medium">{title}</span>
              <span className="shrink-0 text-xs text-muted tabular-nums">{aside}</span>
            </span>
            {detail && <span className="line-clamp-2 text-sm wrap-anywhere text-muted">{detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
