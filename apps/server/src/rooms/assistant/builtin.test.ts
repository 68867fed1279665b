import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { close, handBack, requestPerson, sendMessage, takeOver } from '../conversations/index.ts'
import { memories } from '../customers/index.ts'
import { type Desk, openDesk } from './assistant.fixture.ts'
import { answerNow, askAssistant } from './index.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

const member = () => ({
  kind: 'member' as const,
  memberId: desk.a.agent.memberId,
  userId: desk.a.agent.userId,
  name: 'Agent',
  role: 'agent' as const,
})

test('a question is answered once, from the passage that holds it, with its source and receipts', async () => {
  const { conversation } = await desk.write(await desk.newContact(), 'Hva koster det å flytte en toroms?')
  await desk.house.settled()
  const { items } = await desk.rows(conversation.id)
  assert.equal(items.length, 2)
  const answer = items[1]
  assert.match(answer?.text ?? '', /8 900 kr/)
  assert.equal(answer?.body.sources?.length, 1)
  assert.equal(answer?.trace?.engine, 'builtin')
  assert.ok(answer?.trace?.receipts.every((receipt) => receipt.evidence === 'passage'))
})

test('messages that come in quick succession are answered together, and none twice', async () => {
  const contact = await desk.newContact()
  const sent = await Promise.all(
    ['Hei', 'Hva koster det å flytte en toroms?', 'Og kan jeg avbestille?'].map((text) =>
      desk.write(contact, text),
    ),
  )
  await desk.house.settled()
  const said = await desk.said(sent[0]?.conversation.id ?? '')
  const answers = said.filter(({ author }) => author === 'assistant')
  assert.ok(answers.length >= 1 && answers.length <= 3)
  assert.equal(said.at(-1)?.author, 'assistant')
  const again = (await desk.rows(sent[0]?.conversation.id ?? '')).items.map((row) => row.clientId)
  assert.equal(new Set(again).size, again.length)
})

test('who says that a question comes is asked for it, and it is answered by itself', async () => {
  const history = [
    { from: 'customer' as const, text: 'Hva koster det å flytte en toroms?' },
    { from: 'assistant' as const, text: 'Det koster 8 900 kr.' },
  ]
  const asked = (question: string, said = history) =>
    askAssistant(desk.house.platform, desk.a.tenantId, { question, locale: 'nb', history: said })
  const { answer } = await asked('En ting til')
  assert.match(answer.text, /spør i vei|hva er det/)
  assert.deepEqual(answer.sources, [])
  const next = [
    ...history,
    { from: 'customer' as const, text: 'En ting til' },
    { from: 'assistant' as const, text: answer.text },
  ]
  assert.match((await asked('Kan jeg avbestille?', next)).answer.text, /48 timer/)
})

test('an answer to what a rule asked first is understood with it, a bare yes too', async () => {
  const asked = (text: string, question: string) =>
    askAssistant(desk.house.platform, desk.a.tenantId, {
      question,
      locale: 'nb',
      history: [{ from: 'assistant', text: `${text}\n\nJeg er Maja, en KI-assistent.` }],
    })
  const price = 'Hei! Lurer du på hva det koster å flytte?'
  assert.match((await asked(price, 'Ja, en toroms i Oslo')).answer.text, /8 900 kr/)
  assert.match((await asked('Lurer du på om du kan avbestille?', 'Ja takk')).answer.text, /48 timer/)
  assert.doesNotMatch((await asked(price, 'Når har dere åpent?')).answer.text, /8 900/)
  assert.doesNotMatch((await asked(price, 'Nei takk')).answer.text, /8 900/)
  assert.equal((await asked('Går det bra?', 'Ja')).answer.sources.length, 0)
})

test('somebody who is cross is not told "I would rather not guess", but offered one of us at once', async () => {
  const { conversation } = await desk.write(
    await desk.newContact(),
    'Helt elendig service, nå er akvariet mitt knust, hva gjør dere med det??',
  )
  await desk.house.settled()
  const answer = (await desk.rows(conversation.id)).items[1]
  assert.match(answer?.text ?? '', /skjønner at dette ikke er greit|leit å høre/)
  assert.equal(answer?.body.buttons?.[0]?.action, 'request_person')
})

