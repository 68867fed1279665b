import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftKeeper, type Kept } from './draft-keeper.ts'
import type { Draft } from './drafts.ts'

/** A page with a conversation open, and the server. */
function desk(atServer: Kept, written: Draft) {
  const server = { kept: atServer }
  const page: { draft: Draft; other: Kept | null } = { draft: written, other: null }
  const keeper = draftKeeper({
    ask: async () => server.kept,
    put: async ({ text, mode }, version) => {
      if (text !== '' && version !== server.kept.version) throw new Error('changed meanwhile')
      server.kept = text === '' ? nothing : { text, kind: mode, version: version + 1 }
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
