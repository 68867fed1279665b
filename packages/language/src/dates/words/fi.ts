import { wordList } from '../word-list.ts'
import { finnishForms, inCases } from './fi-forms.ts'
import { finnishHolidays } from './fi-holidays.ts'
import { finnishSpeech } from './fi-spoken.ts'
import { finnishTurns } from './fi-turns.ts'

const days = `
shortday:1 = ma
shortday:2 = ti
shortday:3 = ke
shortday:4 = to
shortday:5 = pe
shortday:6 = la
shortday:7 = su
weekday:1 = maanataina | manantaina
weekday:3 = keskiviikkona
weekday:5 = perjantaiks
workdays+part:evening = arki-iltana | arki-iltaisin | arki iltaisin
workdays = joka arkipäivä | jokaisena arkipäivänä | arkisin | arkipäivisin | arkipäivät | arkena | arkipäivinä
relday:0 = tänään | tämän päivän | tänää | tälle päivälle | täksi päiväksi | tänäpäivänä
relday:1 = huomenna | huomen | huomiseksi | huomiselle | huomenn | huomena | huomisen | huomista
target = huomiselle | ylihuomiselle | huomiseksi | ylihuomiseksi
until+relday:1 = huomiseen
until+relday:2 = ylihuomiseen
from+relday:1 = huomisesta
from+relday:2 = ylihuomisesta
relday:1 = huomis
relday:2 = ylihuomis
relday:2 = ylihuomenna | ylihuomen | ylihuomiseksi | ylihuomiselle | ylihuomena
relday:-1 = eilen | eilinen | eilisen | eilistä | eilisestä | eilisessä | eiliseltä | eilisellä
long = pitkä | pitkänä | pitkän | pitkäksi
relday:-2 = toissapäivänä | toissa päivänä | toissapäiväinen | toissapäiväisen
since+relday:-1 = eilisestä asti | eilisestä saakka | eilisestä lähtien | eilisestä alkaen
since+relday:-2 = toissapäivästä asti | toissapäivästä saakka | toissapäivästä lähtien | toissapäivästä alkaen
from+relday:0 = tästä päivästä lähtien | tästä päivästä alkaen | tästä päivästä eteenpäin
from+relday:-2 = toissapäivästä | toissapäiväisestä
relday:0+part:morning = tänä aamuna | tänä aamuna
relday:0+part:forenoon = tänä aamupäivänä
relday:0+part:afternoon = tänä iltapäivänä
relday:0+part:evening = tänä iltana | tän illan | täksi illaksi
relday:0+part:night = ensi yönä | tänä yönä
relday:-1+part:evening = eilen illalla
relday:1+part:morning = huomisaamu | huomisaamun | huomisaamuksi | huomenaamu | huomenaamuksi | huomenaamulla | huomisaamuna | huomenaamuna | huomenissa aamulla
relday:1+part:forenoon = huomisaamupäivänä
relday:1+part:afternoon = huomisiltapäivänä | huomeniltapäivällä
relday:1+part:evening = huomenillalla | huomisiltana | huomeniltana
part:morning = aamulle | aamuks
part:forenoon = aamupäivälle
part:afternoon = iltapäivälle
part:evening = illaks | iltaa
part:morning = aamu | aamulla | aamuna | aamusta | aamun | aamuksi | aamuisin | aamuun
part:forenoon = aamupäivä | aamupäivällä | aamupäivänä | aamupäivän | aamupäiväksi | aamupäivästä | ap
part:midday = lounastauolla | lounastauko | ruokatunnilla | ruokatauolla | keskellä päivää | lounasaikaan | lounasaika | lounaan aikaan | lounasaikana | lounaalla | lounastunnilla | keskipäivällä | puolenpäivän aikaan | puolenpäivän aikoihin | puolenpäivän tienoilla
meal:midday = lounas | lounaalle | lounasta | lounaan
part:afternoon = iltapäivä | iltapäivisin | iltapäivällä | iltapäivänä | iltapäivän | iltapäiväksi | ip | iltapäivästä | jälkeen puolenpäivän
part:evening = ilta | illalla | iltana | illan | illaksi | illasta | iltaisin | illalle
part:night = yö | yöllä | yönä | yön | yöksi
noon = puolenpäivän | puolen päivän | puoltapäivää | puolta päivää | keskipäivä | puolipäivä | puoliltapäivin | puoleltapäivin | puolelta päivin | puolilta päivin | puoliltapäivää | tasan kahdeltatoista päivällä
midnight = keskiyö | keskiyöllä | puoliltaöin | keskiyön | puoliyö | puolilta öin
early = aikaisin | varhain | aikaisen | alku | varhaisen
later = myöhemmin
late = myöhään | myöhäinen | myöhäis | loppu | myöhäisen
`

