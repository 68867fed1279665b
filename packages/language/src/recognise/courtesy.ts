import { dialogueWords } from '../dialogue/dialogue-words.ts'
import { eachLanguage, type Language } from '../locale.ts'

/** How people take leave, and ask whether they write with a machine, where a list of fixed phrases is not enough. */
type Courtesy = {
  parting: string
  machine: string
  /** Asks for something after all: `thanks, but …`. */
  butWish: string
  /** May follow on thanks without asking for anything: `then I know`. */
  noted: string
}

const kinds = {
  nb: 'robot|bot|chatbot|maskin|ai|datamaskin|menneske|person|automat',
  sv: 'robot|bot|chatbot|maskin|ai|dator|människa|person|automat',
  da: 'robot|bot|chatbot|maskine|ai|computer|menneske|person|automat',
  fi: 'robotti|botti|chatbotti|kone|tekoäly|ihminen|automaatti',
  de: 'roboter|bot|chatbot|maschine|ki|computer|mensch|person|automat',
  en: 'robot|bot|chatbot|machine|ai|computer|human|person|recording',
}

const courtesies: Record<Language, Courtesy> = {
  nb: {
    parting:
      '(?:da )?(?:(?:jeg )?ønsker(?: jeg)?|ha|ønskes|fortsatt|god|fin)(?: dere| deg)?(?: (?:en|ei|fortsatt|riktig|god|fin|nydelig|strålende)){0,4} (?:dag|kveld|helg|uke|ettermiddag|sommer|ferie|jul|påske)(?: videre)?(?: (?:til|på) (?:dere|deg|alle))?',
    machine: `(?:er|va) (?:dette|det|du|dere) (?:her )?(?:en |et |bare )*(?:ekte |levende )?(?:${kinds.nb})|(?:snakker|skriver|chatter|prater) (?:jeg|vi|eg|æ) (?:nå |egentlig |her )?med (?:en |et )?(?:ekte |virkelig |levende )?(?:${kinds.nb})`,
    butWish:
      'ingenting|aksepterer|godtar|bestiller|men|vil|trenger|ønsker|lurer|kan|må|skal|hvor|når|hva|hvordan|har dere|hvis|ikke',
    noted:
      '(?:dere|du) er (?:\\p{L}+ ){0,2}(?:best\\p{L}*|flink\\p{L}*|gode?|supre?|rå|konge|snille?|herlig\\p{L}*|fantastisk\\p{L}*)|da vet jeg(?: det)?|godt å vite|nyttig|det var (?:alt|det)|snakkes|sees|ses',
  },
  sv: {
    parting:
      '(?:då )?(?:(?:jag )?önskar(?: jag)?|ha|fortsatt|trevlig|god|fin)(?: er| dig)?(?: (?:en|fortsatt|riktigt|god|fin|bra|härlig|trevlig|skön)){0,4} (?:dag|kväll|helg|vecka|eftermiddag|sommar|semester|jul|påsk)(?: (?:på|till) (?:er|dig|alla))?',
    machine: `(?:är) (?:detta|det här|det|du|ni) (?:en |ett |bara )*(?:riktig |levande )?(?:${kinds.sv})|(?:pratar|talar|skriver|chattar) jag (?:nu |egentligen |här )?med (?:en |ett )?(?:riktig |verklig |levande )?(?:${kinds.sv})`,
    butWish:
      'ingenting|accepterar|bokar|beställer|men|vill|behöver|önskar|undrar|kan|måste|ska|var|när|vad|hur|har ni|om|inte',
    noted:
      '(?:ni|du) är (?:\\p{L}+ ){0,2}(?:bäst\\p{L}*|duktig\\p{L}*|bra|toppen|snälla?|grymma?|underbar\\p{L}*|fantastisk\\p{L}*)|då vet jag(?: det)?|bra att veta|det var allt|vi hörs|vi ses|hjälpte',
  },
  da: {
    parting:
      '(?:så )?(?:(?:jeg )?ønsker(?: jeg)?|hav|ha|fortsat|god|rigtig)(?: jer| dig)?(?: (?:en|fortsat|rigtig|god|dejlig|skøn|hyggelig)){0,4} (?:dag|aften|weekend|uge|eftermiddag|sommer|ferie|jul|påske)(?: (?:til|på) (?:jer|dig|alle))?',
    machine: `(?:er) (?:det her|dette|det|du|i) (?:en |et |bare )*(?:rigtig |rigtigt |ægte |levende )?(?:${kinds.da})|(?:snakker|taler|skriver|chatter) jeg (?:nu |egentlig |her )?med (?:en |et )?(?:rigtig |rigtigt |ægte |levende )?(?:${kinds.da})`,
    butWish:
      'ingenting|intet|accepterer|bestiller|men|vil|behøver|ønsker|kan|må|skal|hvor|hvornår|hvad|hvordan|har i|hvis|ikke|brug for',
    noted:
      '(?:i|du) er (?:\\p{L}+ ){0,2}(?:bedste?|dygtig\\p{L}*|gode?|super|søde?|flinke?|dejlig\\p{L}*|fantastisk\\p{L}*)|så ved jeg (?:det|besked)|godt at vide|rart at vide|det var alt|vi ses|hjalp',
  },
  fi: {
    parting:
      '(?:oikein )?(?:hyvää|mukavaa|kivaa|ihanaa|hauskaa) (?:päivän|illan|viikonlopun|viikon|kesän)?\\s?(?:jatkoa|päivää|iltaa|viikonloppua|viikkoa|kesää|lomaa|joulua|pääsiäistä)(?: (?:sinne|teille|sinulle|kaikille))?',
    machine: `(?:onko tämä|onks tää|onko siellä|oletko sä|oletko sinä|oletko) (?:nyt |vain |oikea )*(?:${kinds.fi})|(?:puhunko|kirjoitanko|juttelenko) (?:minä |mä |nyt )*(?:oikean )?(?:robotin|botin|koneen|ihmisen|tekoälyn) kanssa`,
    butWish:
      'tyhjästä|otamme|otan|hyväksymme|hyväksyn|tilaan|varaan|mutta|haluan|haluaisin|tarvitsen|voiko|voinko|pitää|missä|milloin|mitä|miten|onko|jos|ei|en',
    noted:
      'olette? (?:\\p{L}+ ){0,2}(?:parhai\\p{L}*|par\\p{L}*|ihani\\p{L}*|ihana|mahtavi\\p{L}*|mahtava)|tiedosta|hyvä tietää|siinä kaikki|nähdään|sitten tiedän',
  },
  de: {
    parting:
      '(?:(?:wünsche|ihnen|euch|dir|einen|noch|eine|ein) ){0,3}(?:schönen?|schönes|guten?|gutes|angenehmen?) (?:(?:rest)?tag|abend|nachmittag|wochenende|woche|feierabend|sonntag|urlaub|ostern|weihnachten)(?: (?:noch|euch|ihnen|dir|auch|allen)){0,3}',
    machine: `(?:ist das|ist dies|ist hier|bist du|sind sie)(?: hier)? (?:ein |eine |nur )*(?:echter |echte )?(?:${kinds.de})|(?:spreche|rede|schreibe|chatte) ich (?:gerade |hier |jetzt )*mit (?:einem|einer) (?:echten |richtigen )?(?:roboter|bot|chatbot|maschine|ki|menschen|person|computer)`,
    butWish:
      'nichts|annehmen|nehme|nehmen|buche|bestelle|aber|möchte|will|brauche|kann|muss|soll|wo|wann|was|wie|habt|haben sie|wenn|nicht',
    noted:
      '(?:ihr seid|du bist|sie sind) (?:\\p{L}+ ){0,2}(?:beste?n?|super|toll|klasse|spitze|großartig|wunderbar|lieb)|dass (?:ihr|sie|du)(?: \\p{L}+){1,5} (?:habt|haben|hast)|dann weiß ich (?:bescheid|das)|gut zu wissen|das wars|das war alles|hilft mir|bis dann',
  },
  en: {
    parting:
      '(?:have|enjoy)(?: (?:a|the|your|yourself|rest|of))*(?: (?:lovely|nice|good|great|wonderful|rest|fab|pleasant|super|of|the)){0,4} (?:day|evening|weekend|one|week|afternoon|morning|summer|holiday|christmas)',
    machine: `(?:is this|are you|am i on to|is that|are u)(?: (?:a|an|the|just|really|actually|like))* (?:real |live |actual )?(?:${kinds.en})|am i (?:talking|speaking|chatting|writing) (?:to|with) (?:a |an )?(?:real |live |actual )?(?:${kinds.en})`,
    butWish:
      "nothing|accept|take|book|order|but|want|need|wonder|wondering|can|could|must|where|when|what|how|do you|if|not|don't|i'd like|would",
    noted:
      "you(?:'re| are|r) (?:\\p{L}+ ){0,2}(?:best|great|star|stars|legend|legends|brilliant|lovely|amazing)|good to know|that's all|thats all|that helps|noted|understood|will do|see you|got it|that's it",
  },
}

