import type { SiteTexts } from './texts.ts'

export const fi: SiteTexts = {
  ownName: 'Suomi',
  description:
    'Nordflytt muuttaa kodit ja toimistot Helsingissä kiinteään hintaan. Muuttosiivous, varastointi, pakkaus ja pianot.',
  skip: 'Siirry sisältöön',
  menu: 'Valikko',
  chooseLanguage: 'Valitse kieli',
  chat: 'Kysy Majalta',
  navigation: [
    { slug: 'prices', label: 'Hinnat' },
    { slug: 'cleaning', label: 'Siivous' },
    { slug: 'storage', label: 'Varastointi' },
    { slug: 'pianos', label: 'Pianot' },
    { slug: 'booking', label: 'Varaus ja yhteystiedot' },
  ],
  hero: {
    lede: 'Olemme kantaneet sohvia ahtaissa rappukäytävissä vuodesta 2009. Saat kiinteän hinnan ennen kuin päätät mitään, ja illalla kaikki on uudessa kodissa paikoillaan.',
    pick: 'Mitä muutetaan?',
    choices: [
      { label: 'Kaksio', question: 'Paljonko kaksion muutto maksaa?' },
      { label: 'Yksiö', question: 'Paljonko yksiön muutto maksaa?' },
      { label: 'Kolmio', question: 'Paljonko kolmion muutto maksaa?' },
      { label: 'Omakotitalo', question: 'Paljonko omakotitalon muutto maksaa?' },
      { label: 'Piano', question: 'Paljonko pianon muutto maksaa?' },
      { label: 'Huonekaluja varastoon', question: 'Mitä varastointi maksaa?' },
    ],
    ask: 'Kysy hinta',
    note: 'Maja vastaa chatissa heti. Kysyminen ei sido mihinkään.',
  },
  services: {
    title: 'Kaikki, mitä muutossa tarvitaan',
    lede: 'Valitse yksi palvelu tai koko paketti. Tekijät ovat samat.',
    items: [
      {
        slug: 'prices',
        picture: 'moving',
        title: 'Muutto',
        text: 'Kiinteä hinta asunnon koon mukaan, auto ja kantajat mukana.',
      },
      {
        slug: 'cleaning',
        picture: 'cleaning',
        title: 'Muuttosiivous',
        text: 'Uunista ikkunoihin, 14 päivän takuulla.',
      },
      {
        slug: 'packing',
        picture: 'packing',
        title: 'Pakkaus',
        text: 'Laatikot lainaan ja apua niiden täyttämiseen.',
      },
      {
        slug: 'storage',
        picture: 'storage',
        title: 'Varastointi',
        text: 'Kuivassa, lämpimässä ja lukitussa, niin kauan kuin tarvitset.',
      },
      {
        slug: 'pianos',
        picture: 'pianos',
        title: 'Pianot ja flyygelit',
        text: 'Omat välineet ja väki, joka on tehnyt tätä ennenkin.',
      },
      {
        slug: 'abroad',
        picture: 'abroad',
        title: 'Ulkomaille',
        text: 'Pohjoismaihin, Viroon ja Saksaan omalla kalustolla.',
      },
    ],
  },
  prices: {
    title: 'Hinnan tiedät etukäteen',
    text: 'Kiinteä hinta pitää, vaikka päivä venyisi. Auto, kantaminen ja perusvakuutus kuuluvat siihen.',
    link: 'Kaikki hinnat ja lisämaksut',
  },
  steps: {
    title: 'Näin se käy',
    items: [
      {
        title: 'Kerro, mitä muutetaan',
        text: 'Kirjoita chatissa tai soita. Kaksi osoitetta ja päivä riittävät alkuun.',
      },
      {
        title: 'Saat kiinteän hinnan',
        text: 'Se tulee yhdessä arkipäivässä. Mikään ei sido ennen kuin hyväksyt sen.',
      },
      {
        title: 'Pakkaa rauhassa',
        text: 'Laatikot saat meiltä hyvissä ajoin. Pakkaamme mielellämme puolestasikin.',
      },
      { title: 'Me kannamme', text: 'Sinä avaat oven ja näytät paikat. Me hoidamme loput.' },
    ],
  },
  promises: {
    title: 'Tähän voit luottaa',
    items: [
      {
        title: 'Hinta pitää',
        text: 'Emme lisää laskuun mitään jälkikäteen. Jos jokin muuttuu, kysymme ensin.',
      },
      { title: 'Vakuutus sisältyy', text: 'Tavarasi on vakuutettu muuton ajan, ja voit korottaa turvaa.' },
      {
        title: 'Mielen saa muuttaa',
        text: 'Voit perua maksutta viimeistään seitsemän päivää ennen muuttoa.',
      },
      { title: 'Myös sunnuntaisin', text: 'Muutamme silloin, kun sinulle sopii, viikon jokaisena päivänä.' },
    ],
  },
  questions: {
    title: 'Näitä kysytään',
    lede: 'Jos vastausta ei löydy, kysy Majalta. Hän osaa tämän kaiken ulkoa.',
  },
  offices: {
    title: 'Seitsemän kaupunkia, sama tapa kantaa',
    lede: 'Kun muutat niiden välillä, oma väkemme on vastassa perillä.',
  },
  footer: {
    contact: 'Yhteystiedot',
    hours: 'Aukioloajat',
    pages: 'Kaikki muutosta',
    since: 'Muuttoja vuodesta 2009',
    demo: 'Nordflyttiä ei ole olemassa. Sivusto esittelee Svaria, tekoälyvastaanottoa, jota yritys ylläpitää itse.',
  },
  document: {
    onThisPage: 'Tällä sivulla',
    more: 'Lue myös',
    askTitle: 'Jäikö jokin mietityttämään?',
    askText: 'Maja vastaa heti ja hakee tarvittaessa työkaverin apuun.',
  },
  notFound: {
    title: 'Tämä sivu on muuttanut',
    text: 'Avaamastasi osoitteesta ei löytynyt mitään.',
    link: 'Etusivulle',
  },
}
