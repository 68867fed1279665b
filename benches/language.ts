import type { Bench } from './bench.ts'

/** Svar's language package and its open peers. */
export const language: Bench = {
  about:
    'The language package beside open peers, on the halves of the evaluation sets that are kept for reporting. ' +
    'Search peers get the languages’ stemmers and stop words; their settings, those of nlp.js and of chrono are the ' +
    'ones that do best on the development halves; tinyld and eld use their largest data. The sets follow Svar’s own ' +
    'conventions for dates, which a peer need not share. Speeds are of Norwegian passages.',
  async run(options) {
    // Loaded here, so that the other benches need not load the peers.
    const { recall } = await import('./language/recall.ts')
    const { searchSpeed } = await import('./language/search-speed.ts')
    const { intents } = await import('./language/intents.ts')
    const { identification } = await import('./language/identify.ts')
    const { dates } = await import('./language/dates.ts')
    return {
      ...(await recall()),
      ...(await searchSpeed(options)),
      ...(await intents(options.rounds)),
      ...(await identification()),
      ...(await dates()),
    }
  },
}
