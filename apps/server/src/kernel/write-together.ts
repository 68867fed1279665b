import type { Duplex } from 'node:stream'

const held = new WeakSet<Duplex>()

/**
 * What is written to a stream from now on leaves together when this turn of the event loop is over: each write that
 * leaves alone is a call to the system, which costs more than most statements and frames that it carries.
 */
export function writeTogether(stream: Duplex): void {
  if (held.has(stream)) return
  held.add(stream)
  stream.cork()
  process.nextTick(() => {
    held.delete(stream)
    stream.uncork()
  })
}
