import type { Language } from '../locale.ts'

/** Everyday words beyond the messages, most of them spelt otherwise by the neighbours. */
export const moreWords: Record<Language, string> = {
  nb: `av fra opp ned ut inn mye lite stor større største liten små første andre siste neste år måned uke dag natt kveld morgen ettermiddag i_går nylig allerede aldri alltid ofte noen_gang
    kjøre kjøper kjøring gjelder gjort gjelde skje skjer skjedde bildet bilen veien huset jobben jobber arbeid arbeider skole barn unge venn venner mor far søster bror dame mann kvinne
    kjenner kjent leve lever lese skrive skrevet sende sendt motta mottatt avtale avtaler avtalen oppgave språk land by bygget bygd byen norge norsk norske stasjon situasjon informasjon organisasjon reservasjon
    påminnelse påminnelser alarm alarmer vekkeklokke spill spille sangen sanger legg slett avbryt sett still vis meg finn været varmt kaldt regn snø sol sola overskyet temperaturen minutter timer klokken klokka halv
    kino film filmer bok restaurant bord hjemmeside nettside nettsted brukernavn innlogging passordet logge inn kundeservice ansvarlig regning beløp øre gave gaver farge hvit svart rød blå grønn grå størst viktigste hvilken
    ble hadde skulle kunne måtte burde sier sagt tok gikk kom fant vant fikk ga lagde laget begynte sluttet bodde bor heter kalles hete ligger lå sto satt skrev døde født fødd spilte mange flere flest tre fire fem seks sju syv åtte ni ti tjue`,
  sv: `av från upp ner ut in mycket lite stor större största liten små första andra sista nästa år månad vecka dag natt kväll morgon eftermiddag igår nyligen redan aldrig alltid ofta någonsin
    köra köper körning gäller gjort hända händer hände bilden bilen vägen huset jobbet jobbar arbete arbetar skola barn vän vänner mor far syster bror kvinna man
    känner känt leva lever läsa skriva skrivit skicka skickat avtal uppgift språk land stad byggd staden sverige svensk svenska station situation information organisation reservation
    påminnelse påminnelser alarm väckarklocka spela låten låtar lägg ta bort avbryt ställ visa hitta vädret varmt kallt regn snö sol molnigt temperaturen minuter timmar klockan halv
    bio film filmer bok restaurang bord hemsida webbplats användarnamn inloggning lösenordet logga in kundtjänst ansvarig räkning belopp öre gåva färg vit svart röd blå grön grå störst viktigaste vilken
    blev hade skulle kunde måste borde säger sagt tog gick kom fann vann fick gav gjorde började slutade bodde bor heter kallas ligger låg stod satt skrev dog född spelade många fler flest tre fyra fem sex sju åtta nio tio tjugo`,
  da: `af fra op ned ud ind meget lidt stor større største lille små første anden sidste næste år måned uge dag nat aften morgen eftermiddag i_går for_nylig allerede aldrig altid ofte nogensinde
    køre køber kørsel gælder gjort ske sker skete billedet bilen vejen huset jobbet arbejder arbejde skole barn unge ven venner mor far søster bror dame mand kvinde
    kender kendt leve lever læse skrive skrevet sende sendt modtage modtaget aftale aftaler aftalen opgave sprog land by bygget byen danmark dansk danske station situation information organisation reservation
    påmindelse påmindelser alarm alarmer vækkeur spil spille sangen sange tilføj slet annuller sæt indstil vis mig find vejret varmt koldt regn sne sol solen overskyet temperaturen minutter timer klokken halv
    biograf film bog restaurant bord hjemmeside brugernavn login adgangskoden logge ind kundeservice ansvarlig regning beløb øre gave gaver farve hvid sort rød blå grøn grå størst vigtigste hvilken
    blev havde skulle kunne måtte burde siger sagt tog gik kom fandt vandt fik gav lavede begyndte sluttede boede bor hedder kaldes ligger lå stod sad skrev døde født spillede mange flere flest tre fire fem seks syv otte ni ti tyve`,
  fi: `muistutus herätys soita kappale lisää poista näytä etsi sää lämmin kylmä sade lumi aurinko lämpötila minuuttia tuntia kello puoli elokuva kirja ravintola pöytä verkkosivu käyttäjätunnus kirjautua salasana asiakaspalvelu
    lasku summa lahja väri valkoinen musta punainen sininen vihreä harmaa suurin tärkein mikä vuosi kuukausi viikko päivä yö ilta aamu iltapäivä eilen jo koskaan aina usein ystävä äiti isä sisko veli nainen mies lapsi suomi suomen`,
  de: `erinnerung erinnerungen wecker alarm alle löschen lösche spiele lied lieder hinzufügen füge zeige suche finde wetter warm kalt regen schnee sonne bewölkt temperatur minuten stunden uhr halb kino film buch restaurant tisch
    webseite benutzername anmelden passwort kundendienst verantwortlich rechnung betrag geschenk farbe weiß schwarz rot blau grün grau größte wichtigste welche jahr monat woche tag nacht abend morgen nachmittag gestern schon nie immer oft freund mutter vater schwester bruder frau mann kind deutschland deutsch stelle setze erstelle meinen meine heute diese playlist`,
  en: `reminder reminders alarm alarms delete play song songs add show find weather warm cold rain snow sun cloudy temperature minutes hours o'clock half movie film book restaurant table website username log password customer service
    responsible bill amount gift colour white black red blue green grey largest important which year month week day night evening morning afternoon yesterday already never always often friend mother father sister brother woman man child english set put called name list all every fifteen search`,
}
