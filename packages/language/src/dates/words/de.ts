import { wordList } from '../word-list.ts'
import { germanTurns } from './de-turns.ts'

const days = `
shortday:1 = mo
shortday:2 = di
shortday:3 = mi
shortday:4 = do
shortday:5 = fr
shortday:6 = sa
shyday:7 = so
weekday:1 = montag
weekday:2 = dienstag
weekday:3 = mittwoch
weekday:4 = donnerstag | donerstag
weekday:5 = freitag
weekday:6 = samstag | sonnabend
weekday:7 = sonntag
weekdays:1 = montags | montage
weekdays:2 = dienstags
weekdays:3 = mittwochs
weekdays:4 = donnerstags
weekdays:5 = freitags
weekdays:6 = samstags | sonnabends
weekdays:7 = sonntags
workdays = jeden werktag | jeden wochentag | werktags | wochentags | werktage | werktagen | an werktagen | unter der woche
month:1 = januar | jänner | jannuar | jän
shortmonth:1 = jan
month:2 = februar | feb | febr | feber
month:3 = märz | mrz | mär
month:4 = april | apr
month:5 = mai
month:6 = juni | jun | juno
month:7 = juli | jul
month:8 = august | aug
month:9 = september | sept | sep
month:10 = oktober | okt
month:11 = november | nov
month:12 = dezember | dez
relday:0 = heutigen | heute | heut | am heutigen tag
relday:1 = morgen | morgn | morgigen | morgige | morgiger | morgigem
relday:2 = übermorgen
relday:-1 = gestern | gestrigen | gestrige | gestriger | gestrigem
relday:-2 = vorgestern
relday:1+part:morning = morgen früh | morgen in der früh | morgen in der frühe
relday:0+part:morning = heute früh | heute morgen | heute in der früh
relday:2+part:morning = übermorgen früh
part:morning = morgen | am morgen | morgens | früh | in der früh | des morgens | frühmorgens | früh am morgen
part:forenoon = vormittag | am vormittag | vormittags
part:midday = mittag | am mittag | mittags | mittagszeit | zur mittagszeit | über mittag | in der mittagspause | zu mittag
part:afternoon = nachmittag | am nachmittag | nachmittags
part:evening = abend | am abend | abends
part:night = nacht | in der nacht | nachts
midnight = mitternacht | um mitternacht
early = frühen | früher | am frühen | zeitig
long = verlängerten | verlängertes | verlängerte | lange | langen | langes
late = späten | am späten | spät
later = später
`

