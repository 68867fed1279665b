/** Danish; see `concepts.ts` for how a line is read. */
export const danish = `pris priser koste koster kostede omkostning prisliste takst gebyr afgift beløb betale kroner honorar | dyrt billigt penge tillæg kr
åbent åben åbne åbner åbningstid åbningstider lukke lukker lukket lukketid | klokken døgnåbent hjemme sent
afbestille afbestilling aflyse aflysning annullere annullering afbud melde fortryde | udeblive udeblivelse forhindret syg gebyr frist
flytte ombooke ændre ændring udskyde udsætte rykke bytte | tid aftale dato
udeblive udeblivelse udebliver møde glemte dukke glemme | tid gebyr afbud
bestille bestilling booke booking reservere reservation tidsbestilling tilmelding tilmelde | tid ledig online
tid aftale konsultation tider tidsbestilling | bestille ledig
ledig ledige plads venteliste ventetid kø optaget | dage
adresse ligger lokaler finder vej rutevejledning kort beliggenhed gade | bus parkering indgang
telefon telefonnummer ringe ringer nummer telefontid opkald opringning mobil svare | kontakt fat
kontakt kontakte fat henvendelse besked træffes nå | telefon mail
email mail mailadresse maile | skrive sende
levering levere leveres leveringstid fragt fragtpris sende sendes udbringning bringe køre forsendelse | hjem porto dør
hente hentes afhente afhentning afhentes hentning udlevering | klar færdig
retur returnere returret fortrydelsesret fortryde bytte ombytning tilbage bytteret | køb kvittering bon
refusion refundere refundering tilbagebetaling tilbagebetale pengene tilbage | beholde
betale betaling betales betalingsmåde mobilepay kort kreditkort dankort kontant kontanter faktura | nettet
rate rater afdrag ratebetaling afbetaling dele delbetaling finansiering opdelt | faktura måned betale
faktura regning fakturere forfald rykker regninger | betale firma
depositum forudbetaling forskud aconto sikkerhed | betale tilbage
kvittering bon kvitteringer | køb
gavekort gave tilgodebevis tilgodeseddel værdibevis | gyldig udløbe
rabat rabatter nedsat tilbud kampagne afslag billigere medlemspris rabatkode | studerende pensionist
studerende studiekort student studierabat elev | rabat unge
pensionist pensionister folkepensionist senior ældre efterlønner pensionistrabat | rabat
forsikring forsikret forsikringsselskab dække dækker dækning selvrisiko | erstatning skade
erstatning erstatte ansvar ansvarlig kompensation | skade forsikring
ødelagt skade skader beskadiget defekt itu stykker knækket revne knust gået | erstatning reparere fejl
reparation reparere ordne udbedre fikse værksted | fejl skade ødelagt lave
fejl mangel mangler virker fungerer problem bøvl drille utilfreds tilfreds | reklamation klage
reklamation reklamere klage klager klageadgang garanti garantiperiode | fejl mangel bon
glemt glemte glemme mistet mistede hittegods fundet tabt væk | ligger
forsinket forsinkelse sen sent nå ankomst | minutter
barn børn unge småbørn baby spædbarn søn datter dreng pige teenager ungerne | aldersgrænse legeplads år
aldersgrænse alder år mindreårig gammel fyldt yngre ældre | barn forælder
forælder forældre værge mor far | barn samtykke
hund hunde kat kæledyr dyr hvalp vovse vovhund killing | snor
kørestol kørestolsbruger handicap handicappet bevægelseshæmmet tilgængelighed trappe trapper elevator rampe gangbesværet niveaufri rollator dørtrin | indgang
allergi allergisk allergier allergiker tåle tåler intolerans cøliaki glutenfri gluten nødder laktose overfølsom | indhold mad
vegan vegansk veganer vegetar vegetarisk plantebaseret | menu mad
mad måltid spise morgenmad frokost aftensmad servering menu ret café restaurant kaffe | drikke
parkering parkere parkeringsplads bilen plads parkeringshus ppladser | bil udenfor gratis holde
bus tog metro letbane stoppested station offentlig transport færge | rejse tage
bil biler køretøj køre bilen | parkering trailer
elbil lade oplade opladning ladestander ladeplads | strøm bil elektrisk
adgangskode kodeord password login logge brugernavn konto profil | kode glemt
ændre ændring opdatere ny nyt skifte | adresse navn oplysninger flyttet
personoplysninger oplysninger persondata gdpr tavshedspligt journal slette | indsigt
kontrakt aftale bindingsperiode binding bundet lejekontrakt vilkår betingelser | opsigelse
opsigelse opsige opsigelsesvarsel varsel udmeldelse melde stoppe afslutte | medlemskab abonnement aftale
fryse pause bero orlov sætte | medlemskab syg
medlemskab medlem medlemmer abonnement årskort månedskort klippekort kontingent | aftale måned
smerte smerter ondt jager dunker | akut tand smertestillende gør
akut akutte haster haste hastesag nødsituation nød ulykke straks omgående døgnvagt vagt vagttelefon | aften nat weekend ringe
vagt vagtlæge døgnvagt aften nat natten tandlægevagt vagttelefon | akut udenfor
syg sygdom forkølet feber smitsom smitte influenza sygemelding | hjemme
nøgle nøgler nøgleboks kode dørkode adgangskort låse lås koden | dør hente låst
sengetøj sengelinned lagner dyne pude håndklæde håndklæder linned viskestykker | leje medbringe
rengøring gøre rent slutrengøring vask vaske rengøre oprydning snavs rydde
indtjekning indtjek ankomst ankomme ankomsttid tjekke | nøgle klokken
udtjekning udtjek afrejse afrejsedag rejse forlade | rengøring klokken
overnatning overnatte sove nat nætter døgn værelse | seng
sommerhus hytte hytter feriehus lejlighed bolig hus værelse | leje
leje lejer lejes udlejning låne udlån lån | pris døgn
dæk dækskifte hjulskifte vinterdæk sommerdæk hjul dækhotel | bil sæson
service serviceeftersyn eftersyn olie olieskift vedligeholdelse | bil
bremse bremser bremseklodser bremseskiver | bil
syn bilsyn omsyn synshal | bil
hår håret frisure klippe klip klipning pandehår | frisør
farve farvning farve striber blegning toning | hår
skæg barbering barbere overskæg | klippe
kage bryllupskage kager lagkage fødselsdagskage | bryllup fødselsdag
brød bagværk boller bager rundstykker
bryllup brylluppet brud vielse brudepar | fest
fest selskab fødselsdag arrangement konfirmation barnedåb jubilæum firmafest julefrokost fejring | gæster lokale
gruppe grupper selskab hold antal deltagere personer | plads
størrelse størrelser mål stor stort længde bredde meter | passer
ferie ferier sommerferie ferielukket sommerlukket | lukket åbent
jul julen juleaften nytår nytårsaften juledagene december | lukket åbent
påske påsken skærtorsdag langfredag påskedag | lukket åbent
helligdag helligdage pinse kristi himmelfartsdag | lukket åbent
weekend weekenden lørdag søndag weekender lørdage søndage | åbent
hverdag hverdage mandag tirsdag onsdag torsdag fredag | åbent
aften aftenen aftentid eftermiddag aftenåbent | arbejde
job arbejde ansættelse stilling ansøge ansøgning fritidsjob sommerjob jobbe | cv
ansat ansatte personale medarbejder medarbejdere
lærling elev praktik praktikplads fritidsjob læreplads | job
opbevaring opmagasinering lager opbevare magasinering gemme | plads
flytning flytte flyttebil flyttehjælp flyttefirma flyttekasser | møbler
kasse kasser æske papkasse emballage pakke indpakning
møbel møbler sofa skab seng bord
affald skrald smide storskrald haveaffald genbrug genbrugsplads bortskaffe | væk
tilbud overslag prisoverslag besigtigelse pristilbud estimat uforpligtende | gratis
timepris fastpris timeløn opgave | pris
udkald udkørsel kørsel kørselstillæg kilometer udrykning fremmøde servicevogn | pris
varighed varer lang længe minutter timer | tager
holdbarhed holdbar garanti | holde holder
ventetid vente venter venteværelse | kø tid
recept forny medicin piller tabletter lægemiddel
vaccine vaccinere vaccination vaccineret stik
operation operere indgreb bedøvelse bedøve bedøves narkose lokalbedøvelse | bagefter
tand tænder tandlæge tandkød hul fyldning tandkrone plombe rodbehandling | ondt
visdomstand visdomstænder trække udtrækning fjerne | tand
tandrensning rense tandsten tandpleje tandplejer paradentose | tand
tandblegning blege blegning hvide hvidere | tand
tandregulering bøjle skinne bideskinne retainer skinner | tand
nervøs tandlægeskræk angst bange skræk frygt lattergas beroligende
undersøgelse undersøge kontrol tjekke tjek eftersyn | tid
røntgen røntgenbillede stråler scanning
gravid graviditet ammende ammer
behandling behandlinger terapi behandle | tid
henvisning henvise læge speciallæge henvist
tilskud sygesikring sygeforsikring danmark egenbetaling sygesikringskort | betale
briller brille glas kontaktlinser linser synsprøve | øjne
træning træne fitness motion hold | medlemskab
bad bade brusebad bruser omklædning
sauna saunaen badstue
toilet toiletter wc handicaptoilet
cykel cykler elcykel cykelservice
kørekort køreprøve kørelærer køreskole køretime køretimer teoriprøve
kursus kurser undervisning lektion begynder | tilmelding
begynder erfaring niveau nybegynder aldrig | kursus
erhverv firma kontor erhvervskunde virksomhed boligforening udlejer ejerforening | faktura
rygning ryge røgfri cigaretter | tilladt forbudt
alkohol øl vin servering drikke | aldersgrænse
wifi internet trådløst netværk bredbånd | adgangskode
strøm el elektricitet stikkontakt
vand vandet lækage lækker utæt dryp drypper vandhane rør oversvømmelse vandskade siver sivning | vvs
afløb tilstoppet stoppet kloak vask kloakken gulvafløb | vvs
toilet wc cisterne løber toilettet skyl | vvs
varme radiator fjernvarme gasfyr fyr varmepumpe opvarmning kold gulvvarme centralvarme | vvs
varmtvandsbeholder varmt vand kalk beholder vandvarmer
støj larm stille ro nattero musik | nat
have haven græs plæne hæk klippe plante plantes planter buske stauder
træ træer frugttræ frugttræer beskære beskæring fælde æbletræ | have
jord muld gødning kompost plantejord sphagnum | have
blomst blomster buket blomsterbuket roser krukke krukker stueplante potteplante
frø såning forspire kartofler løg | have
juletræ juletræer gran fod | jul
skadedyr lus bladlus snegle mider insekter sprøjte | planter
visnet vissen gået død døde døet | garanti planter
låne trailer lånetrailer udlån trailer anhænger | gratis
størrelse passe passer mål prøve | bytte
lager udsolgt skaffe | hjemme hjem bestille
webshop hjemmeside nettet online netbutik | bestille
app appen mobilapp
sæson højsæson lavsæson sæsonen
miljø bæredygtig økologisk økologi giftfri
hjælp assistance rådgivning råd vejledning
sprog engelsk tale tolk dansk
udstyr værktøj redskaber | leje
tøj påklædning sko
skat moms selvangivelse fradrag håndværkerfradrag | frist
regnskab bogføring revisor årsregnskab | frist
løn lønninger udbetaling
købe køb handle sælge salg brugt | pris
billede billeder foto
regel regler lov tilladt forbudt
montere montering installere installation opsætning opsætte sætte | selv
lappe lapning lapper lappet punktering punkteret | slange cykel
hurtigt snart kvikt fort | tid
timepris time timen timeløn | arbejde
pool swimmingpool svømmebassin svømmepøl bassin
morgenbrød rundstykker morgenmad boller brød | bager
tøj tøjvask vasketøj vaskemaskine vaskemaskiner vaskeri møntvask | vaske
indtjekning tjekke ankomst indcheckning checkin | ankomme
udtjekning afrejse forlade udcheckning checkout | rejse
forud forskud depositum forudbetaling forudbetale bestilling | betale`
