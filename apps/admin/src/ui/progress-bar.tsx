import { useId } from 'react'
import { useFormat } from '../texts/format.ts'
import { classNames } from './class-names.ts'

type ProgressBarProps = {
  label: string
  labelHidden?: boolean
  /** From 0 to 1; `null` while the length is unknown. */
  share: number | null
}

/** How far something has come. */
export function ProgressBar({ label, labelHidden, share }: ProgressBarProps) {
  const format = useFormat()
  const labelId = useId()
  const percent = share === null ? undefined : Math.round(share * 100)
  return (
    <div className="flex w-full flex-col gap-1.5">
      <div className={labelHidden ? 'sr-only' : 'flex justify-between text-sm'}>
        <span id={labelId}>{label}</span>
        {share !== null && <span className="text-muted tabular-nums">{format.percent(share)}</span>}
      </div>
      <div
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-hidden rounded-full bg-pressed"
      >
        <div
          className={classNames(
            'h-full rounded-full bg-accent transition-[width] duration-300',
            percent === undefined && 'w-1/3 animate-pulse',
          )}
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
    </div>
  )
}
