/**
 * Files: what people upload and what the house keeps of it, on a disk of its own.
 * It makes the names, counts and hashes while the bytes arrive, and knows a type by content alone.
 * A stored file is complete or it does not exist.
 * It never trusts a name or a type from outside, and never serves a file that could run as a page.
 */
export { attachmentHeaders, contentDisposition, type ServedFile } from './attachment-headers.ts'
export { FileStoreError, type FileStoreErrorCode } from './errors.ts'
export {
  type ByteRange,
  createFileStore,
  type FilePlace,
  type FileStore,
  type OpenedFile,
  type StoredFile,
} from './file-store.ts'
export type { FileContent } from './receive-bytes.ts'
export { safeFileName } from './safe-file-name.ts'
