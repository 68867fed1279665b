import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { systemClock } from '../../kernel/clock.ts'
import { FileStoreError, type FileStoreErrorCode, toFileStoreError } from './errors.ts'
import { createFileStore } from './file-store.ts'

const run = promisify(execFile)
const directory = await mkdtemp(join(tmpdir(), 'svar-files-'))
const store = createFileStore({ directory, clock: systemClock })
after(() => rm(directory, { recursive: true, force: true }))

const options = { tenantId: 'tenant-a', kind: 'attachment', maxBytes: 1_000_000 }
const failsWith = (code: FileStoreErrorCode) => (error: unknown) =>
  error instanceof FileStoreError && error.code === code

async function contentOf(stream: Readable): Promise<Buffer> {
  return Buffer.concat(await stream.toArray())
}

test('a stored file comes back byte for byte, with its size, hash and type', async () => {
  const bytes = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(200_000)])
  const file = await store.put(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), options)
  assert.equal(file.size, bytes.length)
  assert.equal(file.sha256, createHash('sha256').update(bytes).digest('hex'))
  const opened = await store.read({ tenantId: 'tenant-a', id: file.id })
  assert.deepEqual(await contentOf(opened.stream), bytes)
})

test('the type is told by content, and a page is never more than text', async () => {
  const gif = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1')
  const page = Buffer.from('<!doctype html><script>alert(1)</script>')
  const drawing = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  )
  assert.equal((await store.put(gif, options)).contentType, 'image/gif')
  assert.equal((await store.put(page, options)).contentType, 'text/plain')
  assert.equal((await store.put(drawing, options)).contentType, 'text/plain')
  assert.equal((await store.put(Buffer.from([0, 1, 2]), options)).contentType, 'application/octet-stream')
})

test('a part of a file is read by range, and an impossible range is refused', async () => {
  const { id } = await store.put(Buffer.from('0123456789'), options)
  const place = { tenantId: 'tenant-a', id }
  const middle = await store.read(place, { start: 2, end: 4 })
  assert.equal(String(await contentOf(middle.stream)), '234')
  const tail = await store.read(place, { start: 7 })
  assert.deepEqual([tail.start, tail.end, tail.size], [7, 9, 10])
  assert.equal(String(await contentOf(tail.stream)), '789')
  for (const range of [{ start: 10 }, { start: -1 }, { start: 5, end: 4 }, { start: Number.NaN }]) {
    await assert.rejects(store.read(place, range), failsWith('bad_range'))
  }
})

test('an empty file can be stored and read', async () => {
  const { id, size } = await store.put(new Uint8Array(), options)
  assert.equal(size, 0)
  assert.equal((await contentOf((await store.read({ tenantId: 'tenant-a', id })).stream)).length, 0)
})

test('what is too large or breaks off leaves nothing behind', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(64 * 1024)
    })(),
  )
  await assert.rejects(store.put(endless, options), failsWith('too_large'))
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half of it')
      throw new Error('connection lost')
    })(),
  )
  await assert.rejects(store.put(broken, options), /connection lost/)
  assert.deepEqual(await readdir(join(directory, '.incoming')), [])
})

test('tenant B reads and deletes nothing of tenant A', async () => {
  const { id } = await store.put(Buffer.from('private'), options)
  await assert.rejects(store.read({ tenantId: 'tenant-b', id }), failsWith('not_found'))
  assert.equal(await store.delete({ tenantId: 'tenant-b', id }), false)
  assert.equal(await store.delete({ tenantId: 'tenant-a', id }), true)
  await assert.rejects(store.read({ tenantId: 'tenant-a', id }), failsWith('not_found'))
})

test('ids and tenants that could lead out of the folder are refused', async () => {
  const bad = ['../secret', 'attachment-../../x', '', '.incoming', 'attachment-00000000/0000', 'a\u0000b']
  for (const id of bad) await assert.rejects(store.read({ tenantId: 'tenant-a', id }), failsWith('bad_name'))
  const { id } = await store.put(Buffer.from('x'), options)
  for (const tenantId of ['..', '../tenant-a', '.incoming', '']) {
    await assert.rejects(store.read({ tenantId, id }), failsWith('bad_name'))
    await assert.rejects(store.put(Buffer.from('x'), { ...options, tenantId }), failsWith('bad_name'))
  }
  await assert.rejects(store.put(Buffer.from('x'), { ...options, kind: '../x' }), failsWith('bad_name'))
})

test('uploads that broke off with the process are swept, running ones are not', async () => {
  const stale = join(directory, '.incoming', 'stale')
  await writeFile(stale, 'x')
  await utimes(stale, new Date(0), new Date(0))
  await writeFile(join(directory, '.incoming', 'fresh'), 'x')
  assert.equal(await store.sweep(60_000), 1)
  assert.deepEqual(await readdir(join(directory, '.incoming')), ['fresh'])
})

test('a full disk has its own error', () => {
  const full = toFileStoreError(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
  assert.ok(full instanceof FileStoreError && full.code === 'disk_full' && full.status === 507)
})

/** A file system of one megabyte, where this system lets us make one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'svar-disk-'))
  const mount = run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  return mount.then(
    () => folder,
    () => undefined,
  )
}

test('a disk that fills refuses the write, keeps what it has and recovers', async (t) => {
  const disk = await smallDisk()
  if (!disk) return t.skip('a small file system can be mounted by root on Linux only')
  try {
    const small = createFileStore({ directory: disk, clock: systemClock })
    const kept = await small.put(randomBytes(300_000), options)
    await assert.rejects(small.put(randomBytes(900_000), options), failsWith('disk_full'))
    const opened = await small.read({ tenantId: 'tenant-a', id: kept.id })
    assert.equal((await contentOf(opened.stream)).length, 300_000)
    assert.equal((await small.put(randomBytes(100_000), options)).size, 100_000)
  } finally {
    await run('umount', [disk])
    await rm(disk, { recursive: true })
  }
})
