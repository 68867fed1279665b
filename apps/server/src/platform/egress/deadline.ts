import { EgressError } from './errors.ts'

export interface Deadline {
  signal: AbortSignal
  /** The error to show: ours when the time ran out, the caller's own when they gave up. */
  reason(): unknown
  clear(): void
}

/** One clock for the whole exchange, headers and body: a server that drips bytes cannot hold us. */
export function startDeadline(timeoutMs: number, host: string, outer?: AbortSignal | null): Deadline {
  const controller = new AbortController()
  const giveUp = () => controller.abort(outer?.reason)
  const timer = setTimeout(() => controller.abort(new EgressError('timeout', { host, timeoutMs })), timeoutMs)
  timer.unref()
  if (outer?.aborted) giveUp()
  else outer?.addEventListener('abort', giveUp, { once: true })
  return {
    signal: controller.signal,
    reason: () => controller.signal.reason,
    clear() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', giveUp)
    },
  }
}
