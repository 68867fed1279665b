import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Workspace } from '@svar/contract'
import { usualDays } from './opening-days.ts'
import { changesOf, draftOf, problemsOf } from './workspace-draft.ts'

const saved: Workspace = {
  id: '0',
  slug: 'nordlys',
  name: 'Nordlys Flytt',
  locale: 'nb',
  timeZone: 'Europe/Oslo',
  website: null,
  openingHours: [{ weekday: 1, from: '09:00', to: '16:00' }],
  notifyEmail: null,
  isDemo: false,
}

test('an untouched workspace has nothing to save', () => {
  assert.deepEqual(changesOf(saved, draftOf(saved)), {})
  assert.deepEqual(problemsOf(draftOf(saved)), {})
})

test('only what differs is sent; a bare domain becomes an address and an emptied field null', () => {
  const draft = { ...draftOf({ ...saved, notifyEmail: 'a@b.no' }), website: 'nordlys.no', notifyEmail: ' ' }
  assert.deepEqual(changesOf({ ...saved, notifyEmail: 'a@b.no' }, draft), {
    website: 'https://nordlys.no',
    notifyEmail: null,
  })
})

test('always open is sent as no hours at all', () => {
  assert.deepEqual(changesOf(saved, { ...draftOf(saved), days: null }), { openingHours: [] })
})

test('hours with every day closed cannot be saved as always open', () => {
  const draft = { ...draftOf(saved), days: usualDays().map((day) => ({ ...day, spans: [] })) }
  assert.deepEqual(problemsOf(draft), { days: true })
  assert.equal('openingHours' in changesOf({ ...saved, openingHours: [] }, draft), true)
})

test('what cannot be an address is found before it is sent', () => {
  const draft = { ...draftOf(saved), name: ' ', website: 'javascript://x', notifyEmail: 'kari' }
  assert.deepEqual(problemsOf(draft), { name: true, website: true, notifyEmail: true })
})
