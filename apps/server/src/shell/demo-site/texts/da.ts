import type { SiteTexts } from './texts.ts'

export const da: SiteTexts = {
  ownName: 'Dansk',
  description:
    'Nordflytt flytter hjem og kontorer i København til fast pris. Flytterengøring, opmagasinering, pakning og klaverer.',
  skip: 'Gå til indholdet',
  menu: 'Menu',
  chooseLanguage: 'Vælg sprog',
  chat: 'Spørg Maja',
  navigation: [
    { slug: 'prices', label: 'Priser' },
    { slug: 'cleaning', label: 'Flytterengøring' },
    { slug: 'storage', label: 'Opmagasinering' },
    { slug: 'pianos', label: 'Klaver' },
    { slug: 'booking', label: 'Bestilling og kontakt' },
  ],
  hero: {
    lede: 'Vi har båret sofaer op ad smalle trapper siden 2009. Du får en fast pris, før du bestemmer dig, og et hjem, hvor alt står på plads, når det bliver aften.',
    pick: 'Hvad skal flyttes?',
    choices: [
      { label: 'En toværelses', question: 'Hvad koster det at flytte en toværelses?' },
      { label: 'En etværelses', question: 'Hvad koster det at flytte en etværelses?' },
      { label: 'En treværelses', question: 'Hvad koster det at flytte en treværelses?' },
      { label: 'Et hus', question: 'Hvad koster det at flytte et hus?' },
      { label: 'Et klaver', question: 'Hvad koster det at flytte et klaver?' },
      { label: 'Møbler, der skal på lager', question: 'Hvad koster opmagasinering?' },
    ],
    ask: 'Få en pris nu',
    note: 'Maja svarer med det samme i chatten. Helt uforpligtende.',
  },
  services: {
    title: 'Alt, hvad en flytning kræver',
    lede: 'Vælg en enkelt ting eller hele pakken. Det er de samme folk under alle omstændigheder.',
    items: [
      {
        slug: 'prices',
        picture: 'moving',
        title: 'Flytning',
        text: 'Fast pris efter boligens størrelse, med bil, folk og forsikring.',
      },
      {
        slug: 'cleaning',
        picture: 'cleaning',
        title: 'Flytterengøring',
        text: 'Fra ovn til vinduer, med 14 dages garanti.',
      },
      {
        slug: 'packing',
        picture: 'packing',
        title: 'Pakning',
        text: 'Kasser til døren, og hjælp til at fylde dem, hvis du vil.',
      },
      {
        slug: 'storage',
        picture: 'storage',
        title: 'Opmagasinering',
        text: 'Tørt, lunt og låst, så længe du har brug for det.',
      },
      {
        slug: 'pianos',
        picture: 'pianos',
        title: 'Klaver og flygel',
        text: 'Eget udstyr, og folk, der har gjort det mange gange.',
      },
      {
        slug: 'abroad',
        picture: 'abroad',
        title: 'Til udlandet',
        text: 'Faste ture i Norden og til Tyskland og Storbritannien.',
      },
    ],
  },
  prices: {
    title: 'Prisen kender du på forhånd',
    text: 'Den faste pris gælder, også selv om dagen bliver længere, end vi troede. Bil, bæring og forsikring er med.',
    link: 'Se alle priser og tillæg',
  },
  steps: {
    title: 'Sådan foregår det',
    items: [
      {
        title: 'Fortæl, hvad du har',
        text: 'Skriv i chatten eller ring. To adresser og en dato er nok til at begynde med.',
      },
      {
        title: 'Få en fast pris',
        text: 'Den kommer på mail inden for en hverdag. Intet er bindende, før du siger ja.',
      },
      {
        title: 'Pak i ro og mag',
        text: 'Kasserne kommer hjem til dig i god tid. Vi pakker også gerne for dig.',
      },
      { title: 'Vi bærer', text: 'Du låser op og peger. Resten klarer vi, helt til sofaen står rigtigt.' },
    ],
  },
  promises: {
    title: 'Det kan du regne med',
    items: [
      {
        title: 'En pris er en pris',
        text: 'Intet bliver lagt til bagefter. Ændrer noget sig, spørger vi dig først.',
      },
      {
        title: 'Forsikret hele vejen',
        text: 'Fra vi løfter noget, til det står på plads. Det er med i prisen.',
      },
      {
        title: 'Gratis at ombestemme sig',
        text: 'Du afbestiller uden beregning indtil syv dage før flytningen.',
      },
      { title: 'Også om søndagen', text: 'Vi flytter, når det passer dig, alle ugens dage.' },
    ],
  },
  questions: {
    title: 'Det spørger folk om',
    lede: 'Finder du ikke svaret, så spørg Maja. Hun kan det hele udenad.',
  },
  offices: {
    title: 'Syv byer, samme måde at bære på',
    lede: 'Flytter du mellem to af dem, er det vores egne folk i begge ender.',
  },
  footer: {
    contact: 'Kontakt',
    hours: 'Åbningstider',
    pages: 'Alt om flytningen',
    since: 'Har flyttet folk siden 2009',
    demo: 'Nordflytt findes ikke. Hjemmesiden er en demonstration af Svar, AI-receptionen, som virksomheden selv driver.',
  },
  document: {
    onThisPage: 'På denne side',
    more: 'Læs også',
    askTitle: 'Er der mere, du vil vide?',
    askText: 'Maja svarer med det samme og henter en kollega, når der er brug for det.',
  },
  notFound: {
    title: 'Denne side er flyttet',
    text: 'Vi fandt ikke noget på den adresse, du åbnede.',
    link: 'Til forsiden',
  },
}
