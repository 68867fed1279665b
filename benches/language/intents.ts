import type { IntentExample, Language } from '@svar/language'
import { readLines } from '../../evals/eval.ts'
import { evalIntents, type IntentsResult } from '../../evals/intents.ts'
import { type Figures, median } from '../bench.ts'
import { type Classify, type NlpSetup, nlpSetups, trainNlp } from './nlpjs.ts'
import { localeFor, percent, setFile, spoken } from './sets.ts'

const OUT_OF_SCOPE = 'oos'
/** The examples are parted in so many to find a setup: each part is asked of a model that was trained on the others. */
const PARTS = 3

type Guess = { wanted: string; intent: string; score: number }
/** In percent: of all messages, of those in scope, of those out of scope. */
type Scores = { all: number; right: number; refused: number }
type Chosen = { setup: NlpSetup; threshold: number }

/** The shares of messages of which the right is said (in scope their intent, out of scope that it is none), and the time to train. */
export async function intents(rounds: number): Promise<Figures> {
  const figures: Figures = {}
  for (const language of spoken) {
    const dev = setFile(language, 'intents', 'dev')
    const kept = setFile(language, 'intents', 'kept')
    if (!dev || !kept) continue
    const locale = localeFor(language)
    const examples = (await readLines<IntentExample>(dev)).map((example) => ({ ...example, locale }))
    const asked = await readLines<IntentExample>(kept)
    const { svar, peer, svarS, peerS } = await compare(language, examples, asked, rounds)
    figures[`intents all ${language} %`] = { svar: svar.all, 'nlp.js': peer.all }
    figures[`intents right ${language} %`] = { svar: svar.right, 'nlp.js': peer.right }
    figures[`oos refused ${language} %`] = { svar: svar.refused, 'nlp.js': peer.refused }
    figures[`intents train ${language} s`] = { svar: svarS, 'nlp.js': peerS }
  }
  return figures
}

/** Both are trained in turns; the same examples give the same Svar, for nlp.js the last one is asked. */
async function compare(
  language: Language,
  examples: IntentExample[],
  asked: IntentExample[],
  rounds: number,
): Promise<{ svar: Scores; peer: Scores; svarS: number; peerS: number }> {
  const { setup, threshold } = await chooseFor(language, examples)
  const svarS: number[] = []
  const peerS: number[] = []
  let svar: Scores = { all: 0, right: 0, refused: 0 }
  let guesses: Guess[] = []
  for (let round = 0; round < rounds; round += 1) {
    const result = evalIntents(examples, asked, [])
    svar = scoresOfEval(result, asked.length)
    svarS.push(result.train_s)
    const began = performance.now()
    const classify = await trainNlp(language, examples, setup)
    peerS.push((performance.now() - began) / 1000)
    guesses = await guessesOf(classify, asked)
  }
  return { svar, peer: scoresOf(guesses, threshold), svarS: median(svarS), peerS: median(peerS) }
}

/** The setup and threshold by which most examples get their intent or, out of scope, are refused. */
async function chooseFor(language: Language, examples: IntentExample[]): Promise<Chosen> {
  let best: (Chosen & { hits: number }) | undefined
  for (const setup of nlpSetups) {
    const guesses: Guess[] = []
    for (let part = 0; part < PARTS; part += 1) {
      const others = examples.filter((_, at) => at % PARTS !== part)
      const own = examples.filter((_, at) => at % PARTS === part)
      guesses.push(...(await guessesOf(await trainNlp(language, others, setup), own)))
    }
    for (const threshold of [0, ...new Set(guesses.map(({ score }) => score))]) {
      const hits = guesses.filter((guess) => given(guess, threshold) === guess.wanted).length
      if (!best || hits > best.hits) best = { setup, threshold, hits }
    }
  }
  if (!best) throw new Error('There is no setup of nlp.js to choose from.')
  return best
}

async function guessesOf(classify: Classify, asked: readonly IntentExample[]): Promise<Guess[]> {
  const guesses: Guess[] = []
  for (const { text, intent } of asked) guesses.push({ wanted: intent, ...(await classify(text)) })
  return guesses
}

function given({ intent, score }: Guess, threshold: number): string {
  return score < threshold ? OUT_OF_SCOPE : intent
}

/** As the eval scores Svar: what is in scope and refused counts as wrong. */
function scoresOf(guesses: Guess[], threshold: number): Scores {
  const share = (of: Guess[]) =>
    percent(of.filter((guess) => given(guess, threshold) === guess.wanted).length, of.length)
  return {
    all: share(guesses),
    right: share(guesses.filter(({ wanted }) => wanted !== OUT_OF_SCOPE)),
    refused: share(guesses.filter(({ wanted }) => wanted === OUT_OF_SCOPE)),
  }
}

function scoresOfEval({ accuracy, oos_recall, n }: IntentsResult, asked: number): Scores {
  const refused = oos_recall ?? 0
  return {
    all: percent(accuracy * n + refused * (asked - n), asked),
    right: 100 * accuracy,
    refused: 100 * refused,
  }
}
