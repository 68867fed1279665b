import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crawlUrl, isSameSite, mayBeDocument } from './crawl-url.ts'
import { defaultTrapLimits, isTrap } from './traps.ts'

test('one page has one address', () => {
  const home = 'https://example.com/a?b=2&c=1'
  for (const variant of ['#part', '&utm_source=mail', '&gclid=1&fbclid=2'])
    assert.equal(crawlUrl(home + variant), home)
  assert.equal(crawlUrl('https://EXAMPLE.com:443/a?c=1&b=2'), home)
  assert.equal(crawlUrl('../c', 'https://example.com/a/b'), 'https://example.com/c')
  assert.equal(crawlUrl('https://example.com/?'), 'https://example.com/')
})

test('what is no web page has no address', () => {
  const others = [
    'mailto:a@b.no',
    'javascript:alert(1)',
    'https://a:b@example.com/',
    'http://',
    'data:text/html,x',
  ]
  for (const address of others) assert.equal(crawlUrl(address), undefined, address)
  assert.equal(mayBeDocument('https://example.com/logo.PNG'), false)
  assert.equal(mayBeDocument('https://example.com/v2.1/prices'), true)
  assert.equal(mayBeDocument('https://example.com/prices.pdf'), true)
})

test('www and https belong to the same site, other hosts and ports do not', () => {
  assert.ok(isSameSite('http://example.com/', 'https://www.example.com/'))
  assert.ok(!isSameSite('https://example.com/', 'https://shop.example.com/'))
  assert.ok(!isSameSite('http://example.com/', 'http://example.com:8080/'))
})

test('paths that repeat themselves and dates without end are traps', () => {
  const counts: Record<string, number> = {}
  assert.ok(isTrap('https://a.example/x/x/x/x', counts, defaultTrapLimits))
  assert.ok(isTrap(`https://a.example/${'deep/er/'.repeat(8)}`, counts, defaultTrapLimits))
  let trapped = 0
  for (let year = 1900; year < 2100; year += 1) {
    if (isTrap(`https://a.example/events/${year}-01-01/list`, counts, defaultTrapLimits)) trapped += 1
  }
  assert.equal(trapped, 200 - defaultTrapLimits.perDatePattern)
  for (let id = 0; id < 500; id += 1)
    assert.ok(!isTrap(`https://a.example/product/${id}`, counts, defaultTrapLimits))
})
