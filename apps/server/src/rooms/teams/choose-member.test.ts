import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Candidate, chooseMember, type Need } from './choose-member.ts'

const candidate = fc.record({
  memberId: fc.uuid(),
  presence: fc.constantFrom('online' as const, 'busy' as const, 'away' as const),
  load: fc.integer({ min: 0, max: 6 }),
  capacity: fc.integer({ min: 0, max: 6 }),
  skills: fc.uniqueArray(fc.constantFrom('billing', 'Repair', 'wine'), { maxLength: 3 }),
  languages: fc.uniqueArray(fc.constantFrom('nb', 'de', 'en-US', 'en-GB'), { maxLength: 3 }),
  lastGivenAt: fc.option(fc.date({ min: new Date(0), max: new Date(10_000), noInvalidDate: true })),
})
const candidates = fc.uniqueArray(candidate, { maxLength: 8, selector: ({ memberId }) => memberId })
const need: fc.Arbitrary<Need> = fc.record({
  rule: fc.constantFrom('round_robin' as const, 'by_load' as const),
  tags: fc.uniqueArray(fc.constantFrom('billing', 'repair', 'wine', 'vip'), { maxLength: 2 }),
  locale: fc.option(fc.constantFrom('nb', 'de', 'en-US', 'fi')),
  before: fc.constant(null),
})

const always = (holds: (all: Candidate[], what: Need, chosen: Candidate | null) => boolean) =>
  fc.assert(
    fc.property(candidates, need, fc.nat(), (all, what, pick) => {
      const before = all[pick % Math.max(1, all.length)]?.memberId ?? null
      const asked = { ...what, before }
      const id = chooseMember(all, asked)
      return holds(all, asked, all.find(({ memberId }) => memberId === id) ?? null)
    }),
    { numRuns: 500 },
  )

test('nobody gets more than they may have at once', () => {
  always((_, __, chosen) => chosen === null || chosen.load < chosen.capacity)
})

test('nobody who is away or busy gets anything', () => {
  always((_, __, chosen) => chosen === null || chosen.presence === 'online')
})

const isHere = ({ presence }: Candidate) => presence !== 'away'

test('who gets it has every skill that anybody here has and the conversation asks for', () => {
  const has = (one: Candidate, skill: string) => one.skills.some((own) => own.toLowerCase() === skill)
  always((all, { tags }, chosen) => {
    const known = tags.filter((tag) => all.some((one) => has(one, tag)))
    return chosen === null || known.every((skill) => has(chosen, skill))
  })
})

test('who gets it speaks the language, unless nobody of them says that they do', () => {
  const language = (locale: string) => locale.slice(0, 2)
  always((all, { locale }, chosen) => {
    if (!chosen || !locale) return true
    const says = (one: Candidate) => one.languages.some((own) => language(own) === language(locale))
    return !all.filter(isHere).some(says) || says(chosen) || chosen.languages.length === 0
  })
})

test('nobody waits for a language that only somebody who is away speaks, but for a skill one does', () => {
  const one = { load: 0, capacity: 1, lastGivenAt: null }
  const away: Candidate = { ...one, memberId: 'a', presence: 'away', skills: ['wine'], languages: ['fi'] }
  const there: Candidate = { ...one, memberId: 'b', presence: 'online', skills: [], languages: ['nb'] }
  const finnish: Need = { rule: 'by_load', tags: [], locale: 'fi', before: null }
  assert.equal(chooseMember([away, there], finnish), 'b')
  assert.equal(chooseMember([{ ...away, presence: 'busy' }, there], finnish), null)
  assert.equal(chooseMember([away, there], { ...finnish, tags: ['wine'] }), null)
})

test('it does not wait while somebody who could take it is free', () => {
  always((all, { tags, locale }, chosen) => {
    if (tags.length > 0 || locale) return true
    return (
      chosen !== null || !all.some(({ presence, load, capacity }) => presence === 'online' && load < capacity)
    )
  })
})

test('the order in which the members come says nothing', () => {
  fc.assert(
    fc.property(candidates, need, (all, what) => {
      assert.equal(chooseMember(all.toReversed(), what), chooseMember(all, what))
    }),
  )
})

test('who had the customer before comes first while they can take it', () => {
  always((all, what, chosen) => {
    const before = all.find(({ memberId }) => memberId === what.before)
    if (!before || chosen?.memberId === before.memberId) return true
    // They were passed over: alone, they would not have got it either.
    const others = all.map((one) => (one === before ? one : { ...one, presence: 'busy' as const }))
    return chooseMember(others, { ...what, before: null }) === null
  })
})

const free = (memberId: string): Candidate => ({
  memberId,
  presence: 'online',
  load: 0,
  capacity: 100,
  skills: [],
  languages: [],
  lastGivenAt: null,
})

test('in turn, nobody is ever two ahead of anybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 60 }), (people, given) => {
      const all = Array.from({ length: people }, (_, index) => free(`member-${index}`))
      for (let turn = 1; turn <= given; turn += 1) {
        const id = chooseMember(all, { rule: 'round_robin', tags: [], locale: null, before: null })
        const chosen = all.find(({ memberId }) => memberId === id) as Candidate
        chosen.load += 1
        chosen.lastGivenAt = new Date(turn)
      }
      const loads = all.map(({ load }) => load)
      return Math.max(...loads) - Math.min(...loads) <= 1
    }),
  )
})

test('by load, whoever has least gets it', () => {
  const all = [
    { ...free('anna'), load: 3 },
    { ...free('bo'), load: 1 },
    { ...free('carl'), load: 2 },
  ]
  assert.equal(chooseMember(all, { rule: 'by_load', tags: [], locale: null, before: null }), 'bo')
})
