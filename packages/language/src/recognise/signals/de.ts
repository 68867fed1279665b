import type { Signals } from './signals.ts'

export const de: Signals = {
  praise:
    'daumen hoch, jeden cent wert, jeden euro wert, reden immer noch vom, reden immer noch von, schwärmen immer noch, schwärmen noch, hinter sich aufgeräumt, sogar aufgeräumt, nochmal so schön, genau so ~ wie ich wollte, genau wie ich wollte, genau so wie ich, genau wie ich es wollte, genau wie gewünscht, wie geschmiert, weiterempfehl*, nur empfehlen, mehr als zufrieden, besser als erwartet, günstiger als im angebot, reibungslos*, stars, sagt ja alles, wollte gar nicht nach hause, wahnsinn, gut, gute, guter, gutes, guten, toll, tolle, tollen, toller, super, spitze, klasse, prima, perfekt*, hervorragend*, ausgezeichnet*, wunderbar*, wunderschön*, schön*, herrlich*, fantastisch*, phantastisch*, großartig*, zufrieden*, glücklich*, froh, begeister*, beeindruck*, freundlich*, nett*, hilfsbereit*, kompetent*, professionell*, sauber*, blitzsauber, lecker*, köstlich*, liebe, lieben, beste, bester, besten, bestes, besser, mega, genial*, top, einwandfrei*, reibungslos*, problemlos*, tadellos*, vorbildlich*, übertroffen, erwartungen übertroffen, gold wert, wie neu, gerettet, lob, loben, lobe, geschwärmt, schwärmen, hit, spaß, riesenspaß, freu*, gefreut, erleichtert, hurra, wow, juhu, hammer, hübsch*, nichts zu meckern, weltklasse, erstklassig*, sensationell*, traumhaft*, gemütlich*, flott, zuverlässig*, geil, läuft wieder, seid ihr schnell, danke schön, entzückt, vorzüglich*, passt alles, respekt, bestens',
  thanks:
    'danke*, dank, vielen dank, besten dank, herzlichen dank, dankbar*, tausend dank, bedank*, zu schätzen, dank ihnen, danke schön, danke sehr',
  recommend:
    'empfehl*, weiterempfehl*, weiterempfehlen, sterne, 10 von 10, zehn von zehn, fünf von fünf, kommen gerne wieder, kommen wieder, gerne wieder, jederzeit wieder, immer wieder gern*, bis zum nächsten mal, kann man nur empfehlen',
  blame:
    'halten sie uns für, halten sie uns eigentlich für, halten sie mich für, für blöd, für dumm verkauf*, in keinem verhältnis, steht in keinem, betrug, bauernfängerei, abzocke, abgezockt, nepp, wucher*, halsabschneider*, rausgeschmissenes geld, rausgeworfenes geld, geld zum fenster, vermögen gekostet, kostet ein vermögen, schweinegeld, heidengeld, sauteuer, unverschämt teuer, dreist teuer, raubzug, wegelagerei, dasselbe lied, das gleiche lied, immer dasselbe, jedes mal dasselbe, jedes mal wenn, loch so gelassen, schlecht*, schrecklich*, furchtbar*, grauenhaft*, katastroph*, enttäusch*, unzufrieden*, ärger*, geärgert, frustrier*, inakzeptab*, unverschämt*, unfreundlich*, frech*, patzig*, arrogant*, lächerlich*, witz, skandal*, peinlich*, schande, müll, mist, scheiß*, kacke, murks, pfusch*, schlamp*, schlimm*, schlechtest*, langsam*, betrug, betrog*, abzocke, abgezockt, verarscht, verarsche, empört, sauer, wütend, stinksauer, nutzlos*, sinnlos*, verschwend*, amateur*, respektlos*, mies*, unterirdisch*, unter aller, frechheit, zumutung, unmöglich, geht gar nicht, nervt, nervig*, nerven, ungeduldig, traurig, dreist*, unzuverlässig*, unprofessionell*, inkompetent*, ungenießbar*, beschwer*, bescheiden*, unter aller sau, unter aller kanone, nicht in ordnung, nicht ok, ungenügend, mangelhaft*, saftladen, unhöflich*, desinteressiert, nachlässig*, eine frechheit, wucher, blöd*, horror, sauerei, bodenlos*',
  fault:
    'kaputt*, defekt*, zerbrochen*, gebrochen, gerissen, riss, risse, tropft, undicht*, leckt, dreckig*, schmutzig*, verschmutzt, kratzer*, verkratzt, loch, fleck*, beschädigt*, schaden, falsch*, fehler*, fehlt, fehlen, fehlte, verloren, rost*, schimmel*, haare, kalt, kaltes, trocken*, roh, verbrannt, verspätet*, verspätung*, abgesagt, absagen, storniert, funktioniert nicht, geht nicht, nicht mehr, stinkt, roch, staub*, eklig*, ekelhaft, stürzt, abgestürzt, hängt, klappert, quietscht, schief, aufgegangen, ging kaputt, vergessen, verpasst, geplatzt, stimmt nicht, geräusch*, halbe, nicht geliefert, unvollständig*, dreck, liegen lassen, aus der leitung',
  negation:
    'nicht, kein, keine, keinen, keinem, keiner, nichts, nie, niemals, niemand, weder, kaum, ohne, nich, nix, nirgends, gar nicht, überhaupt nicht, net, ned',
  again:
    'wieder, schon wieder, immer noch, noch immer, immer wieder, nach wie vor, erneut, jedes mal, jedesmal, zum zweiten mal, zum dritten mal, zum vierten mal, zweimal, dreimal, ständig, dauernd, noch einmal, bis heute, bei jeder, bei jedem, abermals, mehrmals, mehrfach, ewig, andauernd, zum wiederholten',
  promise:
    'versprochen*, verspricht, versprechen, zugesagt, zusage, vereinbart*, abgemacht, sollte, sollten, wollten, sie sagten, sie wollten, hieß es, erwartet*, erwarte, angeblich, angekündigt, gedacht, angebot war, bestellt war, bezahlt für',
  waiting:
    'aus der leitung, rausgeflogen, mail jetzt, die vierte mail, stunde in der, warte*, wartet, gewartet, wartezeit*, warteschleife, schlange, nachgefragt, nachgehakt, gehört, höre, keine antwort, ohne antwort, tage her, tagen, wochen, monaten, seit drei, seit zwei, seit wochen, seit tagen, seit montag, vergeblich, stundenlang',
  answering:
    'antworte*, antwort, rückruf, zurückrufen, zurückgerufen, zurückgemeldet, meldet sich, gemeldet, erschienen, aufgetaucht, gekommen, kam niemand, rückmeldung, bescheid, kommunikation, erreichbar, durch, ans telefon, rangegangen, reagiert, reaktion',
  money:
    'bezahl*, zahlen, zahle, gezahlt, rechnung*, euro, gebühr*, geld, preis, teuer*, überteuert*, erstatt*, abgebucht, berechnet, kosten, gekostet, kaution',
  strong:
    'sehr, total, echt, völlig, absolut, so, wirklich, extrem, unglaublich*, unfassbar*, komplett, wahnsinnig*, richtig, einfach, was für, so ein, so eine, verdammt, ganz, überhaupt, mega, riesig, dermaßen, schon etwas, ziemlich',
  finally: 'endlich, endlich mal, schneller als, besser als, so schnell',
  understand:
    'verstehe, verstehen, verstanden, versteh, kapier*, kapiert, begreif*, begriffen, komme nicht mit, komme da nicht, mitkommen, schlau, klüger, blicke, durchblick*, durchblicken, blick, check, checke, raff, raffe, weiß nicht was, weiß nicht wo, weiß nicht wie, weiß nicht ob ich, weiß nicht welch*, keine ahnung, keinen plan, finde nicht, finde kein*, find kein*, sinn, deuten, interpretier*, herausfinden, rausfinden, werde daraus, sehe nicht, zu verstehen, zurecht',
  unclear:
    'verschiedene uhrzeiten, zwei verschiedene, unterschiedliche uhrzeiten, war mir zu hoch, ist mir zu hoch, zu hoch für mich, was ich hier eintragen, sollte ich jetzt oder, schreiben beides, steht beides, sagen beides, passt ~ nicht zusammen, was gilt denn nun, was denn nun, oder lese ich falsch, oder lese ich das falsch, oder verstehe ich falsch, ich komm nicht mit, komme nicht mit, komm da nicht mit, wo im formular, meinst du ~ oder, meinen sie ~ oder, seh nur zwei, wo trage ich, unklar*, nicht klar, unsicher*, verwirr*, ratlos*, irritiert, durcheinander, chinesisch, spanisch, bahnhof, auf dem schlauch, missverst*, falsch verstanden, kompliziert*, komisch*, seltsam*, merkwürdig*, rätsel*, schleierhaft, undurchsichtig*, verloren, verunsichert, widerspr*, unlogisch*, stimmen, kopf, verwechs*, unverständlich*, überfordert',
  meaning:
    'heißt, bedeutet, bedeuten, bedeutung, meinen sie, meint ihr, meinst du, gemeint, unterschied*, erklär*, erläuter*, was ist das, was ist mit, was ist das für, auf deutsch, einfacher, mit anderen worten, wie soll, wofür ist, wofür steht, was soll, versteht man unter, verstehe ich unter',
  thought:
    'dachte, gedacht, glaubte, sie sagten, ihr sagtet, hieß es nicht, steht, stand da, da steht, laut, warum, wieso, weshalb, warum habe, moment, moment mal, also, irgendwie, eigentlich, trotzdem, denn nun, was anderes, etwas anderes, plötzlich, zweimal, zwei rechnungen, hä, häh, was, wie bitte, äh, hm, doch',
  which:
    'welche, welcher, welches, welchen, was gilt, was stimmt, wo muss ich, wo klicke, was muss ich, was soll ich, muss ich, soll ich, hab ich, habe ich, bin ich, knopf, button*, link*, links, formular*, oder nicht, oder was, oder doch, auf der seite, in der mail, denn nun, drücken, klicken, nun',
  urgent:
    'dringend*, eilig*, eilt, eile, beeil*, schnell, schnellst*, schnellstmöglich, sofort*, umgehend*, unverzüglich, asap, notfall*, akut*, krise, kritisch*, panik*, gleich, so schnell wie, so bald wie, baldmöglichst, schleunigst, zügig*, flott, fix, hopp, priorität*, brennt, stress*, gestresst, kann nicht warten, nicht warten, keine zeit, wenig zeit, knapp, eng, zeitdruck, jetzt gleich, je früher, je eher, ruckzuck, auf die schnelle, auf der stelle, pressiert, not, in eile, schafft ihr, schaffen sie, umgehende, zeitkritisch, rasch*, möglichst bald, express bitte',
  deadline:
    'kann nicht bis morgen warten, nicht bis morgen warten, kann nicht warten, sitze draußen, stehe draußen, stehen draußen, warte draußen, vor der tür, vor der mittagspause, vor mittag, vor feierabend, bevor ihr schließt, bis, bis morgen, bis heute, bis drei, frist*, abgabe*, deadline, spätestens, innerhalb, binnen, in der nächsten stunde, vor dem wochenende, vor weihnachten, noch heute, heute noch, muss bis, brauche das, brauche es, brauche eine antwort, brauche den, brauche die, muss wissen, muss haben, fertig bis, fertig sein, noch vor, rechtzeitig',
  soon: 'heute, heute abend, jetzt, gerade, morgen früh, heut, heute nachmittag, morgen, gleich, am vormittag, heute nacht, unterwegs, auf dem weg, nachher',
  minutes:
    'minute*, min, stunde*, in einer stunde, in zwei stunden, halbe stunde, halben stunde, viertelstunde, fünf minuten, sekunde*',
  departing:
    'zug, flug, flieger, flugzeug, fähre, bus fährt, fahren, fährt, gäste, hochzeit*, beerdigung*, prüfung*, sitzung, meeting, schließt, läuft ab, läuft, taufe, feier, party, unterschreiben, besichtigung*, übergabe*, ziehen, abreise*, flughafen, bahnhof, abfahrt*, termin beginnt, geht in, geht um, geburtstag',
  distress:
    'funken, funkt, sprüht, kurzschluss*, sicherungskasten, fähre kriegen, zug kriegen, flieger kriegen, zug erwischen, fähre um, verschluckt, gasgeruch, riecht nach gas, nach gas, riecht verbrannt, tropft von der, vor der tür, vor eurer tür, im laden, brennt, gas, wasser*, spritzt, läuft aus, überschwemm*, überflut*, rohrbruch, ausgesperrt, eingesperrt, stehe vor, stehe hier, steh vor, stecke fest, blutet, gefressen, gift, strom*, brand, rauch, raucht, bringt mich um, schmerz*, unerträglich*, atmet, humpelt, friere, frieren, liegengeblieben, panne, platten, gebrochen, keller, notdienst, steh',
  human:
    'ist ~ heute da, ist ~ da, kennt meinen, bei euch arbeitet, der sich auskennt, die sich auskennt, mensch*, person*, mitarbeiter*, angestellt*, berater*, kundendienst*, kundenservice*, kundenberater*, sachbearbeiter*, ansprechpartner*, chef*, inhaber*, leiter*, jemand*, irgendwer, leute, lebendig*, echt, echte, echten, echtem, richtigen, kolleg*, verkäufer*, mechaniker*, arzt, von euch, von ihnen, personal, support, buchhaltung, abteilung*, empfang, zentrale, zuständig*, techniker*, geschäftsführ*, wen',
  speak:
    'sprechen, spreche, reden, rede, quatschen, anrufen, anruf*, ruf, rufen, rufe, ruft, telefon*, telefonisch, telefonier*, rückruf*, zurückruf*, melden, meldet, kontakt*, kontaktaufnahme, chatten, mündlich*, gespräch*, erreiche, erreichen, erreicht, unterhalten, apparat, hörer, klingeln, bimmeln, ran, an die strippe',
  me: 'mich, mir, uns, bei mir, meine nummer, unter 01*, unter 0*',
  machine: 'roboter*, bot, bots, chatbot*, computer*, maschine, automat*, chat, ki, automatische*, ansage',
  transfer:
    'verbinden, verbinde*, durchstellen, stellen sie mich, stell mich, weiterleiten, leiten sie, leite, geben sie mir, gib mir, gebt mir, hätte gern, hätte gerne, lieber, stattdessen, statt, bevorzuge, übernehmen, übergeben, holen sie, hol, will, möchte',
  leave:
    'einen kunden verloren, einen kunden weniger, kunden verloren, mich als kunden verloren, verlieren einen kunden, mitglied mehr, hört auf abzubuchen, geb die karte ab, gebe die karte ab, werde es annehmen, melde mich an bei, kündige, kündigen, kündigung, gekündigt, beende*, beenden, storniere*, stornieren, wechsle, wechseln, wechsel, gehe zu, gehen zu, gehe, geh, gehen, verlasse*, höre auf, trete zurück, trete, zurücktreten, rücktritt, widerrufe*, austreten, austritt, löschen, lösche, ziehe, zurückziehen, schließen sie mein, schließt mein, suche, suchen, such, bin weg, bin raus, raus, haue ab, wende mich, abmelden, melde mich ab, abbestell*, springe ab, gefunden',
  other:
    'um die ecke, nächstes mal nehm, zur konkurrenz, andere, anderen, anderer, anderes, anderswo, woanders, konkurrenz*, mitbewerber*, wen anders, jemand anders, jemand anderen, neue werkstatt, neuen, neuer, alternativ*, nachbar, anderem anbieter, anbieter, einen neuen',
  enough:
    'genug, reicht, reichts, langt, letzte mal, letztes mal, letzte chance, letzten mal, nie wieder, nie mehr, fertig mit, schluss, satt, nase voll, schnauze voll, tschüss, auf wiedersehen, nimmerwiedersehen, ende, endgültig, vergessen, aus und vorbei, vorbei, geduld*, ein für alle, das wars, künftig, mehr, hat sich erledigt',
  customer:
    'kunde, kunden, kundin, kunden verloren, verloren, kunde bei, jahre kunde, stammkund*, treu*, los sind sie mich, mich los',
  return:
    'seht ihr nicht, sehen sie nicht wieder, seht uns, wiederkommen, wiederkomme, kaufe*, gekauft, kaufen, bestelle, bestellen, beauftrag*, verlänger*, zurückkommen, wiedersehen, mich sehen sie, nochmal bei, einkaufen, fuß',
  agreement:
    'vertrag*, abo, abonnement*, mitgliedschaft*, konto, account, kundenkonto, mitglied, kauf, vom kauf, auftrag*, bestellung*, meine daten',
  condition:
    'wenn, falls, sonst, ansonsten, entweder, noch ein fehler, sollte das, kriege ich keine, bekomme ich keine, überlege, erwäge, denke darüber nach, machen wir wohl, bevor, es sei denn, andernfalls',
  contrary: 'obwohl, trotzdem, trotz, obgleich, dennoch, dabei war, dabei hatte',
  later:
    'bis dienstag, bis montag, bis mittwoch, bis freitag, nur damit, damit ihr bescheid, schicke, ich rufe, rufe an, rufe morgen, ich melde mich, melde mich, melden uns, sagen wir, hört von, höre von euch, höre dann, gebe bescheid, geb bescheid, bis dann, bis morgen, sehen uns',
  self: 'ich, wir, mein, meine, meinen, unser*, mich, mir, uns, hab, bin, habe',
  you: 'sie, ihr, euch, eure, ihre, ihren, ihnen, du, dein*',
  asking:
    'haben sie, habt ihr, gibt es, gibts, ist es, kann ich, kann man, können wir, können sie, könnt ihr, wann, was kostet, wie viel, wieviel, wie viele, wie lange, wie lang, wie, wer, was ist, wo, darf ich, darf man, nehmen sie, machen sie, muss man, muss ich, sind',
  wish: 'möchte, möchten, hätte, hätten, will, wollen, brauche, suche, würde, würden, wollte nur, wollten nur, wünsche, hoffe',
  offer:
    'angebot*, buchen, frei, offen, geöffnet, öffnungszeit*, liefer*, preis für, termin*, parken, parkplatz, gutschein*, quittung*, rabatt*, ok, okay, hallo, guten tag, moin, servus, passt, kundennummer, bestellnummer, adresse*, reparier*, reparatur*, schick*, reservier*, tisch',
}
