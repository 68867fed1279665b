import type { Locale, StatusPart } from '@svar/contract'

interface Trouble {
  /** One sentence. */
  what: string
  /** What a person can do. */
  mend: string
}
type Troubles = Record<StatusPart, Trouble>

const nb: Troubles = {
  database: {
    what: 'Databasen svarte sent eller ikke.',
    mend: 'Se på databasens logg, disk og belastning. Svar fortsetter av seg selv når den svarer igjen.',
  },
  queue: {
    what: 'Hendelser venter i mer enn ett minutt.',
    mend: 'Se under Hendelser om en mottaker er treg, eller start flere arbeidsprosesser.',
  },
  disk: {
    what: 'Disken er snart full.',
    mend: 'Frigjør plass, eller flytt dataene til en større disk.',
  },
  memory: {
    what: 'Nesten tomt for minne.',
    mend: 'Gi Svar mer minne, eller stopp andre programmer på maskinen.',
  },
  event_loop: {
    what: 'Svar reagerer tregt.',
    mend: 'Start flere prosesser, eller bruk en raskere maskin.',
  },
  redis: {
    what: 'Redis svarer ikke.',
    mend: 'Sjekk at Redis går. Chatten går videre uten; innlogging må vente.',
  },
  dead_letters: {
    what: 'Hendelser feilet ved hvert forsøk.',
    mend: 'Rett dem, prøv igjen eller forkast dem under Hendelser.',
  },
  mail: {
    what: 'E-post eller andre meldinger kommer ikke av gårde.',
    mend: 'Prøv kontoen under Utgående e-post. Det som venter, sendes da; det som mislyktes, kan sendes på nytt der.',
  },
  models: {
    what: 'En språkmodell har ikke svart på ti minutter.',
    mend: 'Sjekk nøkkel, adresse og kvote under Språkmodeller. Så lenge svarer den innebygde motoren.',
  },
  embeddings: {
    what: 'Søk på mening har ikke virket på ti minutter.',
    mend: 'Sjekk nøkkel, adresse og kvote under Språkmodeller, Søk på mening. Så lenge søkes det på ord.',
  },
}

const sv: Troubles = {
  database: {
    what: 'Databasen svarade sent eller inte alls.',
    mend: 'Titta på databasens logg, disk och belastning. Svar fortsätter av sig självt när den svarar igen.',
  },
  queue: {
    what: 'Händelser väntar i mer än en minut.',
    mend: 'Se under Händelser om en mottagare är långsam, eller starta fler arbetsprocesser.',
  },
  disk: {
    what: 'Disken är snart full.',
    mend: 'Frigör utrymme eller flytta data till en större disk.',
  },
  memory: {
    what: 'Minnet är nästan slut.',
    mend: 'Ge Svar mer minne eller stoppa andra program på datorn.',
  },
  event_loop: {
    what: 'Svar reagerar långsamt.',
    mend: 'Starta fler processer eller använd en snabbare dator.',
  },
  redis: {
    what: 'Redis svarar inte.',
    mend: 'Kontrollera att Redis är igång. Chatten fortsätter utan; inloggningen får vänta.',
  },
  dead_letters: {
    what: 'Händelser misslyckades vid varje försök.',
    mend: 'Rätta dem, försök igen eller släng dem under Händelser.',
  },
  mail: {
    what: 'E-post eller andra meddelanden går inte i väg.',
    mend: 'Testa kontot under Utgående e-post. Det som väntar skickas då; det som misslyckades kan skickas igen därifrån.',
  },
  models: {
    what: 'En språkmodell har inte svarat på tio minuter.',
    mend: 'Kontrollera nyckel, adress och kvot under Språkmodeller. Så länge svarar den inbyggda motorn.',
  },
  embeddings: {
    what: 'Sök på betydelse har inte fungerat på tio minuter.',
    mend: 'Kontrollera nyckel, adress och kvot under Språkmodeller, Sök på betydelse. Så länge söks det på ord.',
  },
}

