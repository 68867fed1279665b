import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { fillSlots, type Slot } from './fill-slots.ts'

const required = (slots: Omit<Slot, 'required'>[]) => ({
  slots: slots.map((slot) => ({ ...slot, required: true })),
})

const move = required([
  { name: 'from', kind: 'address', way: 'from' },
  { name: 'to', kind: 'address', way: 'to' },
  { name: 'name', kind: 'name' },
  { name: 'phone', kind: 'phone' },
])
const ticket = required([
  { name: 'order', kind: 'order_number' },
  { name: 'problem', kind: 'text', isSubject: true },
  { name: 'name', kind: 'name' },
])

const said = (form: typeof move, locale: Locale, ...messages: string[]) =>
  fillSlots(form, messages.slice(0, -1), messages.at(-1) ?? '', { locale }).filled

test('of two addresses the words before them tell which is left, in whichever order they are said', () => {
  const ways: [Locale, string, string, string][] = [
    ['nb', 'Skal til Kirkegata 8, bor i Bjerkealleen 3 nå', 'Bjerkealleen 3', 'Kirkegata 8'],
    ['sv', 'Vi ska till Björkvägen 7, från Kungsgatan 21', 'Kungsgatan 21', 'Björkvägen 7'],
    ['da', 'Ind i Havnevej 3, ud af Bakkevej 17', 'Bakkevej 17', 'Havnevej 3'],
    ['fi', 'Rantatie 12:een, Koivukatu 5:stä', 'Koivukatu 5', 'Rantatie 12'],
    ['de', 'In die Bergstraße 20 aus dem Rosenweg 4', 'Rosenweg 4', 'Bergstraße 20'],
    ['en-GB', 'Moving into 9 Church Road out of 31 High Street', '31 High Street', '9 Church Road'],
  ]
  for (const [locale, message, from, to] of ways) assert.deepEqual(said(move, locale, message), { from, to })
})

test('another number in the same street corrects it, whichever address was told last', () => {
  const messages = ['Aus dem Rosenweg 4 in die Bergstraße 20', 'Entschuldigung, Rosenweg 6']
  assert.deepEqual(said(move, 'de', ...messages), { from: 'Rosenweg 6', to: 'Bergstraße 20' })
})

test('an address that tells no end, and a size in other units, fill the slot that is for them', () => {
  const form = required([
    ...move.slots.slice(0, 2),
    { name: 'address', kind: 'address' },
    { name: 'rooms', kind: 'quantity', units: ['room'] },
    { name: 'area', kind: 'quantity', units: ['m2'] },
  ])
  const messages = ['85 kvm i Solveien 4, vi blir der i 3 timer', 'det er en treroms']
  const filled = { address: 'Solveien 4', area: '85 m2', rooms: '3 room' }
  assert.deepEqual(said(form, 'nb', ...messages), filled)
})

test('a number that is called one of an order fills it, and a year, a price or a count does not', () => {
  const orders: [Locale, string, string | undefined][] = [
    ['nb', 'Ordrenummer 104332 er knust', '104332'],
    ['sv', 'min beställning 55120 är trasig', '55120'],
    ['da', 'ordre nr. 30998', '30998'],
    ['fi', 'Tilausnumero: 99120', '99120'],
    ['de', 'Bestell-Nr. B-7712', 'B-7712'],
    ['en-US', 'order #88-1203', '88-1203'],
    ['nb', 'bestilling 2500 kr', undefined],
    ['en-GB', 'I have an order 2025 was the year', undefined],
    ['de', 'Meine Bestellung von 4000 Stück', undefined],
  ]
  for (const [locale, message, order] of orders)
    assert.equal(said(ticket, locale, message).order, order, message)
})

test('what is told beside a number is what the ticket is about, and a question, a doubt or a greeting is not', () => {
  assert.equal(
    said(ticket, 'nb', 'Hei! Ordrenummer 104332, den ene hyllen er knust').problem,
    'den ene hyllen er knust',
  )
  for (const message of ['Hallo!', 'vet ikke helt', 'Kan jeg bytte varen?'])
    assert.equal(said(ticket, 'nb', message).problem, undefined, message)
})

test('a name stands alone or beside a number to ring, and no wish becomes one', () => {
  for (const before of ['', 'Jeg vil snakke med noen. '])
    assert.equal(said(move, 'nb', `${before}Kari Nordby, 412 34 567`).name, 'Kari Nordby', before)
  const told = ['fra Nygata 3 til Nygata 31'] as const
  assert.equal(said(move, 'nb', ...told, 'per nordby').name, 'per nordby')
  for (const message of ['det vet jeg ikke enda', 'dere kan ringe meg'])
    assert.equal(said(move, 'nb', ...told, message).name, undefined, message)
})

test('the same as last time names no day that has been', () => {
  const form = required([{ name: 'day', kind: 'date' }])
  const when = { reference: '2026-11-23T10:00', zone: 'Europe/Oslo' }
  const days: [Locale, string][] = [
    ['nb', 'Samme som sist, på torsdag'],
    ['da', 'Samme som sidst, på torsdag'],
    ['fi', 'Sama kuin viimeksi, torstaina'],
  ]
  for (const [locale, message] of days)
    assert.equal(fillSlots(form, {}, message, { locale, ...when }).filled.day, '2026-11-26', message)
})
