/** Finnish; see `meanings.ts` for how a line is read. */
export const finnish = `hinta hinnat maksaa maksu kustannus kustantaa hinnasto kallis paljonko halpa
ilmainen ilmaiseksi maksutta maksuton
auki avoinna aukioloajat aukeaa sulkeutuu kiinni suljettu avaatte
peru perua peruuttaa perun peruuttaminen peruutus perutaan poista poistaa lopettaa keskeyttää
irtisanoa irtisanominen lopettaa päättää erota
siirtää siirrä siirto vaihtaa muuttaa muutos myöhemmäksi aikaistaa uusi-aika toinen-aika
varata varaus varaan varaisin aika ajanvaraus tilata buukata
osoite missä sijainti sijaitsee löydän reitti kulku ajo-ohje
soittaa puhelin numero puhelinnumero puhelu
yhteys yhteyttä tavoittaa puhua asiakaspalvelu ihminen henkilö
sähköposti meili viesti tekstiviesti kirjoittaa
toimitus toimittaa lähettää lähetys rahti kuljetus
paketti tilaus tuote tavara
saapua tulla tullut saapunut vastaanottaa saanut perillä
odottaa odotan vieläkään myöhässä viivästynyt kestää
seurata seuranta tila
palautus palauttaa palautan palautusoikeus
hyvitys hyvittää rahat-takaisin palautetaan
reklamaatio valitus valittaa takuu tyytymätön reklamoida
rikki särkynyt viallinen vika ei-toimi hajonnut lohjennut lohkesi katkesi ongelma
maksaa lasku laskun kuitti kortti osamaksu erissä maksuaika maksutapa
raha rahaa summa käteinen
alennus tarjous kampanja opiskelija-alennus kuponki
jäsen jäsenyys liittyä tilata rekisteröityä ilmoittautua
salasana kirjautua tunnus tili profiili
kadonnut unohtunut hukannut kadotin löytynyt hävinnyt
kiire kiireellinen heti nopeasti päivystys pian akuutti
pelko pelkää pelottaa jännittää pelkään hirvittää kammo
kipu särky sattuu särkee kipeä turvonnut vihloo
lapsi lapset poika tytär vauva
koira kissa eläin lemmikki
auto pysäköinti parkki pysäköidä ajoneuvo
vakuutus omavastuu korvaa korvaus kela kela-korvaus
allergia gluteeni laktoosi kasvis vegaani
vapaa vapaita tilaa
työ työpaikka hakemus
apu auttaa neuvo
hoito hoitaa toimenpide operaatio leikkaus
tiedot potilastiedot kanta kertomus tietoni omakanta
sää sade sataa aurinko lumi lämpötila lämmin kylmä astetta ulkona myrsky tuuli
herätys hälytys herättää herätyskello
torkku torkuttaa
muistutus muistuttaa muistuta
näytä näyttää lista kerro mitkä lue
aseta tee luo lisää laita
soita soittaa kuunnella toista
laulu kappale musiikki albumi artisti soittolista
elokuva leffa teatteri näytös esitys
kirja romaani novelli sarja
arvioida arvostella tähti pisteet anna
ravintola pöytä kahvila syödä illallinen lounas
etsi etsiä löytää hae
tänään huomenna illalla päivä aamu ilta
kiitos kiitti
hei moi terve`
