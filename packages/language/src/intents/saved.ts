import type { Learnt } from './model.ts'
import type { SavedIntents } from './types.ts'

/** Features are written one after the other with this between them; none of them holds it. */
const BETWEEN = '\n'
/** As many arguments as a call takes safely. */
const AT_ONCE = 8192

/** What was learnt, as plain data. */
export function savedOf({ language, intents, scorer, gate }: Learnt): SavedIntents {
  return {
    version: 4,
    language,
    intents: [...intents],
    features: [...scorer.lexicon.index.keys()].join(BETWEEN),
    rarity: textOf(scorer.lexicon.rarity),
    scales: textOf(scorer.scales),
    biases: textOf(scorer.biases),
    weights: textOf(scorer.weights),
    gate: { weights: [...gate.weights], threshold: gate.threshold, sureFrom: gate.sureFrom },
  }
}

/** The reverse of `savedOf`. @throws Error when the data are of another version, or do not fit together */
export function learntOf(saved: SavedIntents): Learnt {
  if (saved.version !== 4) throw new Error('This intent model was saved by another version. Train it again.')
  const names = saved.features ? saved.features.split(BETWEEN) : []
  const scorer = {
    lexicon: {
      index: new Map(names.map((name, at) => [name, at])),
      rarity: new Float32Array(bytesOf(saved.rarity).buffer),
    },
    weights: new Int8Array(bytesOf(saved.weights).buffer),
    scales: new Float32Array(bytesOf(saved.scales).buffer),
    biases: new Float32Array(bytesOf(saved.biases).buffer),
  }
  const classes = scorer.scales.length
  const fits = classes === saved.intents.length || classes === saved.intents.length + 1
  if (!fits || scorer.weights.length !== names.length * classes)
    throw new Error('This intent model is damaged: its parts do not fit together. Train it again.')
  return { language: saved.language, intents: [...saved.intents], scorer, gate: saved.gate }
}

function textOf(numbers: Float32Array | Int8Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  let text = ''
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))
  return btoa(text)
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text)
  const bytes = new Uint8Array(plain.length)
  for (let at = 0; at < plain.length; at += 1) bytes[at] = plain.charCodeAt(at)
  return bytes
}
