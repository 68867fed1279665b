import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stemFor } from '../words/stem.ts'
import { LanguageIndex } from './language-index.ts'
import { type QueryTerm, rarity, readQuestion } from './query.ts'

/** Two thousand pages that never say "koster" or "hva", as those of a business that writes "the fee is 90". */
function pages(): LanguageIndex {
  const index = new LanguageIndex('nb')
  for (let at = 0; at < 2000; at += 1) {
    const text =
      at === 7 ? 'Gebyret for gravsten er 90 kroner.' : `Gebyret for tillatelse ${at} er 90 kroner.`
    index.add({ id: String(at), text })
  }
  return index
}

function termOf(word: string, terms: QueryTerm[]): QueryTerm {
  const found = terms.find((term) => term.word === word)
  assert.ok(found, word)
  return found
}

test('where prices are told in other words, the word for cost weighs less than what the question is about', () => {
  const index = pages()
  const terms = readQuestion('Hva koster gravsten?', index)
  const cost = termOf('koster', terms)
  const subject = termOf('gravsten', terms)
  assert.ok(rarity(cost.stem, index) > rarity(subject.stem, index), 'it is the rarer word of the two')
  assert.ok(cost.asksPrice)
  assert.ok(cost.idf < subject.idf / 2, `${cost.idf} beside ${subject.idf}`)
})

test('where nothing is asked in the texts, a word that only asks weighs less than what the question is about', () => {
  const index = pages()
  const terms = readQuestion('Hva er hvilken gravsten?', index)
  const subject = termOf('gravsten', terms)
  for (const word of ['hva', 'hvilken']) {
    const asking = termOf(word, terms)
    assert.equal(asking.isContent, false)
    assert.ok(rarity(asking.stem, index) > rarity(subject.stem, index), 'it is the rarer word of the two')
    assert.ok(asking.idf < subject.idf / 3, `${word}: ${asking.idf} beside ${subject.idf}`)
  }
})

test('neither weighs anything near its rarity in a ranking: the page about the subject comes first', () => {
  const index = pages()
  const asked = readQuestion('Hva koster gravsten?', index)
  const capped = asked.filter((term) => term.word !== 'gravsten')
  assert.equal(capped.length, 2)
  for (const term of capped) assert.ok(term.idf < rarity(term.stem, index) / 3, term.word)
})

function standingFor(word: string, locale: 'sv' | 'nb' | 'en', texts: string[]): string[] {
  const index = new LanguageIndex(locale)
  for (const [at, text] of texts.entries()) index.add({ id: String(at), text })
  return termOf(word, readQuestion(`${word}?`, index)).alternatives.map(({ stem }) => stem)
}

test('a compound is found by its parts as the texts write them, whatever their stems', () => {
  const texts = ['Nyfödd: två till tre timmar i studion.', 'Jag fotograferar i hela Uppland.']
  assert.equal(standingFor('nyföddfotografering', 'sv', texts).length, 2)
  assert.deepEqual(standingFor('nyföddfotografering', 'sv', [texts[0] ?? '']), [])
})

test('a compound stands for another that means the same by its last part', () => {
  assert.deepEqual(standingFor('passbilder', 'sv', ['Passfoto gör polisen.']), ['passfoto'])
  assert.deepEqual(standingFor('passbilder', 'sv', ['Bröllopsfoto gör vi.']), [])
})

test('a word that stands in every text is no word of the same meaning', () => {
  const index = new LanguageIndex('da')
  index.add({ id: 'a', text: 'Du kan ringe eller skrive.' })
  index.add({ id: 'b', text: 'Hver plads har stikkontakt.' })
  const how = new Map(
    termOf('strøm', readQuestion('Er der strøm?', index)).alternatives.map(({ stem, how }) => [stem, how]),
  )
  assert.equal(how.get('el'), 'near')
  assert.equal(how.get(stemFor('stikkontakt', 'da')), 'meaning')
})
