import pino from 'pino'

export type Log = pino.Logger

/** Structured logs to standard error, so that standard output stays for what a command answers. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      redact: [
        'req.headers.authorization',
        'req.headers.cookie',
        '*.password',
        '*.key',
        '*.token',
        '*.secret',
      ],
    },
    pino.destination({ fd: 2, sync: false }),
  )
}
