import type { CountedKind, CountedNouns } from "../contract/figures.ts";
import { union } from "../contract/list.ts";
import { adjectival, agents, feminines, inflect, weakAgents } from "./inflect.ts";

/** What German news counts. Each group is one thing under several names. */
export const countedNouns = (): readonly CountedNouns[] => [
  {
    kind: "casualty",
    happened: "killed",
    words: union(
      adjectival("tot getötet verstorben ermordet hingerichtet ertrunken erschossen erschlagen gefallen").flat(),
      inflect(
        `todesopfer +s +n, leiche +n, leichnam +s leichname leichnamen, todesfall todesfälle todesfällen, sterbefall sterbefälle sterbefällen, ermordung +en, tötung +en, hinrichtung +en, selbstmord +s +e +en, mord +es +e +en, tötungsdelikt +e +en, suizid +e +en, menschenleben`,
      ).flat(),
    ),
  },
  {
    kind: "casualty",
    happened: "hurt",
    words: union(adjectival("verletzt schwerverletzt leichtverletzt schwerstverletzt verwundet").flat(), [
      "verletzung",
      "verletzungen",
    ]),
  },
  { kind: "casualty", words: ["opfer", "opfers", "opfern"] },
  { kind: "casualty", happened: "missing", words: adjectival("vermisst").flat() },
  ...counted("casualty", [
    ...inflect(
      "infektion +en, neuinfektion +en, krankheitsfall krankheitsfälle krankheitsfällen, vergewaltigung +en, ansteckung +en",
    ),
    ...adjectival("erkrankt infiziert"),
  ]),
  ...counted("displaced", [
    ...inflect(
      `flüchtling +s +e +en, asylbewerber +s +n +in +innen, migrant +en +in +innen, vertriebene +n +r, binnenvertriebene +n +r, binnenflüchtling +e +en, bootsflüchtling +e +en, rückkehrer +n, einwanderer +n, zuwanderer +n, auswanderer +n`,
    ),
    ...adjectival("geflüchtet geflohen vertrieben evakuiert asylsuchend obdachlos umgesiedelt schutzsuchend heimatlos"),
  ]),
  ...counted("detained", [
    ...inflect(
      `geisel +n, häftling +s +e +en, festnahme +n, verhaftung +en, kriegsgefangene +n +r, insasse +n, strafgefangene +n +r, entführung +en, sklave +n, inhaftierung +en`,
    ),
    ...adjectival("gefangen inhaftiert festgenommen verhaftet verschleppt entführt interniert"),
  ]),
  ...counted("forces", [
    ...agents(
      `kämpfer krieger milizionär söldner attentäter angreifer offizier reservist grenzschützer scharfschütze separatist fallschirmjäger blauhelm wächter bewacher rebellenkämpfer entführer schütze gotteskrieger`,
    ),
    ...weakAgents(
      `soldat polizist rebell terrorist islamist extremist dschihadist partisan rekrut gendarm guerillero kadett separatist bandit`,
    ),
    ...inflect(
      `truppe +n, polizeibeamte +n +r, sicherheitskraft sicherheitskräfte sicherheitskräften, einsatzkraft einsatzkräfte einsatzkräften, bewaffnete +n +r, aufständische +n +r, blauhelmsoldat +en, mann, militärangehörige +n +r, guerilla +s, taliban, marine +s, kräfte +n, elitesoldat +en, bundeswehrsoldat +en,
      sicherheitsbeamte +n +r, grenzbeamte +n +r, feuerwehrleute +n, feuerwehrmann feuerwehrmänner feuerwehrmännern, polizeikräfte +n, rettungskraft rettungskräfte rettungskräften, helfer +n, truppenangehörige +n +r, wachleute +n, militante +n +r, reservisten, brigade +n, bataillon +e +en, ordnungshüter +n`,
    ),
  ]),
  ...counted("materiel", [
    ...inflect(
      `panzer +s +n, rakete +n, drohne +n, granate +n, geschoss +e +en, bombe +n, mine +n, landmine +n, flugzeug +es +e +en, kampfflugzeug +e, hubschrauber +n, helikopter +n, kampfjet +s, jet +s, geschütz +e +en, gewehr +e +en, waffe +n, sprengsatz sprengsätze sprengsätzen, kriegsschiff +e +en, marschflugkörper +n, maschine +n,
      fahrzeug +e +en, panzerfahrzeug +e, patrone +n, mörser +n, torpedo +s, sprengkopf sprengköpfe sprengköpfen, u-boot +e, schiff +e +en, boot +e +en, militärfahrzeug +e, atomsprengkopf, schuss schüsse schüssen, sprengstoffgürtel +n, pistole +n, handgranate +n, kugel +n, salve +n, raketenwerfer +n`,
    ),
  ]),
  ...counted("damage", [
    ...inflect(
      `haus häuser häusern, gebäude +n, wohnung +en, wohnhaus wohnhäuser wohnhäusern, schule +n, krankenhaus krankenhäuser krankenhäusern, klinik +en, kirche +n, moschee +n, dorf dörfer dörfern, ortschaft +en, siedlung +en, brücke +n, fabrik +en, geschäft +e +en, laden läden, haushalt +e +en, hütte +n, unterkunft unterkünfte unterkünften,
      auto +s, bauernhof höfe höfen, gehöft +e +en, zelt +e +en, einrichtung +en, hof, fenster +n, baum bäume bäumen, tempel +n, grab gräber gräbern, büro +s, gemeinde +n, anwesen, hektar, synagoge +n, eigenheim +e +en, ölquelle +n, strommast +en`,
    ),
  ]),
  ...counted("people", [
    ["mensch", "menschen", "person", "personen", "leute", "leuten", "menschenleben", "seelen", "individuen"],
    ...agents("einwohner bewohner anwohner"),
    ...agents(
      `bürger teilnehmer besucher helfer arbeiter mitarbeiter anhänger zuschauer schüler lehrer händler fahrer unterstützer wähler retter hörer nutzer verkäufer bauer fischer landarbeiter urlauber staatsbürger
      gläubiger pilger spieler dorfbewohner palästinenser israeli syrer iraker iraner ukrainer amerikaner europäer schweizer österreicher engländer italiener spanier ägypter libyer algerier tunesier inder japaner pakistaner
      bergarbeiter mitstreiter ausländer leser käufer gewerkschafter camper bergsteiger kletterer wanderer skifahrer arbeitnehmer rentner verbraucher steuerzahler bewerber beobachter besatzer menschenrechtler`,
    ),
    ...weakAgents(
      `zivilist demonstrant aktivist journalist passagier insasse patient student tourist muslim christ kunde passant türke grieche jude kurde jeside russe chinese franzose brite pole rumäne däne schwede finne araber tibeter sunnit schiit alawit
      diplomat experte zeuge augenzeuge kollege nachkomme nachbar pilot kandidat katholik protestant jugendliche afghane uigure tschetschene serbe kroate albaner`,
    ),
    ...adjectival(
      `deutsch überlebend betroffen angehörig freiwillig jugendlich erwachsen reisend gläubig streikend protestierend demonstrierend schaulustig beschäftigt angestellt bedürftig hungernd arbeitslos wahlberechtigt gerettet eingeschlossen verschüttet studierend alt minderjährig krank schwarz befragt
      freigelassen verdächtig vorsitzend delegiert abgeordnet oppositionell kriminell gefährdet behindert schwanger geistlich unbeteiligt trauernd obdachsuchend abgeschoben beamt tatverdächtig`,
    ),
    ...inflect(
      `zivilperson +en, mönch +e +en, kind +es +er +ern, frau +en, mann +es männer männern, mädchen, junge +n, säugling +e +en, baby +s, kleinkind +er +ern, familie +n, passagier +s +e +en, insasse +n, fluggast fluggäste fluggästen, fahrgast fahrgäste fahrgästen, gast gäste gästen, urlauber +n, bewohner +n, zivilbevölkerung,
      mitglied +er +ern, aktivist +en, patient +en, waise +n, waisenkind +er, bergmann bergleute bergleuten kumpel, besatzungsmitglied +er +ern, crewmitglied +er +ern, anhänger +n, fan +s, menschenmenge, tourist +en, seeleute +n, matrose +n, jugendliche +n, nonne +n, schulkind +er +ern, schülerin +nen, haushaltsmitglied, zuschauer +n,
      arbeitslose +n, bürger +n, paar +e, wähler +n, stimmberechtigte +n, teilnehmer +n, bruder brüder brüdern, schwester +n, sohn söhne söhnen, tochter töchter töchtern, sanitäter +n, arzt ärzte ärzten, mediziner +n, krankenschwester +n, priester +n, beschäftigte +n, arbeitskräfte +n, hilfskräfte +n, obdachlose +n, anwohner +n`,
    ),
  ]),
  ...counted("event", [
    ...inflect(
      `angriff +es +s +e +en, luftangriff +e +en, anschlag anschläge anschlägen, attentat +e +en, überfall überfälle überfällen, zwischenfall zwischenfälle zwischenfällen, vorfall vorfälle vorfällen, einsatz einsätze einsätzen, fall fälle fällen, verstoß verstöße verstößen, gefecht +e +en, kampf kämpfe kämpfen, protest +e +en,
      streik +s, unfall unfälle unfällen, brand brände bränden, feuer +n, beben, erdbeben, nachbeben, sturm stürme stürmen, selbstmordanschlag, bombenanschlag, beschwerde +n, anruf +e +en, notruf +e +en, flug flüge flügen, straftat +en, delikt +e +en, verbrechen, übergriff +e +en, einbruch einbrüche einbrüchen, ermittlungsverfahren,
      bombenangriff +e +en, raketenangriff +e +en, massaker +n, abschuss abschüsse, test +s, strafanzeige +n, anzeige +n, hinweis +e +en, todesurteil +e +en, buschfeuer +n, waldbrand waldbrände, gewalttat +en, terroranschlag, sturmflut +en`,
    ),
    ...feminines(
      `attacke explosion detonation operation razzia demonstration kundgebung schießerei verletzung bombardierung menschenrechtsverletzung hausdurchsuchung durchsuchung überschwemmung abschiebung auseinandersetzung geiselnahme operation aktion`,
    ),
  ]),
  ...counted("measure", [
    ...inflect(
      `quadratkilometer +n, hektar +n, tonne +n, kilogramm, kilo +s, liter +n, barrel, lastwagen +s, lkw +s, laster +n, quadratmeter +n, kubikmeter +n, fass fässer fässern, container +n, hilfsgüter +n, lebensmittelpakete +n, paket +e +en, decke +n, webseite +n, website +s, internetseite +n, konto konten, arbeitsplatz arbeitsplätze arbeitsplätzen, stelle +n, konvoi +s, bus +ses busse bussen, megawatt, ration +en, dosis dosen`,
    ),
  ]),
];

function counted(kind: CountedKind, groups: readonly (readonly string[])[]): readonly CountedNouns[] {
  return groups.map((words) => ({ kind, words }));
}
