import { createHash } from 'node:crypto'
import { type IntentExample, trainIntents } from '@svar/language'
import { type Eval, percentile, readLines, rounded } from './eval.ts'

/** Shares of 0 to 1, seconds and milliseconds. */
export interface IntentsResult {
  accuracy: number
  oos_recall: number | null
  threshold: number | null
  train_s: number
  p50_ms: number
  n: number
}

const OUT_OF_SCOPE = 'oos'

export const intents: Eval = {
  usage:
    'intents --train A.jsonl [--train B.jsonl …] --test C.jsonl [--oos D.jsonl] [--shots K, drawn from each intent by chance, always the same]',
  async run({ train, test, oos, shots }) {
    if (!train?.length || !test) return undefined
    const examples = (
      await Promise.all(train.map((file) => readLines<IntentExample>(file, ['text', 'intent'])))
    ).flat()
    const asked = await readLines<IntentExample>(test, ['text', 'intent'])
    const strange = oos ? await readLines<IntentExample>(oos) : null
    return evalIntents(shots ? few(examples, shots) : examples, asked, strange)
  },
}

/**
 * Trains, then asks. Without messages out of scope each one gets its best intent; with them one threshold, found on
 * the training data, decides, and an utterance in scope that is rejected counts as wrong.
 */
export function evalIntents(
  examples: IntentExample[],
  asked: IntentExample[],
  strange: IntentExample[] | null,
): IntentsResult {
  const began = performance.now()
  const model = trainIntents(
    examples.filter(({ intent }) => intent !== OUT_OF_SCOPE),
    { outOfScope: examples.filter(({ intent }) => intent === OUT_OF_SCOPE).map(({ text }) => text) },
  )
  const train_s = (performance.now() - began) / 1000
  const tookMs: number[] = []
  const guess = (text: string) => {
    const from = performance.now()
    const found = model.classify(text)
    tookMs.push(performance.now() - from)
    return found
  }
  const own = asked.filter(({ intent }) => intent !== OUT_OF_SCOPE)
  const others = [...(strange ?? []), ...asked.filter(({ intent }) => intent === OUT_OF_SCOPE)]
  const right = own.filter(({ text, intent }) => {
    const found = guess(text)
    return (strange ? found.intent : found.ranking[0]?.intent) === intent
  }).length
  const refused = strange ? others.filter(({ text }) => guess(text).intent === null).length : 0
  return {
    accuracy: rounded(right / Math.max(1, own.length)),
    oos_recall: strange ? rounded(refused / Math.max(1, others.length)) : null,
    threshold: strange ? rounded(model.threshold) : null,
    train_s: rounded(train_s),
    p50_ms: rounded(percentile(tookMs, 0.5)),
    n: own.length,
  }
}

/** So many examples of each intent, drawn by chance: the order in a file often follows a pattern. Always the same ones. */
export function few(examples: IntentExample[], shots: number): IntentExample[] {
  const drawn = examples
    .map((example) => ({ example, lot: createHash('sha256').update(example.text).digest('hex') }))
    .sort((one, other) => (one.lot < other.lot ? -1 : Number(one.lot > other.lot)))
  const counts = new Map<string, number>()
  return drawn.flatMap(({ example }) => {
    const count = (counts.get(example.intent) ?? 0) + 1
    counts.set(example.intent, count)
    return count <= shots ? [example] : []
  })
}
