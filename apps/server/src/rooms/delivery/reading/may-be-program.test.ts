import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayBeProgram } from './may-be-program.ts'

const browser =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const later = 3_600_000
const asked = (agent: string, { method = 'GET', afterMs = later, headers = {} } = {}) =>
  mayBeProgram({ method, afterMs, headers: { 'user-agent': agent, ...headers } })

describe('whoever asks for a mail’s picture or link', () => {
  it('is taken for a person where nothing speaks against it', () => {
    assert.equal(asked(browser), false)
    assert.equal(
      asked('Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)'),
      false,
    )
    assert.equal(asked('Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0)'), false)
  })

  it('may be a program where it says so, says nothing, or is Apple’s fetcher', () => {
    for (const agent of [
      '',
      'Mozilla/5.0',
      'curl/8.5',
      'python-requests/2.32',
      'SomeBot/1.0',
      'Barracuda Sentinel',
    ])
      assert.equal(asked(agent), true, agent)
  })

  it('may be a program where it only asks, fetches ahead, or comes at once', () => {
    assert.equal(asked(browser, { method: 'HEAD' }), true)
    assert.equal(asked(browser, { headers: { 'sec-purpose': 'prefetch;prerender' } }), true)
    assert.equal(asked(browser, { afterMs: 3000 }), true)
  })
})