test('a turn that a killed process had is taken over, and its message is answered', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Hva koster det å flytte en toroms?')
  await desk.house.settled()
  await desk.within((ctx) =>
    ctx.client.query(
      `UPDATE assistant_turns SET lease = 'killed.1', lease_until = now() + interval '1 hour' WHERE conversation_id = $1`,
      [conversation.id],
    ),
  )
  await desk.write(contact, 'Kan jeg avbestille?')
  await desk.house.settled()
  const said = await desk.said(conversation.id)
  assert.equal(said.filter(({ author }) => author === 'assistant').length, 2)
})

test('what is not held is said so, with an offer of a person, and is counted for the people who could answer it', async () => {
  const question = 'Selger dere brukte sykler med barnesete?'
  const { conversation } = await desk.write(await desk.newContact(), question)
  await desk.house.settled()
  const { items } = await desk.rows(conversation.id)
  assert.deepEqual(
    items[1]?.body.buttons?.map((button) => button.action),
    ['request_person'],
  )
  assert.equal(items[1]?.body.sources, undefined)
  const suggestions = await desk.a.as<{ items: { question: string }[] }>(desk.a.agent, {
    url: '/api/knowledge/suggestions',
  })
  assert.ok(suggestions.body.items.some((one) => one.question === question))
})

test('"yes" after the offer fetches a person, and a wish for one as the first message does too', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Selger dere brukte sykler med barnesete?')
  await desk.house.settled()
  await desk.write(contact, 'Ja takk')
  await desk.house.settled()
  assert.equal(await desk.status(conversation.id), 'waiting')
  const first = await desk.write(await desk.newContact(), 'Jeg vil snakke med et menneske')
  await desk.house.settled()
  assert.equal(await desk.status(first.conversation.id), 'waiting')
})

test('a wish to be called fetches a person too, and not again after the hand-back', async () => {
  const { conversation } = await desk.write(await desk.newContact(), 'Kan dere ringe meg opp i stedet?')
  await desk.house.settled()
  assert.equal(await desk.status(conversation.id), 'waiting')
  assert.equal((await desk.said(conversation.id)).filter(({ author }) => author === 'assistant').length, 0)
  await desk.within((ctx) => takeOver(ctx, conversation.id, false), member())
  await desk.within((ctx) => handBack(ctx, conversation.id), member())
  await desk.house.settled()
  assert.equal(await desk.status(conversation.id), 'bot')
})

test('it says that it is an AI when asked, and offers a person', async () => {
  const { conversation } = await desk.write(await desk.newContact(), 'Er du en robot?')
  await desk.house.settled()
  const { items } = await desk.rows(conversation.id)
  assert.match(items[1]?.text ?? '', /KI/)
  assert.equal(items[1]?.body.buttons?.[0]?.action, 'request_person')
})

test('it is quiet while a person has the conversation or is waited for', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Jeg vil snakke med et menneske')
  await desk.house.settled()
  await desk.write(contact, 'Hva koster det å flytte en toroms?')
  await desk.house.settled()
  await desk.within((ctx) => takeOver(ctx, conversation.id, false), member())
  await desk.write(contact, 'Når har dere åpent?')
  await desk.house.settled()
  assert.equal((await desk.said(conversation.id)).filter(({ author }) => author === 'assistant').length, 0)
})

test('what was asked while a person was waited for is answered after the hand-back, and nobody is fetched again', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Jeg vil snakke med et menneske')
  await desk.house.settled()
  await desk.write(contact, 'Hva koster det å flytte en toroms?')
  await desk.house.settled()
  await desk.within((ctx) => handBack(ctx, conversation.id), member())
  await desk.house.settled()
  const said = await desk.said(conversation.id)
  assert.match(said.at(-1)?.text ?? '', /8 900 kr/)
  assert.equal(await desk.status(conversation.id), 'bot')
})

