/** German; see `concepts.ts` for how a line is read. */
export const german = `preis preise kostet kosten preisliste gebühr gekostet kostenpunkt
öffnungszeiten geöffnet offen öffnet schließt geschlossen öffnen auf
stornieren stornierung absagen absage kündigen storno abbestellen
buchen buchung reservieren reservierung termin bestellen bestellung terminvereinbarung
adresse standort finde liegt sitz
telefon telefonnummer anrufen nummer kontakt erreichen kontaktieren
e-mail mail email e-mailadresse
lieferung liefern versand lieferzeit verschicken geliefert liefert
rückgabe zurückgeben widerruf umtausch umtauschen rücksendung erstattung
bezahlen zahlung zahlen rechnung karte zahlungsarten kreditkarte ratenzahlung
versicherung versichert schaden schäden haftung beschädigt
rabatt rabatte angebot aktion ermäßigung
kind kinder kindern
hund hunde haustier haustiere katze tiere
parken parkplatz parkplätze parkmöglichkeiten
job stelle stellenangebote mitarbeiter
wochenende samstag sonntag samstags sonntags wochenenden
garantie gewährleistung reklamation reklamieren
wohnung haus
lagerung einlagerung lager lagern einlagern
reinigung putzen endreinigung reinigen
möbel möbelstück
auto autos wagen fahrzeug
pool schwimmbad hallenbad`
