/** German; see `meanings.ts` for how a line is read. */
export const german = `preis kostet kosten gebühr gebühren bezahlen teuer wie-viel wieviel günstig tarif
gratis kostenlos umsonst kostenfrei ohne-gebühr
öffnen geöffnet offen öffnungszeiten schließen geschlossen auf zu
stornieren absagen abbestellen abbrechen widerrufen löschen lösche entfernen streichen stoppen abbruch canceln
kündigen kündigung beenden beendigen abmelden
verschieben ändern umbuchen verlegen tauschen wechseln aktualisieren korrigieren anderer-termin neuer-termin
bestellen buchen reservieren bestellung buchung reservierung termin vereinbaren terminvereinbarung
adresse wo-ist standort anfahrt wegbeschreibung finde-ich
anrufen telefon nummer anruf telefonnummer
erreichen kontakt kontaktieren sprechen-mit kundendienst kundenservice mensch person mitarbeiter
mail email e-mail nachricht sms schreiben
liefern lieferung geliefert senden schicken versand sendung zustellung
paket päckchen ware artikel
kommen gekommen ankommen angekommen erhalten bekommen eingetroffen da
abgeben abgabe vorbeibringen bringen hinbringen
abholen abholung abholbereit holen mitnehmen fertig
warten warte noch-nicht verspätet verspätung dauert lange dauer
verfolgen sendungsverfolgung status wo-bleibt wie-weit stand
rückgabe zurückgeben zurückschicken retoure zurücksenden widerrufsrecht
erstattung erstatten geld-zurück rückerstattung zurückbekommen
reklamieren reklamation beschwerde garantie gewährleistung unzufrieden beschweren
kaputt beschädigt defekt fehler gebrochen funktioniert-nicht geht-nicht problem schaden störung
reparieren reparatur wartung inspektion service werkstatt richten
zahlung bezahlen bezahlt rechnung quittung beleg karte raten ratenzahlung abgebucht zahlen
geld betrag summe bargeld
rabatt angebot aktion studentenrabatt gutschein nachlass
mitglied mitgliedschaft abo abonnement anmelden anmeldung beitreten registrieren
passwort kennwort einloggen login konto profil benutzer
verloren vergessen verschwunden gefunden weg fundsachen
dringend eilig sofort schnell notfall umgehend rasch
kind kinder sohn tochter baby
hund katze tier haustier
auto parken parkplatz fahrzeug
rad fahrrad bike
leihen mieten ausleihen verleih leihrad miete mietrad
versicherung versichert selbstbeteiligung
allergie gluten laktose vegetarisch vegan nüsse
frei freie platz verfügbar
job stelle bewerbung arbeit
hilfe helfen unterstützen
wetter regen regnet sonne schnee temperatur warm kalt heiß grad draußen regenschirm wettervorhersage sturm wind
wecker alarm alarme wecken weckzeit
schlummern snooze schlummer
erinnerung erinnerungen erinnere erinnern
zeigen zeige sehen liste nenne welche lies anzeigen
stelle erstelle mache setze hinzufügen füge lege
spielen spiele spiel hören abspielen
lied song musik album titel künstler playlist melodie
film kino vorstellung filme läuft kinos spielzeiten
buch roman novelle serie werk bild
bewerten bewertung sterne punkte gib bewerte
restaurant tisch lokal cafe essen abendessen mittagessen tischreservierung
finden suchen suche finde
heute morgen abend tag
danke vielen-dank
hallo hi guten-tag moin`
