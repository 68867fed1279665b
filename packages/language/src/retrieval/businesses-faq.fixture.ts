import { type Business, passages } from './business.fixture.ts'

const cleaning: Business = {
  locale: 'nb',
  passages: passages('nb', [
    [
      'pris',
      'Hva koster det å få vasket hjemme?',
      'Fast renhold hver fjortende dag koster fra 1 090 kr per gang. Storrengjøring regnes etter timer, 495 kr per person.',
    ],
    [
      'utstyr',
      'Må jeg ha vaskemidler selv?',
      'Nei. Vi har med kluter, mopper og svanemerkede midler. Støvsuger bruker vi gjerne din.',
    ],
    [
      'nokkel',
      'Må jeg være hjemme når dere kommer?',
      'Nei, de fleste legger igjen en nøkkel hos oss. Den ligger i et låst skap og er merket med et nummer, aldri med navn.',
    ],
    [
      'avbestille',
      'Hvordan avbestiller jeg?',
      'Gi beskjed innen klokka 12 dagen før, så koster det ingenting. Senere enn det tar vi halv pris.',
    ],
    [
      'vindu',
      'Pusser dere vinduer?',
      'Ja, innvendig og utvendig opp til tredje etasje. Prisen er 65 kr per fag.',
    ],
    [
      'skade',
      'Hva om noe blir ødelagt?',
      'Vi er forsikret. Si fra innen fem dager, så erstatter vi det som er gått i stykker.',
    ],
    [
      'flytte',
      'Tar dere flyttevask?',
      'Ja, med garanti for at den nye eieren godkjenner den. En leilighet på 70 kvadratmeter koster 5 400 kr.',
    ],
    [
      'dyr',
      'Vi har katt. Er det greit?',
      'Det er helt greit. Fortell oss om den ved bestilling, i tilfelle noen av oss er allergiske.',
    ],
  ]),
  held: [
    ['hva tar dere for vask annenhver uke?', 'pris'],
    ['Trenger jeg å kjøpe inn vaskemidler?', 'utstyr'],
    ['må jeg være hjemme', 'nokkel'],
    ['Hvordan oppbevarer dere nøkkelen min?', 'nokkel'],
    ['kan jeg avbestille samme dag?', 'avbestille'],
    ['vasker dere vinduer utvendig?', 'vindu'],
    ['Er dere forsikret hvis noe går i stykker?', 'skade'],
    ['pris på flyttevask 70 kvm', 'flytte'],
    ['går det bra at vi har en katt?', 'dyr'],
  ],
  notHeld: [
    'Vasker dere båter?',
    'Kan dere male veggene i stua?',
    'Har dere barnepass?',
    'Renser dere tepper?',
    'Hvor mange ansatte er dere?',
    'Tar dere imot gavekort?',
    'Kan dere klippe plenen også?',
    'Når går siste buss til Lillehammer?',
    'Kjører dere bort søppel?',
    'Hva heter daglig leder?',
  ],
}

