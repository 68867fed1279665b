import type { SiteTexts } from './texts.ts'

export const sv: SiteTexts = {
  ownName: 'Svenska',
  description:
    'Nordflytt flyttar hem och kontor i Stockholm till fast pris. Flyttstädning, magasinering, packning och pianon.',
  skip: 'Hoppa till innehållet',
  menu: 'Meny',
  chooseLanguage: 'Välj språk',
  chat: 'Fråga Maja',
  navigation: [
    { slug: 'prices', label: 'Priser' },
    { slug: 'cleaning', label: 'Flyttstädning' },
    { slug: 'storage', label: 'Magasinering' },
    { slug: 'pianos', label: 'Piano' },
    { slug: 'booking', label: 'Bokning och kontakt' },
  ],
  hero: {
    lede: 'Vi har burit soffor uppför trånga trappor sedan 2009. Du får ett fast pris innan du bestämmer dig, och ett hem där allt står på plats när kvällen kommer.',
    pick: 'Vad ska flyttas?',
    choices: [
      { label: 'En tvåa', question: 'Vad kostar det att flytta en tvåa?' },
      { label: 'En etta', question: 'Vad kostar det att flytta en etta?' },
      { label: 'En trea', question: 'Vad kostar det att flytta en trea?' },
      { label: 'En villa', question: 'Vad kostar det att flytta en villa?' },
      { label: 'Ett piano', question: 'Vad kostar det att flytta ett piano?' },
      { label: 'Möbler som ska magasineras', question: 'Vad kostar magasinering?' },
    ],
    ask: 'Få ett pris nu',
    note: 'Maja svarar direkt i chatten. Du binder dig inte till något.',
  },
  services: {
    title: 'Allt som en flytt behöver',
    lede: 'Välj en sak eller hela paketet. Det är samma folk ändå.',
    items: [
      {
        slug: 'prices',
        picture: 'moving',
        title: 'Flytt',
        text: 'Fast pris efter bostadens storlek, med bil, folk och försäkring.',
      },
      {
        slug: 'cleaning',
        picture: 'cleaning',
        title: 'Flyttstädning',
        text: 'Från ugn till fönster, med 14 dagars garanti.',
      },
      {
        slug: 'packing',
        picture: 'packing',
        title: 'Packning',
        text: 'Lådor hem till dörren, och hjälp att fylla dem om du vill.',
      },
      {
        slug: 'storage',
        picture: 'storage',
        title: 'Magasinering',
        text: 'Torrt, varmt och låst, så länge du behöver det.',
      },
      {
        slug: 'pianos',
        picture: 'pianos',
        title: 'Piano och flygel',
        text: 'Egen utrustning, och folk som har gjort det många gånger.',
      },
      {
        slug: 'abroad',
        picture: 'abroad',
        title: 'Utomlands',
        text: 'Fasta turer i Norden och till Tyskland och Storbritannien.',
      },
    ],
  },
  prices: {
    title: 'Priset vet du i förväg',
    text: 'Det fasta priset gäller även om dagen blir längre än vi trodde. Bil, bärning och försäkring ingår.',
    link: 'Alla priser och tillägg',
  },
  steps: {
    title: 'Så går det till',
    items: [
      {
        title: 'Berätta vad du har',
        text: 'Skriv i chatten eller ring. Två adresser och ett datum räcker till att börja med.',
      },
      {
        title: 'Få ett fast pris',
        text: 'Det kommer med mejl inom en vardag. Inget är bindande förrän du säger ja.',
      },
      {
        title: 'Packa i lugn och ro',
        text: 'Lådorna kommer hem till dig i god tid. Vi packar gärna åt dig också.',
      },
      { title: 'Vi bär', text: 'Du låser upp och pekar. Resten tar vi, ända tills soffan står rätt.' },
    ],
  },
  promises: {
    title: 'Det kan du lita på',
    items: [
      { title: 'Priset står fast', text: 'Inga tillägg i efterhand. Ändras något frågar vi dig först.' },
      {
        title: 'Försäkrat hela vägen',
        text: 'Från det att vi lyfter något tills det står på plats. Det ingår i priset.',
      },
      { title: 'Gratis att ändra sig', text: 'Du avbokar utan kostnad fram till sju dagar före flytten.' },
      { title: 'Även på söndagar', text: 'Vi flyttar när det passar dig, alla dagar i veckan.' },
    ],
  },
  questions: {
    title: 'Folk brukar fråga',
    lede: 'Hittar du inte svaret, fråga Maja. Hon kan allt det här utantill.',
  },
  offices: {
    title: 'Sju städer, samma sätt att bära',
    lede: 'Flyttar du mellom två av dem är det vårt eget folk i båda ändar.',
  },
  footer: {
    contact: 'Kontakt',
    hours: 'Öppettider',
    pages: 'Allt om flytten',
    since: 'Flyttar folk sedan 2009',
    demo: 'Nordflytt finns inte. Webbplatsen är en demonstration av Svar, AI-receptionen som företaget driver själv.',
  },
  document: {
    onThisPage: 'På den här sidan',
    more: 'Läs också',
    askTitle: 'Undrar du något mer?',
    askText: 'Maja svarar direkt och hämtar en kollega när det behövs.',
  },
  notFound: {
    title: 'Den här sidan har flyttat',
    text: 'Vi hittade inget på adressen du öppnade.',
    link: 'Till startsidan',
  },
}
