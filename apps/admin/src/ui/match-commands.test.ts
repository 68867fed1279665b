import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from './commands.ts'
import { matchCommands } from './match-commands.ts'

const command = (label: string, keywords?: string): Command => ({
  id: label,
  label,
  keywords,
  onSelect: () => {},
})
const commands = [
  command('Gå til innboks'),
  command('Økonomi'),
  command('Innstillinger'),
  command('Lukk', 'avslutt'),
]
const labels = (typed: string) => matchCommands(commands, typed).map((found) => found.label)

test('what one does most stands before where one goes, and the lists behind', () => {
  const placed = (id: string, place?: Command['place']): Command => ({ ...command(id), place })
  const offered = [
    placed('Vis: Alle', 'views'),
    placed('Slå sammen', 'seldom'),
    placed('Svar'),
    placed('Gå til saker', 'go'),
    placed('Kari', 'recent'),
  ]
  assert.deepEqual(
    matchCommands(offered, '').map(({ id }) => id),
    ['Svar', 'Kari', 'Gå til saker', 'Slå sammen', 'Vis: Alle'],
  )
  assert.equal(matchCommands(offered, 's')[0]?.id, 'Svar')
})

test('accents and case do not matter', () => {
  assert.deepEqual(labels('okonomi'), ['Økonomi'])
})

test('a label that begins with what is typed comes first', () => {
  assert.deepEqual(labels('inn'), ['Innstillinger', 'Gå til innboks'])
})

test('keywords find a command too, and nothing typed shows all', () => {
  assert.deepEqual(labels('avsl'), ['Lukk'])
  assert.equal(labels(' ').length, commands.length)
})
