import type { ExemptCues } from "../contract/exempt.ts";
import { list, union, words } from "../contract/list.ts";
import { agents, feminines, inflect, weakAgents } from "./inflect.ts";

const durations =
  words(`sekunde sekunden minute minuten stunde stunden tag tage tagen tages woche wochen monat monate monaten monats quartal quartale quartalen halbjahr jahr jahre jahren jahres jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten jahrtausend jahrtausende
  jahrtausenden nacht nächte nächten wochenende wochenenden generation generationen morgen abend abende min std millisekunden augenblick amtszeit amtszeiten legislaturperiode legislaturperioden saison schichten`);

/** Numbers of German news that state nothing to be sourced. */
export const exempt = (): ExemptCues => ({
  durations,
  units:
    words(`km kilometer kilometern kilometers m meter metern cm zentimeter zentimetern mm millimeter millimetern meile meilen seemeile seemeilen fuß zoll grad °c °f celsius fahrenheit km/h kmh stundenkilometer stundenkilometern knoten kg gramm hz mhz ghz khz volt watt kw kilowatt mw megawatt gigawatt
    pixel ps kaliber bar hpa hektopascal mikrogramm milligramm megabyte gigabyte mb gb tb kilotonnen megatonnen db dezibel lichtjahre lichtjahren bogensekunden millisievert sievert becquerel mikrosievert °`),
  monthFirst: false,
  months: words(
    `januar jänner jan februar feber feb märz april apr mai juni jun juli jul august aug september sept sep oktober okt november nov dezember dez jahreswechsel`,
  ),
  clock: words("uhr h mez mesz utc gmt ortszeit et est edt cet cest uhrzeit"),
  timeLeads: words(
    `im seit jahr jahres jahre jahren anfang ende mitte sommer winter herbst frühjahr frühling ostern weihnachten pfingsten silvester januar februar märz april mai juni juli august september oktober november dezember jänner wahljahr anno`,
  ),
  agesBefore: list("im alter von, alter von, alter zwischen, alter von etwa, im alter von etwa, im alter zwischen"),
  agesAfter: list(
    "jahre alt, jahre alte, jahre alten, jahre alter, jahren alt, jahre jung, monate alt, monate alte, monate alten, tage alt, wochen alt, jahr alt",
  ),
  labels:
    words(`kategorie stärke magnitude klasse route straße bundesstraße autobahn flug linie zug gleis tor zimmer raum halle kanal sender boeing airbus resolution artikel paragraph paragraf absatz ziffer nummer nr nummern seite seiten kapitel band bd platz rang stufe phase runde gruppe gruppen
    modell typ version tel telefon fax postfach plz wahlkreis bezirk block revolutionsplatz sars-cov covid apollo sojus ariane iso nach-seite § art abs vers psalm mondlandung channel radio studio punkt spieltag etappe heft ausgabe teil folge isbn issn konto aktenzeichen az windstärke warnstufe alarmstufe
    richterskala antonow tupolew iljuschin suchoi mig apache`),
  nameEnds: words(`straße platz allee`),
  namesAfter: words(
    `brigade division regiment bataillon armee korps geschwader flotte infanterie panzerdivision infanteriedivision straße avenue street platz uhr bundestag parlament breitengrad längengrad`,
  ),
  nouns: union(
    inflect(
      `land +es länder ländern, staat +es +en, mitgliedsland mitgliedsländer mitgliedsländern, mitgliedsstaat +en, mitgliedstaat +en, bundesland bundesländer bundesländern, organisation +en, hilfsorganisation +en, unternehmen, firma firmen, partei +en, konzern +e +en, verein +e +en, verband verbände verbänden, sitz +es +e +en, mandat +e +en, parlamentssitz +e +en,
      zug züge zügen, straßenbahn +en, tor +e +en, punkt +e +en, treffer +n, satz sätze sätzen, spiel +e +en, gol, stimme +n, etage +n, stockwerk +e +en, stock, kapitel +n, seite +n, teil +e +en, tweet +s, follower +n, abonnent +en, abonnement +s, band bände, mal, male +n, kamera +s, überwachungskamera +s, frage +n, grund gründe gründen, art +en, weise +n, form +en,
      anklagepunkt +e +en, anklage +n, punkt +en, schritt +e +en, runde +n, wahlgang wahlgänge wahlgängen, version +en, provinz +en, region +en, bezirk +e +en, landkreis +e +en, distrikt +e +en, departement +s, kontinent +e +en, insel +n, stadt städte städten, großstadt großstädte großstädten, sprache +n, zone +n, gebiet +e +en, ort +e +en, stelle +n, standort +e +en, flughafen flughäfen,
      seite +n, etappe +n, medaille +n, gold, runde, sender +n, zeitung +en, tageszeitung +en, medium medien, film +e +en, buch bücher büchern, lied +er +ern, artikel +n, bild +er +ern, foto +s, video +s, dokument +e +en, brief +e +en, volt, gruppe +n, kategorie +n, faktor +en, ebene +n, möglichkeit +en, option +en, kandidat +en, minister +n, ministerien, behörde +n, gericht +e, richter +n, instanz +en,
      spur +en, motor +en, triebwerk +e +en, rad räder, gleis +e, tür +en, ecke +n, prozesstag +e, verhandlungstag +e, verfahren, gesetz +e +en, vertrag verträge verträgen, paragraph +en, absatz absätze, saison +s, team +s, mannschaft +en, verein +e, klub +s, platz plätze plätzen, sitzplätze +n, betten, bett, klasse +n, zeichen, buchstabe +n, wort wörter worte worten wörtern, resolution +en, sitzung +en, gipfel,
      universität +en, institut +e, hochschule +n, firmen, bank +en, filiale +n, bahnhof bahnhöfe, station +en, strecke +n, linie +n, gemeinschaft +en, stamm stämme stämmen, ethnie +n, religion +en, partner +n, gegner +n, gründer +n, grad, aufsatz, beitrag beiträge, teilstaat +en, republik +en, wahlkreis +e +en, wahllokal +e +en, kommune +n, kirchengemeinde +n, nation +en, staatschef +s, regierungschef +s, prozentpunkt +e +en, satellit +en, planet +en, mond +e, drittel, stern +e +en, windrad, anlage +n, reaktor +en, kraftwerk +e, block blöcke, sinn +e +en, geschlecht +er, monatsgehalt, jahresgehalt`,
    ).flat(),
    agents("kläger angeklagter bewerber sieger gewinner").flat(),
    weakAgents("abonnent konkurrent").flat(),
    feminines("ausgabe auflage folge episode fassung ausführung variante").flat(),
  ),
  capacities: list(
    "kapazität, kapazität von, kapazität für, platz für, plätze für, raum für, fassungsvermögen, fassungsvermögen von, ausgelegt für, ausgelegt auf, konzipiert für, sitzplätze für, fasst, fassen, tragfähigkeit, reichweite von, länge von, höhe von, breite von, tiefe von, durchmesser von, mit einer länge von, radius von, umkreis von, entfernung von, abstand von, geschwindigkeit von",
  ),
  charges: list(
    "schuldig, wegen, angeklagt, anklage wegen, verurteilt wegen, verurteilt zu, haftstrafe von, freiheitsstrafe von, gefängnisstrafe von, strafe von, zu insgesamt, angeklagt wegen, anklagen wegen, in den fällen",
  ),
  definitions: list(
    "oder mehr getötet, definiert als, dürfen höchstens, gesetzlich, mindestalter, erforderlich, erforderliche, erforderlichen, notwendig, notwendige, vorgeschrieben, vorgeschriebene, quorum, mindestbeteiligung, zweidrittelmehrheit, mehrheit von, nötig, hürde",
  ),
  ordinals: list(`erste, ersten, zweite, zweiten, letzte, letzten, dritte, dritten, andere, anderen`),
  definites: words(
    `der die das den dem des diese dieser diesen dieses diesem alle allen aller beide beiden jene jenen sämtliche sämtlichen übrigen restlichen`,
  ),
});
