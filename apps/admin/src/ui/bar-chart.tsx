import { useFormat } from '../texts/format.ts'
import { Tooltip } from './tooltip.tsx'

type Bar = { key: string; label: string; value: number }

type BarChartProps = {
  label: string
  bars: Bar[]
  /** How a value is written; a plain number when not given. */
  formatValue?: (value: number) => string
}

/** Upright bars, of which the whole column can be hit, with their values on hover and focus; the same numbers as a list for screen readers. */
export function BarChart({ label, bars, formatValue }: BarChartProps) {
  const format = useFormat()
  const written = formatValue ?? format.number
  const top = Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <figure aria-label={label} className="m-0">
      <ul className="flex h-40 items-end gap-1.5">
        {bars.map((bar) => (
          <li key={bar.key} className="flex h-full min-w-0 flex-1 flex-col items-center justify-end gap-1.5">
            <div className="flex w-full min-h-0 flex-1 items-end justify-center">
              <Tooltip text={`${bar.label}: ${written(bar.value)}`} side="top">
                <button
                  type="button"
                  aria-label={`${bar.label}: ${written(bar.value)}`}
                  className="group flex h-full w-full max-w-10 items-end"
                >
                  <span
                    className="w-full rounded-t-[5px] bg-accent opacity-85 transition-opacity group-hover:opacity-100"
                    style={{ height: `max(2px, ${(bar.value / top) * 100}%)` }}
                  />
                </button>
              </Tooltip>
            </div>
            <span aria-hidden className="max-w-full truncate text-xs text-muted">
              {bar.label}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
