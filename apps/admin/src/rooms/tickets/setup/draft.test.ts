import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draftOf, hoursOf, minutesOf, wordsOf } from './draft.ts'

describe('the setup while it is edited', () => {
  it('parts words by commas, each once', () => {
    assert.deepEqual(wordsOf(' advokat, skade ,,advokat'), ['advokat', 'skade'])
    assert.deepEqual(wordsOf('  '), [])
  })

  it('reads minutes, and nothing where none are meant', () => {
    assert.deepEqual(['30', ' 45 min', '', '0', 'x'].map(minutesOf), [30, 45, null, null, null])
  })

  it('tells many minutes in hours, few of them not again', () => {
    assert.deepEqual(
      [null, 45, 60, 90, 2880].map((minutes) => hoursOf(minutes, 'nb')),
      [undefined, undefined, undefined, '1,5 timer', '48 timer'],
    )
  })

  it('keeps ids, so that what is renamed stays the same', () => {
    const settings = {
      sendReceipt: true,
      replyDomain: null,
      keepPublicHolidays: true,
      closedDays: [],
      warnMinutes: 30,
      openOutOfHours: true,
      openWhenUnsolved: false,
      openWhenDissatisfied: false,
      waitingMinutes: null,
      keywords: ['a', 'b'],
    }
    const draft = draftOf({ categories: [{ id: '1', name: 'Price' }], fields: [], policies: [], settings })
    assert.deepEqual(draft.categories, [{ id: '1', key: '1', name: 'Price' }])
    assert.equal(draft.settings.keywords, 'a, b')
  })
})