const frames = `
unit:minute = minute | minuten | min
unit:hour = stunde | stunden | std | stündchen
unit:halfhour = halbstunde
unit:quarter = viertelstunde | viertel stunde
unit:halfyear = halbjahr
unit:threequarter = dreiviertelstunde
unit:day = tag | tage | tagen | tages | tags
unit:week = woche | wochen
unit:month = monat | monate | monaten | monats
unit:year = jahr | jahre | jahren | jahres
unit:weekend = wochenende | wochenenden | wochenendes | we
season:spring = frühling | frühjahr | frühlings
season:summer = sommer
season:autumn = herbst
season:winter = winter
this = diesen | dieser | diese | dieses | diesem | laufenden | aktuellen | dies
coming = kommenden | kommende | kommender | kommendes | kommendem | den kommenden
next = nächsten | nächste | nächster | nächstes | nächstem
afternext = übernächsten | übernächste | übernächster | übernächstes | übernächstem
last = letzten | letzte | letzter | letztes | vorigen | vorige | vergangenen | vergangene | letztem
final = letzten | letzte | letzter | letztes | letztem
in = in
fromnow = ab heute | ab jetzt | von heute an | von jetzt an | von heute
ago = vor
within = innerhalb von | innerhalb | im laufe | binnen | im laufe von | im lauf | im verlauf | innerhalb des
withinspan = in den nächsten | innerhalb der nächsten | in den kommenden
onto = auf | zum | zu
for = für | lang
about = circa | ca | etwa | ungefähr
counted = personen | person | gäste | erwachsene | kinder | leute | zimmer | kartons | stück | plätze | mann
forcount = tisch für | platz für | zimmer für | wir sind
goes = hätte | hätten | habe | hab | hat | wird | würden | brauche | brauchen | bräuchte | will | möchte | wollen | sind | bin | suche | suchen | ich | wir | uns | sie | es | ihr | mir | können | könnten | soll | sollen | hier | wäre | würde | passt | geht | ist | wären | ginge | kann | könnte | kommen | vorbeikommen | da | bei | wenn | frei | möglich | haben | sein
every = jeden | jede | jeder | jedes | jedem | alle
everyother = jeden zweiten | jede zweite | jedes zweite | alle zwei
daily = täglich
weekly = wöchentlich
monthly = monatlich
yearly = jährlich
from = nicht vor | frühestens | frühestens am | von | vom | ab | ab dem | beginnend | ab spätestens
until = bis | bis zum | bis zu | zum
by = nicht nach | bis | bis zum | bis spätestens | spätestens | bis einschließlich | bis zu | spätestens am | spätestens bis | spätestens bis zum
between = zwischen
and = und
or = oder
not = passt schlecht | geht schlecht | ist schlecht | wäre schlecht | ist ungünstig | wäre ungünstig | nicht | kein | außer | keinen | keine
before = vor | vor dem | bevor
after = nach | nach dem
direction = nach
dayafter = tag nach | am tag nach | tag nach dem
daybefore = tag vor | am tag vor | tag vor dem
weekafter = woche nach
weekbefore = woche vor
start = anfang | beginn | zu beginn | anfangs | anfang der | anfang des | zu anfang | beginn des
middle = mitte | mitte der | mitte des
end = ende | ende der | ende des | gegen ende | zu ende
weekno = kw | kalenderwoche | woche
few = ein paar | einige | einigen | ein paaren | paar | wenige | wenigen | mehrere
the = der | den | dem | am | zum | vom | das
kl = um | gegen | so um | circa um | ca um | gegen circa | punkt
oclock = uhr | h
half = halb
quarter = viertel
threequarter = dreiviertel | drei viertel
past = nach
to = vor
fill = am | an | im | in | der | den | dem | des | das | um | gegen | so | ca | circa | etwa | ungefähr | irgendwann | zum | zu | zur | für | dann | auf | genau | pünktlich | gerne | am liebsten | vielleicht | bitte | jeweils | dort | schon | bereits | von | ist | wäre | nun | etwa um | gleich
skip = neuen | neue | neuer | vor ort | vor allem | vor der tür | guten morgen | guten tag | guten abend | gute nacht | schönes wochenende | schönen tag | schönen abend | ein schönes wochenende | so schnell wie | so viel | so eine | so ein | so dass | so wie | so weit | so lange | moin
company = für
move = verschieb | verschiebe | verlege | verleg | tausche | umbuche | umgebucht
move = verschieben | verschoben | verlegen | verlegt | umbuchen | ändern | tauschen | vorziehen
not:instead = statt | anstatt | anstelle von | statt am
nightcount = nacht | nächte | nächten
shiftby = um
untold = oder so | kurz vor | kurz nach | knapp vor | knapp nach | später als | früher als | feierabend | dienstschluss | ladenschluss | geschäftsschluss | schulschluss
sametime = gleichen zeit | gleicher zeit | gleicher uhrzeit | selben zeit | selben uhrzeit | gleiche zeit wie heute | gleiche uhrzeit wie heute | gleichen zeit wie heute | selbe zeit wie heute | selbe uhrzeit wie heute | gleiche uhrzeit | gleichen uhrzeit | gleiche zeit | selbe zeit | selbe uhrzeit | derselben zeit | dieselbe zeit
halfpart = hälfte | hälfte des | hälfte vom
halfpart+unit:month = monatshälfte
pastverb = rief | angerufen | telefoniert | gesprochen | gekauft | ich war | wir waren | war ich | waren wir
roughly = etwa | ungefähr | circa | ca | um den | rund um | um den herum
plural = wochen | monate | monaten | tage | tagen | jahre | jahren | wochenenden
roughlypost = herum | rum
skip = so früh wie möglich | möglichst früh | so früh es geht | so spät wie möglich | möglichst spät
bylast = spätestens
plural:weekend = wochenenden
or = wenn nicht | falls nicht | andernfalls
goes = zeit | luft | verfügbar | okay | ok | recht | besser | gut
thatbound = bis dahin | davor
fromlast = frühestens
someday = wochentag | brückentag | arbeitstag
someday:6 = werktag
skip = nächstes mal | das nächste mal | beim nächsten mal
thatbound:after = danach
not = anderer tag als | anderen tag als | andere tage als
untold = selben abend | selben tag | gleichen tag | gleichen abend | selben woche | gleichen woche
since = seit | schon seit
ahead = für | zum
untold = früher
delayed = verspätet | verspätung
shiftverb = verschieben | verschoben | verlegen | verlegt | umbuchen | umgebucht | vorziehen | tauschen | ändern
counted:party = geburtstag
counted = stock | etage | klasse | karten
pastverb = sollte eigentlich
skip = suche nach | frage nach
pastverb = wurde | wurden | ging | gingen | fiel | brach | begann | passierte | abgelaufen | kaputtgegangen | gekommen | angekommen | ausgefallen | passiert | kaputt gegangen
toosoon = zu früh | zu spät | zu bald
toolate = zu spät
move = legen | umlegen | schieben | verlegt
goes = vorbei | abholen | bringen | holen | vorbeikommen | vorbeischauen | anrufen | liefern | vorbeibringen | erreichbar | abgeholt | geliefert | ankommen | anreisen
reach = frühestens | spätestens
pastverb = kam | kamen
the = des
skip = eilt nicht | warum nicht | keine eile | nicht eilig | nicht so eilig | macht nichts | nicht wahr | kein problem
skip = frohes neues jahr | frohes neues | frohe weihnachten | frohe ostern | schöne ostern | schöne feiertage | guten rutsch | schönen sonntag | schönen freitag
pastverb = konnte | konnten | verpasst | vergessen
whole = ganzen | ganzer | ganze
forcount = tisch f
untold = gleich nach | direkt nach | unmittelbar nach | gleich vor | direkt vor | unmittelbar vor
also = auch | doch | lieber
goes = wieder | geöffnet | offen | geschlossen | zurück | unterwegs | verreist
goes = die | mein | meine | meinen | meiner | unser | unsere | unseren | ihre | ihren | noch | etwas | was | jemand | mal | leider | wohl | mit | bei | ohne | wegen | nur | alle | alles | immer | gern | hier | wo | wann | wie | wer | ob | dass | weil
supper = abendessen | abendbrot
not = ausgebucht | verhindert
withinspan = innerhalb der nächsten | binnen der nächsten
forcount = nr | nummer | zimmer
until = bis einschließlich | bis inklusive | bis inkl
weekafternext = nicht nächste woche sondern die woche danach | nicht nächste woche , sondern die woche danach | nicht nächste woche , sondern die darauf
asking = wann
had = hatte | hatten | war | waren
but = aber | sondern | dafür
from+noon = ab mittag
by+noon = bis mittag | bis zum mittag
vague = bald | so bald wie möglich | baldmöglichst | demnächst | möglichst bald
a = ein | eine | einen | einem | einer | 'ner | ner
oneandhalf = anderthalb | eineinhalb | einundeinhalb | anderthalben
andhalf = und eine halbe | und ein halbes
num:2.5 = zweieinhalb
num:3.5 = dreieinhalb
num:4.5 = viereinhalb
half = halbe | halben | halber | halbes
num#0 = null eins zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig dreißig/dreissig einunddreißig zweiunddreißig dreiunddreißig vierunddreißig fünfunddreißig sechsunddreißig siebenunddreißig achtunddreißig neununddreißig vierzig einundvierzig zweiundvierzig dreiundvierzig vierundvierzig fünfundvierzig sechsundvierzig siebenundvierzig achtundvierzig neunundvierzig fünfzig einundfünfzig zweiundfünfzig dreiundfünfzig vierundfünfzig fünfundfünfzig sechsundfünfzig siebenundfünfzig achtundfünfzig neunundfünfzig sechzig
num:1 = ein
num:90 = neunzig
ord#1 = erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes vierte/vierten/vierter fünfte/fünften/fünfter sechste/sechsten/sechster siebte/siebten/siebter/siebente/siebenten achte/achten/achter neunte/neunten/neunter zehnte/zehnten/zehnter elfte/elften/elfter zwölfte/zwölften/zwölfter dreizehnte/dreizehnten vierzehnte/vierzehnten fünfzehnte/fünfzehnten sechzehnte/sechzehnten siebzehnte/siebzehnten achtzehnte/achtzehnten neunzehnte/neunzehnten zwanzigste/zwanzigsten einundzwanzigste/einundzwanzigsten zweiundzwanzigste/zweiundzwanzigsten dreiundzwanzigste/dreiundzwanzigsten vierundzwanzigste/vierundzwanzigsten fünfundzwanzigste/fünfundzwanzigsten sechsundzwanzigste/sechsundzwanzigsten siebenundzwanzigste/siebenundzwanzigsten achtundzwanzigste/achtundzwanzigsten neunundzwanzigste/neunundzwanzigsten dreißigste/dreißigsten einunddreißigste/einunddreißigsten
`

