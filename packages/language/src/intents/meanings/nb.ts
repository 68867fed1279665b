/** Norwegian Bokmål; see `meanings.ts` for how a line is read. */
export const bokmal = `pris koster kostnad gebyr avgift takst betale dyrt hvor-mye billig
gratis kostnadsfritt uten-kostnad uten-gebyr
åpent åpner åpningstider stenger stengt lukket lukker når-åpner
avbestille kansellere avlyse avbryte annullere trekke angre slette fjerne stoppe stopp si-fra-seg
si-opp oppsigelse avslutte slutte melde-ut utmelding
flytte endre bytte utsette forskyve ombooke omberamme forandre korrigere oppdatere ny-tid annen-tid
bestille booke reservere bestilling reservasjon time avtale timebestilling
adresse hvor-ligger sted lokale finner-dere veibeskrivelse
ringe telefon nummer oppringning anrop tlf
kontakte nå få-tak-i snakke-med kundeservice kundesenter menneske person ansatt medarbeider
epost e-post mail melding sms beskjed tekstmelding
levere levering leveres sende sendt frakt forsendelse utkjøring
pakke pakken varen varer bestillingen
komme kommet ankomme mottatt motta fått dukket-opp fram frem
vente venter ventet fortsatt forsinket forsinkelse sent tar-tid lang-tid ikke-kommet
spore sporing status hvor-er hvor-langt
retur returnere sende-tilbake levere-tilbake angrerett
refusjon refundere penger-tilbake tilbakebetaling få-tilbake kreditere
reklamere reklamasjon klage garanti misfornøyd
ødelagt skadet defekt feil knust virker-ikke fungerer-ikke i-stykker gått-i-stykker sprukket problem trøbbel
betaling betale betalt faktura regning kvittering kort vipps delbetaling avdrag trekk trukket
penger beløp sum kontanter
rabatt tilbud kampanje studentrabatt honnør avslag kupong
medlem medlemskap abonnement bli-med innmelding melde-inn registrere tegne
passord innlogging logge-inn logge-på bruker konto profil
mistet glemt tapt borte funnet gjenglemt forsvunnet hittegods
haster akutt snarest straks med-en-gang umiddelbart fort raskt
nervøs redd skrekk angst gruer engstelig
vondt smerte gjør-vondt hovent verker
barn unger sønn datter unge småbarn baby barnepass
hund katt dyr kjæledyr
bil parkering parkere kjøretøy
forsikring forsikret egenandel dekker
allergi gluten laktose vegetar vegan allergisk nøtter
ledig ledige plass kapasitet tilgjengelig
jobb stilling søknad ansettelse ledige-stillinger
hjelp hjelpe bistand assistere
vær været regn regner sol snø temperatur varmt kaldt grader ute paraply værmelding storm vind
alarm alarmer alarmen vekke vekking vekkerklokke klokka
slumre snooze
påminnelse påminnelser påminn husk minne-på minn-meg
vise vis se liste list oppgi fortelle hvilke les
sett lag opprett lage legge still
spille spill høre lytte avspille
sang låt musikk album spor artist spilleliste spillelista melodi
film kino forestilling visning filmer vises kinoer
bok roman novelle serie tv-serie verk bilde
vurdere vurdering stjerner poeng karakter gi
restaurant bord spisested kafe spise middag lunsj bordbestilling
finne søke lete oppsøke hent
i-dag i-morgen i-kveld dag morgen kveld
takk tusen-takk
hei hallo heisann`
