import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOrigin, withOrigin } from './origin.ts'

test('what people type becomes the origin that browsers send', () => {
  const meant: Record<string, string> = {
    'nordlys.no': 'https://nordlys.no',
    ' HTTPS://WWW.Nordlys.no/kontakt?a=1 ': 'https://www.nordlys.no',
    'http://nordlys.no:8080/': 'http://nordlys.no:8080',
    'https://nordlys.no:443': 'https://nordlys.no',
    '*.nordlys.no': 'https://*.nordlys.no',
    'https://*.nordlys.no/': 'https://*.nordlys.no',
    'localhost:5173': 'http://localhost:5173',
    'blåbær.no': 'https://xn--blbr-roah.no',
    '*': '*',
  }
  for (const [typed, origin] of Object.entries(meant)) assert.equal(asOrigin(typed), origin, typed)
})

test('what is no website is refused', () => {
  for (const typed of [
    '',
    'nordlys',
    'ftp://nordlys.no',
    'javascript:alert(1)',
    '*.no',
    'https://*',
    'a b.no',
  ]) {
    assert.equal(asOrigin(typed), null, typed)
  }
})

test('a website stands on the list once', () => {
  assert.equal(withOrigin(['https://nordlys.no'], 'nordlys.no/om'), 'known')
  assert.deepEqual(withOrigin([], 'nordlys.no'), ['https://nordlys.no'])
})
