import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cosine, fuseRankings, nearInMeaning, packVector, wrongUpTo } from '../index.ts'

const number = fc.double({ min: -1, max: 1, noNaN: true, noDefaultInfinity: true })
const vector = fc
  .array(number, { minLength: 64, maxLength: 64 })
  .filter((numbers) => Math.hypot(...numbers) > 0.1)

describe('vectors', () => {
  it('point the same way after packing, whatever their length', () => {
    fc.assert(
      fc.property(vector, vector, fc.double({ min: 0.001, max: 1000, noNaN: true }), (one, other, longer) => {
        const packed = packVector(one.map((part) => part * longer))
        assert.ok(Math.abs(cosine(other, packed.numbers) - cosine(other, one)) < 0.05)
        assert.equal(packed.signs.length, one.length)
      }),
    )
  })

  it('of nothing but zeros are near to nothing', () => {
    assert.equal(cosine([0, 0], [1, 0]), 0)
    assert.deepEqual([...packVector([0, 0]).numbers], [0, 0])
  })
})

describe('two rankings as one', () => {
  const words = [
    { id: 'a', score: 10 },
    { id: 'b', score: 6 },
    { id: 'c', score: 5 },
  ]
  const ids = (meaning: { id: string; similarity: number }[]) =>
    fuseRankings(words, meaning, 0.5).map(({ id }) => id)

  it("keep the words' order where there are no vectors, or all are alike", () => {
    assert.deepEqual(ids([]), ['a', 'b', 'c'])
    assert.deepEqual(ids(['c', 'b', 'a'].map((id) => ({ id, similarity: 0.8 }))), ['a', 'b', 'c'])
  })

  it('lift what stands out by meaning, on whatever scale a model measures', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({ id: `x${at}`, similarity: 0.1 + at / 1000 }))
    const lifted = ids([{ id: 'b', similarity: 0.5 }, ...others])
    assert.equal(lifted[0], 'b')
    const squeezed = [{ id: 'b', similarity: 0.5 }, ...others].map(({ id, similarity }) => ({
      id,
      similarity: 0.9 + similarity / 20,
    }))
    assert.deepEqual(ids(squeezed), lifted)
  })

  it('listen to meaning more, the less of the question stands in what the words found', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({ id: `x${at}`, similarity: 0.1 + at / 1000 }))
    const first = (coverage: number) =>
      fuseRankings(words, [{ id: 'c', similarity: 0.5 }, ...others], coverage)[0]?.id
    assert.equal(first(1), 'a')
    assert.equal(first(0), 'c')
  })

  it('hold each passage once, and all of them', () => {
    const scored = fc.uniqueArray(
      fc.record({ id: fc.nat(30).map(String), score: fc.double({ min: 0, max: 9, noNaN: true }) }),
      {
        selector: ({ id }) => id,
      },
    )
    fc.assert(
      fc.property(scored, scored, (one, other) => {
        const meaning = other.map(({ id, score }) => ({ id, similarity: score / 9 }))
        const fused = fuseRankings(one, meaning, 0.5).map(({ id }) => id)
        assert.deepEqual(new Set(fused), new Set([...one, ...other].map(({ id }) => id)))
        assert.equal(new Set(fused).size, fused.length)
      }),
    )
  })
})

describe('an answer found by meaning alone', () => {
  const passage = { title: 'Reparasjon', text: 'Verkstedet tar 400 kr for en time.' }
  const locale = 'nb' as const

  it('stands nearer to the question than wrong ones do', () => {
    const near = (similarity: number) =>
      nearInMeaning('Kan noen mekke?', passage, { similarity, bound: 0.5, locale })
    assert.equal(near(0.5), null)
    assert.ok((near(0.6) ?? 0) >= 0.5)
    assert.ok((near(0.9) ?? 0) > (near(0.6) ?? 0))
  })

  it('shows the price that is asked for', () => {
    const near = (text: string) =>
      nearInMeaning('Hva koster mekking?', { ...passage, text }, { similarity: 0.9, bound: 0.5, locale })
    assert.equal(near('Vi tar imot hele uken.'), null)
    assert.ok(near(passage.text))
  })

  it('is not given before there are questions enough to know how near wrong ones come', () => {
    assert.equal(wrongUpTo(Array(29).fill(0.3)), null)
    const many = Array.from({ length: 100 }, (_, at) => at / 100)
    assert.equal(wrongUpTo(many), 0.97)
  })
})
