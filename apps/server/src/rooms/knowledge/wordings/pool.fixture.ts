import type { Business } from './business.fixture.ts'

export const pool: Business = {
  locale: 'nb',
  questions: [
    {
      answer: 'En enkeltbillett koster 165 kroner for voksne og 95 kroner for barn.',
      known: [
        'Hva koster det å bade hos dere?',
        'pris på billett til svømmehallen',
        'hvor mye er inngangen',
        'hva må jeg betale for en voksenbillett',
        'hvor dyrt er det å komme inn for et barn',
      ],
      others: ['hva koster inngangen for to voksne', 'prisen på en billett', 'hva er prisen for å bade'],
    },
    {
      answer: 'Barn under ti år må ha følge av en voksen som kan svømme.',
      known: [
        'Kan barn bade alene?',
        'hvor gammel må man være for å komme uten voksne',
        'må jeg bli med sønnen min inn i bassenget',
        'aldersgrense for å bade uten foreldre',
        'får en niåring bade uten følge',
      ],
      others: [
        'kan datteren min på elleve bade alene',
        'er det aldersgrense uten voksen i bassenget',
        'må en voksen være med når barna skal bade',
      ],
    },
    {
      answer: 'Håndklær leies i kiosken for 40 kroner, badetøy selges der.',
      known: [
        'Kan man leie håndkle?',
        'jeg har glemt håndkleet hjemme',
        'leier dere ut badetøy',
        'har dere håndklær til utlån',
        'hva gjør jeg hvis jeg har glemt badebuksa',
      ],
      others: ['låner dere ut håndklær', 'jeg glemte badetøyet', 'får man leid et håndkle hos dere'],
    },
    {
      answer: 'Kurset for nybegynnere går over ti ganger og koster 1 900 kroner. Påmelding er på nettsiden.',
      known: [
        'Har dere svømmekurs for barn?',
        'hvordan melder jeg på til svømmekurs',
        'når starter neste kurs for nybegynnere',
        'jeg vil at sønnen min skal lære å svømme',
        'er det ledig plass på svømmeopplæringen',
      ],
      others: [
        'når begynner svømmekurset',
        'kan jeg melde på datteren min til svømmekurs',
        'lærer dere barn å svømme',
      ],
    },
    {
      answer: 'Skapene låses med en mynt på 20 kroner, som du får igjen.',
      known: [
        'Hvordan låser jeg skapet i garderoben?',
        'trenger jeg mynt til garderobeskapet',
        'er det låsbare skap',
        'hvor kan jeg legge verdisakene mine',
        'må jeg ha med hengelås',
      ],
      others: [
        'kan man låse inn verdisaker',
        'hva slags mynt må jeg ha til skapet',
        'er det lås på skapene i garderoben',
      ],
    },
    {
      answer:
        'Bursdag bestilles minst en uke før. Pakken med mat og bading koster 249 kroner for hvert barn.',
      known: [
        'Kan vi feire bursdag hos dere?',
        'har dere bursdagspakke',
        'vi vil holde barnebursdag i badet',
        'hvordan bestiller jeg bursdagsselskap',
        'hva er med i en bursdagsfeiring',
      ],
      others: [
        'kan man ha barnebursdag der',
        'jeg vil bestille bursdag til datteren min',
        'hva får vi i bursdagspakken',
      ],
    },
    {
      answer: 'Badstua er for alle over 16 år og er med i billetten.',
      known: [
        'Har dere badstue?',
        'koster badstua ekstra',
        'hvem kan bruke badstuen',
        'er badstuen med i prisen',
        'får ungdommer være i badstua',
      ],
      others: [
        'må man betale for badstua',
        'er det badstue i bassenganlegget',
        'kan barna være med i badstuen',
      ],
    },
    {
      answer: 'Årskortet kan settes på vent i inntil tre måneder ved sykdom eller reise.',
      known: [
        'Kan jeg fryse årskortet?',
        'jeg er syk og får ikke brukt årskortet',
        'sette kortet på pause',
        'jeg skal på en lang reise, kan årskortet stoppes så lenge',
        'hvor lenge kan årskortet fryses',
      ],
      others: [
        'går det an å sette årskortet på pause',
        'kan dere stoppe årskortet mens jeg er syk',
        'fryse kortet noen måneder',
      ],
    },
    {
      answer: 'Hovedbassenget holder 27 grader, terapibassenget 34.',
      known: [
        'Hvor varmt er vannet?',
        'hvilken temperatur er det i bassenget',
        'hvor mange grader holder vannet',
        'har dere varmtvannsbasseng',
        'er vannet kaldt',
      ],
      others: ['hvor mange grader er det i vannet', 'temperaturen i bassenget', 'er det varmt nok i vannet'],
    },
    {
      answer: 'Glemte ting ligger i resepsjonen i fire uker.',
      known: [
        'Jeg har mistet noe hos dere',
        'hvor finner jeg glemte ting',
        'la igjen en klokke i garderoben i går',
        'har dere funnet et par briller',
        'hittegods',
      ],
      others: [
        'jeg la igjen jakka mi hos dere i går',
        'har noen funnet telefonen min',
        'hvor henter jeg ting jeg har mistet',
      ],
    },
  ],
  near: [
    'kan jeg ta med hund inn',
    'hvor parkerer man',
    'er det lov å filme i bassenget',
    'søker dere badevakter',
    'har dere stupetårn',
    'går det buss til dere',
    'kan man kjøpe mat der',
    'har dere vanngymnastikk for gravide',
    'er det rullestolrampe',
    'kan jeg få kvittering på e-post',
  ],
  far: [
    'hva er hovedstaden i Portugal',
    'blir det regn i morgen',
    'hvordan steker man laks',
    'jeg trenger en rørlegger',
    'fortell en vits',
    'hvem vant kampen i går',
    'når går toget til Bergen',
    'kan du skrive et dikt',
  ],
}
