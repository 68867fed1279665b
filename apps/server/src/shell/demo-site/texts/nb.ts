import type { SiteTexts } from './texts.ts'

export const nb: SiteTexts = {
  ownName: 'Norsk',
  description:
    'Nordflytt flytter hjem og kontorer i Oslo til fast pris. Flyttevask, lagring, pakking og piano.',
  skip: 'Hopp til innholdet',
  menu: 'Meny',
  chooseLanguage: 'Velg språk',
  chat: 'Spør Maja',
  navigation: [
    { slug: 'prices', label: 'Priser' },
    { slug: 'cleaning', label: 'Flyttevask' },
    { slug: 'storage', label: 'Lagring' },
    { slug: 'pianos', label: 'Piano' },
    { slug: 'booking', label: 'Bestilling og kontakt' },
  ],
  hero: {
    lede: 'Vi har båret sofaer opp trange trapper i Oslo siden 2009. Du får fast pris før du bestemmer deg, og et hjem som står der det skal når kvelden kommer.',
    pick: 'Hva skal flyttes?',
    choices: [
      { label: 'En toroms', question: 'Hvor mye koster det å flytte en toroms?' },
      { label: 'En ettroms eller hybel', question: 'Hvor mye koster det å flytte en ettroms?' },
      { label: 'En treroms', question: 'Hvor mye koster det å flytte en treroms?' },
      { label: 'En enebolig', question: 'Hva koster det å flytte en enebolig?' },
      { label: 'Et piano', question: 'Hva koster det å flytte et piano?' },
      { label: 'Møbler som skal på lager', question: 'Hva koster lagring?' },
    ],
    ask: 'Få prisen nå',
    note: 'Maja svarer i chatten med en gang. Helt uforpliktende.',
  },
  services: {
    title: 'Alt en flytting trenger',
    lede: 'Velg én ting eller hele pakken. Det er de samme folkene uansett.',
    items: [
      {
        slug: 'prices',
        picture: 'moving',
        title: 'Flytting',
        text: 'Fast pris etter størrelsen på boligen, med bil, folk og forsikring.',
      },
      {
        slug: 'cleaning',
        picture: 'cleaning',
        title: 'Flyttevask',
        text: 'Fra stekeovn til vinduer, med 14 dagers garanti.',
      },
      {
        slug: 'packing',
        picture: 'packing',
        title: 'Pakking',
        text: 'Esker på døra, og hjelp til å fylle dem hvis du vil.',
      },
      {
        slug: 'storage',
        picture: 'storage',
        title: 'Lagring',
        text: 'Tørt, varmt og låst, så lenge du trenger det.',
      },
      {
        slug: 'pianos',
        picture: 'pianos',
        title: 'Piano og flygel',
        text: 'Eget utstyr, og folk som har gjort det mange ganger.',
      },
      {
        slug: 'abroad',
        picture: 'abroad',
        title: 'Til utlandet',
        text: 'Faste turer i Norden, til Tyskland og Storbritannia.',
      },
    ],
  },
  prices: {
    title: 'Prisen vet du på forhånd',
    text: 'Fastprisen gjelder selv om dagen blir lengre enn vi trodde. Bil, bæring og forsikring er med.',
    link: 'Se alle priser og tillegg',
  },
  steps: {
    title: 'Slik går det for seg',
    items: [
      {
        title: 'Fortell hva du har',
        text: 'Skriv i chatten eller ring. To adresser og en dato holder i første omgang.',
      },
      {
        title: 'Få fast pris',
        text: 'Den kommer på e-post innen én virkedag. Ingenting er bindende før du sier ja.',
      },
      {
        title: 'Pakk i ro og mak',
        text: 'Eskene kommer hjem til deg i god tid. Vi pakker gjerne for deg også.',
      },
      { title: 'Vi bærer', text: 'Du låser opp og peker. Resten tar vi, helt til sofaen står riktig.' },
    ],
  },
  promises: {
    title: 'Det kan du regne med',
    items: [
      { title: 'Prisen står', text: 'Ingen tillegg i etterkant. Endrer noe seg, spør vi deg først.' },
      {
        title: 'Forsikret hele veien',
        text: 'Fra vi løfter noe, til det står på plass. Det er med i prisen.',
      },
      {
        title: 'Gratis å ombestemme seg',
        text: 'Du avbestiller uten kostnad inntil sju dager før flyttingen.',
      },
      { title: 'Også på søndag', text: 'Vi flytter når det passer deg, alle dager i uka.' },
    ],
  },
  questions: {
    title: 'Folk spør om',
    lede: 'Finner du ikke svaret, så spør Maja. Hun kan alt dette utenat.',
  },
  offices: {
    title: 'Sju byer, samme måte å bære på',
    lede: 'Flytter du mellom to av dem, er det våre egne folk i begge ender.',
  },
  footer: {
    contact: 'Kontakt',
    hours: 'Åpningstider',
    pages: 'Alt om flyttingen',
    since: 'Flytter folk siden 2009',
    demo: 'Nordflytt finnes ikke. Nettstedet er en demonstrasjon av Svar, resepsjonen med KI som bedriften kjører selv.',
  },
  document: {
    onThisPage: 'På denne siden',
    more: 'Les også',
    askTitle: 'Lurer du på noe mer?',
    askText: 'Maja svarer med en gang og henter en kollega når det trengs.',
  },
  notFound: {
    title: 'Denne siden har flyttet',
    text: 'Vi fant ingenting på adressen du åpnet.',
    link: 'Til forsiden',
  },
}
