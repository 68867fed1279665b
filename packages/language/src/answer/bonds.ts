const backwardWords =
  'men|dog|imidlertid|likevel|unntak|unntatt|unntaket|derimot|ellers|da|i så fall|dette|disse|' +
  'det gjelder|de|den|bare|kun|merk|obs|forutsatt|dock|däremot|undantag|undantaget|annars|detta|dessa|' +
  'utom|observera|ändå|dock ej|endast|dog ikke|undtagelse|undtagen|derimod|i så fald|bemærk|alligevel|' +
  'mutta|kuitenkin|poikkeus|poikkeuksena|paitsi|muuten|tällöin|tämä|nämä|se|sen|huomaa|ei kuitenkaan|' +
  'vain|aber|jedoch|allerdings|ausnahme|ausgenommen|außer|sonst|dann|dies|diese|das gilt|hinweis|nur|' +
  'andernfalls|dagegen|hiervon|but|however|except|exceptions?|unless|otherwise|this|these|that|it|they|' +
  'note|then|only|though|still|in that case|provided'

const restrictingWords =
  'men|dog|imidlertid|likevel|unntak|unntaket|unntatt|derimot|merk|obs|forutsatt|ellers|i så fall|' +
  'dette gjelder|det gjelder|kun|bare|dock|däremot|undantag|undantaget|utom|annars|observera|' +
  'detta gäller|det gäller|endast|undtagelse|undtagen|derimod|alligevel|bemærk|dette gælder|det gælder|' +
  'mutta|kuitenkin|poikkeus|poikkeuksena|paitsi|muuten|huomaa|ei kuitenkaan|tämä koskee|vain|aber|' +
  'jedoch|allerdings|ausnahme|ausgenommen|außer|sonst|hinweis|andernfalls|dies gilt|das gilt|nur|but|' +
  'however|except|exceptions?|unless|otherwise|note|though|this applies|this does not|only|provided'

/** Words with which a sentence takes back, restricts or continues the one before it, in all languages. */
const backward = new RegExp(`^["'»(*_-]*\\s*(?:${backwardWords})(?![\\p{L}])`, 'iu')

/** The part of them that changes what the sentence before says: it must never be left behind. */
const restricting = new RegExp(`^["'»(*_-]*\\s*(?:${restrictingWords})(?![\\p{L}])`, 'iu')
const restrictingInside =
  /(?<!\p{L})(unntatt|unntak|unless|except|undantag|utom|undtagen|undtagelse|paitsi|außer|ausgenommen|jedoch|allerdings|however|imidlertid|kuitenkin|poikkeuksena|gjelder ikke|gäller inte|gælder ikke|ei koske|gilt nicht|does not apply)(?!\p{L})/iu

/** Whether a sentence cannot be understood without the one before it; one that ends in a colon points forward. */
export function leansBack(sentence: string): boolean {
  return backward.test(sentence) && !sentence.endsWith(':')
}

/** Whether a sentence restricts or negates the one before it, so that the two must stay together. */
export function restricts(sentence: string): boolean {
  return restricting.test(sentence) || restrictingInside.test(sentence)
}