const da: Troubles = {
  database: {
    what: 'Databasen svarede sent eller slet ikke.',
    mend: 'Se på databasens log, disk og belastning. Svar fortsætter af sig selv, når den svarer igen.',
  },
  queue: {
    what: 'Hændelser venter i mere end et minut.',
    mend: 'Se under Hændelser, om en modtager er langsom, eller start flere arbejdsprocesser.',
  },
  disk: {
    what: 'Disken er snart fuld.',
    mend: 'Frigør plads, eller flyt dataene til en større disk.',
  },
  memory: {
    what: 'Hukommelsen er næsten brugt op.',
    mend: 'Giv Svar mere hukommelse, eller stop andre programmer på maskinen.',
  },
  event_loop: {
    what: 'Svar reagerer langsomt.',
    mend: 'Start flere processer, eller brug en hurtigere maskine.',
  },
  redis: {
    what: 'Redis svarer ikke.',
    mend: 'Kontrollér, at Redis kører. Chatten fortsætter uden; login må vente.',
  },
  dead_letters: {
    what: 'Hændelser mislykkedes ved hvert forsøg.',
    mend: 'Ret dem, prøv igen eller kassér dem under Hændelser.',
  },
  mail: {
    what: 'Mails eller andre beskeder kommer ikke af sted.',
    mend: 'Prøv kontoen under Udgående mails. Det, der venter, sendes så; det, der mislykkedes, kan sendes igen derfra.',
  },
  models: {
    what: 'En sprogmodel har ikke svaret i ti minutter.',
    mend: 'Tjek nøgle, adresse og kvote under Sprogmodeller. Imens svarer den indbyggede motor.',
  },
  embeddings: {
    what: 'Søgning på betydning har ikke virket i ti minutter.',
    mend: 'Tjek nøgle, adresse og kvote under Sprogmodeller, Søg på betydning. Imens søges der på ord.',
  },
}

const fi: Troubles = {
  database: {
    what: 'Tietokanta vastasi hitaasti tai ei lainkaan.',
    mend: 'Tarkista tietokannan loki, levy ja kuormitus. Svar jatkaa itsestään, kun se taas vastaa.',
  },
  queue: {
    what: 'Tapahtumat odottavat yli minuutin.',
    mend: 'Katso Tapahtumista, onko jokin vastaanottaja hidas, tai käynnistä lisää työprosesseja.',
  },
  disk: {
    what: 'Levy on kohta täynnä.',
    mend: 'Vapauta tilaa tai siirrä tiedot suuremmalle levylle.',
  },
  memory: {
    what: 'Muisti on melkein lopussa.',
    mend: 'Anna Svarille lisää muistia tai sulje muita ohjelmia koneelta.',
  },
  event_loop: {
    what: 'Svar reagoi hitaasti.',
    mend: 'Käynnistä lisää prosesseja tai käytä nopeampaa konetta.',
  },
  redis: {
    what: 'Redis ei vastaa.',
    mend: 'Tarkista, että Redis on käynnissä. Keskustelut jatkuvat ilman sitä; kirjautumista on odotettava.',
  },
  dead_letters: {
    what: 'Tapahtumat epäonnistuivat joka yrityksellä.',
    mend: 'Korjaa, toista tai hylkää ne Tapahtumissa.',
  },
  mail: {
    what: 'Sähköposti tai muut viestit eivät lähde.',
    mend: 'Kokeile tiliä kohdassa Lähtevä posti. Odottavat viestit lähtevät silloin, ja epäonnistuneet voi lähettää sieltä uudelleen.',
  },
  models: {
    what: 'Kielimalli ei ole vastannut kymmeneen minuuttiin.',
    mend: 'Tarkista avain, osoite ja kiintiö Kielimalleissa. Sillä välin sisäänrakennettu moottori vastaa.',
  },
  embeddings: {
    what: 'Merkityshaku ei ole toiminut kymmeneen minuuttiin.',
    mend: 'Tarkista avain, osoite ja kiintiö Kielimallien kohdasta Merkityshaku. Sillä välin haetaan sanoilla.',
  },
}

