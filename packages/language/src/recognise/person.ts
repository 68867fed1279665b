import type { Language } from '../locale.ts'

/** Patterns of one language for asking to be put through to a human being. */
type PersonWords = {
  /** A human being whom one may ask for. */
  human: string
  /** Doing words that reach one: talk to, get, transfer to … */
  reach: string
  /** Verbs after which an indefinite `somebody` is a person to talk to. */
  talk: string
  somebody: string
  /** Words that may stand around a bare `a person`. */
  around: string
  refuse: RegExp
}

const human = {
  nb: 'menneske|mennesker|person|kundebehandler|kundebehandleren|kundeservice|medarbeider|ansatt|rådgiver|saksbehandler|operatør|agent|kundesenter|kundesenteret|kundestøtte|resepsjonist|sjefen|leder|folk|selger|supporten|support',
  sv: 'människa|människor|person|kundtjänst|kundservice|medarbetare|handläggare|rådgivare|operatör|agent|anställd|chefen|chef|säljare|supporten|support|mänsklig|personal',
  da: 'menneske|mennesker|person|kundeservice|medarbejder|medarbejdere|sagsbehandler|rådgiver|operatør|agent|ansat|chefen|leder|sælger|supporten|support|kundecenter|kundecentret',
  fi: 'ihmiselle|ihmisen|ihminen|ihmistä|asiakaspalvelijalle|asiakaspalvelijan|asiakaspalvelija|asiakaspalvelijaa|asiakaspalveluun|asiakaspalvelu|asiakaspalvelun|henkilölle|henkilön|henkilö|virkailija|virkailijalle|virkailijan|työntekijälle|työntekijän|neuvojalle|agentti|henkilökunnalle|myyjälle|esimiehelle|tuki|tukeen|oikealle ihmiselle',
  de: 'menschen|mensch|person|mitarbeiter|mitarbeiterin|kundenservice|kundendienst|kundenberater|berater|beraterin|sachbearbeiter|ansprechpartner|agent|agenten|support|chef|vorgesetzten|angestellten',
  en: 'human|humans|person|agent|representative|rep|operator|human being|someone real|advisor|adviser|staff|customer service|customer support|support agent|support|manager|supervisor|real people|employee|colleague|team member|salesperson|receptionist',
}

