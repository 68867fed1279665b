import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../../../kernel/errors.ts'
import type { OfProject } from '../../stores/errors-intake.ts'
import { createBatcher } from './batcher.ts'

const named = (name: string) => ({ projectId: name, event: {} }) as unknown as OfProject
const namesOf = (events: OfProject[]) => events.map(({ projectId }) => projectId).join(' ')

test('what arrives together is written together, tenants apart, and is done when it is written', async () => {
  const written: string[] = []
  const batcher = createBatcher<OfProject>(
    async (tenant, events) => void written.push(`${tenant}: ${namesOf(events)}`),
  )
  await Promise.all([
    batcher.add('a', [named('1')]),
    batcher.add('b', [named('2')]),
    batcher.add('a', [named('3'), named('4')]),
  ])
  assert.deepEqual(written.toSorted(), ['a: 1 3 4', 'b: 2'])
})

test('what arrives while others are written, and a little after, is written together', async () => {
  const written: string[] = []
  const batcher = createBatcher<OfProject>(async (_tenant, events) => {
    written.push(namesOf(events))
    if (written.length > 1) return
    later.push(batcher.add('a', [named('2')]))
    setImmediate(() => later.push(batcher.add('a', [named('3')])))
  })
  const later: Promise<void>[] = []
  await batcher.add('a', [named('1')])
  await batcher.idle()
  await Promise.all(later)
  assert.deepEqual(written, ['1', '2 3'])
})

test('an event that cannot be written fails alone', async () => {
  const written: string[] = []
  const batcher = createBatcher<OfProject>(async (_tenant, events) => {
    if (namesOf(events).includes('bad')) throw new Error('cannot be written')
    written.push(namesOf(events))
  })
  const all = ['1', 'bad', '2'].map((name) => batcher.add('a', [named(name)]))
  const outcomes = (await Promise.allSettled(all)).map(({ status }) => status)
  assert.deepEqual(outcomes, ['fulfilled', 'rejected', 'fulfilled'])
  assert.deepEqual(written, ['1', '2'])
})

test('while the database is away nobody tries one by one, and what comes later is written', async () => {
  let tries = 0
  const batcher = createBatcher<OfProject>(async () => {
    tries += 1
    if (tries === 1) throw new AppError('unavailable', 'away')
  })
  const outcomes = await Promise.allSettled(['1', '2', '3'].map((name) => batcher.add('a', [named(name)])))
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['rejected', 'rejected', 'rejected'],
  )
  assert.equal(tries, 1)
  await batcher.add('a', [named('4')])
  assert.equal(tries, 2)
})

test('what is too much is put off, and stopping waits for what was taken', async () => {
  let release = () => {}
  let written = 0
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const batcher = createBatcher<OfProject>(async (_tenant, events) => {
    await held
    written += events.length
  })
  const taken = Array.from({ length: 4001 }, () => batcher.add('a', [named('x')]))
  await assert.rejects(taken.at(-1) as Promise<void>, { code: 'too_many_requests' })
  release()
  await batcher.idle()
  assert.equal(written, 4000)
})
