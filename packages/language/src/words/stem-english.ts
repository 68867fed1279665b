import { stripLongest, suffixes } from './suffix.ts'

/** Forms that no ending tells, each after the word under which they meet. */
const families = `buy:bought|pay:paid|send:sent|sell:sold|tell:told|give:gave,given|take:took,taken|make:made|go:went,gone|come:came
begin:began,begun|win:won|write:wrote,written|find:found|hold:held|lead:led|build:built|become:became|child:children
man:men|woman:women|person:people|foot:feet|lose:lost,loss|leave:left|break:broken,broke|keep:kept|meet:met|run:ran
rise:rose,risen|speak:spoke,spoken|bring:brought|think:thought|teach:taught|catch:caught|fight:fought|seek:sought
know:knew,known|grow:grew,grown|throw:threw,thrown|fly:flew,flown,flight|draw:drew,drawn|show:shown|see:saw,seen
eat:ate,eaten|fall:fell,fallen|drive:drove,driven|ride:rode,ridden|choose:chose,chosen,choice|freeze:froze,frozen
steal:stole,stolen|wear:wore,worn|sing:sang,sung|swim:swam,swum|drink:drank,drunk|sink:sank,sunk|spend:spent|lend:lent
feel:felt|sleep:slept|deal:dealt|mean:meant|hear:heard|stand:stood|understand:understood|sit:sat|say:said|shoot:shot
die:died,dying,death,dead|bear:born,borne|tooth:teeth|mouse:mice|wife:wives|life:lives|half:halves|leaf:leaves
shelf:shelves|arrive:arrival|refuse:refusal|invade:invasion|decide:decision|divide:division|conclude:conclusion
include:inclusion|exclude:exclusion|expand:expansion|extend:extension,extent|produce:production|reduce:reduction
introduce:introduction|destroy:destruction|describe:description|subscribe:subscription|receive:reception,receipt
permit:permission|admit:admission|strong:strength|long:length|wide:width|deep:depth|high:height|warm:warmth
sign:signature|marry:marriage|prove:proof|serve:service|analyze:analysis,analyse,analyses|defend:defence,defense
centre:center|colour:color|theatre:theater|metre:meter|favour:favor|labour:labor|cheque:check|tyre:tire|grey:gray`

const irregular = new Map(
  families.split(/[|\n]/).flatMap((family) => {
    const [word = '', forms = ''] = family.split(':')
    return forms.split(',').map((form) => [form, word] as const)
  }),
)
const endings: [string, string][] = [
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ational', 'ate'],
  ['fulness', ''],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ation', 'ate'],
  ['ement', ''],
  ['ment', ''],
  ['ness', ''],
  ['able', ''],
  ['ible', ''],
  ['ance', ''],
  ['ence', ''],
  ['ally', 'al'],
  ['ity', ''],
  ['ion', ''],
  ['ful', ''],
  ['ism', ''],
  ['ist', ''],
  ['ive', ''],
  ['ize', ''],
  ['ise', ''],
  ['ous', ''],
  ['ly', ''],
  ['al', ''],
  ['er', ''],
  ['or', ''],
]
const last = suffixes('ate e')

/** English: plural, -ed and -ing off, some irregular verbs, then the common derivations (-ation, -ment, -ly …). */
export function stemEnglish(word: string): string {
  const bare = word.replace(/['’]s?$/, '').replace(/['’]/g, '')
  if (bare.length < 4) return irregular.get(bare) ?? bare
  const known = irregular.get(bare)
  if (known) return stemEnglish(known)
  const singular = verb(plural(bare)).replace(/(.{4})ll$/, '$1l')
  return stripLongest(derive(singular).replace(/y$/, 'i'), last, 3)
}

function plural(word: string): string {
  if (/(ss|us|is)$/.test(word) || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return /(ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function verb(word: string): string {
  const match = /^(.{2,}[aeiouy].*|.*[aeiouy].+)(ed|ing)$/.exec(word)
  const root = match?.[1]
  if (!root || root.length < 3 || word.endsWith('eed')) return word
  if (root.endsWith('i')) return `${root.slice(0, -1)}y`
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root
}

function derive(word: string): string {
  for (const [ending, stand] of endings) {
    const rest = word.slice(0, -ending.length)
    if (word.endsWith(ending) && rest.length >= 4) return rest + stand
  }
  return word
}