const frames = `
unit:minute = minuutti | minuuttia | minuutin | min | minsa | minuutiksi
unit:hour = tunti | tuntia | tunnin | h | t | tunniksi | tunnissa
unit:halfhour = puolituntinen
unit:quarter = vartti | varttia | vartin | vartiksi | varttitunnin
notpost = sijaan | sijasta | asemesta
move = siirtää | siirrä | siirtäisin | siirretään | siirtäisimme | siirtyä | siirtyisi | vaihtaa | vaihdetaan | vaihtaisin | muuttaa
nightcount = yö | yötä | yön | yöksi
unit:day = päivä | päivää | päivän | päivänä | vuorokausi | vuorokautta | vuorokauden | pv | päivällä | päiväksi | päivät | päivästä | päivään | päivien | päivinä
unit:week = viikko | viikkoa | viikon | viikolla | viikolle | viikoksi | viikossa | vko | viikot | viikonaikana
unit:month = kuukausi | kuukautta | kuukauden | kuussa | kuukaudessa | kuuta | kk | kuun | kuukaudelle | kuukaudeksi | kuukautena
unit:year = vuosi | vuotta | vuoden | vuonna | vuodessa | v | vuodelle | vuodeksi
unit:weekend = viikonloppu | viikonloppuna | viikonlopun | viikonlopuksi | viikonloppua | viikonlopulle | vkl | viikonloppuun
season:spring = kevät | keväällä | keväänä | kevään | kevääksi
season:summer = kesä | kesällä | kesänä | kesän | kesäksi
season:autumn = syksy | syksyllä | syksynä | syksyn | syksyksi
season:winter = talvi | talvella | talvena | talven | talveksi
this = tämä | tämän | tänä | tällä | tässä | täksi | tälle | tän | kuluvan | kuluvalla | tätä
coming = tuleva | tulevana | tulevan | tulevalla | tulevaksi | lähin | lähimpänä | tulevalle | nyt
next = ensi | ens | seuraava | seuraavana | seuraavan | seuraavalla | seuraavassa | seuraavaksi | seuraavalle
afternext = sitä seuraavana | seuraavaa seuraavana | ylihuomisen | sitä seuraavan | sitä seuraavalla
weekafternext = ensi viikkoa seuraavalla viikolla | ensi viikkoa seuraavana viikkona
last = viime | edellinen | edellisenä | viimeksi | edellisen | edellisellä
final = viimeisellä | viimeistä | viimeinen | viimeisenä | viimeisen
in = päästä | kuluttua | päähän
ago = sitten
withinone = kuluessa | sisällä
within = aikana
weekafterpost = jälkeisellä viikolla | jälkeinen viikko | jälkeisenä viikkona
weekbeforepost = edeltävällä viikolla | edeltävä viikko | edeltävänä viikkona
eve = aatto | aattona | aaton | aatoksi
roughlypost = tienoilla | kieppeillä | paikkeilla | korvilla | tietämillä | maissa
tidepost = maissa | aikaan | aikoihin | tienoilla | kieppeillä | paikkeilla | korvilla
everypost = välein
start+unit:week = alkuviikosta | alkuviikolla | alkuviikko
end+unit:week = loppuviikosta | loppuviikolla | loppuviikko
start+unit:month = alkukuusta | alkukuussa
end+unit:month = loppukuusta | loppukuussa
early+part:afternoon = alkuiltapäivästä | alkuiltapäivällä
late+part:afternoon = loppuiltapäivästä | loppuiltapäivällä
early+part:evening = alkuillasta
nightbetween = välisenä yönä
nightto = vastaisena yönä | vastainen yö
about = noin | suunnilleen
counted = henkilöä | henkilölle | hengelle | henkeä | hlö | kpl | aikuista | lasta | huonetta | kappaletta | vierasta | hengen | henkilön
goes = käy | sopii | olisi | sopisi | kävisi | on | voisi | jos | voi | onnistuu | onnistuisi | saako | pitäisi
every = joka | kaikki | jokaisena | jokainen
everyother = joka toinen | joka toisena | joka toisen
daily = päivittäin | joka päivä
weekly = viikoittain
monthly = kuukausittain
yearly = vuosittain
from = aikaisintaan | vasta | ei ennen
moved = viikolla eteenpäin | viikolla taaksepäin | päivällä eteenpäin | tunnilla eteenpäin
untold = tai jotain | tai niillä main | tai sinne päin | vähän ennen | hieman ennen | juuri ennen | hetki ennen | korvalla | kynnyksellä | alla | myöhemmin kuin | aikaisemmin kuin
from+unit:week = viikosta
from+unit:month = kuukaudesta
dayfrom = päivästä
dayuntil = päivään
daytime = päivällä
lasted = on ollut | olen ollut | olemme olleet | ollut | odottanut | odottaneet
frompost = alkaen | lähtien | eteenpäin
untilpost = asti | saakka
bypost = mennessä
by = viimeistään | korkeintaan
afterpost = jälkeen
between = välissä | välillä | väliin | väliltä
and = ja | sekä
or = tai | vai
and+not = eikä | enkä | emmekä | eivätkä
not = ei | en | emme | paitsi | eivät
before = joku päivä ennen | joskus ennen | jonain päivänä ennen | ennen
nextpost = jälkeisenä | jälkeinen | jälkeisen | jälkeistä | jälkeiselle
priorpost = edeltävänä | edeltävä | edeltävän | edeltävää
dayafterpost = jälkeisenä päivänä | jälkeinen päivä | jälkeisen päivän | jälkeistä päivää | jälkeiselle päivälle
daybeforepost = edeltävänä päivänä | edeltävä päivä | edeltävän päivän | edellisenä päivänä
daybefore = päivää ennen
start = alun
end = lopun
start = alkua | alku | alussa | alkupuolella | alusta | alkuun | alkupuolelle | alulla
middle = puoleenväliin | puolestavälistä | puolenvälin | puolellevälille | puoliväliä | puolivälin | puolivälistä | puolivälissä | keskivaiheilla | puoliväli | keskellä | puoliväliin | puolessavälissä
end = loppua | loppu | lopussa | loppupuolella | lopulla | loppuun | lopusta | loppupuolelle
weekno = viikko | viikolla | viikon | vko | vk | viikolle
few = pari | muutama | muutaman | parin | muutamassa | parissa
kl = klo | kello | kellon | kl | kel | kllo
half = puoli | puolen | puolta
halfat = puolelta
quarter = varttia | vartin | vartti | viisitoista minuuttia
past = yli
to = vaille | vailla | vaiile
fill = vähän | heti | vielä | noin | suunnilleen | n | joskus | jo | siinä | vaikka | mielellään | mieluiten | ehkä | tasan | pvä | on | olisi | eli | siis | jonain | päivälle | tuolla | sopisiko | tuossa
skip = hyvää huomenta | hyvää päivää | hyvää iltaa | hyvää viikonloppua | huomenta | hyvää yötä | hyvää päivänjatkoa | hyvää joulua | iltaa | mukavaa viikonloppua | mukavaa päivää | hyvää illanjatkoa
sametime = samaan aikaan kuin tänään | samaan aikaan | samalla kellonajalla | samaan kellonaikaan
halfpart = puolisko | puoliskolla | puoliskolle | puoliskon | puolikas | puolikkaalla
pastverb = soitin | kävin | kävimme | tilasin | puhuin | ostin | hain | toin | vein | maksoin | lähetin | olin
roughly = noin | suunnilleen
plural = viikot | viikkoina | viikkojen | viikoilla | kuukausina | kuukaudet | päivinä | päivien | viikonloppuina
plural:weekend = viikonloppuina
or = vaihtoehtoisesti
ord:2 = jälkimmäinen | jälkimmäisellä | jälkimmäisen | jälkimmäisenä | jälkimmäiselle
goes = alkaa | alkavat | päättyy | vapaa | vapaana | vapaata | mahdollinen | parempi | hyvä
plural:part = iltaisin | aamuisin | iltapäivisin | aamupäivisin
late = myöhäis
early = varhais
thatbound = ennen sitä | sitä ennen | siihen mennessä | siihen asti
fromlast = aikaisintaan
someday = työpäivä | työpäivänä | työpäiväksi
someday:6 = arkipäivä | arkipäivänä | arkipäiväksi
skip = seuraavan kerran | ensi kerralla | seuraavalla kerralla
thatbound:after = sen jälkeen | sitten sen
final = vika | vikana | vikan | vikalla
not = muu päivä kuin | muuna päivänä kuin | muu kuin | muulloin kuin
untold = samana iltana | samana päivänä | samana aamuna | samalla viikolla | samana iltapäivänä | aiemmin
pastverb = olen odottanut | olemme odottaneet | on ollut | olen ollut | ollut | odotin | odotimme
untold = aikaisemmin
delayed = myöhässä
shiftverb = siirtää | siirrä | siirtäisin | siirretään | siirtyä | vaihtaa | vaihdetaan
counted:party = syntymäpäivä | syntymäpäivät | synttärit
counted = kerros | kerroksessa | lippua
pastverb = lohkes | lohkesi | hajos | katkes | katkesi | rikkoutu | halkesi | halkes | irtosi | irtos | tippui | tippu | putosi | vuosi | alko | loppu | meni | lakkas
pastverb = piti | pitikin | oli tarkoitus | ei tullut | ei tulleet | tuli | tulivat | jäi | unohdin | unohdimme | sain | saimme | sovin | sovimme | tilasimme | ostimme | soitimme | maksoimme | jätin | jätimme | toimme | haimme
booked = aika | ajan | aikaa | aikani | aikamme | varaus | varauksen | varaustani | varausta | varauksemme
pastverb = päättyi | hajosi | meni | loppui | alkoi | saapui | rikkoutui | sammui | vanheni | tapahtui | lakkasi
toosoon = liian aikaisin | liian myöhään | liian pian
unit:day = päivälle
weekno = viikoilla | viikot | viikoille
until+noon = puoleen päivään | puoleenpäivään
num:1 = yhtenä
num:2 = kahtena
num:3 = kolmena
num:4 = neljänä
num:5 = viitenä
num:6 = kuutena
num:7 = seitsemänä
few = parina | muutamana
goes = tulla | tulen | tulemme | hakea | haen | noutaa | noudan | tuoda | tuon | nähdään | tavataan | soittaa | lähdemme | lähden
reach = aikaisintaan | viimeistään
forcount = täyttää | täytän | meitä on | meitä tulee | meitä olisi
lasting = poissa | lomalla | matkoilla | kiinni | suljettu | voimassa | varattu | varattuna | sairaslomalla | odottaa | odotan | auki | avoinna | reissussa
skip = ei kiirettä | ei kiire | ei ole kiire | miksi ei | ei haittaa | ei mitään kiirettä | miksei | ei ole kiirettä
skip = hyvää uutta vuotta | hyvää pääsiäistä | hyvää juhannusta | hyvää vappua | hyvää kesää | hauskaa juhannusta | hyvää itsenäisyyspäivää
pastverb = en päässyt | emme päässeet | en ehtinyt
part:evening = iltasella | iltasel
part:morning = aamusella
also = myös | mieluummin
nominative = yksi | kaksi | kolme | neljä | viisi | kuusi | yksitoista | kaksitoista | yks | kaks | viis | kuus
genitive = viikon | kuukauden | tunnin | päivän | minuutin | vuoden | vuorokauden
untold = seuraavaan päivään | seuraavana päivänä | seuraavalle päivälle | seuraavaan viikkoon | seuraava päivä
single = tunti | viikko | kuukausi | vuosi | minuutti
lasting = pitäkää | pitäisittekö | säilyttäkää | pitää
goes = myös | vain | kanssa | ilman | mitä | milloin | missä | kuka | kun | että | vieläkin | edelleen
supper = illallinen | illalliselle | illallista | päivällinen | päivälliselle
not = olen varattu | olen kiireinen
untold = aamusta asti | aamusta lähtien | illasta asti
pastverb = irtisanouduin | aloitin | aloitimme
forcount = nro | numero | numeroon | huone
weekafternext = ei ensi viikolla vaan sitä seuraavalla | ei ensi viikolla , vaan sitä seuraavalla | ei ensi viikolla vaan sitä seuraavalla viikolla
asking = milloin | koska
had = oli | olivat | minulla oli
untold = joku viikko | joku päivä sitten | joku kuukausi | jokunen päivä | jokunen viikko
half = puol
untold = vaihteessa | vaihteen | vaihteeseen | vuodenvaihteessa | kuunvaihteessa
skip = jossain välissä | jossakin välissä
by = viimestään | viimeistää | viimistään
reach = viimestään | viimeistää | viimistään
but = mutta | vaan
vague = pian | mahdollisimman pian | kohta
a = yksi
oneandhalf = puolitoista | puolentoista | puoltatoista
andhalf = ja puoli | ja puolen
kl+num:2 = kahelta
kl+num:5 = viielt | viideltä
kl+num:6 = kuuelta | kutoselta
kl+num:7 = seittemältä | seiskalta
kl+num:8 = kaheksalta | kasilta
kl+num:9 = yheksältä | ysiltä
kl+num:10 = kympiltä | kybältä
from+kl+num:8 = kaheksasta | kasista
from+kl+num:9 = yheksästä | ysistä
until+kl+num:8 = kaheksaan | kasiin
until+kl+num:9 = yheksään | ysiin
num:2 = kahen
forhour:1 = yhdeksi | ykköseksi
forhour:2 = kahdeksi | kaheksi | kahdeks
forhour:3 = kolmeksi
forhour:4 = neljäksi
forhour:5 = viideksi
forhour:6 = kuudeksi
forhour:7 = seitsemäksi | seittemäksi
forhour:8 = kahdeksaksi | kaheksaksi
forhour:9 = yhdeksäksi | yheksäksi
forhour:10 = kymmeneksi
forhour:11 = yhdeksitoista | yhdeksitoistaksi
forhour:12 = kahdeksitoista
num:9 = yhdeksäksi
num:1 = yhdeksi
num:2 = kahdeksi
num:3 = kolmeksi
num:4 = neljäksi
num:5 = viideksi
num:6 = kuudeksi
num:7 = seitsemäksi
num:8 = kahdeksaksi
num:10 = kymmeneksi
num:2.5 = kaksi ja puoli | kahden ja puolen
`