const words: Record<Language, PersonWords> = {
  nb: {
    human: human.nb,
    reach:
      'snakke med|prate med|snakk med|tale med|chatte med|få tak i|få snakke med|få prate med|kontakt med|koble meg (?:til|over til)|sett meg over til|sette meg over til|overføre meg til|overfør meg til|hjelp av|hjelp fra|svar fra|få|vil ha|ønsker|trenger|ha',
    talk: 'snakke med|prate med|snakk med|chatte med|få tak i|få snakke med|få prate med|tale med|kontakt med',
    somebody: 'noen|en av dere|en ekte|en fra|et ekte|en som|en hos dere|en voksen|en levende',
    around:
      'bare|et|en|ekte|levende|takk|please|nå|jeg|vil|ha|kan|få|hei|med|ønsker|gi|meg|heller|vær|så|snill|ordentlig|virkelig|trenger',
    refuse: /(?<!\p{L})(ikke|slipper|ingen)(?!\p{L})/u,
  },
  sv: {
    human: human.sv,
    reach:
      'prata med|tala med|snacka med|chatta med|få tag på|få tag i|kontakt med|koppla mig (?:till|vidare till)|koppla över till|hjälp av|svar från|få|vill ha|önskar|behöver|ha',
    talk: 'prata med|tala med|snacka med|chatta med|få tag på|få tag i|kontakt med',
    somebody: 'någon|nån|en av er|en riktig|en från|en som|en vuxen|en levande',
    around:
      'bara|en|ett|riktig|verklig|levande|tack|nu|jag|vill|ha|kan|få|hej|med|önskar|ge|mig|hellre|snälla|behöver',
    refuse: /(?<!\p{L})(inte|slipper|ingen)(?!\p{L})/u,
  },
  da: {
    human: human.da,
    reach:
      'tale med|snakke med|tal med|chatte med|få fat i|få fat på|få kontakt med|kontakt med|stil mig om til|stille mig om til|viderestil mig til|viderestilles til|hjælp af|hjælp fra|svar fra|få|vil have|ønsker|ha|have brug for|har brug for',
    talk: 'tale med|snakke med|tal med|chatte med|få fat i|få fat på|kontakt med|tale direkte med|snakke direkte med|høre det fra|fange|forbindelse med|igennem til|sparre med|vende det med|hen til',
    somebody:
      'nogen|en af jer|en af jeres|en rigtig|et rigtigt|en fra|en der|en som|en hos jer|en voksen|en levende',
    around:
      'bare|et|en|rigtig|rigtigt|levende|tak|nu|jeg|vil|have|kan|få|hej|med|ønsker|giv|mig|hellere|venligst|ægte',
    refuse: /(?<!\p{L})(ikke|slipper|ingen)(?!\p{L})/u,
  },
  fi: {
    human: human.fi,
    reach:
      'puhua|puhuisin|jutella|keskustella|chatata|yhteys|yhteyden|yhteyttä|yhdistä|yhdistäkää|yhdistäisitkö|ohjaa|siirrä|haluan|haluaisin|saanko|saisinko|tarvitsen|pyydän',
    talk: 'puhua|puhuisin|jutella|keskustella|chatata|yhteys|yhteyden',
    somebody:
      'jollekin|jonkun kanssa|jollekulle|jonkun|oikean ihmisen kanssa|teistä|teidän kanssa|teikäläisen',
    around:
      'vain|oikea|oikealle|oikean|elävä|elävälle|kiitos|nyt|minä|haluan|haluaisin|hei|saanko|anna|mieluummin|kanssa|pyydän',
    refuse: /(?<!\p{L})(en|ei|älä|älkää|tarvitse)(?!\p{L})/u,
  },
  de: {
    human: human.de,
    reach:
      'sprechen|reden|schreiben|chatten|telefonieren|verbinden|verbinde|verbinden sie mich|weiterleiten|durchstellen|kontakt|erreichen|möchte|will|brauche|hätte|gib mir|geben sie mir|bekomme|hilfe von',
    talk: 'sprechen|reden|chatten|telefonieren|kontakt|erreichen',
    somebody:
      'jemandem|jemanden|jemand|einem von euch|einem von ihnen|einer von euch|einer echten|einem echten',
    around:
      'nur|ein|einen|einem|eine|echter|echten|echte|richtiger|richtigen|lebenden|bitte|danke|jetzt|ich|möchte|will|hallo|mit|lieber|brauche|den|der|gib|mir',
    refuse: /(?<!\p{L})(nicht|kein|keinen|keine|keinem)(?!\p{L})/u,
  },
  en: {
    human: human.en,
    reach:
      'talk to|talk with|speak to|speak with|chat to|chat with|get hold of|connect me (?:to|with)|put me through to|transfer me to|hand me over to|pass me to|contact|reach|get|get me|give me|want|need|have|help from|prefer',
    talk: 'talk to|talk with|speak to|speak with|chat to|chat with|get hold of|contact',
    somebody: 'someone|somebody|anyone|anybody|one of you|one of your|a real|a living|an actual',
    around:
      'just|a|an|the|real|actual|live|please|now|i|want|would|like|need|hi|hello|hey|to|give|me|get|pls|plz|rather|proper|any|can|have|with|another|human|there|is|chat',
    refuse: /(?<!\p{L})(not|no|don't|dont|don’t|without|doesn't|never)(?!\p{L})/u,
  },
}

const patterns = Object.fromEntries(
  Object.entries(words).map(([language, one]) => [
    language,
    {
      human: edged(one.human),
      close: new RegExp(
        `(?<!\\p{L})(?:${one.reach})(?!\\p{L})(?:\\s\\p{L}+){0,3}?\\s(?:${one.human})(?!\\p{L})`,
        'u',
      ),
      turned: new RegExp(
        `(?<!\\p{L})(?:${one.human})(?!\\p{L})(?:\\s\\p{L}+){0,2}?\\s(?:${one.talk})(?!\\p{L})`,
        'u',
      ),
      somebody: new RegExp(
        `(?<!\\p{L})(?:${one.talk})(?!\\p{L})(?:\\s\\p{L}+){0,2}?\\s(?:${one.somebody})(?!\\p{L})|(?<!\\p{L})(?:${one.somebody})(?!\\p{L})(?:\\s\\p{L}+){0,2}?\\s(?:${one.talk})(?!\\p{L})`,
        'u',
      ),
      around: new RegExp(`^(?:${one.around})$`, 'u'),
      refuse: one.refuse,
    },
  ]),
) as Record<
  Language,
  { human: RegExp; close: RegExp; turned: RegExp; somebody: RegExp; around: RegExp; refuse: RegExp }
