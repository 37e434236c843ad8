import type { SourceNouns } from "../contract/attribution.ts";
import { words } from "../contract/list.ts";
import { adjectival, agents, feminines, inflect, weakAgents } from "./inflect.ts";

/** Who speaks in German news, with the feminine and every case. Compounds end in these (*polizeisprecher, menschenrechtsaktivistin*). */
const people = () =>
  [
    ...agents(
      `sprecher vertreter minister kanzler bürgermeister sekretär helfer mitarbeiter leiter führer berater kommissar kommandeur offizier richter ermittler verteidiger lehrer forscher wissenschaftler politiker botschafter 
    beobachter einwohner bewohner anwohner bürger unternehmer händler arbeiter pfleger mediziner kritiker gegner befürworter unterstützer kämpfer täter käufer besitzer inhaber betreiber gründer autor redakteur ingenieur direktor
    professor doktor senator gouverneur inspekteur inspektor reporter  moderator regisseur künstler schauspieler sänger spieler trainer schüler ökonomer historiker meteorologiker techniker physiker chemiker statistiker
    statthalter verwalter geschäftsführer vermittler unterhändler  fahrer schaffner retter taucher bergsteiger bauer fischer jäger wächter aufseher wärter priester pfarrer pastor prediger rabbiner seelsorger wähler zuschauer
    hörer leser nutzer blogger teilnehmer veranstalter organisator koordinator administrator analytiker verleger herausgeber funktionär aktionär militär  gewerkschafter amerikaner engländer ukrainer iraner iraker palästinenser israeli syrer ägypter libyer europäer japaner inder italiener spanier niederländer schweizer österreicher norweger anhänger sympathisanter rädelsführer`,
    ),
    ...weakAgents(
      `präsident polizist journalist korrespondent kommandant diplomat experte russe schwede zeuge augenzeuge kollege kunde aktivist demonstrant assistent dozent student soldat pilot analyst jurist staatsanwalt patient passagier
    ökonom meteorologe seismologe geologe biologe virologe epidemiologe soziologe politologe psychologe archäologe theologe dissident rebell extremist islamist terrorist separatist nationalist lobbyist
   spezialist militant konfident informant praktikant lieferant fabrikant intendant dirigent komponist sozialist kommunist astronaut bürokrat demokrat kandidat mandant veteran christ muslim jude`,
    ),
    ...adjectival(
      `abgeordnet vorsitzend bevollmächtigt beauftragt angehörig verwandt bekannt überlebend verletzt betroffen reisend studierend gesandt angestellt delegiert vorstandsvorsitzend parteivorsitzend fraktionsvorsitzend angeklagt beschuldigt
    verdächtig gefangen inhaftiert offiziell verantwortlich kriminalbeamt beamt freiwillig sachverständig gelehrt geistlich oppositionell konservativ liberal grün link eingeweiht vermisst jugendlich alt heilig obdachlos geflüchtet zuständig demonstrierend`,
    ),
    ...inflect(
      `chef +s +in +innen +e, oberhaupt +s oberhäupter, staatsanwalt +s staatsanwälte staatsanwälten staatsanwältin staatsanwältinnen, anwalt +s anwälte anwälten anwältin anwältinnen, rechtsanwalt +s rechtsanwälte rechtsanwältin,
    arzt +es ärzte ärzten ärztin ärztinnen, zahnarzt, notarzt +es, general +s generäle generälen generale, oberst +en, hauptmann, major +s, leutnant +s, kapitän +s +e, admiral +s, feldwebel +s, brigadier +s, könig +s +in, königin, kaiser +s,
    prinz +en, prinzessin, fürst +en, papst +es, bischof +s bischöfe, erzbischof +s, kardinal +s, imam +s, ajatollah, scheich +s, emir +s, sultan +s, premier +s, kanzlerin, ministerpräsident +en +in, bundeskanzlerin, landrat +s, gemeinderat, stadtrat,
    attaché +s, konsul +s, referent +en, gutachter +s, beisitzer, frau +en, mann +es männer männern, kind +es kinder kindern, vater +s, mutter mütter, bruder +s brüder, schwester +n, sohn +s söhne, tochter töchter, onkel, tante +n,
    ehemann +s, ehefrau, witwe +n, freund +es +e +en +in, nachbar +n +in +innen, eltern, opfer +s +n, augenzeugin, mädchen, junge +n, manager +s, ceo, trainer, coach, sportler, ombudsmann, geschäftsmann, geschäftsleute, fachleute, leute,
    feuerwehrmann +s feuerwehrleute feuerwehrleuten, seemann, bergmann, landwirt +s +e, wirt +s, offizier +s +e +en, bauer +n, oppositionsführer +s, experte, expertin, ratgeber, mitglied +s +er +ern, bundesminister, quelle +n, insider +s, whistleblower, vize, dozent, chefin,
    hausmeister, vormund, nobelpreisträger +s, moderatorin, gast gäste, prediger, kronprinz +en, stabschef +s, polizeichef +s, generalsekretär +s, stimme +n`,
    ),
  ].flat();

