import type { Language } from '../locale.ts'
import type { Ask } from './asks.ts'

/** Said so openly that several kinds answer it: they count less beside what is asked plainly. */
export const general: Record<Language, Ask[]> = {
  nb: [
    [['name'], /hvilke[nt]?(?!\p{L})/u],
    [['span', 'clock', 'day'], /hvor (lenge|ofte|sent|tidlig)/u],
    [['price'], /hva (tar|går|vil dere ha|ligger|lander|kommer)|(?<!\p{L})sum|hva blir/u],
    [['share'], /pris|koste|penge/u],
    [['count'], /hvor (mange|få)/u],
    [['price', 'share', 'size'], /hvor mye/u],
    [
      ['place'],
      /(?<!\p{L})hvor (?!mange|mye|meget|få|lenge|længe|lang|stor|høy|høj|tæt|nær|ofte|tit|fort|hurtig|raskt|snart|sent|tidlig|gam|tung|bred|dyp|dyb|godt|mye)/u,
    ],
  ],
  sv: [
    [['name'], /vilke[nt]|vilka(?!\p{L})/u],
    [['span', 'clock', 'day'], /hur (länge|ofta|sent|tidigt)/u],
    [['price'], /vad (tar|går|vill ni ha|ligger|landar|kommer|blir)|summa/u],
    [['share'], /pris|kosta|pengar/u],
    [['count'], /hur (många|få)/u],
    [['price', 'share', 'size'], /hur mycket/u],
    [['size', 'span'], /hur långt/u],
  ],
  da: [
    [['name'], /hvilke[nt]?(?!\p{L})/u],
    [['span', 'clock', 'day'], /hvor (længe|tit|ofte|sent|tidligt)/u],
    [['price'], /hvad (tager|går|vil i have|ligger|lander|kommer|bliver)|beløb/u],
    [['share'], /pris|koste|penge/u],
    [['count'], /hvor (mange|få)/u],
    [['price', 'share', 'size'], /hvor meget/u],
    [
      ['place'],
      /(?<!\p{L})hvor (?!mange|mye|meget|få|lenge|længe|lang|stor|høy|høj|tæt|nær|ofte|tit|fort|hurtig|raskt|snart|sent|tidlig|gam|tung|bred|dyp|dyb|godt|mye)/u,
    ],
  ],
  fi: [
    [['name'], /mikä|mitkä|minkälai|kumpi/u],
    [['span', 'clock', 'day'], /kauan|usein|myöhään|aikaisin/u],
    [
      ['price'],
      /mitä (\p{L}+ )?(se |siitä )?(tul|ota|teh|tek|maks|pyy|velo)\p{L}*|ot(atte|etaan)|kukkaro|tekis|tulis|lähtee|summa/u,
    ],
    [['share'], /hinta|hinna|maksaa|raha/u],
    [['count'], /montako|kuinka mon(ta|en|een|elle)|monenko|monelleko/u],
    [['price', 'share', 'size'], /paljo(n|nko|nks|ko|ks)?(?!\p{L})/u],
  ],
  de: [
    [['name'], /welche[mnrs]?(?!\p{L})/u],
    [['span', 'clock', 'day'], /wie (lange?|oft|spät|früh)/u],
    [
      ['price'],
      /was (muss|krieg|kommt|macht|wird|nehmt|verlangt)|hinlegen|macht das|obendrauf|summe|betrag/u,
    ],
    [['share'], /preis|kost|geld|billig/u],
    [['count'], /wie ?viele/u],
    [['price', 'share', 'size'], /wie ?viel/u],
  ],
  en: [
    [['name'], /(?<!\p{L})which(?!\p{L})/u],
    [['span', 'clock', 'day'], /how (long|often|late|early)/u],
    [
      ['price'],
      /run me|the damage|come to|per hour|hourly|labou?r|what do you|what would|what does .* (do|run)|ballpark|total/u,
    ],
    [['share', 'price'], /deposit/u],
    [['share'], /price|cost|charge|money/u],
    [['count'], /how many/u],
    [['price', 'share', 'size'], /how much/u],
  ],
}

/** The words that ask for something else than yes or no. */
export const openWords: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(hva|hvordan|hvorfor|hvilken|hvilket|hvilke|hvor|hvem|når)(?!\p{L})/u,
  sv: /(?<!\p{L})(vad|va|hur|varför|vilken|vilket|vilka|var|vart|vem|när)(?!\p{L})/u,
  da: /(?<!\p{L})(hvad|hvordan|hvorfor|hvilken|hvilket|hvilke|hvor|hvem|hvornår)(?!\p{L})/u,
  fi: /(?<!\p{L})(mitä|mikä|mitkä|miten|miksi|millainen|missä|mistä|mihin|kuka|milloin|kuinka|paljo\p{L}{0,3}|minkä|minä)(?!\p{L})/u,
  de: /(?<!\p{L})(was|wie|warum|wieso|welche[mnrs]?|wo|woher|wohin|wer|wem|wen|wann)(?!\p{L})/u,
  en: /(?<!\p{L})(what|what's|whats|how|why|which|where|who|when)(?!\p{L})/u,
}

/** How one asks how long something takes: `long` and `time` are no things that are asked about then. */
export const spanWords: Record<Language, RegExp> = {
  nb: /(?<!\p{L})hvor (?:lang|mye) tid(?!\p{L})|(?<!\p{L})hvor lenge(?!\p{L})/u,
  sv: /(?<!\p{L})hur (?:lång|mycket) tid(?!\p{L})|(?<!\p{L})hur länge(?!\p{L})/u,
  da: /(?<!\p{L})hvor (?:lang|meget) tid(?!\p{L})|(?<!\p{L})hvor længe(?!\p{L})/u,
  fi: /(?<!\p{L})(?:kuinka|miten) (?:kauan|pitkään|paljon aikaa)(?!\p{L})/u,
  de: /(?<!\p{L})wie (?:lange?|viel zeit)(?!\p{L})/u,
  en: /(?<!\p{L})how (?:long|much time)(?: (?:do(?:es|se)?|will|would) (?:it|that|this) take)?(?!\p{L})/u,
}
