import type { Language } from '../locale.ts'
import { stemFor } from './stem.ts'

/**
 * Words that customers and businesses use for the same thing, by language; each line is one thing. Only what holds
 * in any trade stands here; a business's own words come from its passages.
 */
const lists: Record<Language, string[]> = {
  nb: [
    'pris priser koste koster kostnad kostnader kostet prisliste takst betale',
    'åpent åpen åpner stenger stengt åpningstid åpningstider åpne åpningstidene',
    'avbestille avbestilling kansellere kansellering avlyse avbestiller avbestiller',
    'bestille bestilling booke booking reservere reservasjon time timebestilling',
    'adresse ligger lokaler holder beliggenhet finner',
    'telefon telefonnummer ringe ringer nummer kontakte kontakt',
    'e-post epost mail mailadresse epostadresse',
    'levering levere leverer frakt leveres sende sendes leveringstid fraktpris',
    'retur returnere angrerett angre bytte returrett refusjon refundere',
    'betale betaling betalingsmåter betalingsmåte vipps kort faktura avdrag kredittkort',
    'forsikring forsikret forsikringen erstatning ødelagt skade skader',
    'rabatt rabatter tilbud kampanje avslag',
    'barn barna unger barnet',
    'hund hunder dyr kjæledyr katt hunden',
    'parkering parkere parkeringsplass p-plass',
    'ansatt ansatte jobb stilling stillinger',
    'helg helgen lørdag søndag helger',
    'garanti reklamasjon reklamere garantitid',
    'leilighet bolig hus',
    'lagring lager oppbevaring oppbevare lagre',
    'rengjøring vask vaske renhold rengjøre',
    'møbel møbler',
    'omvisning visning guide',
    'tannlege tannlegen',
    'bil biler kjøretøy',
  ],
  sv: [
    'pris priser kostar kosta kostnad kostnader prislista avgift',
    'öppet öppen öppettider öppettid stänger stängt öppnar öppna stängd',
    'avboka avbokning avbeställa avbeställning ställa',
    'boka bokning beställa beställning reservera tid',
    'adress ligger lokal hittar',
    'telefon telefonnummer ringa nummer kontakta kontakt ringer',
    'e-post epost mejl mail mejladress',
    'leverans leverera frakt levererar skicka leveranstid skickas',
    'retur returnera ångerrätt byta ångra återbetalning',
    'betala betalning swish kort faktura delbetalning betalningssätt kreditkort',
    'försäkring försäkrad försäkrat ersättning skada skador',
    'rabatt rabatter erbjudande kampanj',
    'barn barnen barnet',
    'hund hundar djur husdjur katt',
    'parkering parkera parkeringsplats',
    'jobb anställd tjänst',
    'helg helgen helger lördag söndag',
    'garanti reklamation reklamera',
    'lägenhet bostad hus',
    'magasinering förvaring lager lagring förråd förvara magasinera',
    'städning städa flyttstädning rengöring',
    'möbel möbler',
    'bil bilar fordon',
  ],
  da: [
    'pris priser koster koste kostede omkostning prisliste takst',
    'åbent åben åbningstid åbningstider lukker lukket åbner åbne',
    'afbestille afbestilling aflyse aflysning annullere afbud annullering',
    'bestille bestilling booke booking reservere reservation tid tidsbestilling',
    'adresse ligger lokaler finder',
    'telefon telefonnummer ringe nummer kontakte kontakt ringer',
    'e-mail mail email mailadresse',
    'levering levere fragt leverer sende leveringstid sendes',
    'retur returnere fortrydelsesret bytte fortryde refundering',
    'betale betaling mobilepay kort faktura rate betalingsmåder kreditkort',
    'forsikring forsikret erstatning skade skader',
    'rabat rabatter tilbud kampagne',
    'barn børn børnene',
    'hund hunde dyr kæledyr kat',
    'parkering parkere parkeringsplads',
    'job ansat stilling',
    'weekend weekenden lørdag søndag weekender',
    'garanti reklamation reklamere',
    'lejlighed bolig hus',
    'opbevaring opmagasinering lager opbevare magasinering',
    'rengøring vask vaske gøre',
    'møbel møbler',
    'bil biler køretøj',
  ],
  fi: [
    'hinta hinnat hinnasto maksaa maksavat kustannus kustannukset hintaan',
    'auki aukioloajat aukioloaika avoinna kiinni avaatte suljettu aukeaa',
    'peruuttaa peruutus perua peruminen peruuttaminen peruutan',
    'varata varaus varaaminen tilata tilaus ajanvaraus aika',
    'osoite sijaitsee sijaitsette sijainti',
    'puhelin puhelinnumero soittaa numero yhteys ottaa',
    'sähköposti sähköpostiosoite email',
    'toimitus toimittaa toimitusaika lähetys lähettää toimitatte',
    'palautus palauttaa peruuttamisoikeus vaihtaa palautusoikeus',
    'maksaa maksutapa maksutavat maksu lasku kortti maksaminen',
    'vakuutus vakuutettu vahinko korvaus vakuutettuja',
    'alennus tarjous kampanja alennusta',
    'lapsi lapset lapsille lapsia',
    'koira koirat eläin lemmikki lemmikit kissa',
    'pysäköinti pysäköidä parkkipaikka parkkeerata pysäköintipaikka',
    'työ työpaikka avoin',
    'viikonloppu viikonloppuna lauantai sunnuntai lauantaina sunnuntaina viikonloppuisin sunnuntaisin',
    'takuu reklamaatio takuuaika',
    'asunto koti talo',
    'varastointi varasto säilytys säilyttää',
    'siivous siivota muuttosiivous siivoatte',
    'auto autot ajoneuvo',
  ],
  de: [
    'preis preise kostet kosten preisliste gebühr gekostet kostenpunkt',
    'öffnungszeiten geöffnet offen öffnet schließt geschlossen öffnen auf',
    'stornieren stornierung absagen absage kündigen storno abbestellen',
    'buchen buchung reservieren reservierung termin bestellen bestellung terminvereinbarung',
    'adresse standort finde liegt sitz',
    'telefon telefonnummer anrufen nummer kontakt erreichen kontaktieren',
    'e-mail mail email e-mailadresse',
    'lieferung liefern versand lieferzeit verschicken geliefert liefert',
    'rückgabe zurückgeben widerruf umtausch umtauschen rücksendung erstattung',
    'bezahlen zahlung zahlen rechnung karte zahlungsarten kreditkarte ratenzahlung',
    'versicherung versichert schaden schäden haftung beschädigt',
    'rabatt rabatte angebot aktion ermäßigung',
    'kind kinder kindern',
    'hund hunde haustier haustiere katze tiere',
    'parken parkplatz parkplätze parkmöglichkeiten',
    'job stelle stellenangebote mitarbeiter',
    'wochenende samstag sonntag samstags sonntags wochenenden',
    'garantie gewährleistung reklamation reklamieren',
    'wohnung haus',
    'lagerung einlagerung lager lagern einlagern',
    'reinigung putzen endreinigung reinigen',
    'möbel möbelstück',
    'auto autos wagen fahrzeug',
    'pool schwimmbad hallenbad',
  ],
  en: [
    'price prices cost costs pricing fee fees charge rate rates expensive',
    'open opening hours close closed closing opens closes',
    'cancel cancellation cancelled canceled cancelling call-off',
    'book booking reserve reservation appointment order schedule',
    'address located location find directions',
    'phone telephone call number contact reach',
    'email e-mail mail',
    'delivery deliver ship shipping delivered delivering shipped',
    'return returns refund exchange returning money-back refunded',
    'pay payment card invoice cards instalments installments payments',
    'insurance insured damage damaged broken compensation liability',
    'discount discounts offer deal voucher promotion',
    'child children kids kid',
    'dog dogs pet pets cat animals',
    'parking park car-park',
    'job jobs vacancy vacancies career careers',
    'weekend weekends saturday sunday saturdays sundays',
    'guarantee warranty complaint',
    'flat apartment home house',
    'storage store storing',
    'cleaning clean cleaned',
    'car cars vehicle',
    'moving move removal removals relocation',
  ],
}