const furniture: Business = {
  locale: 'sv',
  passages: passages('sv', [
    [
      'leverans',
      'Hur lång är leveranstiden?',
      'Lagervaror skickas inom två arbetsdagar. Möbler på beställning tar sex till åtta veckor.',
    ],
    [
      'frakt',
      'Vad kostar frakten?',
      'Frakten är 59 kr för paket och 495 kr för möbler. Över 800 kr är paketfrakten gratis.',
    ],
    [
      'retur',
      'Kan jag returnera en vara?',
      'Du har öppet köp i 30 dagar. Varan ska vara oanvänd. Möbler på beställning tar vi inte tillbaka.',
    ],
    [
      'reklamation',
      'Hur reklamerar jag en trasig vara?',
      'Skicka en bild och ditt ordernummer till oss, så svarar vi inom en dag. Du har reklamationsrätt i tre år.',
    ],
    [
      'montering',
      'Hjälper ni till att montera?',
      'Ja, i Stockholm, Göteborg och Malmö. Monteringen kostar 690 kr per möbel.',
    ],
    [
      'betala',
      'Vilka betalsätt finns?',
      'Du kan betala med kort, Swish eller faktura på 30 dagar. Delbetalning finns på 6 eller 12 månader.',
    ],
    [
      'tyg',
      'Kan jag beställa tygprover?',
      'Ja, upp till fem prover är kostnadsfria. De kommer med posten efter ett par dagar.',
    ],
    [
      'butik',
      'Har ni någon butik?',
      'Vårt utställningsrum ligger på Nybrogatan 14. Där kan du provsitta alla soffor.',
    ],
  ]),
  held: [
    ['hur lång tid tar det att få en möbel på beställning?', 'leverans'],
    ['Vad är frakten för en soffa? alltså möbler', 'frakt'],
    ['får jag returnera varan om jag ångrar mig', 'retur'],
    ['Min lampa kom trasig, hur reklamerar jag?', 'reklamation'],
    ['monterar ni möblerna hemma hos mig?', 'montering'],
    ['kan man betala med swish', 'betala'],
    ['Går det att få hem tygprover?', 'tyg'],
    ['har ni en butik där man kan provsitta?', 'butik'],
    ['är det gratis frakt?', 'frakt'],
  ],
  notHeld: [
    'Köper ni begagnade möbler?',
    'Har ni lediga jobb?',
    'Kan ni klä om en gammal fåtölj?',
    'Säljer ni utemöbler i teak?',
    'Levererar ni till Island?',
    'Vem har ritat soffan?',
    'Har ni studentrabatt?',
    'Behandlar ni migrän?',
    'Kan jag hyra en släpvagn hos er?',
    'Vilken tid stänger simhallen?',
  ],
}

const rental: Business = {
  locale: 'da',
  passages: passages('da', [
    [
      'pris',
      'Hvad koster det at leje en cykel?',
      'En bycykel koster 120 kr. om dagen og 500 kr. om ugen. En elcykel koster 250 kr. om dagen.',
    ],
    [
      'depositum',
      'Skal jeg betale depositum?',
      'Ja, 500 kr. per cykel. Pengene føres tilbage, når cyklen er afleveret.',
    ],
    ['lad', 'Har I ladcykler?', 'Vi har fire ladcykler med plads til to børn. De koster 300 kr. om dagen.'],
    [
      'punktering',
      'Hvad gør jeg, hvis cyklen punkterer?',
      'Ring til os, så bytter vi cyklen inden for byen. Uden for byen betaler vi lapningen hos den nærmeste smed.',
    ],
    [
      'hjelm',
      'Følger der hjelm med?',
      'Hjelm og lås følger med uden beregning. Barnestol koster 40 kr. om dagen.',
    ],
    [
      'tyveri',
      'Hvad sker der, hvis cyklen bliver stjålet?',
      'Er cyklen låst, betaler du kun en selvrisiko på 1.000 kr. Du skal melde tyveriet til politiet samme dag.',
    ],
    [
      'aabent',
      'Hvornår har I åbent?',
      'Vi har åbent hver dag fra 9 til 18, om vinteren kun lørdag og søndag.',
    ],
    [
      'aflevere',
      'Kan jeg aflevere cyklen et andet sted?',
      'Ja, i Aarhus og Odense. Det koster 150 kr. ekstra.',
    ],
  ]),
  held: [
    ['hvad koster en elcykel om dagen?', 'pris'],
    ['er der depositum på', 'depositum'],
    ['Kan man leje en ladcykel hos jer?', 'lad'],
    ['cyklen er punkteret, hvad gør jeg?', 'punktering'],
    ['Er hjelm med i prisen?', 'hjelm'],
    ['hvad hvis min cykel bliver stjålet?', 'tyveri'],
    ['har I åbent om vinteren?', 'aabent'],
    ['må jeg aflevere cyklen i Odense?', 'aflevere'],
    ['har i barnestole', 'hjelm'],
  ],
  notHeld: [
    'Udlejer I kajakker?',
    'Kan I reparere min egen cykel?',
    'Har I en guidet tur?',
    'Sælger I brugte cykler?',
    'Kan jeg leje en bil?',
    'Er der toilet i butikken?',
    'Hvad hedder ejeren?',
    'Tilbyder I massage?',
    'Hvor køber jeg togbilletter?',
    'Har I vegansk mad?',
  ],
}

/** Businesses whose pages are questions with their answers, as most write them. */
export const northernFaqs: readonly Business[] = [cleaning, furniture, rental]
