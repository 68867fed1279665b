export const kinds = ['route', 'operation'] as const
export type Kind = (typeof kinds)[number]

/** One piece of work that a program has timed. */
export interface Timed {
  /** `route`: what was asked of the program; `operation`: what it did for it. */
  kind: Kind
  /** What kind of work, as SDKs say it: `http.server`, `db`. */
  operation: string
  /** Without what differs from call to call. */
  name: string
  environment: string
  endedAtMs: number
  durationMs: number
  failed: boolean
}

/** Work of one name in one minute. */
export interface Tallied {
  kind: Kind
  operation: string
  name: string
  environment: string
  /** The beginning of the minute, in ms since 1970. */
  minuteMs: number
  total: number
  failed: number
  /** Of all together. */
  milliseconds: number
  /** How often each step occurs; see steps.ts. */
  steps: [step: number, times: number][]
}
