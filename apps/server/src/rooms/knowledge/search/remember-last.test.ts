import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberLast } from './remember-last.ts'
import { createTenantIndex } from './tenant-index.ts'

test('what was asked for last is made once, what was not asked for in a while is made again', () => {
  const made: string[] = []
  const last = rememberLast<string>(2)
  const ask = (key: string) =>
    last.get(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) assert.equal(ask(key), key)
  assert.deepEqual(made, ['a', 'b', 'c', 'b'])
  last.forget()
  ask('b')
  assert.deepEqual(made, ['a', 'b', 'c', 'b', 'b'])
})

const passage = (id: string, text: string) => ({
  id,
  sourceId: 'source',
  documentId: null,
  faqId: null,
  title: 'Opening hours',
  heading: [],
  page: null,
  url: null,
  text,
  locale: 'en-GB' as const,
  phrasings: [],
})

test('a search finds what the knowledge holds now, whatever the same search found before', () => {
  const index = createTenantIndex()
  const find = () => index.search('When are you open?', 'en-GB', 5).map(({ passageId }) => passageId)
  index.add(passage('old', 'We are open from 8 to 16.'))
  assert.deepEqual(find(), ['old'])
  index.add(passage('new', 'We are open from 8 to 18 in summer.'))
  assert.deepEqual(find().sort(), ['new', 'old'])
  index.remove('old')
  assert.deepEqual(find(), ['new'])
})
