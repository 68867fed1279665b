import type { Business } from './business.fixture.ts'

export const drivingSchool: Business = {
  locale: 'de',
  questions: [
    {
      answer: 'Der Führerschein der Klasse B kostet bei uns im Durchschnitt 2 900 Euro.',
      known: [
        'Was kostet der Führerschein?',
        'wie teuer ist klasse b bei euch',
        'mit welchen Kosten muss ich für den Führerschein rechnen',
        'was zahlt man insgesamt',
        'Preise für den Autoführerschein',
      ],
      others: [
        'wie viel kostet der Autoführerschein',
        'was muss ich für Klasse B bezahlen',
        'welche Kosten kommen beim Führerschein auf mich zu',
      ],
    },
    {
      answer: 'Die Anmeldung geht online oder im Büro; bringen Sie Ausweis und Passbild mit.',
      known: [
        'Wie melde ich mich an?',
        'was brauche ich zur Anmeldung',
        'kann ich mich online anmelden',
        'ich möchte mich bei der Fahrschule anmelden',
        'welche Unterlagen muss ich mitbringen',
      ],
      others: [
        'ich will mich anmelden, was muss ich mitbringen',
        'geht die Anmeldung auch im Internet',
        'wie kann ich meinen Sohn anmelden',
      ],
    },
    {
      answer: 'Theorie ist montags und donnerstags von 18.30 bis 20 Uhr.',
      known: [
        'Wann ist Theorieunterricht?',
        'an welchen Tagen findet die theorie statt',
        'um wie viel Uhr beginnt der Theorieunterricht',
        'Zeiten für die Theorie',
        'ist samstags auch Theorie',
      ],
      others: [
        'wann findet der Theorieunterricht statt',
        'welche Tage ist Theorie',
        'ab wie viel Uhr ist die Theorie',
      ],
    },
    {
      answer:
        'Fahrstunden sagen Sie bis 24 Stunden vorher kostenlos ab, danach wird die halbe Stunde berechnet.',
      known: [
        'Wie sage ich eine Fahrstunde ab?',
        'ich kann morgen nicht zur fahrstunde kommen',
        'bis wann muss man absagen',
        'Fahrstunde absagen kostet das was',
        'ich bin krank und muss die Fahrstunde verschieben',
      ],
      others: [
        'ich muss meine Fahrstunde am Freitag absagen',
        'kann ich die Fahrstunde kostenlos absagen',
        'wie lange vorher muss ich eine Fahrstunde absagen',
      ],
    },
    {
      answer: 'Der Sehtest ist beim Optiker oder Augenarzt und gilt zwei Jahre.',
      known: [
        'Wo mache ich den Sehtest?',
        'brauche ich einen sehtest',
        'wie lange gilt der Sehtest',
        'kann ich den Sehtest beim Optiker machen',
        'muss der Sehtest vom Augenarzt sein',
      ],
      others: [
        'wo bekomme ich den Sehtest',
        'ist mein Sehtest noch gültig',
        'reicht ein Sehtest vom Optiker',
      ],
    },
    {
      answer: 'Mit 17 dürfen Sie mit einer eingetragenen Begleitperson über 30 Jahre fahren.',
      known: [
        'Wie geht begleitetes Fahren mit 17?',
        'darf ich mit siebzehn schon fahren',
        'wer darf Begleitperson sein',
        'ab welchem alter kann ich anfangen',
        'bf17 wie funktioniert das',
      ],
      others: [
        'kann meine Mutter Begleitperson sein',
        'ich bin 17, darf ich schon fahren',
        'wie funktioniert begleitetes Fahren',
      ],
    },
    {
      answer: 'Nach einer nicht bestandenen Prüfung dürfen Sie nach zwei Wochen wieder antreten.',
      known: [
        'Was passiert, wenn ich durchfalle?',
        'wann darf ich die prüfung wiederholen',
        'ich bin durch die theorieprüfung gefallen',
        'wie oft kann man die Prüfung machen',
        'wie lange muss ich nach dem Durchfallen warten',
      ],
      others: [
        'ich bin durchgefallen, wann kann ich wieder',
        'wie oft darf man durchfallen',
        'wie lange warten bis zur nächsten Prüfung nach dem Durchfallen',
      ],
    },
    {
      answer:
        'Ja, wir bilden auch auf Automatik aus; mit zehn Schaltstunden dürfen Sie danach beides fahren.',
      known: [
        'Kann ich auf Automatik lernen?',
        'habt ihr ein Auto mit Automatik',
        'darf ich mit automatikführerschein schaltwagen fahren',
        'wie viele Schaltstunden brauche ich',
        'Automatik oder Schaltung',
      ],
      others: [
        'bietet ihr Fahrstunden mit Automatik an',
        'darf ich nach Automatik auch Schaltung fahren',
        'wie viele Stunden muss man schalten',
      ],
    },
    {
      answer: 'Sie können in drei Raten zahlen, zinsfrei.',
      known: [
        'Kann man in Raten zahlen?',
        'bietet ihr ratenzahlung an',
        'muss ich alles auf einmal bezahlen',
        'kann ich den Betrag aufteilen',
        'wie kann ich bezahlen',
      ],
      others: [
        'ist Ratenzahlung möglich',
        'muss man alles sofort bezahlen',
        'kann ich in drei Raten bezahlen',
      ],
    },
    {
      answer: 'Wir unterrichten auch auf Englisch und Türkisch; die Prüfung gibt es in zwölf Sprachen.',
      known: [
        'Gibt es Unterricht auf Englisch?',
        'kann ich die Prüfung auf Türkisch machen',
        'in welchen Sprachen unterrichtet ihr',
        'mein Deutsch ist nicht so gut',
        'welche Sprachen sprechen die Fahrlehrer',
      ],
      others: [
        'spricht ein Fahrlehrer Englisch',
        'auf welchen Sprachen kann man die Prüfung machen',
        'geht der Unterricht auch auf Türkisch',
      ],
    },
  ],
  near: [
    'kann ich meinen Hund zur Fahrstunde mitnehmen',
    'wo kann ich bei euch parken',
    'sucht ihr noch Fahrlehrer',
    'vermietet ihr Autos',
    'wie viele Punkte habe ich in Flensburg',
    'habt ihr auch Motorboote',
    'wie bekomme ich ein Wunschkennzeichen',
    'mein Auto springt nicht an',
    'kann ich einen Gutschein verschenken',
    'wie bekomme ich einen internationalen Führerausweis fürs Ausland',
  ],
  far: [
    'wie wird das Wetter morgen',
    'wer hat das Spiel gewonnen',
    'wie backt man Apfelkuchen',
    'ich brauche einen Zahnarzt',
    'erzähl mir einen Witz',
    'wann fährt der Zug nach Köln',
    'was ist die Hauptstadt von Peru',
    'kannst du mir ein Gedicht schreiben',
  ],
}
