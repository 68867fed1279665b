import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Language } from '../locale.ts'
import { learnMoods, type MoodExample } from './mood-training.ts'
import { moodWeights } from './mood-weights.ts'

const WIDTH = 250
const sets = join(import.meta.dirname, '..', '..', 'sets')
const languages: Language[] = ['nb', 'sv', 'da', 'fi', 'de', 'en']

function examplesIn(file: string): MoodExample[] {
  return languages.flatMap((language) =>
    readFileSync(join(sets, language, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => ({ ...(JSON.parse(line) as Omit<MoodExample, 'language'>), language })),
  )
}

/** Entries side by side, so that the file stays short. */
function packed(entries: string[]): string {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < WIDTH) lines[lines.length - 1] = `${last};${entry}`
    else lines.push(entry)
  }
  return lines.join('\n')
}

test('the weights of the moods are those that the dev sets give', () => {
  const learnt = learnMoods([...examplesIn('moods.dev.jsonl'), ...examplesIn('sentiment.dev.jsonl')])
  if (process.env.WRITE_MOOD_WEIGHTS) {
    const path = join(import.meta.dirname, 'mood-weights.ts')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, `${before.slice(0, before.indexOf('`\n') + 2)}${packed(learnt)}\n\`\n`)
    return
  }
  const numbers = (entries: string[]) =>
    entries.flatMap((entry) => entry.split(':')[1]?.split(',').map(Number))
  const kept = moodWeights.trim().split(/[;\n]/)
  assert.deepEqual(
    kept.map((entry) => entry.split(':')[0]),
    learnt.map((entry) => entry.split(':')[0]),
  )
  const other = numbers(learnt)
  for (const [at, number] of numbers(kept).entries())
    assert.ok(
      Math.abs((number ?? 0) - (other[at] ?? 0)) <= 1,
      'a weight differs: WRITE_MOOD_WEIGHTS=1 writes them anew',
    )
})

test('signals that one language alone shows are not learnt', () => {
  const text = 'håret ble ødelagt'
  const alone = learnMoods(Array.from({ length: 9 }, () => ({ text, language: 'nb', label: 'dissatisfied' })))
  assert.deepEqual(alone, [])
})
