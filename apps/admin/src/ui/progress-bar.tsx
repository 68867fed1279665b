import { Progress } from '@base-ui/react/progress'
import { useFormat } from '../texts/format.ts'

type ProgressBarProps = {
  label: string
  labelHidden?: boolean
  /** From 0 to 1; `null` while the length is unknown. */
  share: number | null
}

/** How far something has come. */
export function ProgressBar({ label, labelHidden, share }: ProgressBarProps) {
  const format = useFormat()
  return (
    <Progress.Root
      value={share === null ? null : Math.round(share * 100)}
      className="flex w-full flex-col gap-1.5"
    >
      <div className={labelHidden ? 'sr-only' : 'flex justify-between text-sm'}>
        <Progress.Label>{label}</Progress.Label>
        {share !== null && <span className="text-muted tabular-nums">{format.percent(share)}</span>}
      </div>
      <Progress.Track className="h-1.5 overflow-hidden rounded-full bg-pressed">
        <Progress.Indicator className="h-full rounded-full bg-accent transition-[width] duration-300 data-indeterminate:w-1/3 data-indeterminate:animate-pulse" />
      </Progress.Track>
    </Progress.Root>
  )
}
