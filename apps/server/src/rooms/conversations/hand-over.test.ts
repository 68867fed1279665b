import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assistantMayWrite, type HandOver, type Step, step } from './hand-over.ts'

const nobodys = { assigneeId: null, waitingSince: null, waitedSince: null, helpedAt: null }
const begun: HandOver = { status: 'bot', ...nobodys }
const at = new Date('2026-11-21T02:00:00Z')
const member = fc.constantFrom('anna', 'bo')

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ type: 'customer_wrote' }),
  fc.constant<Step>({ type: 'person_requested', at }),
  fc.record({ type: fc.constant('taken_over' as const), memberId: member, force: fc.boolean() }),
  fc.record({ type: fc.constant('assigned' as const), memberId: fc.option(member), at: fc.constant(at) }),
  fc.record({ type: fc.constant('given' as const), memberId: member }),
  fc.record({ type: fc.constant('passed_on' as const), memberId: member, at: fc.constant(at) }),
  fc.constant<Step>({ type: 'handed_back' }),
  fc.constant<Step>({ type: 'assistant_resumed' }),
  fc.constant<Step>({ type: 'closed' }),
  fc.constant<Step>({ type: 'reopened' }),
)

/** Every state on the way, with the step that led there. */
function walk(sequence: Step[]): { before: HandOver; happened: Step; after: HandOver; announce: boolean }[] {
  let state = begun
  return sequence.map((happened) => {
    const before = state
    const outcome = step(before, happened)
    if (outcome.ok) state = outcome.next
    return { before, happened, after: state, announce: outcome.ok && outcome.announce }
  })
}

const always = (holds: (moment: ReturnType<typeof walk>[number]) => boolean) =>
  fc.assert(fc.property(fc.array(steps, { maxLength: 40 }), (sequence) => walk(sequence).every(holds)))

test('a person has it exactly when the state says so', () => {
  always(({ after }) => (after.status === 'human') === (after.assigneeId !== null))
})

test('who waits knows since when, and nobody else does', () => {
  always(({ after }) => (after.status === 'waiting') === (after.waitingSince !== null))
})

test('every change of hands is announced, and nothing else is', () => {
  always(({ before, after, announce }) => {
    const changed = before.status !== after.status || before.assigneeId !== after.assigneeId
    return changed === announce
  })
})

test('the assistant never writes while a person has it or is waited for', () => {
  always(
    ({ after }) => !(assistantMayWrite(after) && (after.status === 'human' || after.status === 'waiting')),
  )
})

test('nobody takes a conversation from a colleague without meaning to', () => {
  always(({ before, happened, after }) => {
    if (before.status !== 'human' || happened.type !== 'taken_over' || happened.force) return true
    return after.assigneeId === before.assigneeId
  })
})

test('only what waits is given out', () => {
  always(({ before, happened, after }) => {
    if (happened.type !== 'given') return true
    return before.status === 'waiting' ? after.assigneeId === happened.memberId : after === before
  })
})

test('what somebody leaves waits, and what others have stays theirs', () => {
  always(({ before, happened, after }) => {
    if (happened.type !== 'passed_on') return true
    return before.assigneeId === happened.memberId ? after.status === 'waiting' : after === before
  })
})

test('asking for a person as the very first thing counts', () => {
  const outcome = step(begun, { type: 'person_requested', at })
  assert.deepEqual(outcome, {
    ok: true,
    announce: true,
    next: { status: 'waiting', ...nobodys, waitingSince: at },
  })
})

test('asking again while waiting changes nothing, so that there is no loop', () => {
  const waiting: HandOver = { status: 'waiting', ...nobodys, waitingSince: at }
  const again = step(waiting, { type: 'person_requested', at: new Date() })
  assert.deepEqual(again, { ok: true, announce: false, next: waiting })
})

test('a conversation that opens again begins with the assistant and waits for nobody', () => {
  const closed: HandOver = { status: 'closed', ...nobodys }
  const opened = step(closed, { type: 'customer_wrote' })
  assert.deepEqual(opened, { ok: true, announce: true, next: begun })
})

test('taken from its person and given to nobody, it waits and does not fall back unseen', () => {
  const human: HandOver = { ...nobodys, status: 'human', assigneeId: 'anna' }
  const outcome = step(human, { type: 'assigned', memberId: null, at })
  assert.deepEqual(outcome, {
    ok: true,
    announce: true,
    next: { status: 'waiting', ...nobodys, waitingSince: at },
  })
})

const minutes = (count: number) => new Date(at.getTime() + count * 60_000)

/** Asked for at once, given to somebody after `waited` minutes, left by them at the end. */
function passedOn(waited: number, helpedAt: Date | null, left: Date): HandOver {
  const waiting: HandOver = { status: 'waiting', ...nobodys, waitingSince: at }
  const given = step(waiting, { type: 'given', memberId: 'anna' })
  assert.ok(given.ok)
  if (helpedAt) assert.ok(helpedAt >= minutes(waited))
  const outcome = step({ ...given.next, helpedAt }, { type: 'passed_on', memberId: 'anna', at: left })
  assert.ok(outcome.ok)
  return outcome.next
}

test('who was given to somebody that never wrote has waited all along', () => {
  assert.deepEqual(passedOn(2, null, minutes(30)).waitingSince, at)
})

test('who was helped and is passed on has the time that they waited before, and not that of the talk', () => {
  assert.deepEqual(passedOn(2, minutes(10), minutes(60)).waitingSince, minutes(50))
})