const patterns = eachLanguage((language) => {
  const { parting, machine, butWish, noted } = courtesies[language]
  return {
    parting: new RegExp(`(?<!\\p{L})(?:${parting})(?!\\p{L})`, 'giu'),
    machine: new RegExp(`^(?:(?:hei|hej|hallo|moi|hi|hello) )?(?:${machine})(?!\\p{L})`, 'iu'),
    butWish: new RegExp(`(?<!\\p{L})(?:${butWish}|${dialogueWords[language].asking})(?!\\p{L})`, 'iu'),
    noted: new RegExp(`(?<!\\p{L})(?:${noted})(?!\\p{L})`, 'giu'),
  }
})

const MOST_THANKED = 9

/** The text without wishes of a good day, or undefined when it holds none. */
export function withoutParting(flat: string, language: Language): string | undefined {
  const rest = flat.replace(patterns[language].parting, ' ')
  return rest === flat ? undefined : rest.replace(/\s+/g, ' ').trim()
}

/** Whether a text asks if it is written to a machine. */
export function asksForMachine(flat: string, language: Language): boolean {
  return patterns[language].machine.test(flat)
}

/**
 * Whether what stands beside thanks says only what they are for (`thanks for the quick help`), or that all is well
 * (`thanks, good to know`): no wish, no question.
 */
export function onlyThanks(flat: string, thanks: RegExp, language: Language): boolean {
  if (/\?|\d/.test(flat) || flat.split(' ').length > MOST_THANKED) return false
  const found = thanks.exec(flat)
  if (!found || found.index > 16) return false
  const rest = `${flat.slice(0, found.index)} ${flat.slice(found.index + found[0].length)}`
  return !patterns[language].butWish.test(rest.replace(patterns[language].noted, ' '))
}

/** `jaaa`, `heiii`: letters drawn out are written once again as they are. */
export function undrawn(flat: string): string {
  return flat.replace(/(\p{L})\1{2,}/gu, '$1')
}
