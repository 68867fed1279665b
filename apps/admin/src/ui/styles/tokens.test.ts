import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

/** Every role that is a plain colour, in the light and in the dark. */
const roles = Object.fromEntries(
  [...css.matchAll(/^ {2}--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);$/gm)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
) as Record<string, [string, string]>

/** Of a colour between black (0) and white (1), as WCAG 2 has it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function weakest(name: string, grounds: string[]): number {
  const ratios = grounds.flatMap((ground) =>
    [0, 1].map((way) => {
      const [one, other] = [roles[name]?.[way], roles[ground]?.[way]].map((hex) => luminance(String(hex)))
      const [low = 0, high = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }),
  )
  const least = Math.min(...ratios)
  assert.ok(least >= 1, `${name} and ${grounds.join(', ')} are colours`)
  return least
}

const surfaces = ['canvas', 'sunken', 'raised', 'hover', 'selected', 'bubble']

test('words are read on every surface, in the light and in the dark', () => {
  const weak = ['ink', 'muted', 'faint', 'accent-ink', 'danger-ink', 'warning-ink', 'success-ink'].filter(
    (name) => weakest(name, surfaces) < 4.5,
  )
  assert.deepEqual(weak, [])
  const pairs = ['success', 'warning', 'danger', 'accent'].filter(
    (state) => weakest(`${state}-ink`, [`${state}-soft`]) < 4.5,
  )
  assert.deepEqual(pairs, [])
})

test('one sees where to tick, and what has the focus', () => {
  const weak = ['edge', 'focus'].filter((name) => weakest(name, ['canvas', 'sunken', 'raised', 'hover']) < 3)
  assert.deepEqual(weak, [])
})
