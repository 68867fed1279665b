import type { Signals } from './signals.ts'

export const fi: Signals = {
  praise:
    'peukku pystyyn, peukut pystyyn, peukku, joka euron arvoinen, joka sentin arvoinen, puhuvat vieläkin, puhuvat ~ vieläkin, puhuvat yhä, siivosi jälkensä, siivosi vielä jälkensä, noin hienon, juuri sellainen kuin, just sellainen kuin, juuri sellaiset kuin, just sellaiset kuin, juuri niin kuin halusin, täsmälleen niin kuin, kuin rasvattu, yli odotusten, parempi kuin odotin, parempi kuin odotettiin, halvempi kuin tarjous, ilahtu*, tähtiä, kertoo kaiken, ei halunnut lähteä, hoitui, hyvä, hyvää, hyvin, hyviä, hyvän, mahtava*, loistava*, loistavasti, erinomai*, upea*, ihana*, ihanaa, hieno*, kiva*, mukava*, mainio*, huippu*, huippuja, täydelli*, tyytyväi*, iloinen, iloisia, onnellinen, vaikuttun*, ystävälli*, avulias*, avuliai*, ammattitaito*, ammattimai*, osaava*, siisti*, siistit, rakasta*, rakastan, paras, parasta, parempi, paremmin, parhaa*, sujuva*, sujuvasti, moitteet*, ylitti, ylittyi, odotukset, kultaa, unelma, kuin uusi, kuin unelma, pelasti, pelastitte, kehua, kehut, kehui*, kehuivat, hitti, herkulli*, maukas, maukasta, nätti*, nätisti, kaunis*, kaunist*, hurraa, jee, vau, wau, mahti, mieletön, mielett*, super*, jees, nappi*, nappisuoritus, kymppi, ensiluokkai*, ihastu*, liikuttui, lämmin, huikea*, taitava*, pro, toimii taas, onnistui*, kätevä*, vaivaton*, helpott*, ilo, ilahdu*, mieluisa*, bravo, kunnossa, todella hyv*, fantasti*',
  thanks:
    'kiitos, kiitoksia, kiitti, kiitän, kiitämme, kiitollinen, kiitollisia, suurkiitos, suuret kiitokset, paljon kiitoksia, arvostan, arvostamme, ansiosta, kiitos teidän, tuhannet kiitokset',
  recommend:
    'suosittele*, suositus*, tähteä, viisi tähteä, 10/10, kymmenen pistettä, tullaan mielellämme, tulemme uudestaan, tulen uudestaan, tulemme mielellämme, toistekin, nähdään taas, vinkkaan, jatkossakin',
  blame:
    'pidättekö meitä tyhminä, pidättekö minua tyhmänä, luuletteko meitä tyhmiksi, ei ole missään suhteessa, missään suhteessa, huijausta, huijaus*, kusetusta, maksoi maltaita, maksaa maltaita, maksoi itsensä kipeäksi, silkkaa ryöstöä, päiväryöst*, ryöstöhin*, ryöstöä, kiskuri*, kiskont*, rahat hukkaan, rahat meni hukkaan, rahaa hukkaan, rahastus*, maksoi omaisuuden, maksaa omaisuuden, kynittiin, sama virsi, sama juttu joka kerta, joka kerta kun, jättivät reiän, jätitte reiän, huono*, huonoin, huonosti, huonoa, surkea*, surkeaa, kamala*, kauhea*, hirveä*, järkyttävä*, pettyn*, pettymys*, tyytymät*, ärsyttä*, ärsytt*, turhautt*, turhauttava*, ei ole ok, töykeä*, tyly*, epäystävälli*, ylimieli*, tympeä*, naurettava*, vitsi, skandaali*, nolo*, häpeä*, roska*, paska*, perse*, kuraa, hutiloi*, hutilo*, huijau*, huijat*, kusetu*, vihainen, raivoi*, suuttunut, vittu*, valitan, valitus, turha*, turhaa, hukkaan, amatöör*, epäkunnioit*, ala arvoi*, ala-arvoi*, alaarvoi*, kelvot*, onneton*, onnettom*, arvoinen, ei ole hyväksyttävää, hyväksyttä*, sietämät*, kohtuut*, luokaton*, luokatto*, törkeä*, törkee*, törkeää, välinpitämät*, epäammattimai*, epäluotettava*, harmitta*, inhottava*, karmea*, karsea*, syvältä, hanurista, mätä*, sekoilu*, hitaasti, hidas, hidasta, tosi huonoa, häpeällistä, farssi, typerä*, tylsä*, naurettavaa, hävyt*, julkea*, ikävä*',
  fault:
    'rikki, hajosi, hajonnut, rikkoutu*, rikkinäi*, särky*, vuotaa, vuosi, vuoto*, likainen, likaista, likaiset, naarmu*, reikä, repeämä*, repes*, tahra*, vaurio*, väärä*, väärin, virhe*, puuttuu, puuttui, hukassa, hukat*, kadonnut, katosi, ruoste*, home*, hiuksia, kylmä*, kylmää, kuiva*, raaka, palanut, myöhässä, myöhästy*, peruttu, peruttiin, perua, ei toimi, ei toiminut, lakkasi, haisee, haisi, pöly*, ällöttä*, kaatuu, kaatui, jumittaa, jumissa, kolisee, narisee, vinossa, ratkesi, unohti*, unohdit*, unohtu*, ääntä, puolet, toimittamatta, ei tullut, kolhu*, sotku*, roskat, luurin, sottai*',
  negation:
    'ei, en, emme, ette, et, eivät, eikä, enkä, ettekä, älä, älkää, eikö, ettekö, enkö, mitään, ketään, kukaan, koskaan, ikinä, ilman, tuskin, eipä, eiku, eiks',
  again:
    'taas, jälleen, edelleen, vieläkin, yhä, vieläkään, joka kerta, aina, toisen kerran, kolmannen kerran, neljännen kerran, viidennen kerran, kolmas kerta, toinen kerta, kerta toisensa, toistuva*, jatkuva*, kahdesti, jo, tänäänkään, ties monettako, uudelleen, taaskaan, peräkkäin, monta kertaa, jokaisella',
  promise:
    'luva*, luvattiin, luvattu, lupasi*, lupaus*, piti, pitäisi, pitänyt, sovittu, sovittiin, sanoitte, sanottiin, odotin, odotimme, odotti, odotuks*, luulin, luulimme, tarjous oli, maksettiin, maksoin, väititte',
  waiting:
    'puhelinjono*, puhelu katkesi, katkesi, viesti jo, odotin, mitään kuulu, odotta*, odottanut, odotan, odotettu, odottelu*, odotellut, jonossa, jono*, jonotta*, kysellyt, kuullut, kuulunut, ei vastausta, ilman vastausta, päivää sitten, viikkoa sitten, kuukautta, viikkoa, kolme viikkoa, kaksi viikkoa, monta päivää, monta viikkoa, maanantaista, tuntikausia, turhaan',
  answering:
    'vastaa, vastaatte, vastannut, vastata, vastaus*, soittaa takaisin, soittavanne, takaisin, tullut, ilmesty*, saapunut, yhteydenotto*, ilmoit*, viestintä*, tiedotus*, läpi, pääse läpi, reagoi*, kuulu',
  money:
    'maks*, lasku*, euroa, euro, maksu*, rahat, rahaa, rahan, raha, hinta, hintaan, hinnan, kallis, kalliilla, hyvity*, palautus*, veloit*, rahojani, rahani, ylihin*',
  strong:
    'todella, tosi, erittäin, ihan, aivan, niin, täysin, täyttä, uskomattom*, äärimmäi*, järkyttävän, hirveän, kyllä, todellakaan, oikeasti, ehdottomasti, sairaan, helvetin, aika, melko, pakko, suorastaan, kerrassaan, ylivoimaisesti, ollenkaan, ikinä',
  finally: 'vihdoin, viimein, lopultakin, nopeammin kuin, paremmin kuin, nopeesti, niin nopeasti, vartissa',
  understand:
    'ymmärrä*, ymmärtä*, ymmärsi*, ymmärret*, tajua, tajuan, tajunnut, tajuta, tajuu, hoksaa*, käsitä, käsittä*, käsitin, pysy perässä, selvää, selville, saa selvää, hurskaammaksi, aukea, avaudu, aukene, tulkita, tulkitaan, tiedä mitä, tiedä miten, tiedä mihin, tiedä missä, tiedä pitäisikö, tiedä, hajuakaan, aavistusta, löydä, löydy, löytänyt, osaa, en osaa, järkeä, saa tolkkua, tolkkua, viisaammaksi, hahmota',
  unclear:
    'kaksi eri kellonaikaa, eri kellonaikaa, kaksi eri, meni yli ymmärryksen, yli ymmärryksen, mitä tähän pitää täyttää, pitikö maksaa nyt vai, kirjoitatte molempia, lukee molempia, sanotte molempia, sekoitti lisää, vain sekoitti, vaan sekoitti, en saa ~ täsmäämään, ei täsmää, en pysy perässä, vai luenko väärin, vai ymmärränkö väärin, en pysy perässä, en pysy mukana, mihin kohtaan lomaketta, tarkoitatko ~ vai, näen vain kaksi, mihin sen kirjoitan, epäselvä*, epäselväksi, epävarma*, hämmen*, sekaisin, sekava*, pihalla, ulalla, hukassa, hepreaa, kiinaa, väärinymm*, ymmärsinkö väärin, monimutkai*, outo, oudolta, outoa, kummalli*, erikoi*, kumma*, omituis*, arvoitus*, ristirii*, epäloogi*, paikkansa, hämärä*, hämää*, varma, sekoa*, sekaannu*, pyörällä, kysymysmerkki*',
  meaning:
    'tarkoitta*, tarkoitat, tarkoitatte, tarkoitetaan, merkitse*, merkitys*, ero on, ero, eroa, selitt*, selität, selittää, selventä*, selvent*, mikä tämä, mikä tuo, mikä on tämä, suomeksi, yksinkertaisem*, toisin sanoen, miten tämä, mitä tämä, avata, avaisit*, mistä johtuu, täsmentä*',
  thought:
    'luulin, ajattelin, tehän sanoitte, sanoitte, sanoit, lukee, luki, mukaan, miksi, minkä takia, hetkinen, hetki, siis, niinku, oikeastaan, kuitenkin, sitten, muuta, toista, yhtä, yhtäkkiä, kaksi laskua, kahdesti, häh, mitä, täh, anteeksi, anteeks, hmm, öö, eikös, eikö',
  which:
    'kumpi, kumpaa, kumman, mikä, minkä, mitä, mitä näistä, mistä painetaan, mihin, pitääkö, pitääkö mun, pitääkö minun, onko mulla, onko minulla, nappi*, nappia, linkki*, linkeistä, lomake*, vai ei, vai mitä, sivuilla, sähköpostissa, vai, mistä, kohta, kohtaa, minun pitää, mun pitää',
  urgent:
    'kiire*, kiireelli*, kiireesti, kiirettä, äkkiä, nopea*, nopeasti, nopeest*, nopsaan, pian, pikaisesti, pikai*, heti, välittömä*, välittömästi, saman tien, akuutti*, hätä*, kriisi*, kriittinen, kriittistä, paniikki*, asap, mahdollisimman pian, mahdollisimman nopeasti, ensi tilassa, viipymättä, tiukkaa, tiukka*, tiukil*, prioris*, tulipalo*, palaa jo, stressi*, ei voi odottaa, voi odottaa, aikaa, ei ole aikaa, ei oo aikaa, vähän aikaa, ehdi, ehdittekö, ehtisi*, ehtiikö, pikemmin, mitä pikemmin, nyt heti, heti nyt, ripeästi, ripeä*, sukkana, vauhdilla, pika, joutui*, kipeästi',
  deadline:
    'en voi odottaa, ei voi odottaa, en pysty odottamaan, en jaksa odottaa, istun autossa ulkona, seison ulkona, odotan ulkona, oven takana, ulkopuolella odottamassa, pitää tietää ~ minuutissa, täytyy tietää ~ minuutissa, pitäisi tietää heti, pakko tietää, ennen lounasta, ennen sulkemista, ennen kuin suljette, ennen, mennessä, määräaika*, deadline, viimeistään, sisällä, kuluessa, illaksi, huomiseksi, viikonlopuksi, täksi päiväksi, ennen viikonloppua, ennen joulua, pakko saada, pakko päästä, tarvitsen, tarvitaan, tarviin, tarvin, pitää olla, pitää saada, täytyy saada, täytyy olla, valmis ennen, valmiina, ajoissa, kerkiää*, kerkeä*, tunnin sisällä',
  soon: 'tänään, tänä iltana, nyt, nyt heti, illalla, huomisaamuna, huomenaamulla, huomenna, kohta, aamupäivällä, iltapäivällä, yöllä, matkalla, jo tänään, pian, oon tulossa, tulossa',
  minutes:
    'minuuti*, min, minuuttia, tunnin, tunti*, tuntia, tunnissa, puoli tuntia, puolessa tunnissa, vartti*, vartin, viiden minuutin, sekun*, päästä',
  departing:
    'lähtee, lähtö*, juna, lento*, lentokone*, laiva, lautta, bussi lähtee, vieraat, vieraita, häät, häihin, hautajai*, tentti*, koe, kokous*, sulkeutuu, loppuu, umpeutuu, ristiäi*, juhlat, juhliin, synttärit, allekirjoit*, näyttö on, luovutus*, muutto*, muutamme, lentokentä*, matkaan, palaveri*, rippijuhl*, päättyy',
  distress:
    'kipinöi*, kipinä*, oikosulku*, sähkökaap*, ehtiä laiva*, ehtiä juna*, ehtiä lento*, ehtiä bussi*, nielaisi, niellyt, kaasu*, haisee, hajua, vesi valuu, tihkuu, ovenne, oven edessä, kaupassa nyt, palovaroitin*, vettä, vesi*, suihkuaa, valuu, tulvii, tulva*, lukkojen takana, lukittu*, lukossa, seison, oven takana, ulkona, jumissa, vuotaa verta, söi, syönyt, myrky*, sähköt, tulipalo*, palaa jo, savu*, särkee, kipeä, kipu*, sattuu, hengit*, ontuu, jäätyy, palelee, pysähty*, rengas puhki, rengasrikko, katkesi, kellari*, tien varre*, jäin, putke*, hirveesti',
  human:
    'onko ~ töissä, onko ~ paikalla, tuntee asiani, olemaan yhteydessä, teillä töissä, soittamaan minulle, ihmi*, ihmisen, ihmistä, ihminen, henkilö*, työntekij*, asiakaspalvel*, aspa*, neuvoj*, esimie*, esihenkil*, päällik*, pomo*, johtaj*, omistaj*, joku, jonkun, joltakin, jollekin, jotakuta, ketään, kenen, elävä*, oikea*, oikean, kolle*, myyj*, asenta*, mekaanik*, lääkär*, teistä, virkailij*, tuki, tukeen, henkilökun*, vastuuhenk*, osasto*, laskutuks*, vastaanot*, vaihde, vaihteeseen, asiantuntija*, asiakaspalvelija*, käsittelij*',
  speak:
    'puhu*, puhua, puhuisin, jutella, jutel*, juttusille, juttelu*, keskustel*, soitta*, soittaa, soita, soittakaa, soitto*, soittoa, soittais*, puhelin*, puhelimessa, puhelimitse, yhteyt*, yhteydenot*, yhteys, yhteydes*, chatata, suullis*, tavoit*, kiinni, saada kiinni, saa kiinni, langan päähän, luuri*, numeroon, kaa, kilauttaa, ottaa yhteyttä',
  me: 'minulle, mulle, minut, mut, meille, minua, takaisin minulle',
  machine:
    'botti*, bottia, botteja, botin, robot*, kone, koneen, tietokone*, chatbot*, chatti*, chattiin, automaatti*, automaat*, tekoäly*, tekoälyn',
  transfer:
    'yhdist*, yhdistä, yhdistäkää, siirrä, siirtäkää, siirtäisi*, ohjaa, ohjatkaa, antakaa, anna, haluan, haluaisin, saanko, saisinko, saisko, mieluummin, sen sijaan, toivon, toivoisin, pyydä, pyydän, pyytäk*, voiko, voisiko',
  leave:
    'toiselle korjaamolle, toiselle kampaajalle, toiselle hammaslääkärille, toiseen liikkeeseen, toiseen paikkaan ensi kerralla, perukaa kaikki, peruuttakaa kaikki, kaikki mitä mulla on teillä, menetitte asiakkaan, menetätte asiakkaan, asiakkaan menetitte, ei koskaan enää, en koskaan enää, ei ikinä enää, en ikinä enää, ei enää koskaan, ei enää ikinä, jäsen enää, enää jäsen, lopettakaa veloit*, palautan kulku*, palautan avain*, aion ottaa sen, irtisano*, irtisanon, lopetan, lopeta*, lopettakaa, peru*, perun, perukaa, vaihdan, vaihda*, vaihdamme, siirryn, siirty*, siirrymme, menemme, menen, lähden, lähdem*, eroan, erota, eroamme, jätän, sulkekaa, sulje, poistakaa, poista, puran, purkaa, purkuun, vedän, häivyn, etsin, etsimme, löysin, löysimme, käännyn, kilpailut*, luovun, hylkään, häipyä, otan eron',
  other:
    'naapurin, toiseen firmaan, ensi kerralla menen, muualta, muualle, toinen, toisen, toiseen, toiselle, muut, muille, muu, kilpailij*, joku muu, jonkun muun, toinen firma, toista, uutta, uuden, vaihtoehto*, naapuri*, eri firma, toisaalta, toisaalle, muilta',
  enough:
    'riitti, riittää, tarpeekse*, sain tarpeekseni, viimeinen kerta, viimeinen mahdollisuus, viimeinen, viimeisen kerran, ei koskaan enää, ei ikinä enää, enää, loppui, loppu, kyllästy*, kyllästynyt, näkemiin, moikka, hei hei, heippa, unohtaa, mitta täyn*, mittani, kärsivälli*, pisara, hermot, kiitos ja, se oli siinä, saa luvan riittää, nyt riitti, täynnä, jatkossa',
  customer:
    'asiakas, asiakkaan, asiakkaana, asiakasta, menetit*, menetätte, menett*, kanta asiak*, kanta-asiak*, kantaasiak*, uskolli*, vuotta',
  return:
    'ette enää näe, emme tule enää, ei tulla enää, takaisin, tulipalo*, palaa jo, uudestaan, tilaa enää, tilaan, tilaa, käyttä*, käytä, asioi*, asioin, asioida, osta, ostan, uusi sopimusta, jatka, jatkaa, näe, varaan, tule, tulemme takaisin',
  agreement:
    'sopimu*, sopimusta, tilau*, tilaus*, tilauksen, jäsenyy*, jäsenyyteni, tili, tilini, asiakkuu*, asiakkuuteni, jäsen*, kaupan, kauppa, tietoni, vakuutu*',
  condition:
    'jos, mikäli, muuten, tai, joko, ellei, ellette, yksikin virhe, harkitse*, harkitsen, mietin, miettimässä, taidamme, ennen kuin, vai sitten, ellen',
  contrary: 'vaikka, silti, siitä huolimatta, huolimatta',
  later:
    'tiedoksi, ihan tiedoksi, lähetän, soitan, soitamme, soittelen, palaan asiaan, palaan, palaamme, ilmoittelen, ilmoitan, sovitaan, kuulen teistä, kuulette, nähdään, laitan viestiä, ollaan yhteydessä',
  self: 'minä, mä, me, minun, mun, meidän, minua, meitä, olen, oon, olemme, ollaan',
  you: 'te, teidän, teiltä, teillä, teihin, teitä, teille, sä, sinä, teistä',
  asking:
    'onko, voiko, voinko, saako, saanko, voitteko, onko teillä, oletteko, milloin, mitä maksaa, paljonko, montako, kauanko, miten, kuka, mikä on, missä, otatteko, teettekö, pitääkö, mihin, kuinka, mistä, käykö, toimitatteko, voimmeko, mihin asti',
  wish: 'haluaisin, haluaisimme, haluan, toivoisin, toivon, tarvitsisin, tarvitsen, halusin, halusimme vain, kysyisin, saisinko, tarvis, mietin',
  offer:
    'tarjou*, varata, vapaa*, vapaita, auki, aukiolo*, toimit*, hinta, aika, aikaa, aikani, pysäköin*, parkki*, lahjakort*, kuitti, kuitin, alennus*, ok, moi, hei, terve, päivää, sopii, käy, asiakasnumero*, tilausnumero*, osoite*, korjaa*, lähet*, pöydän, maksaa',
}
