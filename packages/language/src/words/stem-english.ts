import { stripLongest, suffixes } from './suffix.ts'

const irregular = new Map(
  Object.entries({
    bought: 'buy',
    paid: 'pay',
    sent: 'send',
    sold: 'sell',
    told: 'tell',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    made: 'make',
    went: 'go',
    gone: 'go',
    came: 'come',
    began: 'begin',
    begun: 'begin',
    won: 'win',
    wrote: 'write',
    written: 'write',
    found: 'find',
    held: 'hold',
    led: 'lead',
    built: 'build',
    became: 'become',
    children: 'child',
    men: 'man',
    women: 'woman',
    people: 'person',
    feet: 'foot',
    lost: 'lose',
    left: 'leave',
    broken: 'break',
    broke: 'break',
    kept: 'keep',
    met: 'meet',
    ran: 'run',
    rose: 'rise',
    spoke: 'speak',
    spoken: 'speak',
  }),
)
const endings: [string, string][] = [
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ational', 'ate'],
  ['fulness', ''],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ation', 'ate'],
  ['ement', ''],
  ['ment', ''],
  ['ness', ''],
  ['able', ''],
  ['ible', ''],
  ['ance', ''],
  ['ence', ''],
  ['ally', 'al'],
  ['ity', ''],
  ['ion', ''],
  ['ful', ''],
  ['ism', ''],
  ['ist', ''],
  ['ive', ''],
  ['ize', ''],
  ['ise', ''],
  ['ous', ''],
  ['ly', ''],
  ['al', ''],
  ['er', ''],
  ['or', ''],
]
const last = suffixes('ate e')

/** English: plural, -ed and -ing off, some irregular verbs, then the common derivations (-ation, -ment, -ly …). */
export function stemEnglish(word: string): string {
  const bare = word.replace(/['’]s?$/, '').replace(/['’]/g, '')
  if (bare.length < 4) return irregular.get(bare) ?? bare
  const known = irregular.get(bare)
  if (known) return stemEnglish(known)
  const singular = verb(plural(bare)).replace(/(.{4})ll$/, '$1l')
  return stripLongest(derive(singular).replace(/y$/, 'i'), last, 3)
}

function plural(word: string): string {
  if (/(ss|us|is)$/.test(word) || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return /(ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function verb(word: string): string {
  const match = /^(.{2,}[aeiouy].*|.*[aeiouy].+)(ed|ing)$/.exec(word)
  const root = match?.[1]
  if (!root || root.length < 3 || word.endsWith('eed')) return word
  if (root.endsWith('i')) return `${root.slice(0, -1)}y`
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root
}

function derive(word: string): string {
  for (const [ending, stand] of endings) {
    const rest = word.slice(0, -ending.length)
    if (word.endsWith(ending) && rest.length >= 4) return rest + stand
  }
  return word
}
