/** Numbers as they are said rather than written: the name of the figure, and its stem. */
const figureNames: [value: number, name: string, stem: string, into: string][] = [
  [1, 'ykkönen', 'ykkös', 'ykköseen'],
  [2, 'kakkonen', 'kakkos', 'kakkoseen'],
  [3, 'kolmonen', 'kolmos', 'kolmoseen'],
  [4, 'nelonen', 'nelos', 'neloseen'],
  [5, 'vitonen', 'vitos', 'vitoseen'],
  [6, 'kutonen', 'kutos', 'kutoseen'],
]
const shortNames: [value: number, name: string, stem: string, into: string][] = [
  [7, 'seiska', 'seiska', 'seiskaan'],
  [8, 'kasi', 'kasi', 'kasiin'],
  [9, 'ysi', 'ysi', 'ysiin'],
  [10, 'kymppi', 'kympi', 'kymppiin'],
]

function named(value: number, name: string, stem: string, genitive: string, into: string): string {
  return `
num:${value} = ${name} | ${genitive} | ${stem}ksi | ${stem}ks
forhour:${value} = ${stem}ksi | ${stem}ks
kl+num:${value} = ${stem}lta | ${stem}ltä | ${stem}lt
from+kl+num:${value} = ${stem}sta | ${stem}stä
until+kl+num:${value} = ${into}`
}

const byFigure = [
  ...figureNames.map(([value, name, stem, into]) => named(value, name, `${stem}e`, `${stem}en`, into)),
  ...shortNames.map(([value, name, stem, into]) => named(value, name, stem, `${stem}n`, into)),
].join('')

/** Stems in which speech drops a sound: `kahdelta`, `kahelta`. */
const worn: [value: number, ending: string, ...stems: string[]][] = [
  [1, 'lta ltä', 'yhe'],
  [2, 'lta', 'kahe'],
  [5, 'ltä lt', 'viie'],
  [6, 'lta lt', 'kuue'],
  [7, 'ltä lt', 'seittemä', 'seitemä'],
  [8, 'lta lt', 'kaheksa'],
  [9, 'ltä lt', 'yheksä'],
]
const byStem = worn
  .map(([value, endings, ...stems]) => {
    const all = (...added: string[]) => stems.flatMap((stem) => added.map((each) => stem + each)).join(' | ')
    const last = stems[0]?.at(-1) ?? ''
    return `
num:${value} = ${all('n', 'ksi', 'ks')}
kl+num:${value} = ${all(...endings.split(' '))}
from+kl+num:${value} = ${all('sta', 'stä')}
until+kl+num:${value} = ${all(`${last}n`)}
kl+num:${value + 10} = ${value < 3 ? all('ltatoista', 'ltätoista') : all('ltatoista')}`
  })
  .join('')

const tens: [value: number, forms: string][] = [
  [20, 'kakskyt kakskymmentä'],
  [30, 'kolkyt kolkytä kolmekyt kolmekymmentä'],
  [40, 'nelkyt nelkytä neljäkyt'],
  [50, 'viiskyt viiskytä viiskymmentä'],
]
const ones = 'yks kaks kolme neljä viis kuus seittemän kaheksan yheksän'.split(' ')
const byTens = tens
  .flatMap(([value, forms]) => [
    `\nnum#${value} = ${forms.replaceAll(' ', '/')}`,
    ...ones.map((one, index) => {
      const joined = forms.split(' ').flatMap((form) => [`${form}${one}`, `${form}_${one}`])
      return `\nnum#${value + index + 1} = ${joined.join('/')}`
    }),
  ])
  .join('')

const loose = `
num#1 = yks kaks kolme neljä viis kuus seittemän kaheksan yheksän kymmenen ykstoista kakstoista kolmetoista neljätoista viistoista kuustoista seittemäntoista kaheksantoista yheksäntoista
ord:1 = eka | ekalle | ekaks | ekana | ekan | ekalla | ekaa | ekasta
ord:2 = toka | tokalle | tokaks | tokana | tokan | tokalla | tokaa | tokasta
ord:3 = kolmas
next = ens
half = puol
relday:2 = yli huomenna | ylihuome | ylihuomen

relday:0 = tän päivän | tälle päiväl
next+unit:month = ens kuus | ensi kuus
untold = reilu | reilun | vajaa | vajaan | runsas | runsaan
num:11 = yhentoista
num:12 = kahentoista
goes = ois | sopis | kävis | käviskö | onnistuuks | sopiiks
`

/** Spoken Finnish: `ens viikolla`, `puol yheksältä`, `kasilta`. */
export const finnishSpeech = [byFigure, byStem, byTens, loose].join('')
