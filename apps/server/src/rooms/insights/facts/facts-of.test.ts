import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from './facts-of.ts'
import { RETURN_MS } from './outcome.ts'
import type { Said, Talk } from './said.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const empty: Omit<Said, 'at' | 'author'> = {
  kind: 'text',
  authorId: null,
  text: '',
  event: null,
  feedback: null,
  thumbReasons: [],
  hasSource: false,
  offers: [],
}
const visitor = (minute: number, text = 'Hva koster det?'): Said => ({
  ...empty,
  at: minute * MINUTE,
  author: 'visitor',
  text,
})
const assistant = (minute: number, rest: Partial<Said> = {}): Said => ({
  ...empty,
  at: minute * MINUTE,
  author: 'assistant',
  hasSource: true,
  ...rest,
})
const member = (minute: number, authorId = 'kari'): Said => ({
  ...empty,
  at: minute * MINUTE,
  author: 'member',
  authorId,
})
const event = (minute: number, code: string): Said => ({
  ...empty,
  at: minute * MINUTE,
  author: 'system',
  kind: 'event',
  event: code,
})
const open: Talk = { status: 'bot', closedBy: null, closedAt: null, csat: null, tickets: [] }
/** Half of all time is business time. */
const half = (from: number, to: number) => (to - from) / 2
const facts = (said: Said[], talk: Partial<Talk> = {}) => {
  const found = factsOf({ ...open, ...talk }, said, half)
  assert.ok(found)
  return found
}

describe('the facts of a conversation', () => {
  it('are none where the customer has said nothing', () => {
    assert.equal(factsOf(open, [assistant(0), member(1)], half), null)
  })

  it('time the first answer by anybody from the first message', () => {
    const found = facts([visitor(0), visitor(1), assistant(2), member(9)])
    assert.deepEqual(
      [found.firstReply, found.firstReplyOpen, found.firstReplyBy],
      [2 * MINUTE, MINUTE, 'assistant'],
    )
  })

  it('time a person from when one was asked for, whatever the assistant says meanwhile', () => {
    const found = facts([
      visitor(0),
      assistant(1),
      visitor(5),
      event(6, 'person_requested'),
      assistant(7),
      member(16),
    ])
    assert.deepEqual([found.personReply, found.personReplyBy], [10 * MINUTE, 'kari'])
    assert.equal(found.handledBy, 'person')
  })

  it('give no time to a person who wrote without being waited for', () => {
    const found = facts([visitor(0), assistant(1), member(30)])
    assert.equal(found.personReply, null)
    assert.deepEqual(found.nextReplies, [])
  })

  it('time each later answer from the first message that waited for it, and count who wrote what', () => {
    const found = facts([
      visitor(0),
      member(3),
      visitor(10),
      visitor(12),
      member(20),
      member(21),
      visitor(30),
      assistant(31),
      visitor(40),
      member(44, 'ola'),
    ])
    assert.equal(found.personReply, 3 * MINUTE)
    assert.deepEqual(found.nextReplies, [10 * MINUTE, 4 * MINUTE])
    assert.deepEqual(found.nextRepliesOpen, [5 * MINUTE, 2 * MINUTE])
    assert.deepEqual(found.replies, { kari: 3, ola: 1 })
  })

  it('wait for nobody any more when the conversation was handed back', () => {
    const found = facts([
      visitor(0),
      event(1, 'person_requested'),
      event(2, 'handed_back'),
      assistant(3),
      member(50),
    ])
    assert.equal(found.personReply, null)
  })

  it('confirm only what the customer said: a thumb up, or a score of 4 or 5', () => {
    assert.equal(facts([visitor(0), assistant(1, { feedback: 'up' })]).confirmed, true)
    assert.equal(facts([visitor(0), assistant(1)], { csat: 4 }).confirmed, true)
    assert.equal(facts([visitor(0), assistant(1)], { csat: 3 }).confirmed, false)
    assert.equal(
      facts([visitor(0), assistant(1, { feedback: 'up' }), assistant(2, { feedback: 'down' })]).confirmed,
      false,
    )
  })

  it('verify what a person closed when nobody came back for seven days', () => {
    const closed = { status: 'closed', closedBy: 'member', closedAt: 9 * MINUTE } as const
    const found = facts([visitor(0), member(3)], closed)
    assert.equal(found.watchedFrom, 9 * MINUTE)
    assert.equal(found.verifiedAt, 9 * MINUTE + RETURN_MS)
    assert.equal(facts([visitor(0), assistant(1)], closed).verifiedAt, null)
    assert.notEqual(facts([visitor(0), assistant(1)], { ...closed, closedBy: 'visitor' }).verifiedAt, null)
  })

  it('verify what has tickets when the last of them is resolved, and not before', () => {
    const said = [visitor(0), member(3)]
    assert.equal(facts(said, { tickets: [5 * MINUTE, 8 * MINUTE] }).verifiedAt, 8 * MINUTE)
    const unresolved = facts(said, { tickets: [5 * MINUTE, null] })
    assert.deepEqual([unresolved.verifiedAt, unresolved.assumedAt], [null, null])
  })

  it('assume nothing before a day of silence after an answer, nor while somebody waits', () => {
    assert.equal(facts([visitor(0), assistant(1)]).assumedAt, MINUTE + DAY)
    assert.equal(facts([visitor(0), assistant(1, { hasSource: false })]).assumedAt, null)
    assert.equal(facts([visitor(0), assistant(1), visitor(2)]).assumedAt, null)
    assert.equal(facts([visitor(0), member(1)], { status: 'waiting' }).assumedAt, null)
  })

  it('count nobody as helped who was displeased, or whom nobody answered', () => {
    for (const found of [
      facts([visitor(0), assistant(1, { feedback: 'down' })]),
      facts([visitor(0), assistant(1)], { csat: 2 }),
      facts([visitor(0), event(1, 'person_requested'), assistant(2)]),
    ])
      assert.deepEqual([found.confirmed, found.verifiedAt, found.assumedAt], [false, null, null])
  })

  it('take a question as answered by a source, and as held where no person was needed', () => {
    const asked = facts([visitor(0, 'Hei!'), assistant(1), visitor(2, '  Hva koster   DET?! '), assistant(3)])
    const same = facts([visitor(0, 'hva koster det'), assistant(1), event(2, 'person_requested')])
    assert.equal(asked.questionKey, same.questionKey)
    assert.equal(asked.question, '  Hva koster   DET?! ')
    assert.deepEqual([asked.questionAnswered, asked.questionHeld], [true, true])
    assert.deepEqual([same.questionAnswered, same.questionHeld], [true, false])
    assert.equal(facts([visitor(0, 'Hei')]).question, null)
  })

  it('take a question that was asked back as answered once one of what was offered is chosen, and not before', () => {
    const asked = [
      visitor(0, 'hva med tallerkener og lamper'),
      assistant(1, { hasSource: false, offers: ['Om skader'] }),
    ]
    const answered = (...said: Said[]) => facts([...asked, ...said]).questionAnswered
    assert.equal(answered(), false)
    assert.equal(answered(visitor(2, 'Om skader'), assistant(3)), true)
    assert.equal(answered(visitor(2, 'Når har dere åpent?'), assistant(3)), false)
    assert.equal(answered(visitor(2, 'Om skader'), assistant(3, { hasSource: false })), false)
    assert.equal(answered(visitor(2, 'Om skader'), member(3)), false)
  })
})
