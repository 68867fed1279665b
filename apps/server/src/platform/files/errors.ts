export type FileStoreErrorCode = 'disk_full' | 'too_large' | 'not_found' | 'bad_range' | 'bad_name'

const statuses: Record<FileStoreErrorCode, number> = {
  disk_full: 507,
  too_large: 413,
  not_found: 404,
  bad_range: 416,
  bad_name: 400,
}

const sentences: Record<FileStoreErrorCode, string> = {
  disk_full: 'The server has no room for more files. The operator must make room.',
  too_large: 'The file is larger than what is accepted here.',
  not_found: 'There is no such file.',
  bad_range: 'The file has no such part.',
  bad_name: 'This is not the name of a stored file.',
}

/** What went wrong with a stored file; `status` is what HTTP says to it. */
export class FileStoreError extends Error {
  readonly code: FileStoreErrorCode
  readonly status: number
  readonly params: Record<string, string | number>

  constructor(code: FileStoreErrorCode, params: Record<string, string | number> = {}, cause?: unknown) {
    super(sentences[code], cause === undefined ? undefined : { cause })
    this.name = 'FileStoreError'
    this.code = code
    this.status = statuses[code]
    this.params = params
  }
}

/** Gives the file system's own errors their names here; all others pass as they are. */
export function toFileStoreError(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new FileStoreError('disk_full', {}, error)
  if (code === 'ENOENT') return new FileStoreError('not_found', {}, error)
  return error
}
