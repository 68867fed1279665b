/** Swedish; see `meanings.ts` for how a line is read. */
export const swedish = `pris kostar kostnad avgift taxa betala dyrt hur-mycket billig
gratis kostnadsfritt utan-kostnad utan-avgift
öppet öppnar öppettider stänger stängt öppna
avboka avbeställa ställa-in avbryta ångra annullera ta-bort radera stoppa stopp makulera
säga-upp uppsägning avsluta sluta gå-ur
flytta ändra byta skjuta-upp omboka boka-om uppdatera rätta annan-tid ny-tid
beställa boka reservera beställning bokning tid bokad tidsbokning
adress var-ligger plats lokal hittar-jag vägbeskrivning
ringa telefon nummer samtal tfn
kontakta få-tag-på prata-med tala-med kundtjänst kundservice människa person handläggare medarbetare
mejl mail epost e-post meddelande sms skriva
leverera leverans levereras skicka skickat frakt försändelse utkörning hemleverans
paket paketet varan varor order ordern
komma kommit kommer anlända mottagit fått dykt-upp fram
vänta väntar väntat fortfarande försenad försening dröjer tar-tid lång-tid inte-kommit
spåra spårning status var-är hur-långt
retur returnera skicka-tillbaka lämna-tillbaka ångerrätt
återbetalning återbetala pengar-tillbaka få-tillbaka kreditera
reklamera reklamation klaga garanti klagomål missnöjd
trasig skadad defekt fel sprucken fungerar-inte funkar-inte i-bitar sönder gått-sönder problem krångel repad buckla
betalning betala betalt faktura räkning kvitto kort swish delbetala delbetalning avbetalning dragits
pengar belopp summa kontanter
rabatt erbjudande kampanj studentrabatt rea rabattkod kupong
medlem medlemskap abonnemang gå-med anmäla registrera prenumeration
lösenord inloggning logga-in konto profil användare
tappat glömt borta kvarglömt förlorat försvunnit hittegods
bråttom akut snarast genast direkt omgående snabbt fort
nervös rädd skräck ångest
ont smärta gör-ont svullen värk
barn son dotter unge bebis
hund katt djur husdjur
bil parkering parkera fordon
försäkring försäkrad självrisk täcker
allergi gluten laktos vegetarisk vegan allergisk nötter
ledig lediga plats kapacitet finns-i-lager lager lagerstatus
jobb tjänst ansökan anställning lediga-jobb
hjälp hjälpa assistera
installera installation montera montering koppla-in inkoppling
väder regn regnar sol snö temperatur varmt kallt grader ute paraply väderprognos storm vind
alarm larm väcka väckning väckarklocka
snooza snooze slumra
påminnelse påminnelser påminn kom-ihåg minns
visa se lista berätta vilka läs
sätt skapa ställ lägg gör ställa
spela spelar lyssna höra
låt sång musik album spår artist spellista melodi
film bio biograf föreställning visning filmer visas biografer
bok roman novell serie tv-serie verk bild
betygsätt betyg stjärnor poäng ge
restaurang bord matställe kafe äta middag lunch bordsbokning
hitta söka leta sök
idag imorgon ikväll dag morgon kväll
tack tusen-tack
hej hallå tjena`