/** Maps each stem of a language to the stems of the same thing. */
function conceptsOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, readonly string[]>()
  for (const line of lists[language]) {
    const stems = [...new Set(line.split(/\s+/).map((word) => stemFor(word.replace('-', ''), language)))]
    for (const stem of stems) {
      const others = stems.filter((other) => other !== stem)
      concepts.set(stem, [...(concepts.get(stem) ?? []), ...others])
    }
  }
  return concepts
}

const cache = new Map<Language, ReadonlyMap<string, readonly string[]>>()

/** The stems that mean the same as a stem in any trade (`kost` → `pris`, `prislist` …); none for most. */
export function sameThing(stem: string, language: Language): readonly string[] {
  let concepts = cache.get(language)
  if (!concepts) {
    concepts = conceptsOf(language)
    cache.set(language, concepts)
  }
  return concepts.get(stem) ?? []
}

const priceWords: Record<Language, string> = {
  nb: 'pris',
  sv: 'pris',
  da: 'pris',
  fi: 'hinta',
  de: 'preis',
  en: 'price',
}

/** Whether a stem asks for a price (`koster`, `pris`, `maksaa` …): a passage that shows an amount holds it. */
export function isPriceWord(stem: string, language: Language): boolean {
  const price = stemFor(priceWords[language], language)
  return stem === price || sameThing(price, language).includes(stem)
}