const holidays = `
holiday:newyear = neujahr | neujahrstag
holiday:newyeareve = silvester | silvesterabend | sylvester
holiday:epiphany = heilige drei könige | dreikönig | dreikönigstag | heiligen drei könige
holiday:valentine = valentinstag
holiday:womensday = frauentag
holiday:rosemonday = rosenmontag
holiday:shrovetuesday = faschingsdienstag | fastnacht | veilchendienstag
holiday:ashwednesday = aschermittwoch
holiday:palmsunday = palmsonntag
holiday:maundythursday = gründonnerstag
holiday:goodfriday = karfreitag
holiday:eastereve = karsamstag | ostersamstag
holiday:eastersunday = ostersonntag
holiday:eastermonday = ostermontag
holiday:easter = ostern | osterwochenende
holiday:holyweek = karwoche
holiday:labourday = tag der arbeit | maifeiertag
holiday:ascension = christi himmelfahrt | himmelfahrt | vatertag | himmelfahrtstag
holiday:whitsunday = pfingstsonntag
holiday:whitmonday = pfingstmontag
holiday:whitsun = pfingsten | pfingstwochenende
holiday:corpuschristi = fronleichnam
holiday:assumption = mariä himmelfahrt
holiday:germanday = tag der deutschen einheit | nationalfeiertag
holiday:reformation = reformationstag
holiday:carnivalthursday = weiberfastnacht | altweiber | altweiberfastnacht | schmotziger donnerstag
holiday:womensday = weltfrauentag
holiday:whitsuneve = pfingstsamstag
holiday:allsouls = allerseelen
holiday:volkstrauertag = volkstrauertag
holiday:totensonntag = totensonntag | ewigkeitssonntag
holiday:harvest = erntedank | erntedankfest | erntedanksonntag
holiday:ashwednesday = aschermittwochs
holiday:nicholas+eve = nikolausabend
holiday:halloween = halloween
holiday:allsaints = allerheiligen
holiday:martin = martinstag | sankt martin | st martin
holiday:boxingday = stefanitag | stephanitag | stephanstag | stefanstag
holiday:immaculate = mariä empfängnis | maria empfängnis
holiday:candlemas = mariä lichtmess | maria lichtmess | lichtmess
holiday:berchtold = berchtoldstag
holiday:swissday = bundesfeier | bundesfeiertag
holiday:repentance = buß und bettag | buß- und bettag | buss und bettag
holiday:nicholas = nikolaus | nikolaustag
advent = advent | adventssonntag
holiday:christmaseve = heiligabend | heilig abend | hl abend | hlg abend | heiliger abend | heiligen abend | weihnachtsabend
holiday:christmasday = weihnachtstag | weihnachtsfeiertag
holiday:christmas = weihnachten | weihnachtsfeiertage | weihnachtsfeiertagen
holiday:betweenyears = zwischen weihnachten und neujahr | zwischen weihnachten und silvester | zwischen den jahren
holiday:mothersdayMay = muttertag
holiday:blackfriday = black friday
`

/** German. */
export const de = wordList(days, frames, holidays, halves(), germanTurns)

/** `Dezemberhälfte`: half of that month. */
function halves(): string {
  const months = [
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
  ]
  return [...months, 'november', 'dezember']
    .map((month, index) => `halfpart+month:${index + 1} = ${month}hälfte`)
    .join('\n')
}
