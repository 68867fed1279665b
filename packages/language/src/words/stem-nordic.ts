import { stripLongest, suffixes } from './suffix.ts'

const bokmalEndings = suffixes(
  'hetenes hetene hetens heten heter het ingenes ingene ingens ingen inger ings ing endes ende edes ede enes ene ens en ' +
    'ers er ets ete et ast est ane ande ar as es a e s',
)
const bokmalTails = suffixes('hetslov eleg elig lig eig leg ig els het')

const danishEndings = suffixes(
  'hedens hederne heden heder heds hed ningernes ningerne ningers ninger ningens ningen nings ning ' +
    'ingernes ingerne ingers inger ingens ingen ings ing ernes erne erens eren endes ende enes ene ens en ' +
    'ers er ets et ede es est e s',
)
const danishTails = suffixes('elig lig ig els løst')

const swedishEndings = suffixes(
  'heternas heterna hetens heten heter het ningarnas ningarna ningarn ningars ningar ningens ningen nings ning ' +
    'arnas ernas ornas arna erna orna andet anden andes ande ades ade aste are arens aren arn ast ast ad ar as at ' +
    'erns ern ers er ens en an ets et ena es or a e s',
)
const swedishTails = suffixes('lig ig els het')

/**
 * Nouns and adjectives in -er that lose their `e` when an ending follows (`finger`, `fingrene`). The -er of most words
 * is an ending itself, so these have to be known.
 */
const inEr = {
  nb: roots('vinter sommer søster finger nummer skulder vakker sikker'),
  da: roots('vinter sommer søster finger nummer skulder vakker sikker'),
  sv: roots('vinter sommar syster dotter finger nummer fönster vacker säker'),
}

function roots(line: string): RegExp {
  const short = line.split(' ').map((word) => word.slice(0, -2).replace(/(.)\1$/, '$1'))
  return new RegExp(`(${short.join('|')})([kmnprst]?)(?:er|r|)$`)
}

/** Norwegian bokmål: inflection and -ing off, then -lig, -els and -het. */
export function stemBokmal(word: string): string {
  const bare = stripLongest(word, bokmalEndings, 3, { ing: 4, s: 4, a: 4 }).replace(
    /(.{3,}[^aeiouyæøå])a$/,
    '$1',
  )
  const even = /[dv]t$/.test(bare) && bare.length > 4 ? bare.slice(0, -1) : past(bare)
  return syncope(stripLongest(even, bokmalTails, 4), 'nb').replace(/mm$|(?<=.{4})ll$/, (pair) =>
    pair.slice(1),
  )
}

/** Danish: inflection and -ning/-ing off, then -lig and -els; doubled consonants become one (`flytte`, `flytning`). */
export function stemDanish(word: string): string {
  const bare = stripLongest(word, danishEndings, 3, { ing: 4, s: 4 })
  const even = /(gd|dt|gt|kt|bt)$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : past(bare)
  return syncope(stripLongest(even, danishTails, 4).replace(/([bdfgklmnprstv])\1$/, '$1'), 'da')
}

/** Swedish: inflection and -ning off, then -lig, -els and -het; a doubled last consonant becomes one. */
export function stemSwedish(word: string): string {
  const definite = word.replace(/(?<=.[bcdfghjklmnpqrstvxz]e[lr])ns?$/, '')
  const bare = definite.endsWith('ans')
    ? definite
    : stripLongest(definite, swedishEndings, 3, { ing: 4, s: 4 })
  const even =
    /(dd|gd|nn|dt|gt|kt|tt|bt|mt|pt|vt|elt|llt|bart|[äö]rt|änt|alt|ckert|äkert)$/.test(bare) &&
    bare.length > 4
      ? bare.slice(0, -1)
      : bare
  return syncope(stripLongest(even, swedishTails, 4), 'sv').replace(/mm$/, 'm')
}

/** The -t of past and neuter forms: `bestilt`, `levert`, `kjøpt`, `enkelt`; shorter words may end in it themselves. */
function past(word: string): string {
  return /(.{3,}[aeiouyæøåäö]l|.{2,}e[lr]|.{2}p)t$/.test(word) ? word.slice(0, -1) : word
}

/** `nøkkel` and `nøkler`, `fågel` and `fåglar`, `finger` and `fingrene` become one. */
function syncope(stem: string, language: 'nb' | 'sv' | 'da'): string {
  const last = stem
    .replace(/([aeiouyæøåäö][bcdfghjklmnpqrstvxz]{1,3})el$/, '$1l')
    .replace(/([bdfgkmpt])\1l$/, '$1l')
  return last.replace(inEr[language], (whole, root: string, second: string) =>
    second === '' || root.endsWith(second) ? `${root}r` : whole,
  )
}
