import { stripLongest, suffixes } from './suffix.ts'

const bokmalEndings = suffixes(
  'hetenes hetene hetens heten heter het ingenes ingene ingens ingen inger ings ing endes ende edes ede enes ene ens en ' +
    'ers er ets ete et ert erte ast est ane ande ar as es a e s',
)
const bokmalTails = suffixes('hetslov eleg elig lig eig leg ig els het')

const danishEndings = suffixes(
  'erendes erende erede hedens hederne heden heder heds hed ningernes ningerne ningers ninger ningens ningen nings ning ' +
    'ingernes ingerne ingers inger ingens ingen ings ing ernes erne erens eren erer eret erets endes ende enes ene ens en ' +
    'ers er ets et ede es est e s',
)
const danishTails = suffixes('elig lig ig els løst')

const swedishEndings = suffixes(
  'heternas heterna hetens heten heter het ningarnas ningarna ningarn ningars ningar ningens ningen nings ning ' +
    'arnas ernas ornas arna erna orna andet anden andes ande ades ade aste are arens aren arn ast ast ad ar as at ' +
    'erns ern ers er ens en ets et ena es or a e t s',
)
const swedishTails = suffixes('lig ig els het')

/** Norwegian bokmål: inflection and -ing off, then -lig, -els and -het. */
export function stemBokmal(word: string): string {
  const bare = stripLongest(word, bokmalEndings, 3, { ing: 4, s: 4, a: 4 })
  const even = /[dv]t$/.test(bare) && bare.length > 4 ? bare.slice(0, -1) : bare
  return stripLongest(even, bokmalTails, 4)
}

/** Danish: inflection and -ning/-ing off, then -lig and -els; doubled consonants become one (`flytte`, `flytning`). */
export function stemDanish(word: string): string {
  const bare = stripLongest(word, danishEndings, 3, { ing: 4, s: 4 })
  const even = /(gd|dt|gt|kt)$/.test(bare) && bare.length > 4 ? bare.slice(0, -1) : bare
  return stripLongest(even, danishTails, 4).replace(/([bdfgklmnprstv])\1$/, '$1')
}

/** Swedish: inflection and -ning off, then -lig, -els and -het; a doubled last consonant becomes one. */
export function stemSwedish(word: string): string {
  const bare = stripLongest(word, swedishEndings, 3, { ing: 4, s: 4, t: 5 })
  const even = /(dd|gd|nn|dt|gt|kt|tt)$/.test(bare) && bare.length > 4 ? bare.slice(0, -1) : bare
  return stripLongest(even, swedishTails, 4)
}
