import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { unpackAtOnce } from '../errors/intake/unpack.ts'
import { decompress, usualSizeLimits } from './decompress.ts'

const said = Buffer.from(JSON.stringify({ message: 'hei '.repeat(500) }))
const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync, zstd: zstdCompressSync }

test('each encoding that a client may name is unpacked', async () => {
  for (const [encoding, pack] of Object.entries(packers))
    assert.deepEqual(await decompress(pack(said), ` ${encoding.toUpperCase()} `), said, encoding)
  assert.deepEqual(await decompress(deflateRawSync(said), 'deflate'), said)
  assert.equal(await decompress(said, undefined), said)
})

test('a packed body cut at any byte, or broken, is refused as such', async () => {
  for (const [encoding, pack] of Object.entries(packers)) {
    const packed = pack(said)
    for (let end = 0; end < packed.length; end += 1)
      await assert.rejects(
        decompress(packed.subarray(0, end), encoding),
        { fault: 'bad_compression' },
        `${encoding} at ${end}`,
      )
  }
  await assert.rejects(decompress(said, 'gzip'), { fault: 'bad_compression', status: 400 })
  await assert.rejects(decompress(said, 'compress'), { fault: 'unknown_encoding', status: 415 })
})

test('a bomb is put down, by its size and by how much it swells', async () => {
  const bomb = Buffer.alloc(30_000_000)
  for (const [encoding, pack] of Object.entries(packers))
    await assert.rejects(decompress(pack(bomb), encoding), { fault: 'too_large', status: 413 }, encoding)
  const swelling = gzipSync(Buffer.alloc(3_000_000))
  await assert.rejects(decompress(swelling, 'gzip'), { fault: 'too_large' })
  assert.equal((await decompress(swelling, 'gzip', { ...usualSizeLimits, ratio: 2000 })).length, 3_000_000)
  await assert.rejects(decompress(Buffer.alloc(6_000_000), undefined), { fault: 'too_large' })
})

test('what comes without packing is held to the limit of what is unpacked, on each of the two ways to unpack', async () => {
  const limits = { ...usualSizeLimits, unpackedBytes: said.length }
  const ways = { undefined: said, identity: said, gzip: gzipSync(said), br: brotliCompressSync(said) }
  for (const unpack of [decompress, unpackAtOnce])
    for (const [name, body] of Object.entries(ways)) {
      const encoding = name === 'undefined' ? undefined : name
      assert.deepEqual(await unpack(body, encoding, limits), said, name)
      const refusal = unpack(body, encoding, { ...limits, unpackedBytes: said.length - 1 })
      const message = new RegExp(`(unpacks to more|is larger) than ${said.length - 1} bytes`)
      await assert.rejects(refusal, { fault: 'too_large', status: 413, message }, name)
    }
})
