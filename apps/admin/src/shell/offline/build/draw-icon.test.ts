import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { drawIcon } from './draw-icon.ts'
import { outlineOf } from './outline.ts'
import { pngOf } from './png.ts'

const svg = readFileSync(new URL('../../../../public/icon.svg', import.meta.url), 'utf8')
const size = 64

function pixel(pixels: Uint8Array, x: number, y: number) {
  return [...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)]
}

test('the icon has the brand’s ground, a white bubble with a tick in it, and corners that are clear', () => {
  const pixels = drawIcon(svg, size, false)
  assert.deepEqual(pixel(pixels, 0, 0), [0, 0, 0, 0])
  assert.deepEqual(pixel(pixels, 32, 4), [0x34, 0x52, 0xbd, 255])
  assert.deepEqual(pixel(pixels, 22, 20), [255, 255, 255, 255])
  assert.deepEqual(pixel(pixels, 30, 32), [0x34, 0x52, 0xbd, 255])
})

test('an icon for systems that cut their own shape is filled into its corners', () => {
  const pixels = drawIcon(svg, size, true)
  for (const [x, y] of [
    [0, 0],
    [63, 0],
    [0, 63],
    [63, 63],
  ] as const)
    assert.deepEqual(pixel(pixels, x, y), [0x34, 0x52, 0xbd, 255])
})

test('all that matters lies within the circle that every system shows', () => {
  const pixels = drawIcon(svg, size, true)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (pixel(pixels, x, y)[0] === 255) assert.ok(Math.hypot(x - 31.5, y - 31.5) <= size * 0.4, `${x} ${y}`)
})

test('a picture written as PNG holds its size and its pixels', () => {
  const pixels = drawIcon(svg, size, false)
  const png = pngOf(pixels, size)
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size])
  const at = png.indexOf('IDAT')
  const lines = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  for (let y = 0; y < size; y += 1) {
    const line = lines.subarray(y * (size * 4 + 1), (y + 1) * (size * 4 + 1))
    assert.equal(line[0], 0)
    assert.deepEqual([...line.subarray(1)], [...pixels.subarray(y * size * 4, (y + 1) * size * 4)])
  }
})

test('an arc ends where it is told to and keeps its distance from the middle', () => {
  const [points = []] = outlineOf('M10 0A10 10 0 0 1 0 10')
  assert.deepEqual(
    points.at(-1)?.map((value) => Math.round(value * 1e6) / 1e6 + 0),
    [0, 10],
  )
  for (const [x, y] of points) assert.ok(Math.abs(Math.hypot(x, y) - 10) < 1e-9)
})

test('a command that is not known is named', () => {
  assert.throws(() => outlineOf('M0 0Q1 1 2 2'), /command Q/)
})
