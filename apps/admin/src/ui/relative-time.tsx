import { useSyncExternalStore } from 'react'
import { useFormat } from '../texts/format.ts'

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
let minute = Date.now()

// One clock for all of them, and none while nobody looks.
function subscribe(listener: () => void) {
  listeners.add(listener)
  timer ??= setInterval(tick, 60_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function tick() {
  minute = Date.now()
  for (const listener of listeners) listener()
}

type RelativeTimeProps = { at: string | number | Date; className?: string }

/** "for 2 min siden", kept right each minute; older than a week, the date. The full time stands in the title. */
export function RelativeTime({ at, className }: RelativeTimeProps) {
  const format = useFormat()
  const now = Math.max(
    useSyncExternalStore(subscribe, () => minute),
    Date.now() - 60_000,
  )
  const when = new Date(at)
  const isOld = now - when.getTime() > 7 * 86_400_000
  return (
    <time dateTime={when.toISOString()} title={format.dateTime(when)} className={className}>
      {isOld ? format.date(when) : format.relative(Math.min(when.getTime(), now), now)}
    </time>
  )
}
