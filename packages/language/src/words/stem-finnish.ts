import { stripLongest, suffixes } from './suffix.ts'

const clitics = suffixes('kaan kään kin han hän kohan köhän ko kö pa pä')
const possessives = suffixes('nsa nsä mme nne')
const cases = suffixes(
  'issa issä ista istä illa illä ilta iltä ille iksi ina inä itta ittä ihin iin eihin oihin iden itten jen ien ' +
    'ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä seen een aan ään oon uun yyn öön hen hin en in an än on un yn ön ' +
    'isiin ia iä ja jä ta tä n t',
)
const derivation = suffixes('minen mis misen')
/** Endings that are as often the end of the word itself (`hinta`, `kirja`). */
const SHORT_CASES = { ta: 4, tä: 4, na: 4, nä: 4, ja: 4, jä: 4 }
const graded: Record<string, string> = {
  nn: 'nt',
  ll: 'lt',
  rr: 'rt',
  mm: 'mp',
  ng: 'nk',
  kk: 'k',
  pp: 'p',
  tt: 't',
}

/**
 * Finnish: clitics, possessives and case endings off, the last vowels dropped and the consonant gradation at the
 * end levelled, so that `hinta`, `hinnan` and `hinnoista` meet.
 */
export function stemFinnish(word: string): string {
  if (word.length < 4) return word
  const asked = /^(.{3,})ttek[oö](?:han|hän)?$/.exec(word)?.[1]
  const bare = asked ?? stripLongest(stripLongest(word, clitics, 4), possessives, 4)
  const noun = bare
    .replace(/uks(en|et|ia|iin|ista|issa)$/, 'us')
    .replace(/(.{2})inen$/, '$1is')
    .replace(/(.{2})is(en|et|ta|tä|ia|iä|issa|ista|iin)$/, '$1is')
  const root = noun === bare ? stripLongest(bare, cases, 3, SHORT_CASES) : noun
  const verb = stripLongest(root, derivation, 4)
  return level(verb.length > 3 ? verb.replace(/[aeiouyäö]{1,2}$/, '') : verb)
}

function level(root: string): string {
  if (root.length < 3) return root
  const pair = root.slice(-2)
  const strong = graded[pair]
  if (strong) return root.slice(0, -2) + strong
  return root.endsWith('d') ? `${root.slice(0, -1)}t` : root
}