const bodies = () =>
  [
    ...feminines(
      `behörde regierung verwaltung polizei agentur nachrichtenagentur zeitung armee organisation hilfsorganisation menschenrechtsorganisation kommission opposition partei gruppe bewegung miliz staatsanwaltschaft anwaltschaft feuerwehr
    wehr bundeswehr marine firma gesellschaft fluggesellschaft bank stiftung universität hochschule schule klinik botschaft delegation mission vertretung fraktion koalition union liga allianz vereinigung gewerkschaft kammer konferenz
    redaktion zentrale leitung führung direktion abteilung einheit brigade truppe familie gemeinde kirche stadt provinz region reederei airline gemeinschaft werft leitstelle stelle küstenwache sternwarte warte justiz presse luftwaffe
    kanzlei stadtverwaltung forschungsstelle wache besatzung mannschaft crew aufsicht initiative beratungsstelle internetseite website webseite homepage seite plattform illustrierte`,
    ),
    ...inflect(
      `ministerium +s ministerien, amt +es +s ämter ämtern, gericht +s +e +en, parlament +s +e, kabinett +s, büro +s, institut +s +e, observatorium +s, zentrum +s zentren, komitee +s, rat +es räte, senat +s, kongress +es, bundestag +s, landtag +s, nationalrat, bundesrat, präsidium +s,
    militär +s, heer +es, kommando +s, oberkommando, hauptquartier +s, pentagon, kreml, weiße haus, rotes kreuz, roten kreuz, roten kreuzes, kreuz +es, halbmond +s, hilfswerk +s, kinderhilfswerk +s, werk +s, verband +es +s verbände verbänden, verein +s +e, bund +es, bündnis +ses, netzwerk +s +e,
    krankenhaus +es krankenhäuser, spital +s, konsulat +s, kommissariat +s, sekretariat +s, flüchtlingskommissariat, unternehmen +s, konzern +s +e, hersteller +s, betreiber +s, dienst +es +e +en, geheimdienst +s +e, nachrichtendienst +es, wetterdienst +es, rettungsdienst, sender +s +n,
    fernsehsender +s +n, rundfunk +s, radio +s, fernsehen +s, magazin +s +e, nachrichtenmagazin +s, blatt +es blätter, tageblatt +es, portal +s +e, medium +s medien, medienhaus, verlag +s, team +s, forum +s, tribunal +s, bistum, erzbistum, vatikan, taliban, hamas, regime +s, haus +es, komplex, weltverband,
    staat +es +en, behörden, streitkräfte +n, sicherheitskräfte +n, einsatzkräfte +n, rettungskräfte +n, truppen, rebellen, vereinten nationen, vereinte nationen, nationen, europäische union, polizeipräsidium +s, landratsamt, bundesamt, auswärtiges amt, auswärtige amt, auswärtigen amtes,
    weltgesundheitsorganisation, flughafen +s, landeskriminalamt, bundeskriminalamt, statistikamt, ermittlungsbehörde +n, kollegium, orchester, theater, museum +s, tagesschau, kreis +e +en, lager +s, spiegel, quellen, korps, bischofskonferenz, fonds, weltbank`,
    ),
  ].flat();

/** What is written, counted or published. */
const documents = () =>
  [
    ...feminines(
      `erklärung begründung anordnung satzung klage mitteilung pressemitteilung meldung nachricht aussage angabe schätzung zählung erhebung umfrage meinungsumfrage studie untersuchung statistik analyse auswertung berechnung prognose hochrechnung dokumentation resolution
    verfassung anklage anklageschrift entscheidung verfügung verordnung vereinbarung ankündigung bekanntmachung rede ansprache botschaft aufzeichnung liste tabelle datei auskunft information stellungnahme darstellung verlautbarung note
    notiz reportage biographie biografie inschrift bibel zeugenaussage bilanz kurznachricht nachrichtensendung sendung depesche titelgeschichte urkunde chronik volkszählung einschätzung ansicht auffassung darlegung einlassung überlieferung vorhersage`,
    ),
    ...inflect(
      `bericht +s +e +en, jahresbericht +s +e, zeitungsbericht +s +e +en, medienbericht +s +e +en, artikel +s +n, brief +es +e +en, schreiben +s, bekennerschreiben +s, urteil +s +e, beschluss +es beschlüsse, gesetz +es +e, vertrag +s verträge, abkommen +s, kommuniqué +s, protokoll +s +e,
    dokument +s +e +en, plan +s pläne plänen, haushalt +s, etat +s, papier +s +e, interview +s +s, gespräch +s +e, video +s, tweet +s, eintrag +s, buch +es bücher, gutachten +s, ergebnis +ses +se +sen, zahlen, daten, angaben, antrag +s anträge, gesetzentwurf +s, entwurf +s entwürfe, bescheid +s +e, aufruf +s +e, rundschreiben +s, programm +s +e, flyer +s, leitfaden, bericht, papier, aktenlage, akten, akte, unterlagen, zwischenbericht, abschlussbericht +s, lagebericht, verfassungsschutzbericht, index, barometer, register +s,
    kommentar +s +e, leitartikel +s, post +s, posting +s, facebook-eintrag, telefonat +s, statement +s, manifest +s, flugblatt, telegramm +s, memorandum +s, memo +s, fax, e-mail +s, mail +s, text +es, dossier +s, haftbefehl, testament +s, bulletin +s, aussagen, zeugnis, grundgesetz +es`,
    ),
  ].flat();

