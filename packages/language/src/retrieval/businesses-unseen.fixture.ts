import type { Business } from './business.fixture.ts'

const salon: Business = {
  locale: 'en-US',
  passages: [
    {
      id: 'cut',
      title: 'Haircuts',
      text: 'A haircut for women is $65, for men $40. Kids under twelve pay $25.',
    },
    {
      id: 'color',
      title: 'Coloring and highlights',
      text: 'Full color starts at $110. Highlights start at $140. Please book a free patch test two days before.',
    },
    {
      id: 'late',
      title: 'What if I am late?',
      text: 'We hold your appointment for 15 minutes. After that we may have to reschedule.',
    },
    {
      id: 'gift',
      title: 'Gift cards',
      text: 'Gift cards are sold at the front desk and online. They never expire.',
    },
    {
      id: 'walkin',
      title: 'Walk-ins',
      text: 'Walk-ins are welcome on Tuesdays and Wednesdays. On other days you need an appointment.',
    },
    { id: 'park', title: 'Parking', text: 'There is free parking behind the building for two hours.' },
  ],
  held: [
    ['how much is a haircut for men?', 'cut'],
    ['What does coloring cost?', 'color'],
    ['I might be 10 minutes late, is that ok?', 'late'],
    ['do you sell gift cards?', 'gift'],
    ['can I just walk in without an appointment', 'walkin'],
    ['where can I park?', 'park'],
    ['do gift cards expire?', 'gift'],
  ],
  notHeld: [
    'Do you groom dogs?',
    'Can you repair my roof?',
    'Do you serve pizza?',
    'What time does the train leave?',
    'Do you sell lawn mowers?',
    'Do you do tattoos?',
    'Can I get a flu shot here?',
  ],
}

const garage: Business = {
  locale: 'nb',
  passages: [
    {
      id: 'eu',
      title: 'EU-kontroll',
      text: 'EU-kontroll av personbil koster 690 kr og tar omtrent en time. Varebil koster 890 kr.',
    },
    {
      id: 'dekk',
      title: 'Dekkskift og dekkhotell',
      text: 'Vi skifter dekk for 590 kr. Dekkhotell inkludert vask og to skift koster 1 790 kr i året.',
    },
    {
      id: 'olje',
      title: 'Oljeskift',
      text: 'Oljeskift med filter koster fra 1 490 kr. Vi bruker olje som er godkjent av produsenten.',
    },
    {
      id: 'laan',
      title: 'Kan jeg låne bil mens dere reparerer?',
      text: 'Ja, vi har to lånebiler. De må bestilles på forhånd. Drivstoff betaler du selv.',
    },
    {
      id: 'frist',
      title: 'Hvor lang ventetid er det?',
      text: 'Ventetiden er vanligvis tre til fem virkedager. Haster det, ring oss om morgenen.',
    },
    {
      id: 'garanti',
      title: 'Garanti på reparasjoner',
      text: 'Vi gir to års garanti på deler og arbeid. Garantien gjelder ikke slitedeler som bremseklosser.',
    },
  ],
  held: [
    ['hva koster eu kontroll?', 'eu'],
    ['Skifter dere dekk?', 'dekk'],
    ['kan dere lagre dekkene mine', 'dekk'],
    ['pris på oljeskift', 'olje'],
    ['har dere lånebil?', 'laan'],
    ['Hvor lenge må jeg vente?', 'frist'],
    ['er det garanti på reparasjonen', 'garanti'],
    ['gjelder garantien bremseklosser?', 'garanti'],
  ],
  notHeld: [
    'Kan dere klippe plenen min?',
    'Har dere bunadsølv?',
    'Tilbyr dere regnskap?',
    'Hvilke filmer går på kino i kveld?',
    'Selger dere båter?',
    'Kan jeg leie selskapslokale hos dere?',
    'Har dere fotterapi?',
  ],
}

const accountant: Business = {
  locale: 'sv',
  passages: [
    {
      id: 'lopande',
      title: 'Löpande bokföring',
      text: 'Löpande bokföring kostar från 1 200 kr i månaden för upp till 30 verifikationer.',
    },
    {
      id: 'bokslut',
      title: 'Bokslut och årsredovisning',
      text: 'Bokslut med årsredovisning för ett litet aktiebolag kostar 14 500 kr.',
    },
    {
      id: 'lon',
      title: 'Löner',
      text: 'Vi sköter lönerna för 190 kr per anställd och månad, med arbetsgivardeklaration.',
    },
    {
      id: 'kvitton',
      title: 'Hur lämnar jag in mina kvitton?',
      text: 'Fotografera kvittona i appen eller mejla dem. Papper tar vi emot på kontoret.',
    },
    {
      id: 'byta',
      title: 'Byta redovisningsbyrå',
      text: 'Vi tar över från din gamla byrå utan kostnad. Du behöver bara skriva under en fullmakt.',
    },
  ],
  held: [
    ['Vad kostar löpande bokföring?', 'lopande'],
    ['gör ni årsredovisningar?', 'bokslut'],
    ['Kan ni sköta våra löner?', 'lon'],
    ['hur skickar jag in kvitton', 'kvitton'],
    ['jag vill byta byrå', 'byta'],
  ],
  notHeld: [
    'Har ni öppet hus för valpar?',
    'Säljer ni kaffemaskiner?',
    'Kan ni måla om mitt kök?',
    'Vad är klockan i Tokyo?',
    'Gör ni tatueringar?',
    'Har ni glutenfria bullar?',
  ],
}

/** Three businesses that nothing was tuned on: they only report. */
export const unseenBusinesses: readonly Business[] = [salon, garage, accountant]
