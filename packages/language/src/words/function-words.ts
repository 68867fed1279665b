import { eachLanguage, type Language } from '../locale.ts'

const lists: Record<Language, string> = {
  nb: `åssen hvorhen og i på som er en et ei de det den til for av med at å har om fra kan skal vil ved ikke jeg du vi han hun dere deg meg oss
    dem seg sin sitt sine min mitt mine din ditt dine vår vårt våre deres hans hennes var være vært bli blir ble blitt hadde ha
    hatt men eller så når da hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis også bare noe noen ingen intet alle alt
    mye mange mer mest meget denne dette disse her der nå jo ja nei må måtte skulle kunne ville får få fikk gjør gjøre gjort gjorde
    etter før under over mellom mot hos uten gjennom inn ut opp ned enn kun veldig litt slik sånn man en annen andre annet hver
    hei hallo takk lurer lure vite spørsmål fortelle vennligst gjerne tilbyr tilby finnes finne går gå kommer komme egentlig
    trenger trenge mulig bruke bruker tar ta gi gir dersom både the lik samme selv sånt da jaja ok enda noensinne altså`,
  sv: `vart va hurdan nåt nån och i på som är en ett den det de till för av med att har om från kan ska skall vill vid inte jag du vi han hon ni dig mig oss
    dem sig sin sitt sina min mitt mina din ditt dina vår vårt våra er ert era deras hans hennes var vara varit bli blir blev blivit
    hade ha haft men eller så när då vad vem var hur varför vilken vilket vilka också bara något någon några ingen inget inga alla
    allt mycket många mer mest denna detta dessa här där nu ju ja nej måste skulle kunde ville får få fick gör göra gjort gjorde
    efter före innan under över mellan mot hos utan genom in ut upp ner än endast väldigt lite sådan man annan andra annat varje
    hej hallå tack undrar undra veta fråga berätta gärna erbjuder erbjuda finns finna går gå kommer komma egentligen behöver behöva
    möjligt använda använder tar ta ge ger både samma själv alltså gäller innebär`,
  da: `hvornår hvorhen og i på som er en et den det de til for af med at har om fra kan skal vil ved ikke jeg du vi han hun I jer dig mig os dem sig
    sin sit sine min mit mine din dit dine vores vor jeres deres hans hendes var være været blive bliver blev blevet havde have haft
    men eller så når da hvad hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis også bare noget nogen nogle ingen intet alle alt
    meget mange mere mest denne dette disse her der nu jo ja nej må måtte skulle kunne ville får få fik gør gøre gjort gjorde
    efter før under over mellem mod hos uden gennem ind ud op ned end kun lidt sådan man anden andre andet hver
    hej hallo tak undrer vide spørgsmål fortælle venligst gerne tilbyder tilbyde findes finde går gå kommer komme egentlig
    behøver brug muligt bruge bruger tager tage give giver både samme selv altså`,
  fi: `millon mihin keneltä kenelle moneltako ootte oletko oottekste ja on ei se että oli joka mutta tai kun niin kuin jos myös vain nyt sitten jo vielä minä sinä hän me te he minun sinun hänen
    meidän teidän heidän minulle sinulle teillä teiltä teille meillä meille minulla sinulla minua sinua teitä mikä mitä mikä mitkä
    kuka ketkä missä mistä mihin milloin miksi miten kuinka paljon paljonko montako monta millainen millä minkä kumpi tämä tämän
    tätä nämä tuo tuon sinne tänne sieltä täältä siellä täällä ne niitä niiden sen sitä siitä siihen siinä olla ole olen olet olemme olette ovat oletko oletteko ollaanko olisi olisiko onko oliko
    voi voin voit voiko voinko voitteko voimme voitte voivat pitää täytyy saa saako saanko saan haluan haluaisin haluaisimme
    kanssa ilman ennen jälkeen kautta vastaan yli alle noin hyvin erittäin vähän kaikki joku jokin jotain mitään kukaan muu muita
    hei moi terve kiitos kysyä tietää tiedän kertoa tarvitsen tarvitseeko pitääkö täytyykö tarjoatteko löytyy löytyykö eikä en et emme ette eivät
    teette tehdä tekee teettekö itse sama samaa vai sekä toinen koska`,
  de: `ab bis seit erst wohin woher wem wen bitte falls irgendwie überhaupt gibts euch bei und in auf der die das ein eine einen einem einer eines den dem des zu für von mit dass ist hat haben habe hast habt sind bin
    bist seid war waren sein gewesen wird werden wurde worden kann können könnt könnte könnten soll sollen will wollen möchte
    möchten muss müssen darf dürfen bei nicht ich du wir er sie es ihr ihnen ihm ihn dich mich uns euch sich mein meine meinen
    meinem meiner dein deine deinen unser unsere unseren euer eure ihre ihren ihrem ihrer aber oder so wenn als da was wer wo wie
    warum welche welcher welches welchen wann wieviel viel viele mehr auch nur etwas jemand kein keine keinen alle alles dieser
    diese dieses diesen hier dort jetzt ja nein doch mal nach vor unter über zwischen gegen ohne durch um aus an am im zum zur vom
    beim ins sehr bitte hallo danke frage wissen sagen gerne bieten bietet an gibt gebe geben gehen geht kommen kommt eigentlich
    brauche brauchen möglich man andere anderen jede jeder jedes machen macht denn noch schon selbst eurem euren wieso ob damit`,
  en: `whats wheres hows whos im ive u ur r dont doesnt cant the a an and or but of to in on at for with from by as is are was were be been being am do does did done doing have has had
    having can could will would shall should may might must not no yes i you we he she it they me him her us them my your our his
    its their mine yours ours this that these those there here what which who whom whose when where why how if then than so too
    very just also only about into onto over under between through during before after above below up down out off again any some
    all both each few more most other such own same much many don't doesn't didn't isn't aren't can't won't i'm i'd i'll i've
    you're we're it's that's what's hi hello hey thanks thank please know tell wonder wondering question offer offers get gets got
    need needs want wants like possible use using go goes going come comes let lets`,
}

const sets = eachLanguage(
  (language): ReadonlySet<string> => new Set(lists[language].toLowerCase().split(/\s+/)),
)

/** The words of a language that say how something is asked and not what about. */
export function functionWords(language: Language): ReadonlySet<string> {
  return sets[language]
}