/** `helatorstaihin`, `itsenäisyyspäivästä`: until that holiday or onto it, and from it. */
function inBounds(lines: string, bound: string, endings: Record<string, string>): string {
  return lines
    .split('\n')
    .flatMap((line) => {
      const [head = '', body = ''] = line.split(' = ')
      const words = body.split(' | ').flatMap((word) => {
        const end = /^\p{L}+?(tai|päivä|aatto)$/u.exec(word)?.[1]
        return end ? [word.slice(0, -end.length) + (endings[end] ?? end)] : []
      })
      return words.length > 0 ? [`${bound}+${head} = ${words.join(' | ')}`] : []
    })
    .join('\n')
}

/** Finnish, with the cases that days, months and numbers are said in. */
export const fi = wordList(
  days,
  finnishForms,
  finnishSpeech,
  frames,
  finnishTurns,
  inBounds(finnishHolidays, 'until', { tai: 'taihin', päivä: 'päivään', aatto: 'aattoon' }),
  inBounds(finnishHolidays, 'from', { tai: 'taista', päivä: 'päivästä', aatto: 'aatosta' }),
  finnishHolidays
    .replace(/\S+päivä(?= \||\n)/g, inCases('', 'n', 'nä', 'ksi', 'ä', 'lle', 'ks'))
    .replace(/\S+tai(?= \||\n)/g, inCases('', 'n', 'na', 'ksi', 'ta', 'lle', 'ks'))
    .replace(/(\S+aat)to(?= \||\n)/g, inCases('to', 'on', 'toa', 'tona', 'oksi', 'olle', 'oks')),
)
