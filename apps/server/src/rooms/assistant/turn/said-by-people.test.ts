import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { handBack, sendMessage, takeOver } from '../../conversations/index.ts'
import { type Desk, openDesk, scripted } from '../assistant.fixture.ts'
import { listen } from './listeners.ts'

const promise = 'Flygelet tar vi for 14 500 kr, og Per ringer deg tirsdag klokka 14.'

const models = scripted({
  async *repeats() {
    yield 'Flygelet koster 14 500 kr. '
    yield 'Per ringer tirsdag.'
  },
  async *invents() {
    yield 'Flygelet koster 14 500 kr. '
    yield 'Med rabatt blir det 4 200 kr. '
    yield 'Bra?'
  },
})

let desk: Desk
before(async () => {
  desk = await openDesk(models)
})
after(() => desk?.house.stop())

/** A person took the conversation, promised something and handed it back. */
async function promised() {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Kan dere flytte et flygel fra Oslo til Bergen?')
  await desk.house.settled()
  const { memberId, userId } = desk.a.agent
  const member = { kind: 'member' as const, memberId, userId, name: 'Astrid', role: 'agent' as const }
  await desk.within((ctx) => takeOver(ctx, conversation.id, false), member)
  const message = { conversationId: conversation.id, clientId: 'promise', kind: 'text' as const }
  await desk.within((ctx) => sendMessage(ctx, { ...message, text: promise }), member)
  await desk.within((ctx) => handBack(ctx, conversation.id), member)
  await desk.house.settled()
  const ask = async (text: string) => {
    await desk.write(contact, text)
    await desk.house.settled()
    return (await desk.rows(conversation.id)).items.at(-1)
  }
  return { ask, contact, conversationId: conversation.id }
}

test('without a model what a person promised is quoted, with their name and a receipt', async () => {
  const { ask } = await promised()
  for (const question of ['Hva kostet flygelet til Bergen igjen?', 'Når ringer Per?']) {
    const answer = await ask(question)
    assert.match(answer?.text ?? '', /Astrid.*\n\n.*14 500 kr.*tirsdag/, question)
    assert.ok(answer?.trace?.receipts.length)
    assert.ok(answer?.trace?.receipts.every(({ evidence }) => evidence === 'person'))
  }
})

test('what the knowledge holds is answered from it, and what nobody wrote is not known', async () => {
  const { ask } = await promised()
  const known = await ask('Hva koster det å flytte en toroms?')
  assert.match(known?.text ?? '', /8 900 kr/)
  assert.doesNotMatch(known?.text ?? '', /Astrid/)
  const unknown = await ask('Selger dere brukte sykler med barnesete?')
  assert.doesNotMatch(unknown?.text ?? '', /Astrid|14 500/)
})

test('a promise to one customer is told to no other', async () => {
  await promised()
  const { conversation } = await desk.write(await desk.newContact(), 'Når ringer Per?')
  await desk.house.settled()
  assert.doesNotMatch((await desk.rows(conversation.id)).items.at(-1)?.text ?? '', /Astrid|tirsdag/)
})

test('a model may repeat what a person promised, and nothing beyond it', async () => {
  const { ask } = await promised()
  const repeats = await desk.addModel('repeats')
  const repeated = await ask('Hva kostet flygelet igjen?')
  assert.equal(repeated?.trace?.engine, 'repeats')
  const price = repeated?.trace?.receipts.find(({ claim }) => claim.includes('14 500'))
  assert.equal(price?.evidence, 'person')
  assert.match(price?.quote ?? '', /Flygelet tar vi/)
  await desk.a.as(desk.a.owner, { method: 'DELETE', url: `/api/assistant/models/${repeats}` })
  const invents = await desk.addModel('invents')
  const refused = await ask('Og hva med rabatt på flygelet til Bergen?')
  assert.equal(refused?.trace?.engine, 'builtin')
  assert.doesNotMatch(refused?.text ?? '', /4 200/)
  await desk.a.as(desk.a.owner, { method: 'DELETE', url: `/api/assistant/models/${invents}` })
})

test('who hears the words as they come hears that they were taken back', async () => {
  const { contact, conversationId } = await promised()
  const invents = await desk.addModel('invents')
  const heard: (string | null)[] = []
  const stop = listen(desk.house.platform, conversationId, (text) => void heard.push(text))
  await desk.write(contact, 'Hva kostet flygelet til Bergen igjen?')
  await desk.house.settled()
  stop()
  const kept = heard.slice(heard.lastIndexOf(null) + 1).join('')
  assert.ok(heard.includes(null))
  assert.equal(kept.trim(), (await desk.rows(conversationId)).items.at(-1)?.text.trim())
  await desk.a.as(desk.a.owner, { method: 'DELETE', url: `/api/assistant/models/${invents}` })
})
