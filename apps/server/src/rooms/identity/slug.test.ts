import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { slugOf } from './slug.ts'

describe('a slug', () => {
  it('is the name in plain letters', () => {
    assert.equal(slugOf('Åse & Sønner AS'), 'ase-sonner-as')
    assert.equal(slugOf('Größe GmbH & Co. KG'), 'grosse-gmbh-co-kg')
    assert.equal(slugOf('Hämeenlinnan Muutot Oy'), 'hameenlinnan-muutot-oy')
  })

  it('is one that the database takes, whatever the name', () => {
    for (const name of [
      '',
      '   ',
      '😀😀',
      '../../etc',
      '-'.repeat(80),
      `${'a'.repeat(39)} b`,
      "'; DROP TABLE",
      '株式会社',
    ]) {
      assert.match(slugOf(name), /^[a-z0-9][a-z0-9-]{0,59}$/, name)
    }
  })
})