>

function edged(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u')
}

/** How a human relates to a thing of theirs (`a person's piano`), which asks for none. */
const possessive = /(?:person|human|agent|employee|mensch|menneske|människa)['’]?s\s\p{L}/u
const LONGEST_REQUEST = 25
const REFUSAL_REACH = 30
const SHORTEST_CLAUSE = 4
const bot = /(?<!\p{L})(chat)?(bot|robot|roboter|robotti|robotin|maskin|maskine|kone)(?!\p{L})/u

/**
 * How surely a message asks to be put through to a human being (0 to 1): a bare `a person please`, or a wish to
 * talk with somebody. Refusals (`I don't need a person`) and other mentions of persons do not count.
 */
export function wantsPerson(text: string, language: Language): number {
  let surest = 0
  for (const sentence of text
    .toLowerCase()
    .slice(0, 4000)
    .split(/[.!?\n;]+/))
    for (const part of [sentence, ...clausesOf(sentence)])
      surest = Math.max(surest, sentenceWants(part, language))
  return surest
}

/** What stands between commas, for a wish whose sentence refuses something else: `I don't get it, can I talk to somebody`. */
function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(/,|\s[-–—]\s/)
  return clauses.length > 1
    ? clauses.filter((clause) => clause.trim().split(/\s+/).length >= SHORTEST_CLAUSE)
    : []
}

function sentenceWants(sentence: string, language: Language): number {
  const flat = sentence
    .replace(/[^\p{L}\p{N}'’ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const found = patterns[language]
  const parts = flat.split(' ')
  if (!flat || parts.length > LONGEST_REQUEST || possessive.test(flat)) return 0
  const named = found.human.exec(flat)
  const wish = found.close.exec(flat) ?? found.turned.exec(flat) ?? found.somebody.exec(flat)
  if (refused(flat, wish?.index ?? named?.index ?? 0, found.refuse)) return 0
  if (named) {
    const rest = flat.replace(named[0], ' ').trim().split(' ').filter(Boolean)
    if (rest.every((word) => found.around.test(word)) && parts.length <= 9) return 0.97
  }
  if (found.somebody.test(flat) || isTalk(flat, language)) return 0.92
  return wish && parts.length <= 9 ? 0.75 : 0
}

/** A talking verb together with a human: surer than `get a person`, which may be about something else. */
function isTalk(flat: string, language: Language): boolean {
  const { human: humans, talk } = words[language]
  const near = String.raw`(?:\s\p{L}+){0,3}?\s`
  return new RegExp(
    `(?<!\\p{L})(?:${talk})(?!\\p{L})${near}(?:${humans})(?!\\p{L})|(?<!\\p{L})(?:${humans})(?!\\p{L})${near}(?:${talk})(?!\\p{L})`,
    'u',
  ).test(flat)
}

/** A refusal counts when it stands before the wish or close behind it, unless it is the bot that is refused. */
function refused(flat: string, at: number, refusal: RegExp): boolean {
  return refusal.test(flat.slice(0, at + REFUSAL_REACH)) && !bot.test(flat)
}

const needless: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:trenger ikke|behøver ikke|vil ikke|ønsker ikke|slipper)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:behöver inte|vill inte|önskar inte|slipper)(?!\p{L})/u,
  da: /(?<!\p{L})(?:behøver ikke|har ikke brug for|vil ikke|ønsker ikke|slipper)(?!\p{L})/u,
  fi: /(?<!\p{L})(?:en tarvitse|ei tarvitse|en halua|ei ole tarvetta)(?!\p{L})/u,
  de: /(?<!\p{L})(?:brauche (?:\p{L}+ ){0,3}?nicht|möchte nicht|will nicht|muss nicht|brauche kein\p{L}{0,2}|ohne)(?!\p{L})/u,
  en: /(?<!\p{L})(?:don['’]?t (?:need|want|wish)|do not (?:need|want|wish)|no need|needn['’]t|without having)(?!\p{L})/u,
}

/** Whether a message says that it needs no human being: `I don't need to talk to anyone, just a price`. */
export function needsNobody(text: string, language: Language): boolean {
  const { human, somebody, turned } = patterns[language]
  return text
    .toLowerCase()
    .slice(0, 4000)
    .split(/[.!?\n;,]+/)
    .some(
      (clause) =>
        needless[language].test(clause) &&
        !bot.test(clause) &&
        (human.test(clause) || somebody.test(clause) || turned.test(clause)),
    )
}
