import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { ownTurn } from './own-turn.ts'

test('between any two that keep the processor, others are served, and who came first goes first', async () => {
  const seen: string[] = []
  const others = async () => {
    for (let times = 0; times < 3; times += 1) {
      await turn()
      seen.push('other')
    }
  }
  const costly = (name: string) => ownTurn().then(() => void seen.push(name))
  await Promise.all([costly('first'), costly('second'), costly('third'), others()])
  assert.deepEqual(seen, ['other', 'first', 'other', 'second', 'other', 'third'])
})
