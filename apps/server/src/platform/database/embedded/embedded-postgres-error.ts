export type EmbeddedPostgresErrorCode =
  | 'data_dir_in_use'
  | 'data_dir_not_writable'
  | 'version_mismatch'
  | 'binaries_missing'
  | 'start_failed'

/** Why the embedded PostgreSQL cannot run. The message is one or two sentences that say what to do about it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError'
  readonly code: EmbeddedPostgresErrorCode

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The operating system's short name for a failure (`EACCES`, `ENOSPC`), for use in a sentence. */
export function systemCode(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return typeof code === 'string' ? code : String(error)
}
