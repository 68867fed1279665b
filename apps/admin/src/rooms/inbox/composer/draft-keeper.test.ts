import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { draftKeeper, type Kept } from './draft-keeper.ts'
import type { Draft } from './drafts.ts'

/** A page with a conversation open, and the server. */
function desk(atServer: Kept, written: Draft) {
  const server = { kept: atServer, failsNext: 0, losesAnswers: 0 }
  const fails = (what: 'failsNext' | 'losesAnswers') => {
    if (server[what] === 0) return
    server[what] -= 1
    throw new Error('nobody answers')
  }
  const page: { draft: Draft; other: Kept | null } = { draft: written, other: null }
  const keeper = draftKeeper({
    ask: async () => {
      fails('failsNext')
      return server.kept
    },
    put: async ({ text, mode }, version) => {
      fails('failsNext')
      if (text !== '' && version !== server.kept.version) throw new Error('changed meanwhile')
      server.kept = text === '' ? nothing : { text, kind: mode, version: version + 1 }
      fails('losesAnswers')
      return server.kept
    },
    here: () => page.draft,
    change: (draft) => {
      page.draft = draft
    },
    offer: (other) => {
      page.other = other
    },
  })
  return { server, page, keeper }
}

const nothing: Kept = { text: '', kind: 'text', version: 0 }
const words = (text: string): Draft => ({ text, mode: 'text' })
const begun: Kept = { text: 'Hei, vi', kind: 'text', version: 3 }

test('who sends and goes on at once does not find what was sent in the field again', async () => {
  const { server, page, keeper } = desk(begun, words(begun.text))
  await keeper.meet()
  page.draft = words('')
  keeper.changed()
  await keeper.leave()
  assert.equal(server.kept.text, '')
  const later = desk(server.kept, words(''))
  await later.keeper.meet()
  assert.equal(later.page.draft.text, '')
})

test('what was written in the last second before one goes elsewhere is kept, and is not offered as somebody else’s', async () => {
  const { server, page, keeper } = desk(begun, words(begun.text))
  await keeper.meet()
  page.draft = words('Hei, vi kommer')
  keeper.changed()
  await keeper.leave()
  assert.equal(server.kept.text, 'Hei, vi kommer')
  const later = desk(server.kept, page.draft)
  await later.keeper.meet()
  assert.equal(later.page.other, null)
})

test('who goes before the server has answered keeps their words there, but not over those of another device', async () => {
  const first = desk(nothing, words('Hei'))
  void first.keeper.meet()
  await first.keeper.leave()
  assert.equal(first.server.kept.text, 'Hei')
  const second = desk(begun, words('Noe annet'))
  void second.keeper.meet()
  await second.keeper.leave()
  assert.equal(second.server.kept.text, begun.text)
})

test('words of another device are offered beside what is written here, and taken when one says so', async () => {
  const { page, keeper } = desk(begun, words('Noe annet'))
  await keeper.meet()
  assert.deepEqual(page.other, begun)
  keeper.takeOther()
  assert.deepEqual([page.draft.text, page.other], [begun.text, null])
})

/** Lets what waits for a clock or an answer come to its end. */
async function passes(seconds: number) {
  for (let second = 0; second < seconds; second++) {
    mock.timers.tick(1000)
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  }
}

for (const failures of [1, 2, 3, 5])
  test(`where nobody answers ${failures} times, the words are kept a while later without another letter`, async (t) => {
    mock.timers.enable({ apis: ['setTimeout'] })
    t.after(() => mock.timers.reset())
    const { server, page, keeper } = desk(nothing, words(''))
    server.failsNext = failures
    await keeper.meet()
    page.draft = words('Hei!')
    keeper.changed()
    await passes(130)
    assert.equal(server.kept.text, 'Hei!')
    assert.equal(page.other, null)
  })

test('words that were kept while their answer was lost are not offered as somebody else’s', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.after(() => mock.timers.reset())
  const { server, page, keeper } = desk(nothing, words(''))
  await keeper.meet()
  server.losesAnswers = 1
  page.draft = words('Hei')
  keeper.changed()
  mock.timers.tick(1200)
  page.draft = words('Hei!')
  keeper.changed()
  await passes(10)
  assert.deepEqual([server.kept.text, page.other], ['Hei!', null])
})

test('who has left asks no more', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.after(() => mock.timers.reset())
  const { server, keeper } = desk(begun, words('Hei!'))
  server.failsNext = 1000
  await keeper.meet()
  await keeper.leave()
  const left = server.failsNext
  await passes(300)
  assert.equal(server.failsNext, left)
})

test('what was cleared elsewhere is cleared here, even after this page has cleared its own', async () => {
  const { server, page, keeper } = desk(begun, words(begun.text))
  await keeper.meet()
  page.draft = words('')
  await keeper.leave()
  server.kept = { text: 'Fra telefonen', kind: 'text', version: 9 }
  await keeper.meet()
  assert.equal(page.draft.text, 'Fra telefonen')
  server.kept = nothing
  await keeper.meet()
  assert.equal(page.draft.text, '')
})
