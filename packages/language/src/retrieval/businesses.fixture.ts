import { type Business, passages } from './business.fixture.ts'
import { moreBusinesses } from './businesses-more.fixture.ts'

const movers: Business = {
  locale: 'nb',
  passages: passages('nb', [
    [
      'pris',
      'Priser',
      'Flytting av 2-roms leilighet koster fra 4 900 kr. Treroms fra 7 500 kr. Prisen gjelder to mann og bil i fire timer.',
    ],
    [
      'vask',
      'Hva er inkludert i flyttevasken?',
      'Flyttevasken omfatter kjøkken, bad, gulv, vinduer innvendig og skap. Vi gir garanti på vasken.',
    ],
    [
      'avbestill',
      'Avbestilling',
      'Du kan avbestille gratis inntil 48 timer før avtalt tid. Etter det belastes 50 prosent av prisen.',
    ],
    [
      'helg',
      'Flytter dere i helgene?',
      'Ja, vi flytter også lørdag og søndag. Søndag har et tillegg på 25 prosent.',
    ],
    ['lager', 'Lagring', 'Vi lagrer møbler i oppvarmet lager. Pris per kubikkmeter og måned er 189 kr.'],
    ['piano', 'Piano og flygel', 'Vi flytter piano for 2 500 kr. Flygel må befares først.'],
    ['esker', 'Flytteesker', 'Vi leier ut flytteesker og leverer dem hjem til deg uten kostnad.'],
    [
      'forsikring',
      'Forsikring',
      'Alt vi flytter er forsikret for inntil 500 000 kr. Skader meldes innen sju dager.',
    ],
  ]),
  held: [
    ['Hvor mye koster det å flytte en toroms?', 'pris'],
    ['Hva inngår i flyttevask?', 'vask'],
    ['Kan jeg avbestille?', 'avbestill'],
    ['flytter dere på søndager', 'helg'],
    ['Hva koster det å lagre møbler?', 'lager'],
    ['kan dere flytte et piano?', 'piano'],
    ['Leier dere ut flytteesker?', 'esker'],
    ['er tingene mine forsikret?', 'forsikring'],
    ['hva skjer hvis noe blir ødelagt', 'forsikring'],
    ['hva koster 3-roms?', 'pris'],
    ['Vasker dere vinduer?', 'vask'],
    ['hvor sent kan jeg kansellere', 'avbestill'],
  ],
  notHeld: [
    'Har dere bryllupskaker?',
    'Selger dere blomster?',
    'Kan jeg få time hos tannlegen?',
    'Hva er hovedstaden i Frankrike?',
    'Tilbyr dere bilverksted?',
    'Hvordan lager jeg pannekaker?',
    'Kan dere fikse mobilen min?',
    'Hvem vant valget i fjor?',
    'Har dere ledige stillinger?',
    'Driver dere med hundepass?',
    'Hva koster en bryllupskake?',
  ],
}

const dentist: Business = {
  locale: 'sv',
  passages: passages('sv', [
    ['akut', 'Akuta besvär', 'Har du ont ringer du oss före klockan nio så får du en akuttid samma dag.'],
    [
      'pris',
      'Vad kostar en undersökning?',
      'En basundersökning med röntgen kostar 950 kr. Barn och unga under 24 år betalar ingenting.',
    ],
    ['blekning', 'Tandblekning', 'Tandblekning hemma med skenor kostar 2 900 kr och tar cirka två veckor.'],
    ['avboka', 'Av- och ombokning', 'Avboka senast 24 timmar före besöket. Uteblivet besök kostar 500 kr.'],
    ['oppet', 'Öppettider', 'Måndag till torsdag 8–17, fredag 8–14. Lördag och söndag stängt.'],
    [
      'radsla',
      'Tandvårdsrädsla',
      'Är du rädd för tandläkaren tar vi det lugnt. Du kan få lugnande eller lustgas.',
    ],
    ['delbet', 'Kan man delbetala?', 'Ja, vi erbjuder räntefri delbetalning i upp till tolv månader.'],
  ]),
  held: [
    ['Hur mycket kostar en undersökning?', 'pris'],
    ['jag har ont i en tand', 'akut'],
    ['kan jag bleka tänderna hos er?', 'blekning'],
    ['Vad kostar tandblekning?', 'blekning'],
    ['hur avbokar jag min tid?', 'avboka'],
    ['vilka öppettider har ni?', 'oppet'],
    ['har ni öppet på lördagar?', 'oppet'],
    ['jag är rädd för tandläkaren', 'radsla'],
    ['går det att dela upp betalningen?', 'delbet'],
  ],
  notHeld: [
    'Säljer ni vinterdäck?',
    'Kan ni klippa min hund?',
    'Hur blir vädret imorgon?',
    'Vad kostar en flygbiljett till Paris?',
    'Har ni veganska pizzor?',
    'Kan ni hjälpa mig med deklarationen?',
    'Gör ni ögonoperationer?',
  ],
}

const bakery: Business = {
  locale: 'da',
  passages: passages('da', [
    [
      'kage',
      'Bryllupskager',
      'Vi laver bryllupskager efter ønske. En kage til 50 personer koster fra 2.400 kr.',
    ],
    [
      'bestil',
      'Hvordan bestiller jeg?',
      'Bestil senest tre dage før på telefon eller i butikken. Bryllupskager bestilles fire uger før.',
    ],
    [
      'gluten',
      'Glutenfri',
      'Vi har glutenfrit rugbrød hver torsdag. Vi kan ikke garantere at der ikke er spor af gluten.',
    ],
    ['aaben', 'Åbningstider', 'Vi har åbent alle dage fra klokken 6 til 17, søndag dog kun til 14.'],
    [
      'afbestil',
      'Afbestilling',
      'Du kan afbestille til og med dagen før. Bryllupskager kan ikke afbestilles den sidste uge.',
    ],
    ['lever', 'Leverer I?', 'Ja, vi leverer inden for 10 km for 75 kr. Over 500 kr. er levering gratis.'],
  ]),
  held: [
    ['Laver I bryllupskager?', 'kage'],
    ['Kan jeg afbestille?', 'afbestil'],
    ['hvornår har I åbent om søndagen?', 'aaben'],
    ['har I glutenfrit brød', 'gluten'],
    ['hvad koster levering', 'lever'],
    ['Hvordan bestiller jeg en kage?', 'bestil'],
  ],
  notHeld: [
    'Flytter I pianoer?',
    'Kan I reparere min cykel?',
    'Sælger I cigaretter?',
    'Hvem er statsminister?',
    'Har I et hotelværelse?',
    'Hvad koster en rejse til Spanien?',
    'Kan I klippe hår?',
  ],
}

/** Six businesses in six languages. */
export const businesses: readonly Business[] = [movers, dentist, bakery, ...moreBusinesses]