test('a wish for a person that a person has met does not fetch the next one', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Hva koster det å flytte en toroms?')
  await desk.house.settled()
  await desk.within((ctx) => takeOver(ctx, conversation.id, false), member())
  await desk.write(contact, 'Jeg vil snakke med et menneske')
  await desk.within((ctx) => handBack(ctx, conversation.id), member())
  await desk.house.settled()
  assert.equal(await desk.status(conversation.id), 'bot')
})

test('what a person answered where the assistant could not is suggested; what it could answer is not', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Kan dere lagre hagemøblene mine i vinter?')
  await desk.house.settled()
  const say = (clientId: string, text: string) =>
    desk.within(
      (ctx) => sendMessage(ctx, { conversationId: conversation.id, clientId, kind: 'text', text }),
      member(),
    )
  await say('reply-1', 'Ja, vi lagrer hagemøbler fra oktober til april.')
  await say('reply-2', 'Bare si fra når vi kan komme og hente dem hos deg.')
  await desk.house.settled()
  type Suggestions = { items: { question: string; answer: string }[] }
  const { body } = await desk.a.as<Suggestions>(desk.a.agent, { url: '/api/knowledge/suggestions' })
  const ours = body.items.filter((one) => one.question.includes('hagemøblene'))
  assert.deepEqual(
    ours.map((one) => one.answer),
    ['Ja, vi lagrer hagemøbler fra oktober til april.'],
  )
})

test('when a conversation ends, what was left open is remembered of the customer', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Kan dere frakte et akvarium med levende fisk?')
  await desk.house.settled()
  await desk.within((ctx) => requestPerson(ctx, conversation.id, 'customer_asked'))
  await desk.within((ctx) => close(ctx, conversation.id, 'member'), member())
  await desk.house.settled()
  const kept = await desk.within((ctx) => memories(ctx, contact, 10))
  assert.deepEqual(kept.map(({ kind }) => kind).sort(), ['open_question', 'topic'])
  assert.match(kept[0]?.text ?? '', /akvarium/)
})

test('who waits for the answer gets the same one as the conversation, with its words as they come', async () => {
  const { conversation, message } = await desk.write(await desk.newContact(), 'Når har dere åpent?')
  let heard = ''
  const answered = await answerNow(desk.house.platform, desk.a.tenantId, conversation.id, message.seq, {
    onWords: (text) => {
      heard += text
    },
    timeoutMs: 5000,
  })
  await desk.house.settled()
  assert.equal(answered.messages.length, 1)
  assert.match(answered.messages[0]?.text ?? '', /9–16/)
  assert.ok(heard === '' || heard.trim() === answered.messages[0]?.text.trim())
  assert.equal((await desk.said(conversation.id)).length, 2)
})

test('another workspace answers from its own knowledge alone', async () => {
  const question = 'Hva koster det å flytte en toroms?'
  const theirs = await askAssistant(desk.house.platform, desk.b.tenantId, { question, locale: 'nb' })
  assert.equal(theirs.answer.held, false)
  assert.deepEqual(theirs.passages, [])
})

test('a short question after another means what was asked before it', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Hva koster det å flytte en treroms?')
  await desk.house.settled()
  await desk.write(contact, 'og en toroms?')
  await desk.house.settled()
  const answers = (await desk.said(conversation.id)).filter(({ author }) => author === 'assistant')
  assert.doesNotMatch(answers[0]?.text ?? '', /8 900/)
  assert.match(answers[1]?.text ?? '', /8 900 kr/)
})

test('what is asked next about something else does not get the earlier answer again', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Hva koster det å flytte en toroms?')
  await desk.house.settled()
  for (const other of ['Hvem er statsminister?', 'Hva er innkjøpsprisen?']) {
    await desk.write(contact, other)
    await desk.house.settled()
    const last = (await desk.said(conversation.id)).at(-1)
    assert.equal(last?.author, 'assistant')
    assert.doesNotMatch(last?.text ?? '', /8 900/, other)
  }
})
