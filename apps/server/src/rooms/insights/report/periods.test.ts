import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { periodsOf } from './periods.ts'

const oslo = (from: string, to: string, now: string) => {
  const {
    now: span,
    before,
    starts,
    ...rest
  } = periodsOf({ from, to, timeZone: 'Europe/Oslo' }, new Date(now))
  const told = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()]
  return { span: told(span), before: told(before), starts: starts.map((at) => at.toISOString()), ...rest }
}

describe('a span of days', () => {
  it('has 23 hours when summer time begins and 25 when it ends', () => {
    const spring = oslo('2026-03-29', '2026-03-29', '2026-05-01T12:00:00Z')
    assert.deepEqual(spring.span, ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'])
    assert.equal(spring.starts.length, 23)
    const autumn = oslo('2026-10-25', '2026-10-25', '2026-12-01T12:00:00Z')
    assert.deepEqual(autumn.span, ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'])
    assert.equal(autumn.starts.length, 25)
    assert.equal(autumn.bucket, 'hour')
  })

  it('is compared with the same number of whole days before it', () => {
    const week = oslo('2026-03-27', '2026-04-02', '2026-05-01T12:00:00Z')
    assert.deepEqual(week.span, ['2026-03-26T23:00:00.000Z', '2026-04-02T22:00:00.000Z'])
    assert.deepEqual(week.before, ['2026-03-19T23:00:00.000Z', '2026-03-26T23:00:00.000Z'])
    assert.equal(week.starts.length, 7)
    assert.equal(week.starts[3], '2026-03-29T22:00:00.000Z')
  })

  it('that still runs is compared up to the same time of day, on the clock on the wall', () => {
    const today = oslo('2026-10-25', '2026-10-25', '2026-10-25T13:30:00Z')
    assert.deepEqual(today.before, ['2026-10-23T22:00:00.000Z', '2026-10-24T12:30:00.000Z'])
  })
})
