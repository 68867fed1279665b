/** Finnish; see `concepts.ts` for how a line is read. */
export const finnish = `hinta hinnat hinnasto maksaa maksavat kustannus kustannukset hintaan
auki aukioloajat aukioloaika avoinna kiinni avaatte suljettu aukeaa
peruuttaa peruutus perua peruminen peruuttaminen peruutan
varata varaus varaaminen tilata tilaus ajanvaraus aika
osoite sijaitsee sijaitsette sijainti
puhelin puhelinnumero soittaa numero yhteys ottaa
sähköposti sähköpostiosoite email
toimitus toimittaa toimitusaika lähetys lähettää toimitatte
palautus palauttaa peruuttamisoikeus vaihtaa palautusoikeus
maksaa maksutapa maksutavat maksu lasku kortti maksaminen
vakuutus vakuutettu vahinko korvaus vakuutettuja
alennus tarjous kampanja alennusta
lapsi lapset lapsille lapsia
koira koirat eläin lemmikki lemmikit kissa
pysäköinti pysäköidä parkkipaikka parkkeerata pysäköintipaikka
työ työpaikka avoin
viikonloppu viikonloppuna lauantai sunnuntai lauantaina sunnuntaina viikonloppuisin sunnuntaisin
takuu reklamaatio takuuaika
asunto koti talo
varastointi varasto säilytys säilyttää
siivous siivota muuttosiivous siivoatte
auto autot ajoneuvo`
