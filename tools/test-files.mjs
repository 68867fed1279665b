/** Where tests lie: what `npm test` runs, and after them the journeys. */
export const TESTS = [
  '{apps,packages}/*/{src,test}/**/*.test.ts',
  'evals/**/*.test.ts',
  'tools/**/*.test.mjs',
]
export const JOURNEYS = ['e2e/**/*.test.ts']
