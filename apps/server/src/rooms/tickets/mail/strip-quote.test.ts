import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stripQuote } from './strip-quote.ts'

const quoted = '\n> Hei Kari,\n> vi ser på saken.\n'
const leadings = [
  'Den lør. 21. nov. 2026 kl. 10:00 skrev Fjord Flytt <svar@fjord.example>:',
  'On Sat, Nov 21, 2026 at 10:00 AM Fjord <svar@fjord.example> wrote:',
  'Am Sa., 21. Nov. 2026 um 10:00 Uhr schrieb Fjord <svar@fjord.example>:',
  'Den 21 nov. 2026 kl. 10:00 skrev Fjord <svar@fjord.example>:',
  'la 21. marrask. 2026 klo 10.00 Fjord (svar@fjord.example) kirjoitti:',
  'On Sat, Nov 21, 2026 at 10:00 AM Fjord\n<svar@fjord.example> wrote:',
]

describe('a reply by mail', () => {
  it('is what was written anew, in every language', () => {
    for (const leading of leadings)
      assert.equal(stripQuote(`Takk, det passer.\n\n${leading}\n${quoted}`), 'Takk, det passer.', leading)
  })

  it('ends where an older mail is put below with its headers', () => {
    for (const [from, sent] of [
      ['From', 'Sent'],
      ['Fra', 'Sendt'],
      ['Från', 'Skickat'],
      ['Lähettäjä', 'Lähetetty'],
      ['Von', 'Gesendet'],
    ])
      assert.equal(stripQuote(`Ja.\r\n\r\n${from}: A <a@a.example>\r\n${sent}: i dag\r\n\r\nGammelt`), 'Ja.')
    assert.equal(stripQuote('Ja.\n-----Original Message-----\nOld'), 'Ja.')
    assert.equal(stripQuote('Ja.\n________________________________\nFra: A\nGammelt'), 'Ja.')
  })

  it('ends before a signature', () => {
    assert.equal(stripQuote('Ja.\n-- \nKari Nordmann'), 'Ja.')
  })

  it('keeps sentences that only look like the beginning of a quotation', () => {
    const own = 'On Monday my father wrote:\nplease call him.\nFrom: here you see it.\nThanks'
    assert.equal(stripQuote(own), own)
  })

  it('keeps answers between the lines', () => {
    const between = '> Når?\nKlokka ti.\n> Hvor?\nHjemme.'
    assert.equal(stripQuote(between), between)
  })

  it('is kept as it is where nothing would be left', () => {
    assert.equal(stripQuote('> alt er sitert'), '> alt er sitert')
  })
})
