const weekdayStems: [plain: string, genitive: string, plural: string][] = [
  ['maanantai', 'maanantai', 'maanantai'],
  ['tiistai', 'tiistai', 'tiistai'],
  ['keskiviikko', 'keskiviiko', 'keskiviikko'],
  ['torstai', 'torstai', 'torstai'],
  ['perjantai', 'perjantai', 'perjantai'],
  ['lauantai', 'lauantai', 'lauantai'],
  ['sunnuntai', 'sunnuntai', 'sunnuntai'],
]

const weekdays = weekdayStems
  .map(([plain, genitive, plural], index) => {
    const day = index + 1
    const into = plain.endsWith('o') ? `${plain}on` : `${plain}hin`
    return `
weekday:${day} = ${plain} | ${plain}na | ${genitive}n | ${genitive}ksi | ${plain}ta | ${plain}n | ${genitive}lle | ${plain}ns | ${genitive}ks
weekday:${day} = ${plain}lta
target = ${genitive}lle | ${genitive}ksi | ${genitive}ks
from+weekday:${day} = ${genitive}sta
until+weekday:${day} = ${into}
weekdays:${day} = ${plural}sin | ${plural.replace(/o$/, 'o')}isin | ${plain}t`
  })
  .join('')

const monthStems = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
]
const months = monthStems
  .map((stem, index) => {
    const endings = ['kuu', 'kuun', 'kuuta', 'kuussa', 'kuulle', 'kuuksi', 'k']
    const plain = `\nmonth:${index + 1} = ${endings.map((ending) => stem + ending).join(' | ')}`
    const edges = `from+month:${index + 1} = ${stem}kuusta\nuntil+month:${index + 1} = ${stem}kuuhun`
    return `${plain}\n${edges}`
  })
  .join('')

const numberForms: [
  value: number,
  plain: string,
  genitive: string,
  at: string,
  from: string,
  into: string,
][] = [
  [1, 'yksi/yhtä', 'yhden', 'yhdeltä', 'yhdestä', 'yhteen'],
  [2, 'kaksi/kahta/kaks', 'kahden', 'kahdelta', 'kahdesta', 'kahteen'],
  [3, 'kolme/kolmea', 'kolmen', 'kolmelta', 'kolmesta', 'kolmeen'],
  [4, 'neljä/neljää', 'neljän', 'neljältä', 'neljästä', 'neljään'],
  [5, 'viisi/viittä/viis', 'viiden', 'viideltä', 'viidestä', 'viiteen'],
  [6, 'kuusi/kuutta/kuus', 'kuuden', 'kuudelta', 'kuudesta', 'kuuteen'],
  [7, 'seitsemän/seitsemää/seittemän', 'seitsemän', 'seitsemältä', 'seitsemästä', 'seitsemään'],
  [8, 'kahdeksan/kahdeksaa/kaheksan', 'kahdeksan', 'kahdeksalta', 'kahdeksasta', 'kahdeksaan'],
  [9, 'yhdeksän/yhdeksää/yheksän', 'yhdeksän', 'yhdeksältä', 'yhdeksästä', 'yhdeksään'],
  [10, 'kymmenen/kymmentä', 'kymmenen', 'kymmeneltä', 'kymmenestä', 'kymmeneen'],
  [11, 'yksitoista/yhtätoista', 'yhdentoista', 'yhdeltätoista', 'yhdestätoista', 'yhteentoista'],
  [12, 'kaksitoista/kahtatoista', 'kahdentoista', 'kahdeltatoista', 'kahdestatoista', 'kahteentoista'],
  [13, 'kolmetoista/kolmeatoista', 'kolmentoista', 'kolmeltatoista', 'kolmestatoista', 'kolmeentoista'],
  [14, 'neljätoista/neljäätoista', 'neljäntoista', 'neljältätoista', 'neljästätoista', 'neljääntoista'],
  [15, 'viisitoista/viittätoista', 'viidentoista', 'viideltätoista', 'viidestätoista', 'viiteentoista'],
  [16, 'kuusitoista/kuuttatoista', 'kuudentoista', 'kuudeltatoista', 'kuudestatoista', 'kuuteentoista'],
  [17, 'seitsemäntoista', 'seitsemäntoista', 'seitsemältätoista', 'seitsemästätoista', 'seitsemääntoista'],
  [18, 'kahdeksantoista', 'kahdeksantoista', 'kahdeksaltatoista', 'kahdeksastatoista', 'kahdeksaantoista'],
  [19, 'yhdeksäntoista', 'yhdeksäntoista', 'yhdeksältätoista', 'yhdeksästätoista', 'yhdeksääntoista'],
  [
    20,
    'kaksikymmentä/kakskyt/kaksikymmentä',
    'kahdenkymmenen',
    'kahdeltakymmeneltä',
    'kahdestakymmenestä',
    'kahteenkymmeneen',
  ],
]
const smallOnes = numberForms.slice(0, 9)
const tens: [value: number, stem: string][] = [
  [20, 'kaksikymmentä'],
  [30, 'kolmekymmentä'],
  [40, 'neljäkymmentä'],
  [50, 'viisikymmentä'],
]
const numbers = numberForms
  .map(([value, plain, genitive, at, from, into]) =>
    [
      `\nnum#${value} = ${plain}${plain.split('/').includes(genitive) ? '' : `/${genitive}`}`,
      `kl+num:${value} = ${at}`,
      `from+kl+num:${value} = ${from}`,
      `until+kl+num:${value} = ${into}`,
    ].join('\n'),
  )
  .join('')
