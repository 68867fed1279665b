import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from './assistant.fixture.ts'
import { askAssistant } from './index.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
  const { a, house } = desk
  const texts = [
    [
      'Kontakt',
      '# Her finner du oss\n\nStorgata 12, 0184 Oslo. Inngang fra bakgården.\n\nTelefon: 22 33 44 55',
    ],
    [
      'Åpningstider',
      '| Dag | Åpent |\n| --- | --- |\n| Mandag | 08–16 |\n| Lørdag | 10–14 |\n| Søndag | Stengt |',
    ],
    [
      'Priser',
      '| Behandling | Pris |\n| --- | --- |\n| Klipp, kort hår | 490 kr |\n| Klipp, langt hår | 690 kr |\n| Skjegg | 250 kr |',
    ],
    [
      'Betaling',
      '# Slik betaler du\n\n| Måte | Når |\n| --- | --- |\n| Med kort | etter timen |\n| Vipps | etter timen |\n| Faktura | betales innen 14 dager |',
    ],
    [
      'Hjemmebesøk',
      'Vi klipper også hjemme hos deg. Det gjelder Oslo, Bærum, Asker og Nittedal, og vi tar med alt utstyret som trengs. Du trenger bare en stol og et speil, så ordner vi resten og feier gulvet etterpå. Regn med tre kvarter for en klipp, og litt mer for barn som ikke har lyst. Follo tar vi bare på dagtid.',
    ],
    [
      'Forsikring',
      '# Hvis noe går galt\n\nBlir du svidd av fargen, melder du fra innen en uke. Alle behandlinger er dekket av ansvarsforsikringen vår.\n\n## Hva forsikringen ikke dekker\n\n- klær\n- smykker',
    ],
    ['Pleie hjemme', '# Produkter\n\n- Sjampo, 300 ml: 189 kr\n- Balsam, 300 ml: 199 kr'],
    [
      'Om farge',
      'Farging av hår tar to timer. Vi bruker farge uten ammoniakk. Skjegg fargerer vi også, og det går raskt.',
    ],
  ]
  for (const [title, text] of texts)
    await a.as(a.owner, {
      method: 'POST',
      url: '/api/knowledge/texts',
      payload: { title, text, locale: 'nb' },
    })
  await house.settled()
})
after(() => desk?.house.stop())

async function answerTo(question: string, locale: 'nb' | 'en-GB' = 'nb') {
  return (await askAssistant(desk.house.platform, desk.a.tenantId, { question, locale })).answer
}

test('where the business is and how to reach it are told, though no text asks it in those words', async () => {
  const address = await answerTo('hvor ligger dere')
  assert.match(address.text, /Storgata 12, 0184 Oslo/)
  assert.doesNotMatch(address.text, /22 33 44 55/)
  assert.equal(address.sources.length, 1)
  assert.match((await answerTo('hva er nummeret deres?')).text, /22 33 44 55/)
  const english = await answerTo('Where are you based?', 'en-GB')
  assert.match(english.text, /^We only have this in another language:\n\nStorgata 12/)
})

test('who asks whether they may come at a time is told the hours of that day, and that no time was agreed', async () => {
  const answer = await answerTo('kan jeg komme på lørdag kl 11?')
  assert.match(answer.text, /^Jeg kan ikke avtale tid her/)
  assert.match(answer.text, /Lørdag.*10–14/)
  assert.doesNotMatch(answer.text, /Mandag/)
})

test('a day that the business has named as closed is closed, whatever is written of its week', async () => {
  const { a } = desk
  const asked = 'har dere åpent mandag 12. mai 2031?'
  assert.match((await answerTo(asked)).text, /9–16/)
  const { status } = await a.as(a.owner, {
    method: 'PATCH',
    url: '/api/teams/settings',
    payload: { holidays: [{ date: '2031-05-12', name: 'Sommertur' }] },
  })
  assert.equal(status, 200)
  assert.equal((await answerTo(asked)).text, 'Mandag 12. mai har vi stengt.')
  assert.equal((await answerTo('Are you open on 12 May 2031?', 'en-GB')).text, 'Monday 12 May: we’re closed.')
  assert.match((await answerTo('har dere åpent mandag 19. mai 2031?')).text, /9–16/)
  assert.doesNotMatch((await answerTo('hva koster klipp')).text, /stengt/)
})

test('a price is told from the price list, with all rows that may be meant and none that may not', async () => {
  const both = await answerTo('hva koster klipp')
  assert.match(both.text, /490 kr[\s\S]*690 kr/)
  assert.doesNotMatch(both.text, /250/)
  const one = await answerTo('hva koster skjegg')
  assert.match(one.text, /250 kr/)
  assert.doesNotMatch(one.text, /490|farge/)
})

test('who asks how to pay is told every way, and not only the one whose row says that word', async () => {
  assert.match((await answerTo('hvordan kan jeg betale?')).text, /Med kort[\s\S]*Vipps[\s\S]*Faktura/)
})

test('of two questions in one message both are answered, and what is not known of them is said', async () => {
  const both = await answerTo('hva koster skjegg og hvor ligger dere?')
  assert.match(both.text, /250 kr[\s\S]*Storgata 12/)
  assert.equal(both.sources.length, 2)
  const half = await answerTo('hva koster skjegg og har dere solarium?')
  assert.match(half.text, /250 kr[\s\S]*Det andre du spurte om, finner jeg ikke svar på/)
})

test('a question that merely sounds like asking for a person fetches nobody', async () => {
  const answer = await answerTo('selger dere elektrisk tannbørste')
  assert.equal(answer.held, false)
  assert.match(answer.text, /finner jeg ikke/)
})

test('who only tells what went wrong is met as such, and not told that nothing was found', async () => {
  const answer = await answerTo('fargen ble helt feil, jeg er kjempeskuffet!')
  assert.doesNotMatch(answer.text, /finner/)
})

test('whether one comes to a place is told by the list in which it stands, and not guessed for a place that is not there', async () => {
  const asker = await answerTo('drar dere til asker?')
  assert.match(asker.text, /Oslo, Bærum, Asker og Nittedal/)
  assert.equal(asker.sources.length, 1)
  const drammen = await answerTo('drar dere til Drammen?')
  assert.match(drammen.text, /ikke nevnt.+\n+.*Oslo, Bærum, Asker og Nittedal/)
  assert.equal(drammen.held, false)
})

test('whether the business is insured is told by what it says of itself, and not by what is left out', async () => {
  const { text } = await answerTo('Er dere forsikret?')
  assert.equal(text, 'Alle behandlinger er dekket av ansvarsforsikringen vår.')
  assert.equal((await answerTo('Har dere forsikring?')).text, text)
})

test('who asks whether a thing is sold is told what it costs, and nothing of a thing that is merely cut', async () => {
  assert.match((await answerTo('selger dere sjampo?')).text, /189 kr/)
  assert.equal((await answerTo('selger dere skjegg?')).held, false)
})
