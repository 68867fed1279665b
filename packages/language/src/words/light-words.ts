import { eachLanguage, type Language } from '../locale.ts'

const lists: Record<Language, string> = {
  nb: `jobber jobbe arbeider fortsatt ennå egentlig faktisk virkelig inkl inklusive nødvendig tilgjengelig tillatt påkrevd lov greit går mulighetene finnes nærmeste sammen ledig evt helt hele hel innom bort fram noenlunde forhånd omtrent ca cirka ting tingene tingen inngår inkludert skjer skje hender hjelpe hjelp mulighet muligheter mulig bestemt vanlig ordne fikser sted steder type typer slags noenting selskap firma firmaet bedrift kunde kunder nærheten snart fort raskt
    lang lenge langt tid ekstra normalt fungerer virker starte begynne slutte ønsker ønske lurer bør hjemme inkluderer gjelder vanligvis sent tidlig senest enkelt best beste god bra stor liten viktig annet inntil mitt ta med mens imot ligger søker folk heter ledige passe unna`,
  sv: `jobbar jobba arbetar fortfarande ännå faktiskt verkligen inkl inklusive nödvändigt tillgängligt tillåtet lov okej förväg ungefär cirka hel hela ihop sak saker sakerna ingår inkluderat händer hända hjälpa hjälp möjlighet möjligheter möjlig vanlig ordna fixa ställe typ typer slags företag firma kund kunder närheten snart fort snabbt lång länge långt tid tider extra normalt
    fungerar starta börja sluta önskar önska bör hemma inkluderar gäller vanligtvis sent tidigt senast enkelt bäst bästa bra stor liten viktig upp dela medan emot ligger söker folk heter lediga passa undan`,
  da: `arbejder arbejde stadig endnu egentlig faktisk virkelig inkl inklusive nødvendigt tilgængeligt tilladt lov okay forvejen forud omtrent cirka hel hele sammen ting tingene indgår inkluderet sker hjælpe hjælp mulighed muligheder mulig almindelig ordne sted steder type typer slags firma virksomhed kunde kunder nærheden snart hurtigt lang længe langt tid ekstra normalt fungerer virker
    starte begynde slutte ønsker ønske bør hjemme gælder normalt sent tidligt senest nemt bedst bedste god godt stor lille vigtig op laver lave få brug mens imod ligger søger folk hedder ledige passe`,
  fi: `toimitteko toimitte palveletteko vielä oikeasti todella mukana sisältyykö kuuluuko tarpeen tarvis tarvitaan saatavilla sallittu sallittua luvallista onnistuuko onnistuu käykö käy noin etukäteen kokonainen mahtaako asia asiat tavara tavarat sisältyy kuuluu tapahtuu tapahtua auttaa apua mahdollisuus mahdollista tavallinen hoitaa paikka tyyppi yritys asiakas asiakkaat lähellä pian nopeasti pitkä kauan aika lisä normaalisti toimii aloittaa lopettaa
    otatteko otetaanko annatteko saatteko teettekö tehdäänkö toivon kotona kotiin koskee yleensä myöhään aikaisin viimeistään helposti paras hyvä iso pieni tärkeä valita valitsen oikea aikana samalla nimi avoimia vastaan sijaitsee sijaitsevat`,
  de: `arbeitet arbeiten arbeitest fahrt noch wirklich tatsächlich inklusive inkl dabei vorhanden verfügbar gibts nötig notwendig erforderlich erlaubt gestattet machbar geht irgendwo vorab ungefähr circa ganz ganzen ganze hoch höhe sache sachen dinge inbegriffen enthalten passiert passieren helfen hilfe möglichkeit möglichkeiten normal üblich ort typ art firma unternehmen kunde kunden nähe bald schnell lang lange zeit extra funktioniert anfangen beginnen
    wünsche zuhause hause gilt normalerweise spät früh spätestens einfach beste gut groß klein wichtig mitbringen mitnehmen bringen nehmen lassen bekommen bekomme eigenes eigenen während liegt sucht heißt heißen leute passen`,
  en: `work works cover covers still yet really actually ever inclusive incl needed required necessary available allowed permitted okay ok somewhere anywhere ahead roughly whole way ways thing things stuff included include includes happen happens help possibility possible usual normal sort kind type place company business customer customers nearby soon quick quickly fast long time extra normally work works start begin end
    wish home apply applies usually late early latest easily easy best good big small important bring take sort out way back while called located people look name`,
}

const sets = eachLanguage((language): ReadonlySet<string> => new Set(lists[language].split(/\s+/)))

/** Whether a word stands in questions of any sort and says little of what they are about (`things`, `happen`). */
export function isLightWord(word: string, language: Language): boolean {
  return sets[language].has(word)
}
