/** Finnish; see `concepts.ts` for how a line is read. */
export const finnish = `hinta hinnat hinnan hinnasto hintaan hintaa hinnalla hinnasta kustannus kustannukset kustantaa maksaa maksavat maksu taksa veloitus veloittaa veloitetaan veloitatte hinnoittelu maksaisi hinnoista hintani veloituksesta | kallis paljonko laskuttaa euroa euro maksettavaa rahaa
euro euroa euron eurolla raha rahaa rahat summa | hinta maksaa
lisämaksu lisähinta lisäkulut lisäveloitus lisätä ylimääräinen lisää päälle korotettu | hinta maksu
kallis kalliimpi kalliimpaa kalleempi | hinta
halpa halvempi halvemmalla edullinen edullisempi halvin halvalla edullisin | alennus hinta
tarjous tarjouksen tarjouspyyntö kustannusarvio arvio hintatarjous hintaarvio arvion | maksuton kirjallinen voimassa
ilmainen ilmaiseksi maksuton maksutta veloituksetta ilmaista | hinta
tuntihinta tuntiveloitus tuntitaksa tuntilaskutus työveloitus | tunti hinta
auki aukioloajat aukioloaika avoinna kiinni avaatte suljettu aukeaa avata avataan sulkea suljetaan sulkeutuu sulkemisaika suljemme suljette aukiolo palvelee päivystää aukioloajoista | kello asti myöhään paikalla
toimisto toimistoaika vastaanotto tiski kassa asiakaspalvelu aula respa kanslia toimiston toimistolla palvelupiste | auki paikalla
liike myymälä kauppa putiikki liikkeen kaupan myymälän | auki
peruuttaa peruutus perua peruminen peruuttaminen peruutan peruu perun perutaan peruttu perutte peruutetaan peruutusehdot peruutusmaksu peruutuksen peruutuksesta peruutusta peruisin peruuttaisin perumaan peruuttamaan peruutettava perumisesta peruutuksia | viimeistään varaus ehtiä maksutta
siirtää siirto siirrän siirtäminen siirretään vaihtaa lykätä ajankohta siirtäisin siirtämään siirrettävä | aika päivä varaus
saapumatta tulematta ilmoittamatta jättää unohtaa käyttämätön peruuttamatta poissaolo | maksu aika
varata varaus varaaminen ajanvaraus varaan varaatte varattu varauksen varaukset varaamalla nettivaraus tilata varauksesta varausta varaisin varaamaan varattava varaukseni varauksia | aika paikka
tilata tilaus tilaan tilauksen tilaaminen tilaukset tilattu tilataan tilausta ennakkotilaus tilauksesta tilaisin tilaamaan tilaukseni tilauksia | etukäteen viimeistään päivää
aika ajan aikaa ajanvaraus vastaanottoaika ajat aikoja | varata vapaa
ilmoittautua ilmoittautuminen ilmoittaudun rekisteröityä osallistua hakea ilmoittautumista | paikka lomake kurssi
etukäteen ennakkoon aiemmin ennen viimeistään aikaisintaan hyvissä | päivää viikkoa
vapaa vapaita vapaana saatavilla tilaa paikkoja mahtuu täynnä täysi vapaat | aika paikka
jono jonottaa odottaa odotusaika jonotus jonotuslista odotuslista peruutuspaikka varasija jonoon odotus jonossa | vapaa kauanko
osoite sijaitsee sijaitsette sijainti osoitteen katu löytyy löydän missäpäin reitti ajoohje kartta toimipaikka | paikka
puhelin puhelinnumero soittaa numero puhelimitse soitan soittaminen puhelimella numeroon soita soittakaa puhelinaika puhelimeen luuri kännykkä kännykkään soitella tavoittaa tavoitan vastaatte | yhteys vastata
yhteys yhteydenotto yhteyttä tavoittaa ottaa yhteystiedot tavoitat | puhelin sähköposti
sähköposti sähköpostiosoite email meili maili sähköpostia sähköpostitse spostia meilillä sposti | viesti lähettää kirjoittaa
viesti tekstiviesti sms whatsapp viestin viestillä tekstari tekstarin ilmoitus ilmoittaa | vastata
toimitus toimittaa toimitusaika lähetys lähettää toimitatte toimituksen toimitamme toimituskulut kuljetus kuljettaa kotiinkuljetus postikulut postitus rahti tuotte tuomme toimitetaan toimitusmaksu paketti toimituksesta toimitusta postittaa toimittaisitte | kotiin perille ovelle
nouto noutaa nouda noudan hakea haen haku noutopiste noudetaan haettavissa noutoaika hakemaan haetaan noutaminen noutaisin noutamaan | valmis kauanko säilyttää
tuoda tuon jättää toimittaa tuominen jätän luovuttaa | nouto
palautus palauttaa peruuttamisoikeus vaihtaa palautusoikeus palautan palautuksen palautukset vaihto palautusaika palauttaminen takaisin palautetaan palautuksesta palautusta palauttaisin palauttamaan vaihdetaan palautuksia | kuitti rahat päivää käyttämätön
hyvitys hyvittää rahat palautetaan takaisinmaksu takaisin hyvitetään hyvityksen | maksu palautus
kuitti kuitin tosite ostokuitti kuittia | palautus
maksaa maksutapa maksutavat maksu lasku kortti maksaminen maksan käteinen käteisellä pankkikortti luottokortti kortilla mobilepay maksuvälineet käteistä tilisiirto verkkopankki maksetaan maksutapoja maksutavoista maksuvälineitä | suorittaa eräpäivä
lasku laskun laskutus laskulla verkkolasku laskuttaa laskutetaan muistutuslasku eräpäivä laskut perintä laskutuksesta laskutusta | maksu
osamaksu erissä osissa erä erää rahoitus maksuaika osamaksulla kuukausierä luotto jakaa klarna maksuerä maksuerät | kuukausi korko lasku
ennakkomaksu varausmaksu takuumaksu pantti vakuus etumaksu käsiraha ennakko takuuvuokra vakuusmaksu panttimaksu | maksaa palautus
lahjakortti lahjakortin lahjakortit lahja lahjakortilla arvoseteli lahjakorttia lahjakortista | voimassa
voimassa voimassaolo voimassaoloaika vanhenee vanheneminen kelpaa vanhentua kelvata erääntyä umpeutuu kauanko | kuukautta päivää
alennus tarjous kampanja alennusta alennuksen alennukset ale alehinta etu edut alennuskoodi tarjoushinta kampanjahinta prosenttia halvempi alennuksesta | opiskelija eläkeläinen
opiskelija opiskelijat opiskelijakortti opiskelijoille opiskelijahinta opiskelijan opiskella koululainen | alennus
eläkeläinen eläkeläiset eläke eläkkeellä seniori seniorit eläkeläisille eläkeläisalennus ikäihminen vanhus | alennus
sisarus sisarukset sisaralennus sisko veli veljekset sisarusalennus perhe | alennus toinen lapsi
vakuutus vakuutettu korvaus vakuutettuja vakuutuksen vakuutusyhtiö omavastuu korvata korvaa korvataan korvaavat korvattava kela kelakorvaus vakuutuksesta vakuutusta vakuutukseni | vahinko
vahinko vahingon vahingot vaurio vaurioitua rikki rikkoutua hajota särkyä kolhu naarmu hajonnut rikkoutunut hajosi rikkoa vioittua särkynyt viallinen vaurioita rikkoutuminen rikkoontui | korvaus korjata vakuutus
vastuu korvausvastuu vastaa vastuussa vastuun | vahinko
korjata korjaus korjaan korjaaminen korjauttaa huoltaa korjaatte korjauksen korjaamo huolto paikata korjataan korjauksesta korjausta korjaamaan | vika rikki
vika viat vian virhe virheellinen ongelma toimi puute viallinen häiriö | korjaus takuu reklamaatio
reklamaatio valitus valittaa reklamoida tyytymätön palaute palautetta huono valitan pettynyt | virhe hyvitys takuu
takuu takuuaika takuun takuukorjaus takuuta takuussa tyytyväisyystakuu | vika vuosi
unohtaa unohtui unohdin hukata hukkasin kadonnut löytötavara löytötavarat jäänyt jäi kadota hävinnyt löytynyt | säilyttää noutaa
myöhässä myöhästyä myöhästyn viivästyä viive viivästys myöhästyminen myöhemmin viivästyminen | minuuttia odottaa ilmoittaa
lapsi lapset lapsille lapsia lapsen lasten tyttö poika tytär lapsella muksu muksut kersa tenava pikkuinen taapero tyttären pojan pojalle penska nuori jälkikasvu lapsiperhe lapseni | ikä vuotias perhe
vauva vauvat vauvan vauvalle sylilapsi | lapsi kuukautta pinnasänky
pinnasänky matkasänky syöttötuoli vauvansänky | vauva lapsi
aikuinen aikuiset aikuisille aikuisten aikuisen | vuotias
ikä ikäraja iän ikäinen vuotias vuotiaat vuotiaana vanha alaikäinen vuotiaille alaikäraja nuorin vanhempi ikärajaa | lapsi vuotta
vanhempi vanhemmat huoltaja äiti isä vanhemman huoltajan huoltajat vanhempien | lapsi suostumus
lemmikki lemmikit lemmikin lemmikkieläin eläin eläimet eläimen eläimiä | koira kissa
koira koirat koiran koiria hauva pentu pennut koiranpentu pennun narttu uros karvakuono hurtta koiralle koiralla koirani | lemmikki eläin hihna
kissa kissat kissan kissoja katti kissanpentu kolli kissalle mirri kisu kissani | lemmikki eläin
kani kanin jyrsijä marsu hamsteri | lemmikki
pyörätuoli esteetön esteettömyys liikuntarajoitteinen liikuntaesteinen vammainen hissi luiska portaat kynnys rollaattori invapaikka pyörätuolilla esteettömästi kyynärsauvat esteetöntä | sisäänkäynti kerros portaita
portaat rappuset kerros rappu porras portaita hissi kerroksessa | hissitön
pulittaa pulitetaan kustantaa maksaa veloittaa periä peritään peritte otatte sakko sakkomaksu | lähtee hinta euroa paljonko maksu
allergia allergiat allerginen allergiaa allergian yliherkkyys keliakia gluteeniton pähkinä pähkinät laktoositon laktoosi allergeenit allergikko allergeeni gluteenia pähkinää gluteenitonta | aineosat sisältää ruoka
vegaani vegaaninen vegaanit kasvis kasvisruoka kasvissyöjä vegaanista kasvisvaihtoehto lihaton | ruokalista maito
ruoka ruokaa ruoan ruuan ateria lounas illallinen ruokailu syödä ruokalista menu annos tarjoilu ravintola päivällinen lounaan eväät syöminen syötävää | juoma
aamiainen aamupala aamiaisen aamupalaa brunssi aamiaista | aamu sisältyy
juoma juomat alkoholi olut viini juoda kahvi kahvia anniskelu kahvila | omat
pysäköinti pysäköidä parkkipaikka parkkeerata pysäköintipaikka parkki parkkiin parkkihalli pysäköintihalli parkkeeraus autopaikka pysäköintiä parkkipaikan | auto maksuton piha
bussi bussin bussilla juna junalla raitiovaunu ratikka metro pysäkki asema julkiset joukkoliikenne dösä | matka kävellä
sähköauto lataus ladata latauspiste latausasema lataaminen sähköauton lataan latauspaikka | auto sähkö
salasana salasanan tunnus tunnukset kirjautua kirjautuminen kirjaudun käyttäjätunnus tili kirjautumaan pääse käyttäjätili salasanaa salasanani tunnukseni | unohtunut vaihtaa
netti verkko sovellus verkkosivut nettisivut sivut appi verkossa netissä sovelluksessa kotisivut nettisivuilla linkki | varata
muuttaa muutos muuttaminen muutokset päivittää vaihtaa muuttunut muuttuu | osoite tiedot
tietosuoja tiedot henkilötiedot gdpr tietojen tietoni rekisteri salassapito tallennetaan poistaa vaitiolovelvollisuus yksityisyys tietojani | luovuttaa
sopimus sopimuksen sopimusaika sopimusehdot ehdot määräaikainen sidottu sitoa määräaikaisen sitoumus sopimuskausi toistaiseksi sopimusta sopimuksesta sopimukseni | irtisanoa
irtisanoa irtisanominen irtisanomisaika irtisanon lopettaa lopetan lopettaminen erota eroaminen päättää irtisanotaan päättyminen purkaa irtisanomisilmoitus varoitusaika lähteä siirtyä irtisanomaan irtisanoisin irtisanomisesta | sopimus jäsenyys kirjallisesti ilmoitus
jäädyttää jäädytys tauko tauolle keskeyttää keskeytys tauottaa tauon tauottaminen jäädytetään jäädyttäminen paussi jäädyttäisin jäädytystä | jäsenyys sairaus
jäsen jäsenet jäsenyys jäsenyyden jäsenmaksu jäseneksi kuukausimaksu kuukausikortti vuosikortti jäseniä kausikortti jäsenkortti jäsenellä jäsenyyteni jäsenyydestä jäseneni | kuukausi sopimus
kertamaksu kertakäynti kertalippu lippu lipun lippuja liput pääsymaksu sisäänpääsy sarjakortti kymppikortti lipuke | kerta
kuukausi kuukauden kuukaudessa kuukausihinta kuussa kuukausilasku kuukausimaksu kuukaudelta kuukautta | hinta
kipu kivut särky särkee kipeä sattuu sattua jomottaa särkyä kipua vihloo vihlonta kolottaa pakottaa kipuja särkylääke säryn särkevä jomotus | päivystys akuutti
päivystys päivystää hätä hätätapaus kiireellinen kiire akuutti heti välittömästi pika päivystysaika hätänumero kiireinen nopeasti pikaisesti hätätilanne päivystyksen | illalla yöllä viikonloppu numero
yö yöllä yön öisin ilta illalla iltaisin iltana | päivystys
sairas sairaus sairastua sairastunut flunssa kuume kipeä nuha tartunta sairastuin kipeänä kuumeinen vatsatauti sairastuminen tarttuva | perua todistus
lääkäri lääkärin lääkärille tohtori lekuri eläinlääkäri | vastaanotto
resepti reseptin reseptit lääke lääkkeet lääkkeen uusia uusinta lääkitys pilleri tabletti uusiminen lääkettä reseptiä | apteekki
rokotus rokottaa rokote rokotukset rokotuksen rokotteet piikki rokotetaan rokotuksesta rokotusta | viikkoa
leikkaus leikata leikkauksen toimenpide nukutus nukuttaa puudutus operaatio anestesia puuduttaa puudutetaan rauhoittava leikkauksesta leikkausta | paasto ennen
kastrointi kastroida sterilointi steriloida sterilaatio kastraatio leikkauttaa | kissa koira
tutkimus tarkastus tutkia tarkastaa tsekkaus tsekata tarkistaa tarkistus vuositarkastus kontrolli tutkimuksen tarkastuksen | aika käynti
hoito hoidon hoitaa hoidot käsittely hoitoa hoidetaan terapia | käynti
käynti käynnit käynnin kerta kertaa kerralla käyntiä vastaanotto | aika
verikoe verikokeet laboratorio labra näyte kokeet verinäyte | paasto
hammas hampaan hampaat hampaita hammaslääkäri hampaiden paikka reikä ien hammashoito juurihoito ikenet poskihammas | särky
juurihoito hermo juuri juurihoidon | hammas
paikka paikkaus täyte paikan paikata reikä lohjennut | hammas
hammaskivi hygienisti suuhygienisti hammaskiven puhdistus suuhygienistin | hammas
viisaudenhammas viisuri viisaudenhampaan viisurin poistaa poisto | kirurgi
oikominen oikomishoito hammasraudat raudat | hammas
pelko pelkää pelätä jännittää pelkään pelottaa pelkopotilas | rauhoittava
lähete lähetteen lähetettä | lääkäri
fysioterapia fysioterapeutti fyssari hieronta hieroja kuntoutus hieroa | lähete
silmälasit silmälasien lasit rillit piilolinssit linssit kehykset näöntarkastus silmä silmät optikko näkö
avain avaimen avaimet avaimia avainta avaimenluovutus koodi ovikoodi avainsäilö lukko lukossa avainlokero avainboksi lokero lukittu | ovi hakea
lakana lakanat liinavaate liinavaatteet petivaatteet vuodevaatteet pyyhe pyyhkeet tyyny peitto peitot pussilakana lakanoita pyyhkeitä liinavaatteita petivaatteita vuodevaatteita pyyhettä | vuokrata omat
siivous siivota muuttosiivous siivoatte loppusiivous siivoan siivouksen siivooja siivoaminen puhdistaa puhdistus pestä pesu siivoamme siivotaan likainen siivoojan siivouksesta siivousta | lähtö
roska roskat jäte jätteet kierrätys sekajäte roskia jätteiden roskis hävittää kaatopaikka hävitys | viedä
lämmitys lämmittää lämmin kylmä patteri lämpö takka ilmalämpöpumppu uuni lämpiää lämpimänä | rikki
sauna saunan saunaan saunavuoro rantasauna kiuas palju löyly saunoa | lämmittää
polttopuu polttopuut puu puut klapi klapit halko halot polttopuita puita klapeja | sauna takka
netti wifi internet laajakaista wlan nettiyhteys | salasana
sähkö sähköt sähkön pistorasia sähkökatko sähkömies sähköasentaja sulake | katkos
vesi veden vettä vuoto putki viemäri tukossa putkimies vesivahinko hana vuotaa | päivystys
vessa wc wcs kylpyhuone käymälä huussi
suihku suihkut pukuhuone pukukaappi pukeutua suihkun kaappi | pyyhe
melu meteli ääni hiljaisuus äänekäs naapuri rauhallinen rauha meteliä hiljaista | yö
saapuminen saapua tulo tulopäivä sisäänkirjautuminen sisään check saavumme saapumisaika saapumispäivä tullaan päästään päästä tulla pääsee | avain kello alkaen
lähtö lähteä lähtöpäivä uloskirjautuminen luovuttaa luovutus pois lähdemme lähtöaika poistua | kello mennessä viimeistään
majoitus majoittua yöpyä yöpyminen yöt nukkua vuorokausi yöpymiset yösija | huone
asunto koti talo huoneisto mökki vuokramökki mökin mökit mökissä kämppä rivitalo kerrostalo kaksio yksiö kotiin asunnon mökkiin huvila | vuokra
huone huoneen huoneet kahden hengen makuuhuone sviitti | yö
vuokra vuokrata vuokraus vuokran lainata lainaus vuokraamo vuokraan lainaan lainassa vuokraaminen laina liisata vuokralla vuokrattavana vuokrataan vuokraisin vuokraamaan vuokrausta | päivä hinta
telttailu leirintäalue teltta asuntovaunu asuntoauto matkailuauto karavaani telttapaikka vaunu vaunupaikka | yö sähkö
vene veneen soutuvene kanootti kajakki moottorivene perämoottori paatti veneet sup melonta paatin paattiin purjevene | vuokrata
kalastus kalastaa kalastuslupa verkko onkia lupa luvan kala kalastaminen | järvi
uima uida uiminen uimahalli allas ranta järvi uimaranta uimaan altaan
lupa luvat luvan lupaa sallittu kielletty kielto kielletään sallitaan sopii sääntö säännöt järjestyssäännöt | ottaa
polkupyörä pyörä pyörän fillari sähköpyörä pyörät pyöräily pyörähuolto fillarin | huolto
auto autot ajoneuvo auton autoa kaara henkilöauto henkkari kulkupeli kiesi pakettiauto autolla | ajaa
sijaisauto lainaauto vuokraauto | auto ajaa
rengas renkaat renkaan talvirenkaat kesärenkaat renkaanvaihto rengashotelli vanne vanteet rengasrikko renkaiden nastarenkaat renkaita gummit | vaihto kausi
jarru jarrut jarrupalat jarrulevyt jarrupala jarrujen palat levyt
huolto huollon huoltaa määräaikaishuolto öljynvaihto öljy suodatin huollot öljyt | auto kilometriä
katsastus katsastaa leima leimalla katsastuksen leimaus leiman jälkitarkastus konttori katsastukseen katsastusta | auto
hinaus hinata hinausauto tiepalvelu hinaan hyytyä hyytyi hajota pysähtyi jäi hinaatte matkan | auto kilometri
vikadiagnoosi vianhaku vikakoodi vikavalo vikakoodit diagnoosi merkkivalo testeri koodit | lukea moottori
varaosa varaosat osa osat varaosan osien tarvikkeet tarvike varaosia | tilata
ajokortti ajokoulu autokoulu ajotunti ajokortin kortti kuljettaja inssi ajo | ajaa
todistus todistuksen koe tentti sertifikaatti kokeet tutkinto testi todistusta | näyttää
kurssi kurssit kurssin tunti tunnit tunnille opetus koulutus oppitunti tunteja ryhmätunti ryhmätunnit kurssille ryhmäliikunta jumppa jumppaan valmennus | ilmoittautua ohjaaja
aloittelija alkeet aloittaa taso kokemus alkeiskurssi ensikertalainen aloittaminen kokematon | kurssi
opettaja ohjaaja valmentaja kouluttaja opettajan ohjaajan pt personal | tunti
yksityistunti yksin yksityisopetus yksityinen henkilökohtainen | opettaja
kuntosali sali salin treeni treenata treenaaminen harjoitella salille liikunta punttis punttisali treenit treenaan salilla aamutreeni | jäsen
kokeilu kokeilla kokeilukerta tutustua tutustuminen kokeilutunti näyte maistiaiset testata koeajo | ilmainen
työ työpaikka avoin työpaikat rekrytointi hakemus kesätyö kesätyöt duuni duunia töitä työhakemus työtä töihin avoimet | cv hakea
harjoittelu harjoittelija harjoittelupaikka oppisopimus tet harjoitteluun | työ
työntekijä työntekijät henkilökunta henkilöstö duunari työntekijän duunarit työläinen työntekijöiden | palkka
palkka palkat palkan palkanlaskenta palkanmaksu liksa liksat tili palkkapäivä palkkoja | työntekijä
esimies johtaja päällikkö omistaja pomo vastaava toimitusjohtaja yrittäjä | palaute
varastointi varasto säilytys säilyttää säilössä säilytetään varastossa varastoida varastoon säilytyksen pienvarasto säilöä | kausi
matkatavara matkatavarat laukku laukut matkalaukku matkalaukut | säilyttää
muutto muuton muuttaa muuttopalvelu muuttofirma muuttoauto muuttolaatikko muutot kanto muuttolaatikot muuttokuorma | auto kuorma
laatikko laatikot pahvilaatikko muuttolaatikko laatikoita pahvi laatikoiden | pakata
pakata pakkaus pakkaaminen pakkaatte pakkauspalvelu purkaa paketoida | astiat
astia astiat astioiden lasit lautaset tiskit tiski tiskata kattila
huonekalu huonekalut sohva kaappi kalusteet kaluste sänky huonekalujen pöytä | muutto
kokoaminen koota asennus asentaa purkaminen kasaus kasata asentaminen kiinnittää | huonekalu
piano pianon flyygeli kassakaappi raskas painava | muutto lisämaksu
kukka kukat kukkia kukkakimppu kimppu seppele kukkakauppa ruusut kimpun ruusuja kukkalaite | hautajaiset toimitus
hautajaiset hautaus muistotilaisuus siunaus suru surusidonta hautajaisiin | kukka
häät häihin hääpari morsian sulhanen vihkiminen hääjuhla naimisiin hääkakku hää häitä häissä | juhla
juhla juhlat juhlia syntymäpäivä synttärit tilaisuus tapahtuma pirskeet bileet synttäreitä kokous juhliin pikkujoulut valmistujaiset ristiäiset rippijuhlat | vieraat tila
ryhmä ryhmät ryhmän porukka henkilö henkeä henkilömäärä hengen osallistujat osallistujaa nuppi vieraat vierasta joukko | koko
henkilö henki hengeltä nuppi henkilöltä henkilöä hlö | hinta
kakku kakut kakun täytekakku leivos kakkua kakkuja konvehti | tilata juhla
leipä leivät sämpylä pulla leipää pullat leivonnaiset sämpylät | leipomo
hiukset tukka hiusten leikkaus parturi kampaaja kampaamo leikkuu otsatukka hiustenleikkaus tukan | pesu
väri värjätä värjäys raidat vaalennus sävytys värjäyksen | hiukset
parta parran parranajo | parturi
kynsi kynnet manikyyri pedikyyri geelikynnet kynsien jalkahoito
koko koon kokoa koot mitta mitat pituus leveys sopiva kokoja mittoja mahtuu | iso pieni
materiaali kangas puuvilla villa nahka puuvillaa kangasta | pesu
varastossa saatavuus loppu loppunut loppuunmyyty saatavilla myynnissä hylly | tilata
vaatteet vaate puku mekko takki housut kengät vaatteiden | koko
lyhentää lyhennys ompelija kavennus korjausompelu ommella | vaatteet
pyhä pyhät pyhäpäivä arkipyhä juhannus pääsiäinen vappu itsenäisyyspäivä pyhäpäivät juhlapyhä pyhinä helatorstai loppiainen juhannuksena pääsiäisenä vappuna | kiinni auki
joulu joulun jouluna jouluaatto joulukuu aattona uusivuosi välipäivät jouluaattona tapaninpäivä uudenvuoden | kiinni auki pyhä
loma loman lomat kesäloma kesälomat heinäkuu lomalla reissu reissuun hiihtoloma syysloma matka lomien | kiinni
viikonloppu viikonloppuna lauantai sunnuntai lauantaina sunnuntaina viikonloppuisin sunnuntaisin lauantaisin lauantain sunnuntain lauantaille | auki
arki arkipäivä arkisin arkena arkipäivisin maanantai tiistai keskiviikko torstai perjantai maanantaina tiistaina keskiviikkona torstaina perjantaina maanantaisin tiistaisin keskiviikkoisin torstaisin perjantaisin maanantaista tiistaista keskiviikosta torstaista perjantaista maanantaihin tiistaihin keskiviikkoon torstaihin perjantaihin | auki
aamu aamulla aamuisin aikaisin aamusta aamun aamupäivä aamupäivällä | auki
päivä päivällä päivisin päiväsaikaan iltapäivä iltapäivällä iltapäivisin | arkisin
talvi talven talvella talvikausi | kausi
kesä kesän kesällä kesäkuu kesäkausi | kausi
sää sade sateella sataa lumi myrsky tuuli ukkonen pakkanen | perua
kesto kestää kestävä kauan kauanko tunti minuuttia tuntia | aika
mennessä viimeistään takaraja määräaika eräpäivä deadline määräpäivä asti määräajat | päivä toimittaa
vuosi vuoden vuodessa vuosittain
kuva kuvat valokuva valokuvaus kuvata kuvaaja passikuva kuvia | ottaa
vero verot veroilmoitus verotus alv arvonlisävero verottaja kotitalousvähennys arvonlisäverot arvonlisäveroilmoitus alvi veron verokortti | määräpäivä
kirjanpito kirjanpitäjä tilinpäätös kirjanpidon tositteet tosite tilitoimisto kuitti kuitit aineisto mappi tilinpäätöksen | kuukausi
toiminimi toiminimen yrittäjä tmi | kirjanpito
osakeyhtiö oy yhtiö osakeyhtiön | kirjanpito
yritys yrityksen firma yritykset yritysasiakas yhtiö firman yritykselle | lasku
asianajaja lakimies juristi lakiasiat | neuvonta
piha puutarha nurmikko ruoho pensas puu kaataa puunkaato pihan leikata istuttaa pensasaita
tuholainen tuholaiset hiiri hiiret rotta muurahaiset ampiaiset lutikat punkki kirput torakka ötökät | torjunta
kieli kielet englanti englanniksi tulkki ruotsi suomeksi ruotsiksi käännös | puhua
tupakka tupakointi savuton tupakoida polttaa röökata tupakoinnin rööki | kielletty
henkilöllisyys henkilöllisyystodistus passi henkkarit ajokortti papru | näyttää
mukaan ottaa mukana tarvitsee omat tuoda tarvitaan varusteet
ostaa osto myydä myynti myytte ostan hankkia myydään | hinta
palaute arvostelu arvostelut kokemukset palautetta
neuvonta neuvoa apu auttaa opastus neuvo neuvoja neuvot ohjaus
turvallisuus turva pelastusliivi pelastusliivit kypärä turvallinen liivit
pöytä pöydän terassi terassilla ulkona istumapaikka ikkunapaikka | varata
leikkipaikka leikkipuisto leikkihuone leikkinurkka | lapsi
päivähoito lastenhoito päiväkoti lastenvahti | lapsi
pyykinpesukone pesukone kuivausrumpu astianpesukone jääkaappi liesi uuni kodinkone kodinkoneet pakastin | rikki
hiihto hiihtää sukset latu ladut laskettelu rinne hissilippu lasketella suksien | talvi
allekirjoitus allekirjoittaa lomake lomakkeen valtakirja hakemus | sopimus
mittatilaus räätälöity kaiverrus kaivertaa yksilöllinen | toive
lahja lahjan lahjapaketti paketointi
lukio koulu koululainen oppilas lukiolainen koulun oppilaat ammattikoulu | opiskelija
nopeasti nopeesti nopea pian äkkiä ripeästi | aika
tuntihinta tunti tuntiveloitus tunnilta | työ
peruuttamaton unohtaa unohdan unohtui saapumatta | aika peruuttaa
vakuutus vakuutettu vakuuttaa vastuuvakuutus vakuutettuja
lähete lähetteen lähetettä | lääkäri
etä etävastaanotto etäkäynti etänä video videolla videovastaanotto`
