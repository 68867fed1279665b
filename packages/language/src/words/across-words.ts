/**
 * What customers ask of any business, a line for each thing: bokmål / Swedish / Danish / Finnish / German / English, words
 * of one language with spaces between. The words of the same thing within a language stand in its own list.
 */
export const acrossWords = `parkering/parkering/parkering/pysäköinti/parken/parking
hund hunden/hund hunden/hund hunden/koira/hund/dog
katt/katt/kat/kissa/katze/cat
kjæledyr/husdjur/kæledyr/lemmikki/haustier/pet
frokost/frukost/morgenmad/aamiainen/frühstück/breakfast
middag/middag/aftensmad/illallinen/abendessen/dinner
mat/mat/mad/ruoka/essen/food
rom/rum/værelse/huone/zimmer/room
dobbeltrom/dubbelrum/dobbeltværelse/kahden/doppelzimmer/double
seng/säng/seng/sänky/bett/bed
hytte/stuga/hytte/mökki/hütte/cabin
telt/tält/telt/teltta/zelt/tent
strøm/el ström/strøm/sähkö/strom/electricity
nøkkel/nyckel/nøgle/avain/schlüssel/key
heis/hiss/elevator/hissi/aufzug/lift elevator
rullestol/rullstol/kørestol/pyörätuoli/rollstuhl/wheelchair
nett internett wifi/wifi internet/wifi internet/wifi nettiyhteys/wlan internet/wifi internet
basseng/pool/pool/uima-allas/pool schwimmbad/pool swimming
badstue/bastu/sauna/sauna/sauna/sauna
strand/strand/strand/ranta/strand/beach
sykkel/cykel/cykel/pyörä/fahrrad/bike bicycle
buss/buss/bus/bussi/bus/bus
tog/tåg/tog/juna/zug bahn/train
flyplass/flygplats/lufthavn/lentokenttä/flughafen/airport
bil/bil/bil/auto/auto/car
elbil/elbil/elbil/sähköauto/elektroauto/ev
barn/barn/barn børn/lapsi/kind/child kids
student/student/studerende/opiskelija/student/student
gruppe/grupp/gruppe/ryhmä/gruppe/group
rabatt/rabatt/rabat/alennus/rabatt/discount
gavekort/presentkort/gavekort/lahjakortti/gutschein/voucher gift
betale/betala/betale/maksaa/bezahlen/pay payment
kort/kort/kort/kortti/karte kreditkarte/card
kontanter/kontanter/kontanter/käteinen/bargeld bar/cash
faktura/faktura/faktura/lasku/rechnung/invoice
depositum/deposition handpenning/depositum/vakuus/anzahlung kaution/deposit
avbestille/avboka/afbestille/peruuttaa/stornieren/cancel
bestille/boka/bestille/varata/buchen/book booking
time avtale/tid/tid aftale/aika/termin/appointment
levering/leverans/levering/toimitus/lieferung/delivery
frakt/frakt/fragt/toimituskulut/versand/shipping
retur/retur/retur/palautus/rückgabe/return
garanti/garanti/garanti/takuu/garantie/warranty guarantee
forsikring/försäkring/forsikring/vakuutus/versicherung/insurance insured
skade/skada/skade/vahinko/schaden/damage
klage/klagomål/klage/valitus/beschwerde/complaint
reparasjon/reparation/reparation/korjaus/reparatur/repair
vask/städning/rengøring/siivous/reinigung/cleaning
vindu/fönster/vindue/ikkuna/fenster/window
hjemme/hemma/hjemme/kotona/zuhause/home
flytte/flytta/flytte/muuttaa/umziehen umzug/move moving
piano/piano/klaver/piano/klavier/piano
lagring/magasinering/opbevaring/varastointi/lagerung/storage
esker/flyttlådor/flyttekasser/muuttolaatikko/umzugskartons/boxes
rørlegger/rörmokare/vvs/putkimies/klempner/plumber
natt/natt/nat/yö/nacht/night
helg/helg/weekend/viikonloppu/wochenende/weekend
utrykning vakt/jour utryckning/døgnvagt/päivystys/notdienst/emergency
lekkasje/läcka/lækage/vuoto/leck/leak
klipp/klippning/klipning/leikkaus/haarschnitt/haircut
negler klør/naglar klor/negle kløer/kynnet/nägel krallen krallenschneiden/nails
massasje/massage/massage/hieronta/massage/massage
lege/läkare/læge/lääkäri/arzt/doctor
henvisning/remiss/henvisning/lähete/überweisung/referral
allergi/allergi/allergi/allergia/allergie/allergy
vegansk vegetar/vegansk vegetarisk/vegansk vegetar/vegaaninen kasvis/vegan vegetarisch/vegan vegetarian
glutenfri/glutenfri/glutenfri/gluteeniton/glutenfrei/gluten
håndkle/handduk/håndklæde/pyyhe/handtuch/towel
sengetøy/sängkläder lakan/sengetøj sengelinned/liinavaatteet/bettwäsche/linen bedding
vaskemaskin/tvättmaskin/vaskemaskine/pesukone/waschmaschine/washing laundry
grill/grill/grill/grilli/grill/barbecue bbq
røyking røyke/röka/ryge/tupakointi/rauchen/smoking smoke
leie/hyra/leje/vuokrata/mieten leihen/rent hire
kjøpe/köpa/købe/ostaa/kaufen/buy
selge/sälja/sælge/myydä/verkaufen/sell
utlandet/utlandet/udlandet/ulkomaille/ausland/abroad
adresse/adress/adresse/osoite/adresse/address
innsjekking ankomst/incheckning ankomst/indtjekning ankomst/sisäänkirjautuminen saapuminen/anreise/check-in arrival
utsjekking avreise/utcheckning avresa/udtjekning afrejse/uloskirjautuminen lähtö/abreise/check-out departure
første/första/første/ensimmäinen/erste erstbesuch/first
besøk konsultasjon/besök/besøg/käynti ensikäynti/besuch/visit`
