import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@svar/contract'
import { lastSeqOf, withEarlierPage, withMessages, withNewestPage } from './messages.ts'

const message = (seq: number, text = `nr ${seq}`) => ({ id: `m${seq}`, seq, text }) as Message
const run = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => message(from + index))
const seqs = (items: Message[] | undefined) => items?.map(({ seq }) => seq)

test('a message that comes twice is shown once, as it was said last', () => {
  const joined = withMessages({ items: run(1, 3), hasEarlier: false }, [message(3, 'new'), message(4)])
  assert.deepEqual(seqs(joined?.items), [1, 2, 3, 4])
  assert.equal(joined?.items[2]?.text, 'new')
})

test('messages that come out of order stand in order', () => {
  const joined = withMessages({ items: run(1, 2), hasEarlier: false }, [message(4), message(3)])
  assert.deepEqual(seqs(joined?.items), [1, 2, 3, 4])
})

test('a gap is noticed rather than hidden', () => {
  assert.equal(withMessages({ items: run(1, 2), hasEarlier: false }, [message(4)]), null)
})

test('what was fetched again keeps the earlier messages where both meet, and stands alone where they do not', () => {
  const known = { items: run(1, 150), hasEarlier: false }
  assert.equal(withNewestPage(known, { items: run(101, 200), hasEarlier: true }).items.length, 200)
  const apart = withNewestPage(known, { items: run(301, 400), hasEarlier: true })
  assert.deepEqual([apart.items.length, apart.hasEarlier, lastSeqOf(apart)], [100, true, 400])
})

test('earlier messages come before the others and tell whether there are more', () => {
  const joined = withEarlierPage(
    { items: run(101, 200), hasEarlier: true },
    { items: run(1, 100), hasEarlier: false },
  )
  assert.deepEqual([joined.items[0]?.seq, joined.items.length, joined.hasEarlier], [1, 200, false])
})
