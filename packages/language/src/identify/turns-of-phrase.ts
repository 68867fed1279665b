import type { Language } from '../locale.ts'

type Turn = { pattern: RegExp; language: Language; weight: number }

function turn(language: Language, weight: number, pattern: string): Turn {
  return { pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u'), language, weight }
}

/** Verbs that stand before a Danish lower-case `i` (you), and what may follow it but no preposition would. */
const danishVerb =
  'kan|har|vil|skal|må|er|tager|får|gør|kunne|ville|skulle|havde|kommer|laver|sender|giver|bruger|åbner|lukker|holder|leverer|sælger|reparerer|tilbyder'

/** Towns that a neighbour does not have. */
const townsOf = {
  da: 'københavn|aarhus|århus|odense|aalborg|ålborg|esbjerg|randers|kolding|horsens|vejle|roskilde|herning|silkeborg|næstved|fredericia|viborg|helsingør|amager|frederiksberg|vesterbro|nørrebro|svendborg|holstebro',
  nb: 'oslo|bergen|trondheim|stavanger|tromsø|drammen|fredrikstad|kristiansand|sandnes|bodø|ålesund|sandefjord|haugesund|tønsberg|moss|hamar|molde|lillehammer|halden|larvik|gjøvik|frogner|grünerløkka|majorstua',
  sv: 'stockholm|göteborg|malmö|uppsala|västerås|örebro|linköping|helsingborg|jönköping|norrköping|lund|umeå|gävle|borås|södertälje|eskilstuna|karlstad|växjö|halmstad|sundsvall|luleå|östersund|kalmar|visby|södermalm',
}

/**
 * Word sequences that one language has and its neighbours hardly do, over lower-case words parted by single spaces.
 * Danish marks its infinitive with `at` where bokmål has `å` and Swedish `att`: `til at`, `at få`.
 */
const turns: readonly Turn[] = [
  turn('da', 3, '(?:til|med|om|prøve|prøver|lyst|lov|ved|uden|end|glemt|tid|svært|brug for) at'),
  turn(
    'da',
    2.5,
    'for at \\p{L}+(?:e|å)|at (?:få|gå|se|stå|gøre|tage|give|have|blive|lave|bruge|\\p{L}{2,12}[^aeo]re)',
  ),
  turn(
    'da',
    2,
    'at (?:være|komme|sende|bestille|betale|hente|ringe|flytte|vente|købe|booke|spise|høre|vide|melde)',
  ),
  turn(
    'da',
    3.5,
    `(?:${danishVerb}) i (?:\\p{L}{2,14}e|få|også|ikke|lige|måske|nå|gå|stå|noget|nogle|nogen|så|selv|stadig|altid|tit|mon)`,
  ),
  turn(
    'da',
    3,
    '^i (?:har|er|kan|skal|vil|må|burde|kunne|skulle|ville|havde|var|gør|tager|sender|svarer|kom|får|ser)',
  ),
  // Bokmål has a `time` at the hairdresser's.
  turn('da', 1.2, '(?:få|have|haft|fået|bestille|booke|bestilt) en (?:ny )?tid|en tid (?:på|til|hos|kl)'),
  turn(
    'da',
    1.2,
    'om (?:mandagen|tirsdagen|onsdagen|torsdagen|fredagen|lørdagen|søndagen|aftenen|morgenen|natten)',
  ),
  turn(
    'da',
    1.5,
    'vi ses|ses vi|hvor tit|lade være|hvad så|sikke (?:en|et|nogle)|har brug for|lige nu|en gang til',
  ),
  turn(
    'da',
    1.2,
    '(?:jeg|vi|det|du|man) kan godt|der er|er der|findes der|går der|kommer der|var der|bliver der',
  ),
  turn('da', 0.9, '(?:min|mit|mine|din|dit|dine|vores|jeres) \\p{L}{2,20}'),
  turn(
    'da',
    0.8,
    'på (?:mail|sms|nettet)|i (?:telefonen|byen igen)|i det hele taget|hvor (?:sent|lang tid|gammel)',
  ),
  // `er` is a verb to both; the Swedish word of that spelling (`your`) has no subject after it.
  ...(['nb', 'da'] as const).map((language) =>
    turn(language, 2.5, 'er (?:du|jeg|det|den|han|hun|vi|dette|disse|en|et)'),
  ),
  turn('nb', 1.5, '\\p{L}{2,20}(?:en|et|a|ene|an) (?:min|mitt|mine|mi|din|ditt|dine|di|vår|vårt|våre|deres)'),
  turn('nb', 3, 'å (?:\\p{L}{2,14}e|få|gå|se|ha|bli|gi|ta|si|la|dra|bo|stå|be|spå|nå)'),
  turn(
    'nb',
    1.2,
    'vi sees|sees da|er det noen|det er noe|kan dere|har dere|er dere|lurer på|med en gang|på nytt',
  ),
  turn('nb', 0.8, '(?:den|det|de|denne|dette|disse) (?:\\p{L}{2,14} )?\\p{L}{3,14}(?:en|et|ene|a)'),
  turn('nb', 1, '(?:en|ei|et) \\p{L}{2,14}(?:ing|sjon|het)|slå (?:av|på)|skru (?:av|på|opp|ned)'),
  turn(
    'sv',
    2,
    'att \\p{L}{2,14}a|går det|hur (?:mycket|många|länge|ofta|lång)|har ni|kan ni|är ni|hos er|tack för',
  ),
  turn(
    'sv',
    1,
    'den (?:här|där)|det (?:här|där)|till (?:er|mig)|på er|av er|från er|hej hej|tar ni|får man|kan man',
  ),
  // Bokmål writes `kommunikasjon`; to the others the ending is common.
  ...(['da', 'sv', 'de', 'en'] as const).map((language) =>
    turn(language, 0.8, '\\p{L}{3,16}(?:ation|ationen|ationer|ktion|ktionen|ktioner)'),
  ),
  turn(
    'da',
    1.2,
    'tales ved|alt for (?:lang|langt|dyr|dyrt|sent|meget|længe)|(?:kontakt|send|giv|vis) mig|tog (?:alt|for|lang)',
  ),
  // A town says where somebody is, and only where nothing else does what is spoken there.
  turn('da', 0.5, townsOf.da),
  turn('nb', 0.3, townsOf.nb),
  turn('sv', 0.5, townsOf.sv),
  // Finnish asks with an ending: `tuletteko`, `voimmeko`. No neighbour has words that end so.
  turn('fi', 3, '\\p{L}{2,}(?:tteko|ttekö|mmeko|mmekö|vatko|vätkö)'),
]

/** What word sequences say for a language; `flat` is lower-case words parted by single spaces. */
export function turnsOfPhrase(flat: string, language: Language): number {
  let sum = 0
  for (const one of turns) if (one.language === language && one.pattern.test(flat)) sum += one.weight
  return sum
}
