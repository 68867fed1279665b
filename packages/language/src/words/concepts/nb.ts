/** Norwegian Bokmål; see `concepts.ts` for how a line is read. */
export const bokmal = `pris priser koste kostet kostnad prisliste takst gebyr avgift beløp betale kroner sum honorar | dyrt billig penger tillegg kr
åpent åpen åpne åpner åpningstid åpningstider stenge stenger stengt lukke lukket stengetid | klokka døgnåpent hjemme sent innom
avbestille avbestilling kansellere kansellering avlyse avlysning avbud frist | utebli uteblivelse forhindret syk gebyr ombestille angre
flytte ombestille endre endring ombooking utsette bytte | time avtale tidspunkt dato
møte utebli uteblir uteblivelse oppmøte glemte dukke | time gebyr avbud
bestille bestilling booke booking reservere reservasjon timebestilling bestiller påmelding melde | time time ledig nettbooking avtale sette
time avtale konsultasjon timer timeavtale | bestille ledig
ledig ledige kapasitet plass venteliste ventetid kø | time dager fullt
adresse ligger lokaler beliggenhet vei veibeskrivelse kart sted holder finne gate | buss parkering kjøre inngang
telefon telefonnummer ringe ringer nummer telefontid tlf mobil svare | kontakt tak
kontakt kontakte kontaktes nå beskjed henvendelse melding | telefon epost skjema tak
epost mail mailadresse epostadresse | skrive sende melding
levering levere leveres leveringstid frakt fraktpris sende sendes utkjøring tilkjøring transport forsendelse budbil | hjem porto dør
hente henting hentes avhente avhenting utlevering opphenting | klar ferdig plukke
retur returnere returrett angrerett angre angrefrist bytte bytterett tilbake | kjøp varer kvittering passer
refusjon refundere refunderes tilbakebetaling tilbakebetale pengene | igjen beholde
betale betaling betalingsmåte betalingsmåter vipps kort kredittkort faktura kontant kontanter kontantfritt bankkort bankterminal | nett oppgjør
avdrag delbetaling delbetale rate rater nedbetaling rentefritt finansiering del oppdelt | faktura måned betale klarna
faktura regning fakturere giro forfall purring | betale bedrift
depositum forskudd forskuddsbetaling innskudd forhånd sikkerhet | betale tilbake
kvittering bon bilag kvitteringer | kjøp betalt
gavekort presangkort gave tilgodelapp kupong | gyldig gyldighet utløpe
rabatt rabatter rabattert avslag tilbud kampanje redusert billigere medlemspris rabattkode | student pensjonist
student studenter studentbevis studerer elev skoleelev studentrabatt | rabatt ungdom
pensjonist pensjonister honnør honnørrabatt eldre senior alderspensjonist minstepensjonist | rabatt
forsikring forsikret forsikringen forsikringsselskap dekke dekkes dekning egenandel | erstatning skade
erstatning erstatte ansvar erstatningsansvar ansvarlig erstatningskrav | skade ødelagt forsikring
ødelagt ødelegge knust knuse skade skader skadet defekt istykker stykker gått røket brukket sprukket sprekk | erstatning reparere feil
reparasjon reparere fikse utbedre utbedring ordne verksted | feil skade ødelagt
feil mangel mangler galt virker fungerer problem trøbbel krøll misnøye fornøyd misfornøyd | reklamasjon klage rette
reklamasjon reklamere klage klager klagerett garanti garantitid garantert reklamasjonsrett | feil mangel fornøyd kvittering
glemt glemte gjenglemt mistet mistet bort hittegods gjenglemte funnet etterlatt tapt miste | ligger
forsinket forsinkelse sen sent forsinka rekke ankomst | minutter beskjed senere komme
barn unger barna unge småbarn baby spedbarn spebarn babyer sønn datter gutt jente tenåring ungene | aldersgrense lekeplass år barnestol seng
aldersgrense alder år mindreårig gammel gammelt fylt yngre eldre ung | barn foresatt foreldre
foreldre foresatt foresatte mamma pappa mor far verge foreldrene | barn samtykke
hund hunder hunden katt katten kjæledyr dyr bikkje bikkja valp valpen kattunge firbeint kattepus | bånd pels
rullestol rullestolbruker bevegelseshemmet handikap handicap tilgjengelighet tilgjengelig universell trapp trapper trappefri trinnfri heis rampe funksjonshemmet | inngang terskel krykker
allergi allergisk allergier allergen allergener tåle tåler intoleranse cøliaki glutenfri gluten nøtter laktose | innhold mat astma parfyme
vegan veganer vegansk vegetar vegetarianer vegetarisk plantebasert kjøttfri | meny mat
mat måltid spise frokost lunsj middag servering matservering meny rett kafe restaurant | drikke ta
parkering parkere parkeringsplass parkeringshus bilen plass garasje parkeringsavgift | bil utenfor gratis
buss tog trikk bane kollektivt holdeplass stasjon bussholdeplass ferge | reise gå
bil biler kjøretøy kjøre bilen | parkering
elbil lade lader lading ladestasjon ladepunkt hurtiglader | strøm bil elektrisk
passord innlogging logge bruker pålogging brukernavn konto profil minside | kode glemt
endre endring oppdatere ny nytt bytte rette | adresse navn opplysninger flyttet
personvern opplysninger personopplysninger data gdpr lagres slette taushetsplikt | innsyn
kontrakt avtale avtaler bindingstid binding avtaletid bundet leieavtale vilkår betingelser | oppsigelse
oppsigelse oppsigelsestid si opp avslutte slutte avslutning utmelding melde | medlemskap abonnement avtale
frys fryse frysing pause permisjon | medlemskap syk sette
medlemskap medlem medlemmer innmelding abonnement årskort månedskort klippekort | avtale måned
smerte smerter vondt verker verk verke verkende ondt pine | akutt smertestillende tann gjør
akutt akutte haster haste hast øyeblikkelig nødsfall nødstilfelle krise nød ulykke straks umiddelbart vakt døgnvakt vakttelefon beredskap | kveld natt helg ringe
legevakt vakt døgnvakt vakttelefon kveld natt kvelden natta nattestid | akutt utenom
syk sykdom forkjølet feber sykemelding smittsom smitte influensa omgangssyke | hjemme
nøkkel nøkler nøkkelen nøkkelboks kode dørkode adgangskort låse innelåst utestengt lås koden nøkkelkort | dør hente låst
sengetøy laken sengklær dyne dyner pute håndkle håndklær linpakke håndduk lintøy | leie ta med
rengjøring vask vaske renhold rengjøre sluttrengjøring utvask vasking vaskehjelp rydde rydding nedvask | rent støv skittent
innsjekk innsjekking ankomst ankommer ankomme sjekke ankomsttid | nøkkel klokka
utsjekk utsjekking avreise avreisedag reise forlate utsjekkstid | vask klokka
overnatting overnatte sove natt netter døgn rom | seng
hytte hytta hytter hytteleie leilighet feriehus bolig hus utleie rom | leie
leie leier utleie låne låne leiepris utlån lån leies | pris døgn
dekk dekkskift hjulskift vinterdekk sommerdekk piggdekk hjul dekkhotell piggfrie dekkskifte omlegging | bil sesong
service serviceintervall olje oljeskift oljeskifte vedlikehold sjekk kontroll | bil
bremse bremser bremseklosser bremseskiver bremsen | bil
eukontroll periodisk kjøretøykontroll | bil frist
hår håret frisyre sveis klipp klippe hårklipp klipt stuss lugg pannelugg klipping | frisør
farge farging fargebehandling striper bleke bleking hårfarge etterfarging balayage lysne highlights toning | hår
bart skjegg barbering barbere skjeggtrim | klippe
negler manikyr pedikyr neglelakk | hender
kake bløtkake bryllupskake kaker marsipankake festkake kakebestilling | bryllup bursdag personer
brød bakst boller bakevarer rundstykker
bryllup bryllupet brud brudepar brudgom vielse | fest kake selskap
fest selskap bursdag arrangement konfirmasjon dåp jubileum firmafest julebord feiring | gjester personer lokale
gruppe grupper gjeng gjengen mange personer antall deltakere folk | plass
størrelse størrelser mål stor stort lengde bredde meter cm dimensjoner | passer
ferie ferier sommerferie fellesferie feriestengt sommer sommerstengt | stengt åpent
jul julen jula romjul romjula julaften nyttår nyttårsaften juletid desember | stengt åpent ferie
påske påsken påskeaften påskeuka skjærtorsdag langfredag | stengt åpent helligdag
helligdag helligdager rød røde høytid høytider høytidsdag pinse himmelfartsdag | stengt åpent
helg helgen helga lørdag søndag helger lørdager søndager helgedag | åpent
ukedag hverdag hverdager mandag tirsdag onsdag torsdag fredag | åpent
kveld kvelden kveldstid ettermiddag kveldsåpent | jobb senere
jobb stilling ansettelse ledig søknad søke sommerjobb jobbe deltidsjobb rekruttere | cv
ansatt ansatte personale medarbeider medarbeidere fagfolk
sommerjobb lærling praksis praksisplass ekstrahjelp utplassering | jobb
lagring lager oppbevaring oppbevare lagre magasinering oppbevares bod | plass
flytting flytte flyttebil flyttehjelp flyttelass flyttefirma flyttekasser | møbler
eske esker kartong kasse kasser pappeske emballasje pakking pakke | flytting
møbel møbler sofa skap seng bord
piano flygel tungløft tunge tungt | flytting
avfall søppel bosse kaste kast boss kildesortering restavfall gjenvinning | bort
befaring besiktigelse tilbud overslag prisoverslag estimat anslag tilbudet pristilbud | gratis uforpliktende
timepris fastpris fast oppdrag timesats | pris
oppmøte utrykning oppmøtegebyr kjøretillegg kilometer bompenger reisetid | pris
varighet vare varer lenge minutter timer tid lang | tar
garanti holdbarhet holdbar holde varer
ventetid vente venter venterom | kø tid
resept reseptfornyelse medisin medisiner legemiddel tabletter piller | fornye
vaksine vaksiner vaksinere vaksinasjon vaksinert | sprøyte
operasjon operere inngrep narkose bedøvelse bedøve sterilisering kastrering kastrere sterilisere | fastende etterpå
tann tenner tannlege tannlegen tannkjøtt hull fylling tannkrone rotfylling | vondt
tannregulering regulering tannstilling | tenner
undersøkelse undersøke kontroll sjekk sjekke årskontroll helsekontroll | time
behandling behandlinger terapi behandle | time
henvisning henvise lege fastlege henvist legehenvisning
frikort egenandel trygd helfo refusjon | betale
fysioterapi fysioterapeut trening øvelser rehabilitering opptrening
briller brille brilleglass innfatning linser kontaktlinser synstest synsprøve | øyne
trening trene treningssenter treningstime gruppetime timer | medlemskap
dusj dusje garderobe skift badstue omkledning
sykkel sykler sykkelen elsykkel sykkelservice
kjørekort førerkort førerprøve kjøretime kjøreskole oppkjøring kjøretimer
kurs kurset kursplass opplæring undervisning leksjon nybegynner | påmelding
nybegynner begynner erfaring nivå begynnere uerfaren aldri | kurs
privatkunde bedrift bedriftskunde firma firmaavtale næringsliv | faktura
røyk røyke røyking røykfritt sigaretter snus | tillatt forbudt
alkohol øl vin skjenking skjenkerett drikke | aldersgrense
wifi nett internett trådløst nettverk bredbånd | passord
strøm strømmen elektrisitet ladekabel stikkontakt strømbrudd
vann vannet lekkasje lekker kran avløp tett rør vannlekkasje oversvømmelse | rørlegger
varme oppvarming ved fyring peis fyre varmepumpe ovn
støy stille bråk ro nattero musikk roen | natt
bad bade badestamp basseng badeplass stamp svømme svømmebasseng
båt robåt kano kajakk båtutleie fiske fiskekort | leie
ski skiløype løyper løype alpinanlegg
toalett do wc toaletter toalettet utedo
bobil campingvogn telt camping campingplass teltplass | strøm natt
vær regn snø vind dårlig | avlyst
gave gaver gaveinnpakning innpakning presang pakke
størrelse passform passer mål prøve prøverom | bytte
lager utsolgt tilgjengelig beholdning fåes | inne bestille
nettbutikk nettbestilling nettside nettsiden hjemmeside online nettet | bestille
app appen mobilapp applikasjon | laste
sesong sommersesong vintersesong åpner sesongstart
miljø bærekraft økologisk miljøvennlig resirkulere
trygg sikkerhet sikker trygt hjelm redningsvest
hjelp assistanse bistand veiledning råd rådgivning
språk engelsk snakke tolk norsk
spesialtilpasset tilpasse tilpasning skreddersy ønske ønsker
mygg insekt insekter flått maur skadedyr mus
lån låneutstyr leiebil lånebil erstatningsbil | reparasjon
utstyr verktøy redskap redskaper utstyret | leie
klær bekledning tøy antrekk sko ta
hage hagen plen gress klippe hekk planter plante busker
jord gjødsel kompost plantejord | hage
tre trær felle trefelling stubbe | hage
visning omvisning guide tur
sak skatt moms mva skattemelding selvangivelse avgift | frist
regnskap regnskapsfører årsoppgjør årsregnskap bokføring bilag | frist
lønn lønnskjøring lønning utbetaling
bursdag bursdagen gebursdag barnebursdag bursdagsfeiring | fest
kjøpe kjøp handle selge salg bruktsalg innbytte | pris
bilde bilder foto fotografering ta
regel regler lov tillatt forbudt husregler ordensregler
ansvarlig sjef leder eier daglig | kontakt
raskt fort kjapt hurtig snart | tid
timepris time timen timesats timesbetaling timelønn | arbeid
avløp sluk avløpsrør rør vask | tett
åpning åpne åpnet
oppussing pusse renovering renovere rehabilitering totalrenovere | bad kjøkken
garanti reklamasjonsrett reklamasjon garantitid | år feil
forhånd forskudd depositum forhåndsbetale forhåndsbetaling | betale`
