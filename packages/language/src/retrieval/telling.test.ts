import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createIndex } from './passage-index.ts'

const about = Array.from({ length: 12 }, (_, at) => ({
  id: `other${at}`,
  text: `Havneferjen Solkongen går fra kai ${at}. Havneferjen Solkongen er hvit, og Solkongen er stor.`,
}))

test('among passages that are all about the same, the one that holds what sets the question apart comes first', () => {
  const index = createIndex({ locale: 'nb' })
  for (const passage of about) index.add(passage)
  index.add({ id: 'dogs', text: 'Ombord i Solkongen må hunder ha bånd.' })
  assert.equal(index.search('Må hunder ha bånd på havneferjen Solkongen?')[0]?.id, 'dogs')
})

test('how many hits are wanted changes no score', () => {
  const index = createIndex({ locale: 'nb' })
  for (let at = 0; at < 60; at += 1)
    index.add({
      id: String(at),
      text: `Havneferjen Solkongen går fra kai ${at} ${at % 3 ? 'med' : 'uten'} hunder.`,
    })
  const question = 'Går havneferjen Solkongen med hunder?'
  const few = index.search(question, { limit: 5 })
  const many = index.search(question, { limit: 50 }).slice(0, 5)
  assert.deepEqual(
    few.map(({ id, score }) => [id, score]),
    many.map(({ id, score }) => [id, score]),
  )
})

test('English words of the same meaning meet in texts of any kind', () => {
  const index = createIndex({ locale: 'en-GB' })
  index.add({ id: 'gap', text: 'In the valley there is a gap between the wages of men and women.' })
  index.add({ id: 'river', text: 'The river runs through the valley and past the mill.' })
  index.add({ id: 'mill', text: 'The mill was built beside the valley by two brothers.' })
  assert.equal(index.search('Who constructed the factory in the valley?')[0]?.id, 'mill')
})
