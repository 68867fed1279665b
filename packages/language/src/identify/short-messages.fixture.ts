import type { Language } from '../locale.ts'

/**
 * Short customer messages, forty in each language. They guard against getting worse and measure nothing: what went
 * wrong on them was looked at, and some of their words stand in the word lists since.
 */
export const shortMessages: Record<Language, string[]> = {
  nb: lines(`Har dere ledig time på mandag?
Jeg finner ikke ordrebekreftelsen min
Kan dere hente sofaen i kveld?
Hvor lenge varer garantien?
Jeg har glemt passordet mitt
Bilen min starter ikke
Kan jeg endre adressen på bestillingen?
Når åpner butikken i morgen?
Tar dere imot gavekort?
Jeg ønsker et pristilbud på maling av stue
Trenger jeg resept for dette?
Vi er tolv stykker, har dere plass?
Hvorfor er pakken min forsinket?
Kan jeg ta med hunden min?
Hva slags dekk bør jeg velge?
Det er vann på badegulvet
Kommer dere til Bærum også?
Hei, er noen der?
Jeg fikk feil størrelse
Kan dere ringe meg opp igjen?
Får jeg kvittering på e-post?
Er frokost inkludert?
Hvor mange kvadratmeter er leiligheten?
Jeg vil si opp abonnementet
Hvordan kommer jeg meg dit med buss?
Skal jeg ta av meg skoene?
Vi har blitt syke og må avlyse
Gjelder tilbudet fortsatt?
Har dere noe uten melk?
Jeg trenger hjelp med skattemeldingen
Er det lov å grille på balkongen?
Kan vi flytte timen til uken etter?
Kjøkkenet lekker igjen
Tusen takk, dere er flinke!
Hvilken farge har den?
Sendte dere regningen til feil person?
Jeg venter fortsatt på svar
Er det noe ledig til helgen?
Koster det ekstra med heis?
Kan barna være med?`),
  sv: lines(`Har ni någon ledig tid på måndag?
Jag hittar inte min orderbekräftelse
Kan ni hämta soffan ikväll?
Hur länge gäller garantin?
Jag har glömt mitt lösenord
Min bil startar inte
Kan jag ändra adressen på beställningen?
När öppnar butiken imorgon?
Tar ni emot presentkort?
Jag önskar en offert på målning av vardagsrum
Behöver jag recept för det här?
Vi är tolv stycken, har ni plats?
Varför är mitt paket försenat?
Får jag ta med min hund?
Vilka däck bör jag välja?
Det är vatten på badrumsgolvet
Kommer ni till Solna också?
Hej, är det någon där?
Jag fick fel storlek
Kan ni ringa upp mig?
Får jag kvittot på mejl?
Ingår frukost?
Hur många kvadratmeter är lägenheten?
Jag vill säga upp abonnemanget
Hur tar jag mig dit med buss?
Ska jag ta av mig skorna?
Vi har blivit sjuka och måste ställa in
Gäller erbjudandet fortfarande?
Har ni något utan mjölk?
Jag behöver hjälp med deklarationen
Får man grilla på balkongen?
Kan vi flytta tiden till veckan efter?
Köket läcker igen
Tack så mycket, ni är duktiga!
Vilken färg har den?
Skickade ni fakturan till fel person?
Jag väntar fortfarande på svar
Finns det något ledigt i helgen?
Kostar det extra med hiss?
Får barnen följa med?`),
  da: lines(`Har I en ledig tid på mandag?
Jeg kan ikke finde min ordrebekræftelse
Kan I hente sofaen i aften?
Hvor længe gælder garantien?
Jeg har glemt min adgangskode
Min bil vil ikke starte
Kan jeg ændre adressen på bestillingen?
Hvornår åbner butikken i morgen?
Tager I imod gavekort?
Jeg vil gerne have et tilbud på maling af stuen
Skal jeg bruge en recept til det her?
Vi er tolv personer, har I plads?
Hvorfor er min pakke forsinket?
Må jeg tage min hund med?
Hvilke dæk skal jeg vælge?
Der er vand på badeværelsesgulvet
Kommer I også til Gentofte?
Hej, er der nogen?
Jeg fik den forkerte størrelse
Kan I ringe mig op?
Får jeg kvitteringen på mail?
Er morgenmad med i prisen?
Hvor mange kvadratmeter er lejligheden?
Jeg vil gerne opsige mit abonnement
Hvordan kommer jeg derhen med bus?
Skal jeg tage skoene af?
Vi er blevet syge og må aflyse
Gælder tilbuddet stadig?
Har I noget uden mælk?
Jeg har brug for hjælp til min årsopgørelse
Må man grille på altanen?
Kan vi flytte tiden til ugen efter?
Køkkenet er utæt igen
Mange tak, I er dygtige!
Hvilken farve har den?
Sendte I regningen til den forkerte?
Jeg venter stadig på svar
Er der noget ledigt i weekenden?
Koster det ekstra med elevator?
Må børnene komme med?`),
  fi: lines(`Onko teillä vapaata maanantaina?
En löydä tilausvahvistustani
Voitteko hakea sohvan tänä iltana?
Kuinka kauan takuu kestää?
Unohdin salasanani
Autoni ei käynnisty
Voinko muuttaa tilauksen osoitetta?
Milloin kauppa aukeaa huomenna?
Käykö lahjakortti?
Haluaisin tarjouksen olohuoneen maalauksesta
Tarvitsenko tähän reseptin?
Meitä on kaksitoista, mahdummeko?
Miksi pakettini on myöhässä?
Saanko ottaa koiran mukaan?
Mitkä renkaat minun pitäisi valita?
Kylpyhuoneen lattialla on vettä
Tuletteko myös Espooseen?
Hei, onko siellä ketään?
Sain väärän koon
Voitteko soittaa minulle takaisin?
Saanko kuitin sähköpostiin?
Kuuluuko aamiainen hintaan?
Montako neliötä asunnossa on?
Haluan irtisanoa tilauksen
Miten sinne pääsee bussilla?
Pitääkö kengät riisua?
Sairastuimme ja joudumme perumaan
Onko tarjous vielä voimassa?
Onko teillä jotain maidotonta?
Tarvitsen apua veroilmoituksen kanssa
Saako parvekkeella grillata?
Voimmeko siirtää ajan seuraavalle viikolle?
Keittiö vuotaa taas
Kiitos paljon, olette taitavia!
Minkä värinen se on?
Lähetittekö laskun väärälle henkilölle?
Odotan edelleen vastausta
Onko viikonloppuna vapaata?
Maksaako hissi ylimääräistä?
Voivatko lapset tulla mukaan?`),
  de: lines(`Haben Sie am Montag einen Termin frei?
Ich finde meine Auftragsbestätigung nicht
Könnt ihr das Sofa heute Abend abholen?
Wie lange gilt die Garantie?
Ich habe mein Passwort vergessen
Mein Auto springt nicht an
Kann ich die Adresse der Bestellung ändern?
Wann öffnet der Laden morgen?
Nehmen Sie Gutscheine an?
Ich hätte gern ein Angebot für das Streichen des Wohnzimmers
Brauche ich dafür ein Rezept?
Wir sind zu zwölft, haben Sie Platz?
Warum ist mein Paket verspätet?
Darf ich meinen Hund mitnehmen?
Welche Reifen soll ich nehmen?
Auf dem Badezimmerboden steht Wasser
Kommt ihr auch nach Potsdam?
Hallo, ist da jemand?
Ich habe die falsche Größe bekommen
Können Sie mich zurückrufen?
Bekomme ich die Quittung per Mail?
Ist das Frühstück inbegriffen?
Wie viele Quadratmeter hat die Wohnung?
Ich möchte mein Abo kündigen
Wie komme ich mit dem Bus dorthin?
Muss ich die Schuhe ausziehen?
Wir sind krank und müssen absagen
Gilt das Angebot noch?
Habt ihr etwas ohne Milch?
Ich brauche Hilfe bei der Steuererklärung
Darf man auf dem Balkon grillen?
Können wir den Termin um eine Woche verschieben?
Die Küche ist wieder undicht
Vielen Dank, ihr seid toll!
Welche Farbe hat das?
Ging die Rechnung an die falsche Person?
Ich warte immer noch auf eine Antwort
Ist am Wochenende noch etwas frei?
Kostet der Aufzug extra?
Dürfen die Kinder mitkommen?`),
  en: lines(`Do you have a slot on Monday?
I can't find my order confirmation
Can you pick up the sofa tonight?
How long does the warranty last?
I forgot my password
My car won't start
Can I change the address on the order?
When does the shop open tomorrow?
Do you accept gift cards?
I'd like a quote for painting the living room
Do I need a prescription for this?
There are twelve of us, do you have room?
Why is my package late?
Can I bring my dog?
Which tires should I choose?
There is water on the bathroom floor
Do you come to Brighton as well?
Hi, is anyone there?
I got the wrong size
Could you call me back?
Will I get the receipt by email?
Is breakfast included?
How many square feet is the apartment?
I want to end my subscription
How do I get there by bus?
Should I take off my shoes?
We are ill and have to cancel
Is the offer still valid?
Do you have anything without milk?
I need help with my tax return
Are we allowed to barbecue on the balcony?
Can we move the appointment to the week after?
The kitchen is leaking again
Thanks a lot, you are great!
What color is it?
Did you send the bill to the wrong person?
I am still waiting for an answer
Anything free this weekend?
Is the elevator extra?
May the children come along?`),
}

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim())
}
