import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SiteVisitor } from '@svar/contract'
import { type Listed, withNews } from './with-news.ts'

const visitor = (id: string, part: Partial<SiteVisitor> = {}): SiteVisitor => ({
  id,
  name: null,
  contactId: null,
  url: 'https://shop.example/prices',
  title: 'Prices',
  referrer: null,
  language: 'nb-NO',
  screen: 'phone',
  visits: 1,
  since: `2026-11-21T12:00:0${id}.000Z`,
  pageSince: '2026-11-21T12:00:00.000Z',
  conversation: null,
  ...part,
})
const listed = (...items: SiteVisitor[]): Listed => ({
  mode: 'on',
  total: items.length,
  found: items.length,
  items,
  languages: [],
  lastHour: Array.from({ length: 60 }, () => 0),
})
const all = { page: '', language: '' }
const ids = ({ items }: Listed) => items.map(({ id }) => id)

test('who comes stands first, who goes on stays in place, who is gone is gone', () => {
  const before = listed(visitor('2'), visitor('1'))
  const news = { total: 2, seen: [visitor('3'), visitor('1', { title: 'Booking' })], gone: ['2'] }
  const after = withNews(before, news, all)
  assert.deepEqual(ids(after), ['3', '1'])
  assert.equal(after.items[1]?.title, 'Booking')
  assert.equal(after.lastHour.at(-1), 2)
})

test('told twice, somebody is there once', () => {
  const news = { total: 1, seen: [visitor('1')], gone: [] }
  assert.deepEqual(ids(withNews(withNews(listed(), news, all), news, all)), ['1'])
})

test('who goes to a page that is not searched for leaves the list', () => {
  const wanted = { page: 'PRICES', language: 'nb' }
  const news = { total: 2, seen: [visitor('1', { url: 'https://shop.example/', title: 'Home' })], gone: [] }
  assert.deepEqual(ids(withNews(listed(visitor('1')), news, wanted)), [])
  assert.deepEqual(
    ids(withNews(listed(), { total: 1, seen: [visitor('1', { language: 'nbx' })], gone: [] }, wanted)),
    [],
  )
})
