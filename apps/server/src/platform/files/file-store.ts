import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Clock } from '../../kernel/clock.ts'
import { newId, randomId } from '../../kernel/ids.ts'
import { FileStoreError, toFileStoreError } from './errors.ts'
import { type FileContent, type Received, receiveBytes } from './receive-bytes.ts'

export interface StoredFile extends Received {
  id: string
}

export interface FilePlace {
  tenantId: string
  id: string
}

/** First and last byte, both included, as in an HTTP Range header. */
export interface ByteRange {
  start: number
  end?: number
}

export interface OpenedFile {
  /** Bytes of the whole file. */
  size: number
  /** What the stream gives: the whole file, or the part that was asked for. */
  start: number
  end: number
  stream: Readable
}

export interface FileStore {
  /**
   * Stores content under a new id. `kind` (a word such as `attachment`) parts folders by what they are for.
   * Throws FileStoreError: `too_large`, `disk_full`; nothing is left behind then.
   */
  put(
    content: FileContent,
    options: { tenantId: string; kind: string; maxBytes: number },
  ): Promise<StoredFile>
  /** Throws FileStoreError: `not_found`, `bad_range`. */
  read(place: FilePlace, range?: ByteRange): Promise<OpenedFile>
  /** True when there was something to delete. */
  delete(place: FilePlace): Promise<boolean>
  /** Takes away all files of a tenant. */
  deleteTenant(tenantId: string): Promise<void>
  /** Takes away uploads that broke off with the process; returns how many. */
  sweep(olderThanMs: number): Promise<number>
}

const namePart = /^[a-z0-9][a-z0-9_-]{0,63}$/i
const fileId = /^([a-z][a-z0-9]{0,31})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-([0-9a-f]{12}))$/

/**
 * Files on a local disk: `directory/<tenant>/<kind>/<2 letters>/<id>`, and `directory/.incoming` for what is
 * still arriving. Names are made here; nothing that a person wrote becomes part of a path.
 */
export function createFileStore({ directory, clock }: { directory: string; clock: Clock }): FileStore {
  const incoming = join(directory, '.incoming')

  async function put(content: FileContent, options: { tenantId: string; kind: string; maxBytes: number }) {
    const id = `${options.kind}-${newId(clock.now().getTime())}`
    const target = pathOf(directory, { tenantId: options.tenantId, id })
    const temporary = join(incoming, randomId())
    try {
      await Promise.all([mkdir(incoming, { recursive: true }), mkdir(target.folder, { recursive: true })])
      const received = await receiveBytes(content, temporary, options.maxBytes)
      await rename(temporary, target.path)
      await syncFolder(target.folder)
      return { id, ...received }
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      throw toFileStoreError(error)
    }
  }

  async function read(place: FilePlace, range?: ByteRange): Promise<OpenedFile> {
    const { path } = pathOf(directory, place)
    const { size } = await stat(path).catch((error: unknown) => {
      throw toFileStoreError(error)
    })
    const { start, end } = part(size, range)
    const stream = size === 0 ? createReadStream(path) : createReadStream(path, { start, end })
    return { size, start, end, stream }
  }

  return {
    put,
    read,
    async delete(place) {
      const { path } = pathOf(directory, place)
      return rm(path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return false
          throw error
        },
      )
    },
    async deleteTenant(tenantId) {
      await rm(join(directory, checkedPart(tenantId)), { recursive: true, force: true })
    },
    sweep: (olderThanMs) => sweep(incoming, clock.now().getTime() - olderThanMs),
  }
}

function pathOf(directory: string, { tenantId, id }: FilePlace): { folder: string; path: string } {
  const [, kind, unique, random] = fileId.exec(id) ?? []
  if (!kind || !unique || !random) throw new FileStoreError('bad_name')
  // The last digits of the id are random: files spread evenly over 256 folders.
  const folder = join(directory, checkedPart(tenantId), kind, random.slice(-2))
  return { folder, path: join(folder, unique) }
}

function checkedPart(part: string): string {
  if (!namePart.test(part)) throw new FileStoreError('bad_name')
  return part
}

function part(size: number, range: ByteRange | undefined): { start: number; end: number } {
  const start = range?.start ?? 0
  const end = Math.min(range?.end ?? size - 1, size - 1)
  const isWhole = range === undefined
  const isPart = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end
  if (!isWhole && !isPart) throw new FileStoreError('bad_range', { size })
  return { start, end }
}

/** The rename itself must reach the disk too. Windows cannot sync a folder and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function sweep(incoming: string, before: number): Promise<number> {
  const names = await readdir(incoming).catch(() => [])
  let removed = 0
  for (const name of names) {
    const path = join(incoming, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs >= before) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
