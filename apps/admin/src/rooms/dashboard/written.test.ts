import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changeOf, daysBefore, daysWritten, pointsOf, shareOf, waited, weekdays } from './written.ts'

describe('figures in words', () => {
  it('say a wait in the unit that suits it', () => {
    assert.equal(waited(1400, 'en-US'), '1.4 sec')
    assert.equal(waited(754_000, 'en-US'), '13 min')
    assert.equal(waited(9_000_000, 'en-US'), '2.5 hr')
    assert.equal(waited(null, 'en-GB'), '–')
  })

  it('know no share of nothing and no change from nothing', () => {
    assert.equal(shareOf(0, 0), null)
    assert.equal(changeOf(3, 0), null)
    assert.equal(changeOf(null, 3), null)
    assert.equal(changeOf(3, 2), 0.5)
  })

  it('tell how far a share has moved in points of the whole, also from nothing', () => {
    assert.equal(Math.round((pointsOf(0.67, 0.74) as number) * 100), -7)
    assert.equal(pointsOf(0.5, 0), 0.5)
    assert.equal(pointsOf(null, 0.5), null)
  })

  it('know the same number of days right before, over the end of a month too', () => {
    assert.deepEqual(daysBefore('2026-11-13', '2026-11-19'), { from: '2026-11-06', to: '2026-11-12' })
    assert.deepEqual(daysBefore('2026-03-01', '2026-03-01'), { from: '2026-02-28', to: '2026-02-28' })
  })

  it('write days once where they are alike', () => {
    const written = (from: string, to: string) => daysWritten({ from, to }, 'en-GB').replace(/\s*–\s*/, '–')
    assert.equal(written('2026-11-13', '2026-11-19'), '13–19 Nov 2026')
    assert.equal(written('2026-11-19', '2026-11-19'), '19 Nov 2026')
  })

  it('begin the week on Monday', () => {
    assert.equal(weekdays('en-GB', 'long')[0], 'Monday')
    assert.equal(weekdays('nb', 'long')[6], 'søndag')
  })
})
