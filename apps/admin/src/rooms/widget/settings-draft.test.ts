import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settingsToSave, type WidgetDraft } from './settings-draft.ts'

const draft: WidgetDraft = {
  colour: '#2f55c7',
  theme: 'auto',
  position: 'right',
  avatar: 'maja',
  locale: null,
  greeting: { sv: 'Hej!', nb: 'Hei!' },
  starters: {},
  askFor: 'when_useful',
  launcherLabel: null,
  allowedOrigins: [],
}

test('words that were emptied again leave nothing to save', () => {
  const touched = {
    ...draft,
    starters: { nb: ['', '  '] },
    launcherLabel: ' ',
    greeting: { nb: 'Hei!', sv: 'Hej!', fi: '' },
  }
  assert.equal(JSON.stringify(settingsToSave(touched)), JSON.stringify(settingsToSave(draft)))
})

test('starters keep their order and lose the space around them', () => {
  const saved = settingsToSave({ ...draft, starters: { nb: [' Hva koster det? ', '', 'Når åpner dere?'] } })
  assert.deepEqual(saved.starters, { nb: ['Hva koster det?', 'Når åpner dere?'] })
})
