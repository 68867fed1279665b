import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from './in-order.ts'

/** A server that answers when it is told to. */
function slowly() {
  const waiting: { value: number; done: () => void; fail: (error: Error) => void }[] = []
  const begun: number[] = []
  const save = (value: number) =>
    new Promise<void>((done, fail) => {
      begun.push(value)
      waiting.push({ value, done, fail })
    })
  return { save, begun, waiting }
}
const tick = () => new Promise((resolve) => setImmediate(resolve))

test('what is chosen shows at once, and is waited for until the server knows it', async () => {
  const { save, waiting } = slowly()
  const shown: number[] = []
  const choice = inOrder(save, { show: (value) => shown.push(value), failed: () => assert.fail() })
  choice.choose(5, 0)
  assert.deepEqual(shown, [5])
  let isSaved = false
  const saved = choice.saved().then(() => {
    isSaved = true
  })
  await tick()
  assert.equal(isSaved, false)
  waiting[0]?.done()
  await saved
  assert.equal(isSaved, true)
})

test('the last choice is the last one saved, however slow the first was', async () => {
  const { save, begun, waiting } = slowly()
  const choice = inOrder(save, { show: () => {}, failed: () => assert.fail() })
  choice.choose(5, 0)
  choice.choose(30, 5)
  await tick()
  assert.deepEqual(begun, [5])
  waiting[0]?.done()
  await tick()
  assert.deepEqual(begun, [5, 30])
  waiting[1]?.done()
  await choice.saved()
})

test('what could not be saved is told, shown as it was, and stands in the way of what waits for it', async () => {
  const { save, waiting } = slowly()
  const shown: number[] = []
  const told: unknown[] = []
  const choice = inOrder(save, { show: (value) => shown.push(value), failed: (error) => told.push(error) })
  choice.choose(5, 0)
  const saved = choice.saved()
  await tick()
  const error = new Error('no')
  waiting[0]?.fail(error)
  await assert.rejects(saved, error)
  await tick()
  assert.deepEqual([shown, told], [[5, 0], [error]])
  await choice.saved()
})
