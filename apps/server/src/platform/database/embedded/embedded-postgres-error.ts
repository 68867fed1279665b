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

const inWords: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'it cannot be made there',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file is in its place',
}

/** What the operating system says of a failure, for use in a sentence; its short name where there are no words for it. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return typeof code === 'string' ? (inWords[code] ?? code) : String(error)
}
