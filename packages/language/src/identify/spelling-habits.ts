import type { Language } from '../locale.ts'

type Habit = { pattern: RegExp; foreignTo: readonly Language[] }

function habit(pattern: RegExp, ...foreignTo: Language[]): Habit {
  return { pattern, foreignTo }
}

/** Spellings that a language hardly knows: what tells the neighbours nb, da and sv apart in words never seen. */
const habits: readonly Habit[] = [
  habit(/[äö]/, 'nb', 'da', 'en'),
  habit(/[æø]/, 'sv', 'fi', 'de', 'en'),
  habit(/å/, 'fi', 'de', 'en'),
  habit(/[üß]/, 'nb', 'sv', 'da', 'fi', 'en'),
  habit(/sj(on|oner|onen|onene)/, 'sv', 'da', 'fi', 'de', 'en'),
  habit(/tion/, 'nb', 'fi'),
  habit(/(kk|tt|nn|ll|pp|ss|mm|gg|ff|rr)$/, 'da'),
  habit(/(kk|tt|nn|ll|pp|mm|gg|rr)$/, 'fi'),
  habit(/[^aeiouyæøåäö]ld$|[^aeiouyæøåäö]nd$/, 'nb'),
  habit(/øy|øyt|kj|gj|skj/, 'da', 'sv', 'fi', 'de', 'en'),
  habit(/øj|æg|æk|eje|øg/, 'nb', 'sv', 'fi', 'de', 'en'),
  habit(/ck/, 'nb', 'da', 'fi'),
  habit(/hv/, 'sv', 'fi', 'de', 'en'),
  habit(/hed(en|er|erne|s)?$/, 'nb', 'sv', 'fi', 'en'),
  habit(/het(en|er|ene|erna)?$/, 'da', 'fi', 'de', 'en'),
  habit(/(arna|orna|erna)$/, 'nb', 'da', 'fi', 'de', 'en'),
  habit(/erne$/, 'nb', 'sv', 'fi', 'en'),
  habit(/(inger|iger|er|els)ene$/, 'da', 'sv', 'fi', 'de', 'en'),
  habit(/[øå]b(e|t|er|te)?$|[åa]g(e|er|t)$|ud/, 'nb'),
  habit(/[aeiouyøæå]t(e|er|et)$/, 'da'),
  habit(/(aa|ii|uu|yy|ää|öö|uo|yö)/, 'nb', 'sv', 'da', 'de'),
  habit(/[qwz]/, 'nb', 'sv', 'da', 'fi'),
  habit(/th|sh|ea|ou|wh|ght|ow/, 'nb', 'sv', 'da', 'fi', 'de'),
  habit(/sch|ung$|pf|tz/, 'nb', 'sv', 'da', 'fi', 'en'),
  habit(/æ(?!r)/, 'nb'),
  habit(/ei|au|oy|mannen|(k|p)e(n|t|r|ne)$|[aeiouyøæå]kt?$|ikk?er|ggen/, 'da'),
  habit(/ftal|agt|igt|ogt|øgt|egt/, 'nb'),
  habit(/[bdgfcw]/, 'fi'),
  habit(/av(?!e|[nt])/, 'da'),
  habit(/af/, 'nb'),
  habit(/(ssa|ssä|sta|stä|lla|llä|lle|ksi|ko|kö|nen)$/, 'nb', 'sv', 'da', 'de', 'en'),
]

/** What an unknown word loses in a language for each spelling that this language hardly knows. */
const STRANGE = 1.1

/** How strange a word looks in a language, as a log-likelihood to take away. */
export function strangeness(word: string, language: Language): number {
  let sum = 0
  for (const { pattern, foreignTo } of habits)
    if (foreignTo.includes(language) && pattern.test(word)) sum += STRANGE
  return sum
}