const composed = tens
  .map(([value, stem]) => {
    const ones = smallOnes.map(([one, plain]) => `\nnum#${value + one} = ${stem}${plain.split('/')[0]}`)
    return (value > 20 ? `\nnum#${value} = ${stem}` : '') + ones.join('')
  })
  .join('')

const ordinalStems =
  'ensimmäi toi kolma neljä viide kuude seitsemä kahdeksa yhdeksä kymmene yhdestoista kahdestoista kolmastoista neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista kahdeskymmenes kahdeskymmenesensimmäinen kahdeskymmenestoinen kahdeskymmeneskolmas kahdeskymmenesneljäs kahdeskymmenesviides kahdeskymmeneskuudes kahdeskymmenesseitsemäs kahdeskymmeneskahdeksas kahdeskymmenesyhdeksäs kolmaskymmenes kolmaskymmenesensimmäinen'.split(
    ' ',
  )
const cases = ['ntena', 'ntenä', 'nnen', 'tta', 'ttä', 'nteen']
const ordinals = ordinalStems
  .map((stem, index) => {
    const day = index + 1
    if (day <= 2)
      return `\nord#${day} = ${stem}nen/${stem}senä/${stem}sellä/${stem}sella/${stem}sen/${stem}sta/${stem}seen/${stem}selle/${stem}seksi`
    const bases =
      day <= 10
        ? [
            `${stem}s`,
            `${stem}ntena`,
            `${stem}ntenä`,
            `${stem}nnen`,
            `${stem}tta`,
            `${stem}ttä`,
            `${stem}nteen`,
            `${stem}nnelle`,
            `${stem}nnella`,
            `${stem}nnellä`,
            `${stem}nneksi`,
          ]
        : teens(stem)
    return `\nord#${day} = ${bases.join('/')}`
  })
  .join('')

/** `yhdestoista`, `yhdentenätoista`, `yhdennentoista`; `kahdeskymmenesneljäs`, `kahdentenakymmenentenäneljäntenä` */
function teens(word: string): string[] {
  const stem = /^(.*)stoista$/.exec(word)?.[1]
  if (stem) return [word, ...cases.map((ending) => `${stem}${ending}toista`)]
  const parts = /^(kahde|kolma)skymmenes(.*)$/.exec(word)
  if (!parts) return [word]
  const one = (parts[2] ?? '').replace(/s$/, '')
  const [isFirst, isSecond] = [one.startsWith('ensimm'), one.startsWith('toi')]
  const ends = isFirst || isSecond ? ['senä', 'sena', 'sen', 'sta', 'stä', 'seen'] : cases
  const last = one.replace(/nen$/, '')
  return [
    word,
    ...cases.flatMap((ending) =>
      ends
        .filter((each) => caseOf(each) === caseOf(ending))
        .map((each) => `${parts[1]}${ending.replaceAll('ä', 'a')}kymmene${ending}${last && last + each}`),
    ),
  ]
}

/** The case of an ending, whichever vowels it has. */
function caseOf(ending: string): string {
  if (/n[aä]$/.test(ending)) return 'on'
  if (/t[aä]$/.test(ending)) return 'some'
  return ending.endsWith('een') ? 'into' : 'of'
}

/** The cases that days are said in, written out. */
export function inCases(...endings: string[]): (form: string, stem?: string | number) => string {
  return (form, stem) =>
    endings.map((ending) => (typeof stem === 'string' ? stem : form) + ending).join(' | ')
}

/** Weekdays, months, numbers and ordinals in the cases that dates are said in. */
export const finnishForms = [weekdays, months, numbers, composed, ordinals].join('')
