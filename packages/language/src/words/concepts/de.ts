/** German; see `concepts.ts` for how a line is read. */
export const german = `preis preise kosten kostet gekostet preisliste gebühr gebühren tarif kostenpunkt honorar entgelt betrag beitrag summe euro | teuer bezahlen zahlen verlangen rechnen pauschal geld hinlegen
verlangen verlangt berechnen berechnet nehmt hinlegen | kosten preis euro
teuer teurer aufpreis zuschlag aufschlag zusatzkosten obendrauf extrakosten mehrpreis mehrkosten aufgeld | preis kosten extra zusätzlich mehr dazu
extra zusätzlich zusatz aufpreis | kosten
billig billiger günstig günstiger preiswert | rabatt ermäßigung nachlass preis
kostenvoranschlag angebot voranschlag kostenschätzung preisangebot festpreis festpreisangebot offerte | schriftlich unverbindlich kostenlos preis gültig
kostenlos gratis umsonst kostenfrei unentgeltlich geschenkt | probe frei
stundensatz stundenlohn arbeitskosten arbeitszeit arbeitslohn | stunde preis arbeit
öffnungszeiten geöffnet offen öffnet öffnen geschlossen schließt schließen aufmachen zumachen ladenzeit ladenschluss ladenöffnung feierabend schluss aufhaben besetzt ruhetag | uhr abends morgens laden früh spät
bürozeiten geschäftszeiten sprechzeiten sprechstunde öffnungszeiten sprechstunden | büro offen uhr besetzt
büro sekretariat rezeption empfang schalter theke geschäftsstelle verwaltung | offen besetzt
laden geschäft filiale shop verkauf | offen
stornieren stornierung absagen absage storno abbestellen stornokosten rücktritt zurücktreten abmelden storniert abgesagt abzusagen | frist gebühr termin kostenlos
verschieben verlegen umbuchen umbuchung verschiebung verlegt ausweichtermin verschoben umgebucht verschiebt | termin anderer datum
versäumt verpasst versäumen verpassen nichterscheinen unentschuldigt ausfallgebühr ausfallhonorar fernbleiben | termin gebühr absagen
buchen buchung reservieren reservierung termin terminvereinbarung anmelden anmeldung vereinbarung vorbestellen terminbuchung vormerken bucht gebucht reserviert reservierungen buchungen angemeldet | bestellen online frei
bestellen bestellung vorbestellung vorbestellen bestellt auftrag ordern vorbestelltes bestellungen | tage vorher
termin termine absprache vereinbarung verabredung | anmeldung
anmeldung einschreiben einschreibung registrieren registrierung voranmeldung melden | formular
vorher vorlauf vorab voraus spätestens frühestens rechtzeitig frist vorlaufzeit | tage wochen
frei verfügbar verfügbarkeit plätze kapazität ausgebucht belegt vergeben | termin platz
warteliste wartezeit warten warteschlange wartezeiten nachrücken gewartet | platz termin dauert
adresse anschrift standort liegt sitz anfahrt wegbeschreibung lage straße | finde finden hinkommen
telefon telefonnummer anrufen nummer anruf ruft durchwahl handynummer telefonisch rufnummer klingeln durchklingeln handy hotline festnetz telefonzeiten | erreichbar abheben
kontakt erreichen kontaktieren erreichbar ansprechpartner melden wenden | telefon anrufen mail nachricht
abheben rangehen rangeht abhebt drangehen | telefon anrufen
e-mail mail email mailadresse emailadresse mailen | schreiben schicken nachricht
nachricht sms whatsapp bescheid benachrichtigung mitteilung anrufbeantworter | melden antwort
lieferung liefern versand lieferzeit verschicken geliefert liefert zustellung zusenden versenden versandkosten lieferkosten lieferdienst anlieferung bringdienst paket zuschicken schickt verschickt gesendet zugestellt lieferungen versendet | bringen schicken haus porto bestellwert fahrt
bringen bringt gebracht vorbeibringen abgeben abgabe annahme hinbringen | liefern
abholen abholung holen geholt abgeholt abholbereit selbstabholer mitnehmen abholschein holt | fertig bereit vorbeikommen
aufbewahren aufheben aufbewahrt aufbewahrung bewahrt zurücklegen | abholen lagern
sendungsverfolgung sendungsnummer paketverfolgung verfolgen | paket lieferung
rückgabe zurückgeben widerruf umtausch umtauschen rücksendung retoure retour zurückschicken widerrufsrecht widerrufsfrist umtauschrecht zurücknehmen rücknahme zurückgegeben umgetauscht zurückgeschickt zurückgenommen | tage kassenbon geld
erstattung erstatten rückerstattung rückzahlung zurückzahlen erstattet gutschrift gutschreiben | geld zurück
kassenbon kassenzettel quittung beleg bon rechnung kaufbeleg | umtausch gekauft
bezahlen bezahlung zahlung zahlen zahlungsart zahlungsarten kreditkarte zahlungsweise zahlungsmöglichkeiten bar bargeld kartenzahlung eckarte girokarte paypal überweisung überweisen lastschrift vorkasse bezahlt gezahlt barzahlung | rechnung karte kasse
lastschrift abbuchen abbuchung abgebucht einzug bankeinzug sepa | konto zahlen
rechnung rechnungen abrechnung mahnung rechnungsstellung | zahlen firma
raten ratenzahlung ratenkauf teilzahlung abzahlen finanzierung finanzieren rate abstottern | monatlich zinsen rechnung
anzahlung vorauszahlung vorschuss kaution pfand sicherheitsleistung hinterlegen anzahlen | zahlen zurück restbetrag
gutschein gutscheine geschenkgutschein geschenkkarte wertgutschein | gültig einlösen geschenk
gültig gültigkeit verfallen verfällt läuft ablaufen einlösen abgelaufen | gutschein wochen
rabatt rabatte ermäßigung ermäßigt nachlass vergünstigung preisnachlass sonderangebot skonto aktion rabattcode bonus ermäßigungen prozente mengenrabatt | billiger günstiger studenten prozent
student studenten studierende studentin studentenausweis studium azubi azubis auszubildende schüler schülerin studentenrabatt | ermäßigung ausweis
rentner rentnerin senioren seniorin rente ruhestand pensionär | ermäßigung
geschwister bruder schwester geschwisterrabatt geschwisterkind familie familienrabatt | zweite kind ermäßigung
versicherung versichert versichern haftpflicht krankenkasse versicherer kasse krankenversicherung deckung abdecken selbstbeteiligung versicherungsschutz | schaden zahlt übernehmen
haftung haften schadenersatz schadensersatz entschädigung ersetzen ersatz | schaden versicherung
schaden schäden beschädigt beschädigung kaputt defekt zerbrochen bruch gebrochen zerstört kratzer delle hinüber hin demoliert riss kaputtgegangen kaputtgemacht beschädigungen | haftung reparatur versicherung
reparieren reparatur instandsetzung flicken richten reparaturen werkstatt instandsetzen herrichten repariert repariere | kaputt defekt schaden
fehler mangel mängel störung problem funktioniert defekt spinnt geht | reparatur kaputt reklamation
beschwerde beschweren unzufrieden ärger reklamation meckern beanstandung beanstanden kritik | mangel leitung
garantie gewährleistung reklamation reklamieren garantiezeit gewährleistungsfrist garantiert | mangel jahre
verloren verlust vergessen liegengelassen fundbüro fundsachen fundsache liegen verlegt gefunden verlieren liegenlassen liegengeblieben | aufheben abholen
verspätung verspätet verspäten später unpünktlich verzögern verzögerung pünktlich | minuten bescheid warten
kind kinder kindern kids sohn tochter junge mädchen kleine kleinen kleinste kleinkind kleinkinder knirps jugendliche nachwuchs | jahre alter familie
baby babys säugling neugeborenes wickeln wickeltisch kinderwagen | kleinkind kind
kinderbett babybett hochstuhl gitterbett reisebett | baby kind
erwachsene erwachsener erwachsenen volljährig | jahre
alter jahre alt mindestalter altersgrenze minderjährig volljährig jung jünger älter | monate kind eltern
eltern mutter vater mama papa erziehungsberechtigte erziehungsberechtigter vormund elternteil | kind einverständnis unterschrift
haustier haustiere tier tiere vierbeiner | hund katze leine
hund hunde hündin welpe welpen rüde wauwau hundchen hunden | tier leine
katze katzen kater mieze kätzchen kitten stubentiger miezekatze | tier
kaninchen meerschweinchen hamster hase nager kleintier kleintiere | tier
rollstuhl rollstuhlfahrer barrierefrei barrierefreiheit behindert behinderung behindertengerecht stufenlos gehbehindert aufzug fahrstuhl lift rampe rollator | eingang treppe stufen ebenerdig
treppe treppen stufen stockwerk etage obergeschoss erdgeschoss stock | aufzug
allergie allergien allergiker allergisch allergene unverträglichkeit unverträglich verträgt vertragen zöliakie glutenfrei gluten laktose laktosefrei nuss nüsse haselnuss erdnuss weizen spuren | zutaten enthalten ohne drin
vegan vegane vegetarisch vegetarier veganer pflanzlich fleischlos tierisch | ei butter milch karte
essen mahlzeit speisen speisekarte mittagessen abendessen gericht verpflegung imbiss gastronomie restaurant menü mittagstisch kinderteller speise | trinken karte
füttern futter fressen gefüttert napf nüchtern gefressen | tier
frühstück frühstücken brunch | morgens
getränke trinken alkohol bier wein korkgeld | mitbringen
kaffee café tee cafe | kuchen
zutaten inhaltsstoffe bestandteile rezept | allergie
parken parkplatz parkplätze parkmöglichkeiten parkhaus tiefgarage stellplatz abstellen geparkt parkgebühr garage parkt | auto kostenlos
halteverbot halteverbotszone schilder beschilderung parkverbot | straße genehmigung
bus bahn straßenbahn tram haltestelle bahnhof öffis nahverkehr zug ubahn sbahn | fahren laufen
elektroauto eauto ladesäule laden aufladen ladestation wallbox ladepunkt | strom auto
passwort kennwort login einloggen anmelden zugangsdaten benutzername konto kundenkonto benutzerkonto account | vergessen zurücksetzen
online internet website webseite homepage internetseite app | buchen
ändern änderung ändere aktualisieren berichtigen umändern wechseln wechsel | adresse daten
umgezogen adressänderung anschrift | ändern neue
datenschutz daten dsgvo personenbezogen vertraulich schweigepflicht löschen speichern gespeichert gelöscht gespeicherten | auskunft weitergeben
vertrag verträge vertragslaufzeit laufzeit mindestlaufzeit agb bedingungen bindung abo abonnement vereinbarung | kündigen
kündigen kündigung kündigungsfrist aufhören austreten beenden austritt abmelden abmeldung gekündigt raus kündigungsfristen gekündigte | vertrag frist schriftlich
stilllegen stilllegung pausieren pause ruhen unterbrechen aussetzen ruhezeit beitragspause | mitgliedschaft vertrag krank
mitgliedschaft mitglied mitglieder beitritt mitgliedsbeitrag abo abonnement jahreskarte monatskarte jahresbeitrag | beitrag monat
schmerz schmerzen weh wehtun tut schmerzhaft zahnschmerzen schmerzmittel aua zwickt | akut notfall
notfall notdienst akut dringend sofort eilig notfälle bereitschaft bereitschaftsdienst notruf notfallnummer | nachts wochenende feiertag
express eilauftrag eilig schnell schneller expresszuschlag dringend vorrang | zuschlag
nachts nacht abends spät spätabends | notdienst
krank krankheit erkältet fieber grippe ansteckend krankgeschrieben krankschreibung erkältung husten krankmeldung infekt | absagen attest
arzt ärztin doktor hausarzt praxis tierarzt tierärztin | behandlung
rezept rezepte folgerezept medikament medikamente arznei tabletten pillen arzneimittel | bestellen nachschub
impfung impfen geimpft spritze spritzen impfstoff auffrischung grundimmunisierung grundimpfung pieksen gepiekst impfpass auffrischen | wochen monate
op operation operieren eingriff narkose betäubung operiert | nüchtern vorher
kastration kastrieren kastriert sterilisation sterilisieren | kater hündin
fäden naht nähte fadenzug nachsorge wundkontrolle | ziehen wunde
blut blutuntersuchung blutbild laborwerte labor blutabnahme bluttest | test
untersuchung untersuchen vorsorge kontrolle check nachuntersuchung vorsorgeuntersuchung | termin
behandlung behandeln therapie anwendung sitzung | minuten
zahn zähne zahnarzt füllung krone zahnfleisch wurzelbehandlung plombe gebiss maul | schmerzen
zahnreinigung prophylaxe beläge zahnstein belag | zähne
zahnspange kieferorthopäde spange | zähne
überweisung überweisungsschein | arzt
physiotherapie krankengymnastik physio reha massage massagen | rezept verordnung
brille brillen gläser brillengläser fassung gleitsicht kontaktlinsen linsen sehtest augen sehstärke | optiker
chip chippen gechippt mikrochip registrierung registrieren tasso | tier
schlüssel schlüsselkasten schlüsselübergabe schlüsseltresor zugangscode türcode code ausgesperrt schlüsselbox | tür abholen
bettwäsche bettzeug bezüge laken decke decken kissen handtücher handtuch wäschepaket bettlaken | mitbringen inklusive
reinigung putzen endreinigung reinigen sauber saubermachen säubern putzfrau reinigungskraft dreckig schmutzig waschen gereinigt geputzt putzt | ende pauschale
müll abfall entsorgung entsorgen sperrmüll tonne mülltonne wegwerfen entrümpelung recycling altgerät | abholen
heizung heizen kalt wärme ofen heizkörper kamin warm therme warmwasser | defekt notfall
wlan wifi internet internetzugang netz | passwort
strom elektrik elektriker steckdose stromausfall sicherung | ausfall
wasser leck undicht rohr rohrbruch abfluss verstopft wasserhahn klempner installateur wasserschaden | notdienst
toilette toiletten wc klo bad badezimmer | raum
dusche duschen | handtuch
umkleide umziehen spind umkleidekabine schließfach | dusche
sauna saunen dampfbad
lärm laut ruhig ruhe nachtruhe ruhezeiten lautstärke krach hellhörig | nachts
anreise anreisen ankommen ankunft checkin einchecken ankunftszeit | schlüssel zimmer uhr
abreise abreisen auschecken checkout räumen verlassen abreisetag | uhr reinigung
übernachtung übernachten schlafen nächte unterkunft zimmer nacht | bett
wohnung haus ferienwohnung ferienhaus apartment appartement hütte mietwohnung unterkunft | zimmer
zimmer doppelzimmer einzelzimmer raum räume schlafzimmer | nacht
mieten miete leihen vermieten ausleihen verleih mietpreis leihgebühr verleihen leihweise leih mietkauf geliehen leihgerät gemietet vermietet mietet | monat tag kaution
probieren ausprobieren testen probe probestunde probetraining schnupperstunde schnuppern verkosten verkostung probefahrt | kostenlos
camping campingplatz zelt wohnmobil wohnwagen zeltplatz stellplatz | strom
boot boote kanu kajak ruderboot segelboot | leihen
pool schwimmbad hallenbad freibad schwimmen becken | baden
fahrrad rad räder fahrräder ebike pedelec drahtesel bike velo | werkstatt
kette ritzel kassette schaltung kettenschaltung | verschleiß kilometer
platten reifenpanne plattfuß schlauch platt loch | reifen flicken
akku batterie akkus reichweite | laden
kilometer km entfernung strecke | fahrt
auto autos wagen fahrzeug pkw kfz karre | fahren
ersatzwagen leihwagen mietwagen ersatzfahrzeug werkstattwagen leihrad ersatzrad | reparatur
reifen reifenwechsel winterreifen sommerreifen räderwechsel rad felgen | auto saison
bremse bremsen bremsbeläge bremsscheiben scheibenbremse bremsklötze klötze beläge felgenbremse | vorne hinten
inspektion wartung service ölwechsel durchsicht check kundendienst | groß klein
tüv hauptuntersuchung hu au plakette prüfung | auto
abschleppen abschleppdienst panne pannenhilfe pannendienst liegengeblieben abgeschleppt | auto
ersatzteil ersatzteile teile teil zubehör bauteil | bestellen
führerschein fahrschule fahrstunde fahrstunden fahrprüfung | alter
prüfung zeugnis zertifikat bescheinigung nachweis test attest abschluss teilnahmebescheinigung | bestehen
kurs kurse unterricht stunde lehrgang seminar workshop schulung lektion unterrichtszeiten unterrichtsstunde | anmeldung teilnehmer
anfänger einsteiger neuling vorkenntnisse erfahrung anfangen | kurs niveau
einzelunterricht privatstunde allein einzelstunde privatunterricht einzeln | lehrer
gruppe gruppen gruppenunterricht dritt zweit viert leute personen gäste teilnehmer teilnehmerzahl köpfe mann | anzahl
lehrer lehrerin lehrkraft trainer dozent kursleiter lehrkräfte | unterricht
instrument instrumente gitarre geige klavier flöte violine | unterricht
fitness fitnessstudio training trainieren studio sport | mitgliedschaft
job stelle stellenangebote arbeit bewerben bewerbung arbeiten arbeitsplatz aushilfe karriere minijob stellen | lebenslauf
ausbildung ausbildungsplatz praktikum lehre lehrstelle praktikant azubi ferienjob | bewerbung
mitarbeiter personal team angestellte kollegen mitarbeiterin
chef chefin leitung inhaber geschäftsführer inhaberin geschäftsleitung | beschwerde
lagerung einlagerung lager lagern einlagern aufbewahrung unterstellen zwischenlagern lagerraum keller gelagert eingelagert lagert | monat platz
gepäck koffer taschen gepäckaufbewahrung | abstellen
umzug umziehen umzüge umzugsfirma umzugswagen möbelwagen spedition umzugshelfer transport | möbel
lkw transporter laster wagen lieferwagen | fahren
karton kartons umzugskarton umzugskartons kiste kisten schachtel schachteln verpackung | packen zurück
packen einpacken verpacken einwickeln packservice einwickelt auspacken eingepackt gepackt | geschirr
geschirr teller gläser tassen porzellan besteck | packen
möbel möbelstück sofa schrank couch tisch sessel kommode | aufbauen
aufbau aufbauen abbau abbauen montage montieren aufstellen zusammenbauen anschließen anschluss anklemmen einbau einbauen demontage demontieren montiert aufgebaut angeschlossen eingebaut auseinander auseinanderbauen zerlegen | möbel küche
küche herd spüle küchenzeile elektroherd spülmaschine | anschließen
klavier piano flügel tresor schwertransport klaviere | tragen zuschlag schwer
besichtigung begehung besichtigen anschauen anschaut vorort hausbesuch | termin angebot wohnung
blumen blume strauß blumenstrauß florist rosen gesteck | vase
beerdigung trauer kranz trauerfeier bestattung | blumen
hochzeit trauung hochzeitsfeier braut heirat heiraten brautpaar hochzeits standesamt | feier torte
feier fest party geburtstag veranstaltung feiern jubiläum firmenfeier geburtstagsfeier | gäste raum
torte kuchen gebäck torten stollen geburtstagstorte hochzeitstorte | bestellen personen
brot brötchen semmel semmeln schrippe schrippen weckle backwaren wecken | backen frisch
haare haarschnitt schneiden frisur friseur friseurin haarschnitte pony spitzen | waschen
färben farbe strähnen tönung blondieren balayage coloration gefärbt | haare
bart rasur rasieren | friseur
nägel maniküre pediküre fußpflege nagellack | hände
größe größen maße maß abmessungen breite länge höhe passform passt | klein groß
material stoff baumwolle leder wolle holz | pflege
vorrätig lager lagernd ausverkauft vorrat bestand lieferbar | bestellen
kleidung klamotten kleid anzug hose jacke | ändern
änderungsschneiderei kürzen schneider umnähen engermachen | kleidung
feiertag feiertage feiertagen ostern weihnachten pfingsten karfreitag silvester neujahr ostersonntag | geschlossen offen
weihnachten heiligabend weihnachtstag weihnachtstage heiligabends | feiertag geschlossen
urlaub ferien betriebsferien verreist betriebsurlaub sommerferien urlaubszeit schulferien | geschlossen
winter november dezember januar februar | saison
sommer juni juli august | saison
frühjahr frühling märz april mai | saison
wochenende samstag sonntag samstags sonntags wochenenden sonnabend sonnabends | offen
werktag werktags wochentag wochentags montag dienstag mittwoch donnerstag freitag montags dienstags mittwochs donnerstags freitags woche | offen
vormittag vormittags morgens morgen früh mittags | uhr
nachmittag nachmittags | uhr
abend abends feierabend | uhr letzte
täglich tag tage | pro
wetter regen schnee sturm unwetter gewitter hitze | fällt ausfallen
ausfallen fällt ausfall entfällt nachholen nachgeholt | unterricht kurs
foto fotos bilder bild fotografieren fotograf passbild | machen
steuer steuern mehrwertsteuer mwst steuererklärung finanzamt umsatzsteuer | frist
buchhaltung steuerberater buchführung lohnabrechnung jahresabschluss belege
anwalt anwältin rechtsanwalt rechtsberatung notar | beratung
garten rasen hecke mähen bäume pflanzen pflanze gartenarbeit | schneiden
schädlinge mäuse ratten wespen ameisen ungeziefer flöhe zecken läuse | behandlung
sprache deutsch englisch dolmetscher übersetzung türkisch | sprechen
rauchen raucher rauchfrei zigaretten nichtraucher rauchverbot | erlaubt
erlaubt dürfen darf verboten gestattet untersagt hausordnung regeln verbot | mitbringen
ausweis personalausweis nachweis lichtbildausweis | mitbringen zeigen
mitbringen dabei brauche benötigen benötigt mitnehmen unterlagen
dauer dauert lange dauern minuten stunden zeitaufwand
firma unternehmen gewerblich betrieb firmenkunde geschäftskunde | rechnung
kaufen kauf verkaufen verkauf gebraucht erwerben gekauft | preis
bewertung bewertungen rezension feedback
eintritt eintrittskarte ticket tickets karten eintrittspreis | preis
führung führungen rundgang tour | gruppe
pflege pflegen altenpflege pflegedienst
hilfe helfen unterstützung beratung beraten berät tipps
trinkgeld service | bedienung
tisch terrasse sitzplatz sitzplätze draußen biergarten außenbereich fensterplatz | reservieren
spielplatz spielecke spielzimmer | kinder
kinderbetreuung babysitter betreuung kita hort | kinder
waschmaschine trockner geschirrspüler spülmaschine kühlschrank backofen haushaltsgerät | defekt
ski skier skipass loipe piste skiverleih snowboard | winter
unterschrift unterschreiben unterzeichnen vollmacht formular antrag | vertrag
gravur gravieren maßanfertigung individuell sonderanfertigung | wunsch
muster probe katalog prospekt broschüre | ansehen
geschenk geschenkverpackung verschenken | einpacken
aufenthalt bleiben mindestaufenthalt übernachten übernachtung nächte | nacht
abendessen abendbrot halbpension abendmenü | abends abend essen
ladestation wallbox ladesäule laden aufladen | elektroauto auto
zug bahn bahnhof zugverbindung | anreise hinkommen
schnell bald rasch zügig | zeit
versichert versicherung haftpflicht haftpflichtversicherung versichern
gehminuten entfernung weit entfernt fußweg | minuten`
