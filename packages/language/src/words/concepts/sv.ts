/** Swedish; see `concepts.ts` for how a line is read. */
export const swedish = `pris priser kosta kostar kostnad prislista avgift taxa belopp betala kronor summa arvode | dyrt billigt pengar tillägg kr
öppet öppen öppna öppnar öppettider öppettid stänga stänger stängt stängd stängning | klockan dygnet hemma sent
avboka avbokning avbeställa avbeställning ställa återbud avanmälan avbokningsregler inställd avbokad | utebli sjuk förhinder avgift ångra
omboka ombokning flytta ändra ändring skjuta byta | tid datum bokning
utebli uteblivet uteblir utebliven dyka missa glömde missat | tid avgift återbud
boka bokning beställa beställning reservera tidsbokning anmälan anmäla bokas | tid ledig nätet
tid besök besökstid tider tidsbokning | boka ledig
ledig lediga plats platser kö väntelista väntetid fullbokat | dagar
adress ligger lokal hittar vägbeskrivning karta väg gata läge | buss parkering ingång
telefon telefonnummer ringa ringer nummer telefontid mobil svara tfn | kontakt
kontakt kontakta nå meddelande ärende höra besked | telefon epost formulär
epost mejl mail mejla mejladress maila | skriva skicka
leverans leverera levereras leveranstid frakt fraktkostnad skicka skickas hemleverans hemkörning försändelse transport paket bud | porto hem dörr
hämta hämtas hämtning avhämtning upphämtning utlämning hämtar | klar färdig
retur returnera returrätt ångerrätt ångra ångerfrist byta bytesrätt lämna tillbaka | köp kvitto
återbetalning återbetala återbetalas pengarna åter tillbaka | behålla
betala betalning betalas betalsätt betalningssätt swish kort kreditkort bankkort kontant kontanter faktura kontantfritt | nätet klarna
delbetalning avbetalning delbetala rat räntefritt finansiering månadsvis dela uppdelat | faktura månad klarna
faktura räkning fakturera förfallodag påminnelse fakturor | betala företag
deposition handpenning förskott förskottsbetalning anmälningsavgift förväg säkerhet | betala tillbaka
kvitto kvitton bong | köp
presentkort gåvokort tillgodokvitto värdecheck present kupong | giltigt giltighetstid
rabatt rabatter rabatterat nedsatt erbjudande kampanj prisavdrag billigare medlemspris rabattkod | student pensionär
student studenter studera studentlegitimation plugga pluggar studentkort elev studentrabatt | rabatt ungdom
pensionär pensionärer senior äldre ålderspensionär pensionärsrabatt | rabatt
försäkring försäkrad försäkrat försäkringsbolag självrisk täcka täcker | ersättning skada
ersättning ersätta ansvar skadestånd ansvarig kompensation | skada försäkring
trasig trasigt sönder skada skador skadad skadat defekt gått spräckt spricka krossad kras | ersättning reparera fel
reparation reparera laga lagar lagning fixa verkstad åtgärda | fel skada trasig
fel brist problem krångel krånglar fungerar funkar strul strular missnöjd nöjd | reklamation klaga
reklamation reklamera klaga klagomål garanti garantitid | fel brist kvitto
glömt glömde kvarglömt kvarglömd tappat borttappat hittegods upphittat förlorat glömma tappa | ligger
försenad försening sen sent hinna hinner ankomst | minuter komma
barn ungar barnen unge småbarn bebis spädbarn baby son dotter kille tjej tonåring kids | åldersgräns lekplats år
åldersgräns ålder år minderårig gammal fyllt yngre äldre omyndig | barn målsman
förälder föräldrar målsman vårdnadshavare mamma pappa mor far | barn samtycke
hund hundar katt husdjur djur valp jycke vovve kattunge kisse pälsdjur | koppel
rullstol rullstolsburen funktionsnedsättning funktionshindrad tillgänglighet handikapp rörelsehindrad tillgänglighetsanpassad trappa trappor hiss ramp rullator trappfri | ingång tröskel
allergi allergisk allergier allergiker tål tåla intolerans celiaki glutenfri gluten nötter laktos överkänslig | innehåll mat doft
vegan vegansk vegetarian vegetarisk veganer växtbaserad | meny mat
mat måltid äta frukost lunch middag servering meny rätt café restaurang kafé fika | dricka
parkering parkera parkeringsplats parkeringshus bilen garage parkeringsavgift | bil utanför gratis
buss tåg spårvagn tunnelbana kollektivtrafik hållplats station pendeltåg färja | resa åka
bil bilar fordon köra bilen | parkering
elbil ladda laddning laddstation laddstolpe laddplats laddbox laddare | el bil elektrisk
lösenord inloggning logga användarnamn konto mina sidor bankid profil | kod glömt
ändra ändring uppdatera byta ny nytt | adress namn uppgifter flyttat
personuppgifter uppgifter gdpr dataskydd sekretess lagras radera integritet
avtal kontrakt bindningstid avtalstid villkor hyresavtal bunden bundna | uppsägning
uppsägning uppsägningstid säga upp avsluta sluta utträde | medlemskap avtal abonnemang
frysa frysning pausa paus uppehåll | medlemskap sjuk
medlemskap medlem medlemmar abonnemang årskort månadskort klippkort medlemsavgift | avtal månad
smärta smärtor ont värk värker värkande | akut tand gör
akut akuta bråttom brådskande nödfall nöd omgående omedelbart jour jourtid journummer larm olycka | kväll natt helg ringa
jour jourtid natt kväll kvällen nattetid | akut utanför
sjuk sjukdom förkyld feber smitta smittsam magsjuk sjukskriven influensa | hemma
nyckel nycklar nyckelbox kod dörrkod portkod passerkort låsa utelåst lås koden tagg | dörr hämta låst
lakan sängkläder täcke kudde handduk handdukar linne sängar sänglinne | hyra medta
städning städa slutstädning avresestädning flyttstädning rengöring rengöra tvätta diska rent smuts
incheckning checka ankomst ankomma ankomsttid anländer anlända inflyttning tillträde | nyckel klockan
utcheckning avresa avresedag lämna avfärd checka | städning klockan
övernattning övernatta sova natt nätter dygn rum | säng
stuga stugor stugan hus boende fritidshus rum lägenhet bostad | hyra
hyra hyr hyrs uthyrning låna utlåning lån hyrespris | pris dygn
däck däckbyte hjulskifte vinterdäck sommardäck dubbdäck hjul däckhotell dubbfria däckskifte hjulbyte | bil säsong
service serva serviceintervall olja oljebyte underhåll kontroll | bil
broms bromsar bromsbelägg bromsskivor bromsskiva | bil
besiktning besiktiga kontrollbesiktning efterkontroll | bil
motor motorlampa varningslampa lampa motorfel felkod felsökning diagnos | bil
batteri startar starta bärgning bärga bärgare startkablar | bil
luftkonditionering ac kyla klimatanläggning
lackering lack buckla repa repor plåtskada bula | bil
vindruta stenskott ruta glas vindrutan | bil
lånebil hyrbil ersättningsbil | bil verkstad
hår håret frisyr klippa klippning klipp lugg | frisör
färg färga färgning slingor blekning toning hårfärg | hår
skägg rakning raka mustasch | klippa
tårta bröllopstårta tårtor bakelse prinsesstårta | bröllop kalas
bröd bakning bullar bageri kaka kakor
bröllop bröllopet brud vigsel brudpar gifta | fest
fest kalas födelsedag arrangemang evenemang konfirmation dop firmafest julbord firande student | gäster lokal
grupp grupper sällskap gäng antal deltagare personer folk | plats
storlek storlekar mått stor stort längd bredd meter | passar
semester sommar sommarstängt semesterstängt industrisemester | stängt öppet
jul julen julafton nyår nyårsafton mellandagarna december | stängt öppet
påsk påsken långfredag påskafton skärtorsdag annandag | stängt öppet
helgdag helgdagar röd röda midsommar storhelg pingst kristi | stängt öppet
helg helgen helger lördag söndag lördagar söndagar | öppet
vardag vardagar måndag tisdag onsdag torsdag fredag | öppet
kväll kvällen kvällstid eftermiddag kvällsöppet | jobb
jobb jobba anställning tjänst söka sommarjobb rekrytera ansökan arbete | cv
anställd anställda personal medarbetare arbetstagare
sommarjobb praktik praktikplats lärling extrajobb prao | jobb
förvaring förråd magasinering lagring förvara magasinera lager skåp | plats
flytt flytta flyttning flyttbil flytthjälp flyttfirma flyttkartong | möbler
kartong kartonger låda lådor emballage packa packning | flytt
möbel möbler soffa skåp säng bord
sopor avfall skräp slänga soptunna återvinning källsortering sopsortering sophantering
offert kostnadsförslag prisförslag uppskattning prisuppgift besiktning hembesök | gratis
timpris fastpris löpande räkning uppdrag | pris
framkörning utryckning reseersättning kilometer milersättning | pris
varaktighet lång länge minuter timmar tid lång | tar
hållbarhet hålla håller giltig giltigt giltighet gälla gäller
väntetid vänta väntar väntrum | kö tid
recept förnya medicin mediciner läkemedel tabletter
vaccin vaccinera vaccination vaccinerad spruta vaccinering
operation operera ingrepp bedövning narkos sövning kastrera kastrering
tand tänder tandläkare tandkött hål lagning tandkrona rotfyllning | ont
undersökning undersöka kontroll kolla kollas | tid
behandling behandlingar terapi behandla | tid
remiss remittera läkare doktor vårdcentral
högkostnadsskydd frikort egenavgift patientavgift försäkringskassan | betala
glasögon brillor bågar båge glas synundersökning syntest optiker | ögon
linser linsen kontaktlinser lins månadslinser | ögon
ögon öga synen se ser syn syntest ögonbottenfoto
solglasögon slipning slipade styrka progressiva läsglasögon terminalglasögon | glas
träna träning gym gruppträning pass träningspass | medlemskap
dusch duscha duschar tvättrum
omklädningsrum omklädning skåp | dusch
bastu bastun
cykel cyklar elcykel cykelservice
körkort körlektion uppkörning trafikskola körskola
kurs kurser utbildning undervisning lektion nybörjare | anmälan
nybörjare börja erfarenhet nivå ovan aldrig | kurs
företag företagskund bolag firma företagsavtal | faktura
rökning röka rökfritt cigaretter snus | tillåtet förbjudet
alkohol öl vin servering utskänkning dricka | åldersgräns
wifi internet trådlöst nätverk uppkoppling surfa bredband | lösenord
el ström elen elplats elstolpe eluttag elektricitet kontakt uttag
vatten vattnet läcka läckage kran avlopp stopp rör | rörmokare
värme uppvärmning ved elda eldning brasa grill grilla grillning eldstad
tyst buller störa stör oväsen musik nattro lugnt | natt
bada bad badplats pool strand simma simning badtunna
båt kanot kajak roddbåt båtuthyrning fiske fiskekort fiska | hyra
toalett wc toaletter dass servicehus
husvagn husbil tält camping tältplats campingplats ställplats tomt | el natt
väder regn snö blåst vind dåligt | inställt
tvättmaskin tvätt tvättstuga torktumlare tvätta
lager slut slutsåld tillgänglig | inne hemma beställa
webbshop hemsida webben nätet online sajten hemsidan | beställa
app appen mobilapp
säsong säsongsplats sommarsäsong högsäsong lågsäsong säsongen
miljö hållbar ekologisk miljövänlig
trygg säkerhet säker hjälm flytväst
hjälp assistans stöd rådgivning råd bistånd
språk engelska prata tolk svenska
utrustning verktyg redskap | hyra
kläder klädsel skor ombyte
trädgård gräsmatta gräs häck växter buskar
skatt moms deklaration deklarera inkomstdeklaration rot rut avdrag | frist
bokföring redovisning bokslut årsredovisning revisor | frist
lön löner lönehantering utbetalning
köpa köp sälja handla försäljning | pris begagnad inbyte
bild bilder foto fotografering fotografera fotar fota
tillåtet tillåten förbjudet förbud ordningsregler regler regel lag krav måste skyldig skyldighet
ansvar ansvarar ansvarig skyldig skyldighet uppgift
bestämma besluta beslut beslutar avgöra
ansöka ansökan söka begära ansöker | blankett
rätt rättighet rättigheter berättigad | krav
betyda betyder innebär menas mening definition begrepp
arbeta arbetar jobba jobbar arbete anställd arbetstagare
barn ungdom omyndig minderårig elev | vårdnadshavare
gravid graviditet gravida mamma förlossning
bidrag stöd ersättning ersättningar | ansöka
anmäla anmälan rapportera anmälas
snabbt fort snart kvickt | tid
timpris timme timmen timkostnad timtaxa | arbete
försäkrad försäkrade försäkring ansvarsförsäkring försäkringar försäkra
miljövänlig miljövänliga miljömärkt svanenmärkt svanenmärkta ekologisk | miljö
ugn ugnen ugnsrengöring | rengöra
stryka stryker strykning struket | skjorta
förskott handpenning förväg förskottsbetalning | betala`
