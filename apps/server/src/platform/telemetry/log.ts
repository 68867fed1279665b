import pino from 'pino'
import { currentSpan } from './trace.ts'

export type Log = pino.Logger

const taps = new WeakMap<Log, (line: string) => void>()

/** Gives every line that is written from now on to `heard` too, children's lines included. */
export function tapLog(log: Log, heard: (line: string) => void): void {
  taps.set(log, heard)
}

export function untapLog(log: Log): void {
  taps.delete(log)
}

/** Structured logs to standard error, so that standard output stays for what a command answers. */
export function createLog(level: string): Log {
  const log: Log = pino(
    {
      level,
      base: null,
      redact: [
        'req.headers.authorization',
        'req.headers.cookie',
        'password',
        'key',
        'token',
        'secret',
        '*.password',
        '*.key',
        '*.token',
        '*.secret',
      ],
      // Only where traces are made is there anything to name.
      mixin: () => {
        const span = currentSpan()
        return span ? { trace: span.traceId, span: span.spanId } : {}
      },
      hooks: {
        streamWrite(line) {
          taps.get(log)?.(line)
          return line
        },
      },
    },
    pino.destination({ fd: 2, sync: false }),
  )
  return log
}
