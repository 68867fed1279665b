import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sureFrom } from './gate.ts'
import { restoreIntents, trainIntents } from './train.ts'

const said = {
  price: [
    'what does a lesson cost',
    'how much is it a month',
    'price of singing lessons',
    'is there a discount for two',
    'your prices please',
  ],
  cancel: [
    'we cannot come tomorrow',
    'she is ill and will miss the lesson',
    'i have to cancel the lesson today',
    'no time this week sorry',
    'please cancel our lesson on monday',
  ],
  trial: [
    'can we try it first',
    'do you offer a trial lesson',
    'i would like to try the drums once',
    'a free trial please',
    'how does a trial lesson go',
  ],
  rental: [
    'can i hire a cello',
    'do you lend instruments',
    'we need a smaller rental violin',
    'what does it take to rent a guitar',
    'we want to return the rented flute',
  ],
  holidays: [
    'are there lessons in the autumn holidays',
    'when are you closed',
    'do you teach on bank holidays',
    'is the school open over christmas',
    'when do your holidays begin',
  ],
}
const examples = Object.entries(said).flatMap(([intent, texts]) => texts.map((text) => ({ text, intent })))

const asked = [
  ['how much do lessons cost', 'price'],
  ['do you have a discount', 'price'],
  ['i must cancel the lesson tomorrow', 'cancel'],
  ['tom is ill today and cannot come', 'cancel'],
  ['could we have a trial lesson', 'trial'],
  ['can he try the piano once', 'trial'],
  ['can we rent a violin', 'rental'],
  ['i want to hire a guitar', 'rental'],
  ['are you open in the easter holidays', 'holidays'],
  ['are there lessons at christmas', 'holidays'],
]
const near = [
  'when is the summer concert',
  'where can i park my car',
  'do you sell sheet music',
  'can you tune our old piano',
  'my daughter forgot her bag',
  'are you looking for teachers',
  'how old must children be',
  'is there a lift in the building',
]

test('with five examples each, own messages are understood and half of those that are near to them are refused', () => {
  const model = trainIntents(examples)
  const understood = asked.filter(([text, intent]) => model.classify(text ?? '').intent === intent)
  const refused = near.filter((text) => model.classify(text).intent === null)
  assert.ok(understood.length >= 9, `understood ${understood.length} of ${asked.length}`)
  assert.ok(refused.length >= 4, `refused ${refused.length} of ${near.length}`)
})

test('however few intents and examples there are, how sure it is is a number', () => {
  for (let count = 1; count <= examples.length; count += 3) {
    const model = trainIntents(examples.slice(0, count), { outOfScope: [...near, ...near].slice(0, count) })
    for (const text of [...near, 'i must cancel the lesson tomorrow']) {
      const { confidence } = model.classify(text)
      assert.ok(confidence >= 0 && confidence <= 1, `${count} examples, “${text}”: ${confidence}`)
    }
  }
})

test('a model saved by an earlier version is refused, since its gate told less', () => {
  const saved = { ...trainIntents(examples).toJSON(), version: 3 } as unknown as Parameters<
    typeof restoreIntents
  >[0]
  assert.throws(() => restoreIntents(saved), /another version/)
})

test('it is sure only from where examples kept apart were understood, and questions left out were not taken for them', () => {
  const right = { confidence: 0.9, isRight: true }
  const wrong = { confidence: 0.8, isRight: false }
  assert.equal(sureFrom([]), null)
  assert.equal(sureFrom([right, right, right]), null, 'three tell too little')
  assert.equal(sureFrom([right, right, right, right]), 0.9)
  assert.equal(sureFrom([right, right, right, right, wrong, { ...right, confidence: 0.75 }]), 0.9)
  assert.equal(
    sureFrom(Array(20).fill({ confidence: 0.6, isRight: true })),
    null,
    'nobody is sure of so little',
  )
})

test('intents that share no words leave a model that is sure of nothing, and one question said in many ways does not', () => {
  const scattered = Object.values(said).flat()
  const chance = scattered.map((text, at) => ({ text, intent: String(at % 5) }))
  assert.equal(trainIntents(chance).sureFrom, null)
  const things = ['cello', 'parking', 'invoice', 'summer concert', 'password', 'gift card']
  const ways = ['what about the', 'tell me of your', 'i have a question on the', 'about the', 'hello the']
  const alike = things.flatMap((thing) => ways.map((way) => ({ text: `${way} ${thing}`, intent: thing })))
  const model = trainIntents(alike.map((one) => ({ ...one, intent: String(things.indexOf(one.intent)) })))
  assert.ok((model.sureFrom ?? 1) < 1)
  assert.equal(restoreIntents(model.toJSON()).sureFrom, model.sureFrom)
})
