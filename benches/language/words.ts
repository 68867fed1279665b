import type { Language } from '@svar/language'
import lunr from 'lunr'
import da from 'lunr-languages/lunr.da.js'
import de from 'lunr-languages/lunr.de.js'
import fi from 'lunr-languages/lunr.fi.js'
import no from 'lunr-languages/lunr.no.js'
import support from 'lunr-languages/lunr.stemmer.support.js'
import sv from 'lunr-languages/lunr.sv.js'

type Step = typeof lunr.stemmer
type Steps = { stopWordFilter: Step; stemmer: Step }

for (const install of [support, no, sv, da, fi, de]) install(lunr)

/** Cuts a text into the stems that a peer indexes: lower case, without stop words, by the language's Snowball stemmer. */
export function stemsIn(language: Language): (text: string) => string[] {
  const { stopWordFilter, stemmer } = stepsFor(language)
  return (text) =>
    (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
      const kept = stopWordFilter(new lunr.Token(word))
      const stem = kept ? stemmer(kept)?.toString() : ''
      return stem ? [stem] : []
    })
}

function stepsFor(language: Language): Steps {
  if (language === 'en') return lunr
  return lunr[language === 'nb' ? 'no' : language] as Steps
}
