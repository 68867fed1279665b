/** What can be wrong with something a client sent; each stands for one sentence in the log and one status. */
export type EnvelopeFault =
  | 'bad_header'
  | 'bad_item_header'
  | 'bad_json'
  | 'cut_short'
  | 'unknown_encoding'
  | 'bad_compression'
  | 'too_large'

const statuses: Record<EnvelopeFault, 400 | 413 | 415> = {
  bad_header: 400,
  bad_item_header: 400,
  bad_json: 400,
  cut_short: 400,
  unknown_encoding: 415,
  bad_compression: 400,
  too_large: 413,
}

/** The only error that reading an envelope throws. Its message says what is wrong, and never repeats what was sent. */
export class EnvelopeError extends Error {
  readonly fault: EnvelopeFault
  readonly status: 400 | 413 | 415

  constructor(fault: EnvelopeFault, message: string) {
    super(message)
    this.name = 'EnvelopeError'
    this.fault = fault
    this.status = statuses[fault]
  }
}