const de: Troubles = {
  database: {
    what: 'Die Datenbank antwortete spät oder gar nicht.',
    mend: 'Sehen Sie nach Protokoll, Platte und Last der Datenbank. Svar macht von selbst weiter, sobald sie antwortet.',
  },
  queue: {
    what: 'Ereignisse warten länger als eine Minute.',
    mend: 'Sehen Sie unter Ereignisse nach, ob ein Empfänger langsam ist, oder starten Sie weitere Arbeitsprozesse.',
  },
  disk: {
    what: 'Die Festplatte ist bald voll.',
    mend: 'Schaffen Sie Platz, oder ziehen Sie auf eine größere Platte um.',
  },
  memory: {
    what: 'Der Arbeitsspeicher ist fast voll.',
    mend: 'Geben Sie Svar mehr Speicher, oder beenden Sie andere Programme auf dem Rechner.',
  },
  event_loop: {
    what: 'Svar reagiert langsam.',
    mend: 'Starten Sie weitere Prozesse, oder nehmen Sie einen schnelleren Rechner.',
  },
  redis: {
    what: 'Redis antwortet nicht.',
    mend: 'Prüfen Sie, ob Redis läuft. Der Chat geht ohne Redis weiter; Anmeldungen müssen warten.',
  },
  dead_letters: {
    what: 'Ereignisse sind bei jedem Versuch gescheitert.',
    mend: 'Berichtigen, wiederholen oder verwerfen Sie sie unter Ereignisse.',
  },
  mail: {
    what: 'E-Mails oder andere Nachrichten gehen nicht hinaus.',
    mend: 'Testen Sie das Konto unter Ausgehende E-Mails. Was wartet, geht dann hinaus; was gescheitert ist, lässt sich dort erneut senden.',
  },
  models: {
    what: 'Ein Sprachmodell antwortet seit zehn Minuten nicht.',
    mend: 'Prüfen Sie Schlüssel, Adresse und Kontingent unter Sprachmodelle. Bis dahin antwortet der eingebaute Motor.',
  },
  embeddings: {
    what: 'Die Suche nach Bedeutung arbeitet seit zehn Minuten nicht.',
    mend: 'Prüfen Sie Schlüssel, Adresse und Kontingent unter Sprachmodelle, Suche nach Bedeutung. Bis dahin wird nach Wörtern gesucht.',
  },
}

const english: Troubles = {
  database: {
    what: 'The database answered late or not at all.',
    mend: 'Look at the database’s log, disk and load. Svar carries on by itself once it answers again.',
  },
  queue: {
    what: 'Events are waiting for more than a minute.',
    mend: 'Check under Events whether a subscriber is slow, or start more workers.',
  },
  disk: {
    what: 'The disk is nearly full.',
    mend: 'Free up space, or move the data to a larger disk.',
  },
  memory: {
    what: 'Memory has almost run out.',
    mend: 'Give Svar more memory, or stop other programs on the machine.',
  },
  event_loop: {
    what: 'Svar is slow to respond.',
    mend: 'Start more processes, or use a faster machine.',
  },
  redis: {
    what: 'Redis does not answer.',
    mend: 'Check that Redis is running. Chats go on without it; signing in has to wait.',
  },
  dead_letters: {
    what: 'Events failed at every attempt.',
    mend: 'Mend them, try again or discard them under Events.',
  },
  mail: {
    what: 'Email or other messages are not going out.',
    mend: 'Test the account under Outgoing mail. What waits then goes out; what failed can be sent again there.',
  },
  models: {
    what: 'A language model has not answered for ten minutes.',
    mend: 'Check the key, address and quota under Language models. Until then the built-in engine answers.',
  },
  embeddings: {
    what: 'Search by meaning has not worked for ten minutes.',
    mend: 'Check the key, address and quota under Language models, Search by meaning. Until then the search goes by words.',
  },
}

/** What is wrong with a part, and what to do, as the status page says it. */
export const troubleWords: Record<Locale, Troubles> = {
  nb,
  sv,
  da,
  fi,
  de,
  'en-US': english,
  'en-GB': english,
}