export const sources = (): SourceNouns => ({
  people: people(),
  bodies: bodies(),
  documents: documents(),
  vague:
    words(`quelle quellen kreise kreisen bericht berichte berichten medienbericht medienberichte medienberichten korrespondentenberichten presseberichte presseberichten zeitungsberichte zeitungsberichten agenturberichten augenzeugen augenzeuge augenzeugenberichten
    zeugen zeugenaussagen beobachter beobachtern kritiker kritikern experten fachleute fachleuten analysten insider insidern insiderkreisen informationen gerüchte gerüchten gerüchteküche angaben meldungen medienangaben schätzungen spekulationen medien
    agenturmeldungen pressemeldungen medienmeldungen nachrichten manche viele einige andere leute menschen sicherheitskreise sicherheitskreisen regierungskreise regierungskreisen diplomatenkreise diplomatenkreisen militärkreise militärkreisen
    parteikreise parteikreisen anwohner anwohnern bewohner einwohner kommentatoren gegner befürworter eingeweihte eingeweihten umfragen studien hinweise hinweisen erkenntnisse erkenntnissen geheimdienstkreise geheimdienstkreisen`),
  vagueAdjectives:
    words(`lokale lokalen lokaler örtliche örtlichen anonyme anonymen anonymer ungenannte ungenannten unbestätigte unbestätigten unbestätigter verschiedene verschiedenen verschiedener mehrere mehreren mehrerer einige einigen manche manchen viele vielen zahlreiche zahlreichen
    andere anderen anderer weitere weiteren weiterer erste ersten erster vorläufige vorläufigen vorläufiger übereinstimmende übereinstimmenden widersprüchliche widersprüchlichen diverse diversen verlässliche verlässlichen zuverlässige zuverlässigen gut informierte informierten informierter
    unterrichtete unterrichteten eingeweihte eingeweihten westliche westlichen westlicher militärische militärischen diplomatische diplomatischen ausländische ausländischen ausländischer internationale internationalen internationaler arabische arabischen arabischer
    amerikanische amerikanischen amerikanischer britische britischen russische russischen türkische türkischen israelische israelischen israelischer palästinensische palästinensischen deutsche deutschen französische französischen unabhängige unabhängigen unabhängiger
    offizielle offiziellen offizieller vorliegende vorliegenden jüngste jüngsten neueste neuesten letzte letzten bisherige bisherigen politische politischen regierungsnahe regierungsnahen eigene hiesige hiesigen nationale nationalen zwei drei alle allen einer`),
  never:
    words(`januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gott montagabend dienstagabend mittwochabend donnerstagabend freitagabend
    samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen ostern weihnachten pfingsten`),
  events: [
    ...inflect(
      `brand +es brände bränden, feuer +s, unfall +s unfälle unfällen, absturz +es, anschlag +s anschläge anschlägen, angriff +s +e +en, überfall +s überfälle, erdbeben +s, beben +s, sturm +s stürme, orkan +s, hurrikan +s, taifun +s, zyklon +s, hochwasser +s, einsatz +es, kampf +es kämpfe kämpfen,
      gefecht +s +e +en, krieg +s +e +en, konflikt +s +e +en, streit +s, protest +s +e +en, ausbruch +s, unglück +s, einsturz +es, deal +s, waffenstillstand +s, tod +es, anstieg +s, rückgang +s, vorfall +s vorfälle, putsch +es, aufstand +s, streik +s +s, beschuss +es, massaker +s, attentat +s +e +en, bürgerkrieg +s, zwischenfall +s,
      unruhen, ausschreitungen, zusammenstöße +n, wahlen, kämpfe, gespräche, verhandlungen, tote +n, opfer, zahl +en`,
    ).flat(),
    ...feminines(
      `explosion detonation schießerei katastrophe überschwemmung lawine razzia operation offensive belagerung seuche epidemie pandemie demonstration kundgebung wahl abstimmung entführung festnahme verhaftung hinrichtung krise bluttat tat attacke bombardierung flut dürre eskalation geiselnahme gewalt`,
    ).flat(),
  ],
  compounds: true,
  nounsCapitalised: true,
  own: words("eigenen eigener eigene eigenem"),
});
