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
