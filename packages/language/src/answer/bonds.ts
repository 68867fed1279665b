import { eachLanguage, type Language } from '../locale.ts'

/** Words with which a sentence takes back, restricts, continues or names again what the one before it says. */
const backwardWords: Record<Language, string> = {
  nb:
    'men|dog|imidlertid|likevel|unntak|unntatt|unntaket|derimot|ellers|da|i så fall|dette|disse|denne|de|den|bare|' +
    'kun|merk|obs|forutsatt|han|hun|dem|deretter|etterpå|senere|utover det|etter det|før det|resten|' +
    'det(?! (?:finnes|går|er (?:ikke|ingen|mulig|lov)))',
  sv:
    'men|dock|däremot|undantag|undantaget|annars|då|i så fall|detta|dessa|denna|de|den|bara|endast|utom|observera|' +
    'ändå|obs|han|hon|dem|därefter|sedan|senare|därutöver|efter det|resten|det(?! (?:finns|går|är (?:inte|ingen|möjligt)))',
  da:
    'men|dog|undtagelse|undtagen|derimod|ellers|så|i så fald|dette|disse|denne|de|den|kun|bare|bemærk|alligevel|obs|' +
    'han|hun|dem|derefter|bagefter|senere|derudover|efter det|resten|det(?! (?:findes|går|er (?:ikke|ingen|muligt)))',
  fi:
    'mutta|kuitenkin|poikkeus|poikkeuksena|paitsi|muuten|tällöin|tämä|nämä|se|sen|sitä|siitä|siihen|ne|hän|' +
    'huomaa|ei kuitenkaan|vain|silloin|siellä|sen jälkeen|myöhemmin|loput',
  de:
    'aber|jedoch|allerdings|ausnahme|ausgenommen|außer|sonst|dann|dies|diese[rsnm]?|das gilt|hinweis|nur|' +
    'andernfalls|dagegen|hiervon|es(?! gibt)|darin|dafür|dabei|damit|danach|dort|er|später|darüber hinaus|der rest|' +
    'das (?:ist|sind|kostet|dauert|macht|geht|heißt|kann|können|müssen)',
  en:
    'but|however|except|exceptions?|unless|otherwise|this|these|that|those|it|they|he|she|its|their|note|then|' +
    'only|though|still|in that case|provided|after that|before that|beyond that|later|the rest',
}
const backward = eachLanguage(
  (language) => new RegExp(`^["'»(*_-]*\\s*(?:${backwardWords[language]})(?![\\p{L}])`, 'iu'),
)

const restrictingWords =
  'men|dog|imidlertid|likevel|unntak|unntaket|unntatt|derimot|merk|obs|forutsatt|ellers|i så fall|' +
  'dette gjelder|det gjelder|kun|bare|dock|däremot|undantag|undantaget|utom|annars|observera|' +
  'detta gäller|det gäller|endast|undtagelse|undtagen|derimod|alligevel|bemærk|dette gælder|det gælder|' +
  'mutta|kuitenkin|poikkeus|poikkeuksena|paitsi|muuten|huomaa|ei kuitenkaan|tämä koskee|vain|aber|' +
  'jedoch|allerdings|ausnahme|ausgenommen|außer|sonst|hinweis|andernfalls|dies gilt|das gilt|nur|but|' +
  'however|except|exceptions?|unless|otherwise|note|though|this applies|this does not|only|provided'

/** Words that change what the sentence before says, in all languages: it must never be left behind. */
const restricting = new RegExp(`^["'»(*_-]*\\s*(?:${restrictingWords})(?![\\p{L}])`, 'iu')
const restrictingInside =
  /(?<!\p{L})(unntatt|unntak|unless|except|undantag|utom|undtagen|undtagelse|paitsi|außer|ausgenommen|jedoch|allerdings|however|imidlertid|kuitenkin|poikkeuksena|gjelder ikke|gäller inte|gælder ikke|ei koske|gilt nicht|does not apply)(?!\p{L})/iu

/** Whether a sentence cannot be understood without the one before it; one that ends in a colon points forward. */
export function leansBack(sentence: string, language: Language): boolean {
  return backward[language].test(sentence) && !sentence.endsWith(':')
}

/** Whether a sentence restricts or negates the one before it, so that the two must stay together. */
export function restricts(sentence: string): boolean {
  return restricting.test(sentence) || restrictingInside.test(sentence)
}
