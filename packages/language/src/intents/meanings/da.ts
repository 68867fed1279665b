/** Danish; see `meanings.ts` for how a line is read. */
export const danish = `pris koster omkostning gebyr afgift takst betale dyrt hvor-meget billig
gratis omkostningsfrit uden-gebyr uden-beregning
åbent åbner åbningstider lukker lukket åben
afbestille annullere aflyse afbryde fortryde slette fjerne stoppe stop opgive droppe
opsige opsigelse afslutte stoppe melde-ud udmeldelse framelde
flytte ændre bytte udskyde ombooke rykke opdatere rette anden-tid ny-tid
bestille booke reservere bestilling reservation tid aftale tidsbestilling
adresse hvor-ligger sted lokale finder-jeg rutevejledning
ringe telefon nummer opkald tlf
kontakte få-fat-i tale-med snakke-med kundeservice menneske person medarbejder
mail email e-mail besked sms skrive
levere levering leveres sende sendt fragt forsendelse
pakke pakken varen varer ordre
komme kommet ankomme modtaget modtage fået dukket-op frem
vente venter stadig forsinket forsinkelse tager-lang-tid lang-tid ikke-kommet
spore sporing status hvor-er hvor-langt
retur returnere sende-tilbage levere-tilbage fortrydelsesret
refusion refundere penge-tilbage tilbagebetaling få-tilbage
reklamere reklamation klage garanti utilfreds
ødelagt skadet defekt fejl knust virker-ikke fungerer-ikke i-stykker gået-i-stykker revnet problem
betaling betale betalt faktura regning kvittering kort mobilepay rate rater trukket
penge beløb sum kontanter
rabat tilbud kampagne studierabat afslag kupon
medlem medlemskab abonnement indmeldelse melde-ind tilmelde registrere
adgangskode kodeord login logge-ind logge-på bruger konto profil
mistet glemt tabt væk fundet forsvundet hittegods
haster akut hurtigst straks med-det-samme omgående hurtigt
nervøs bange skræk angst
ondt smerte gør-ondt hævet
barn børn unger søn datter småbørn baby
hund kat dyr kæledyr
bil parkering parkere køretøj
forsikring forsikret selvrisiko dækker
allergi gluten laktose vegetar veganer allergisk nødder
ledig ledige plads kapacitet
job stilling ansøgning ansættelse
hjælp hjælpe assistere
rengøring rengøre gøre-rent støvsuge støvsugning vaske
nøgle nøgler lås koden
vejr vejret regn regne regner sol sne temperatur varmt koldt grader ude paraply vejrudsigt storm vind
alarm alarmer alarmen vække vækkeur vækning
slumre snooze udsæt
påmindelse påmindelser påmind mind-mig husk minde
vise vis se liste fortæl hvilke læs
sæt lav opret lave læg indstil tilføj
spille spil afspil afspille høre lyt
sang nummer musik album artist spilleliste playliste melodi
film biograf forestilling visning film vises biografer spilletider
bog roman novelle serie tv-serie værk billede
bedøm bedømmelse vurdere stjerner point karakter giv
restaurant bord spisested cafe spise middag frokost bordbestilling
finde søge lede find søg
i-dag i-morgen i-aften dag morgen aften
tak mange-tak
hej hallo goddag`
