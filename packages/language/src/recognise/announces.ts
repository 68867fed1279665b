import { eachLanguage, type Language } from '../locale.ts'
import { phrases } from './phrases.ts'

/** A question that is told to come and not asked yet, in lower case without marks. */
const announced: Record<Language, string> = {
  nb:
    '(?:bare |og |så |men )*(?:en|et|én|ett|to|noen|et par)(?: (?:annen|annet|andre|kjapt|kort|lite|liten|siste|helt)){0,2} (?:ting|sak|spørsmål)(?: (?:til|også|bare))?|' +
    '(?:jeg|vi|æ|eg)? ?(?:har|hadde)(?: (?:bare|også|enda|et|ett|en|noen|par|to|lite|kjapt|kort|annet|nytt)){0,4} (?:spørsmål|ting)(?: (?:til|også|bare|til dere|til deg))?|' +
    '(?:kan|får|kunne) (?:jeg|vi|æ|eg)(?: (?:lov|å|få|lov til å|bare)){0,3} (?:spørre(?: (?:deg|dere))?(?: (?:om|litt|en|noe|noen|ting|to))*|stille(?: (?:deg|dere))?(?: (?:et|noen|par|to|ett|lite))* spørsmål)(?: til)?|' +
    '(?:jeg|vi|æ|eg)? ?(?:lurer|lurte|lure)(?: (?:bare|også))? på (?:en|noen|et par|to|noe)(?: (?:annet|andre))?(?: (?:ting|greier))?(?: til)?|noe (?:helt )?annet',
  sv:
    '(?:bara |och |så |men )*(?:en|ett|två|några|ett par)(?: (?:annan|annat|andra|snabb|kort|liten|sista|helt|nya?)){0,2} (?:sak|saker|grej|fråga|frågor)(?: (?:till|också|bara))?|' +
    '(?:jag|vi)? ?(?:har|hade)(?: (?:bara|också|en|ett|några|par|två|liten|snabb|kort|annan|andra|ny)){0,4} (?:fråga|frågor|sak)(?: (?:till|också|bara|till er|till dig))?|' +
    '(?:kan|får|kunde) (?:jag|vi)(?: (?:få|bara)){0,2} (?:fråga(?: (?:dig|er))?(?: (?:om|en|lite|något|nåt|ett|par|saker|sak))*|ställa(?: (?:en|några|ett|par|två|liten))* (?:fråga|frågor))(?: till)?|' +
    '(?:jag|vi)? ?(?:undrar|undrade)(?: (?:bara|också))?(?: (?:över|på))? (?:en|några|ett par|två) (?:sak|saker|grej|grejer)(?: till)?|(?:något|nåt) (?:helt )?annat',
  da:
    '(?:bare |lige |og |så |men )*(?:en|et|én|ét|to|nogle|et par)(?: (?:anden|andet|andre|hurtigt|kort|lille|sidste|helt)){0,2} (?:ting|sag|spørgsmål)(?: (?:til|mere|også|bare))?|' +
    '(?:jeg|vi)? ?(?:har|havde)(?: (?:bare|lige|også|endnu|et|en|nogle|par|to|lille|hurtigt|kort|andet|nyt)){0,4} (?:spørgsmål|ting)(?: (?:til|mere|også|bare|til jer|til dig))?|' +
    '(?:kan|må|kunne) (?:jeg|vi)(?: (?:få|lov|til|at|lige|godt|bare)){0,4} (?:spørge(?: (?:dig|jer))?(?: (?:om|lidt|en|noget|nogle|ting|to))*|stille(?: (?:dig|jer))?(?: (?:et|nogle|par|to|lille))* spørgsmål)(?: mere| til)?|' +
    '(?:jeg|vi)? ?(?:undrer mig over|tænker på) (?:en|nogle|et par|to) ting(?: til| mere)?|noget (?:helt )?andet',
  fi:
    '(?:vielä |ja |mutta |niin )*(?:yksi|yks|toinen|pari|kaksi|muutama)(?: (?:ihan|nopea|pieni|lyhyt|muu|toinen|nopeaa|pientä)){0,2} (?:asia|asiaa|kysymys|kysymystä|juttu|juttua)(?: (?:vielä|lisää))?|' +
    '(?:minulla|mulla|meillä)(?: (?:on|ois|olisi|oli))(?: (?:vielä|vain|yksi|yks|pari|muutama|kaksi|pieni|nopea)){0,3} (?:asia|asiaa|kysymys|kysymystä|kysyttävää)(?: (?:vielä|lisää|teille))?|' +
    '(?:voinko|voisinko|saanko|saisinko|voiko)(?: (?:minä|mä|vielä)){0,2} (?:kysyä|kysäistä)(?: (?:vielä|teiltä|sulta|sinulta|yhtä|yhden|jotain|jotakin|jostakin|muuta|toista|asiaa|asian|kysymyksen|paria|parista|asiasta)){0,4}|' +
    '(?:vielä )?jotain (?:muuta|toista)',
  de:
    '(?:nur |und |dann |aber |mal |noch )*(?:eine|ne|ein|zwei|ein paar|einige)(?: (?:andere|kurze|kleine|letzte|weitere|ganz)){0,2} (?:sache|frage|fragen|sachen)(?: (?:noch|hätte ich(?: noch)?|hab ich(?: noch)?))?|' +
    '(?:ich|wir)? ?(?:habe|hab|hätte|haben|hätten)(?: (?:da|noch|nur|mal|kurz|eben|eine|ne|ein|paar|zwei|einige|kurze|kleine|andere|weitere)){0,6} (?:frage|fragen|anliegen)(?: (?:an sie|an euch|an dich|dazu))?|' +
    '(?:kann|darf|könnte|dürfte) (?:ich|man)(?: (?:sie|dich|euch|ihnen|dir|mal|kurz|noch|hier|auch)){0,4} (?:(?:et)?was(?: anderes)? fragen|(?:eine|ne|ein paar|zwei|einige)(?: kurze)? (?:frage|fragen) stellen)|' +
    '(?:noch )?(?:et)?was anderes|noch (?:et)?was',
  en:
    '(?:just |and |but |so )*(?:one|another|a|two|some|a couple of|a few)(?: (?:more|other|quick|small|last|final|further|different)){0,2} (?:thing|things|question|questions)(?: (?:though|for you|please))?|' +
    "(?:i|we|i've|i'd|we've)? ?(?:have|had|got|have got)?(?: (?:just|also|still|got|a|an|another|one|some|two|few|couple|of|more|quick|small|other)){1,6} (?:question|questions)(?: (?:for you|please|too))?|" +
    '(?:can|may|could|might) (?:i|we)(?: (?:just|quickly|also|please)){0,2} ask(?: (?:you|another|something|one|a|some|two|few|couple|of|more|quick|other|else|thing|things|question|questions|quickly|please)){0,6}|' +
    'something else|quick question',
}

const LONGEST = 80

const around = eachLanguage((language) => {
  const { thanks, affirm, greeting } = phrases[language]
  const polite = `(?:${thanks}|${affirm}|${greeting})`
  return new RegExp(`^(?:${polite} ?){0,3}(?:${announced[language]})(?: ${polite})?$`, 'u')
})

/**
 * Whether a message only says that a question comes (`one more thing`, `can I ask you something?`): there is nothing to
 * search for yet.
 * @param flat in lower case, without marks
 */
export function announcesQuestion(flat: string, language: Language): boolean {
  return flat.length <= LONGEST && around[language].test(flat)
}
