import type { CountedKind, CountedNouns } from "../contract/figures.ts";
import { list } from "../contract/list.ts";

/** Nouns that each count a thing of their own. */
function each(kind: CountedKind, words: string): readonly CountedNouns[] {
  return list(words).map((word) => ({ kind, words: [word] }));
}

/** Groups of nouns that count the same thing, in both numbers; the first of each is the name by which figures are compared. A compound counts by its last part. */
export const nouns = (): readonly CountedNouns[] => [
  {
    kind: "casualty",
    happened: "killed",
    words: list(`
      doden, dode, lichamen, lijken, lijk, levens, stoffelijke overschotten, sterfgevallen, sterfgeval, overledenen, dodelijke slachtoffers,
      dodelijk slachtoffer, gesneuvelden, moorden, moord, executies, drenkelingen, liquidaties
    `),
  },
  {
    kind: "casualty",
    happened: "hurt",
    words: list(`
      gewonden, gewonde, zwaargewonden, zwaargewonde, lichtgewonden, lichtgewonde, verwondingen, patiënten, patiënt, besmettingen, besmetting, zieken
    `),
  },
  { kind: "casualty", happened: "missing", words: list(`vermisten, vermiste, vermiste personen`) },
  { kind: "casualty", words: list(`slachtoffers, slachtoffer`) },
  {
    kind: "displaced",
    words: list(`
      vluchtelingen, vluchteling, ontheemden, ontheemde, evacués, evacué, geëvacueerden, asielzoekers, asielzoeker, daklozen, terugkeerders, migranten,
      migrant, bootvluchtelingen, statushouders, bootmigranten
    `),
  },
  {
    kind: "detained",
    words: list(`
      gevangenen, gevangene, gedetineerden, gedetineerde, arrestanten, arrestant, gijzelaars, gijzelaar, gegijzelden, krijgsgevangenen, krijgsgevangene,
      arrestaties, arrestatie, aanhoudingen, aanhouding, ontvoerden, verdachten, verdachte, veroordeelden, terugkeerder
    `),
  },
  {
    kind: "forces",
    words: list(`
      soldaten, soldaat, militairen, militair, troepen, manschappen, mariniers, commando's, reservisten, dienstplichtigen, blauwhelmen, vredessoldaten,
      grenswachten, veiligheidstroepen, officieren, krachten, para's, rekruten, legereenheden, elitetroepen, matrozen
    `),
  },
  {
    kind: "forces",
    words: list(`
      strijders, strijder, rebellen, rebel, militanten, militant, jihadisten, jihadist, terroristen, terrorist, extremisten, extremist, opstandelingen,
      opstandeling, milities, militieleden, huurlingen, huurling, guerrillastrijders, guerrillero's, schutters, schutter, aanvallers, aanvaller, daders,
      is'ers, is-leden, is-strijders, islamisten, separatisten, vrijwilligers, talibanstrijders, syriëgangers, uitreizigers, zelfmoordterroristen, kapers,
      commandanten
    `),
  },
  { kind: "forces", words: list(`brigades, bataljons, divisies, eenheden, regimenten, compagnieën, pelotons, legers`) },
  ...each(
    "materiel",
    `
      tanks, tank, drones, drone, raketten, raket, granaten, granaat, mortieren, mortiergranaten, bommen, bom, mijnen, landmijnen, zeemijnen, vliegtuigen,
      vliegtuig, gevechtsvliegtuigen, straaljagers, toestellen, helikopters, helikopter, oorlogsschepen, schepen, schip, onderzeeërs, pantservoertuigen,
      pantserwagens, legervoertuigen, kanonnen, wapens, wapen, vuurwapens, vuurwapen, geweren, geweer, pistolen, pistool, handgranaten, kogels, patronen,
      munitie, explosieven, explosief, springladingen, projectielen, kruisraketten, houwitsers, messen, machetes, kalasjnikovs
    `,
  ),
  {
    kind: "damage",
    words: list(`
      huizen, huis, woningen, woning, woonhuizen, appartementen, appartement, flats, hutten, tenten, onderkomens, boerderijen, panden, pand, huisjes,
      villa's
    `),
  },
  ...each(
    "damage",
    `
      gebouwen, gebouw, ziekenhuizen, ziekenhuis, klinieken, scholen, school, klaslokalen, kerken, kerk, moskeeën, moskee, synagogen, tempels, winkels,
      winkel, bedrijfspanden, fabrieken, magazijnen, bruggen, brug, elektriciteitscentrales, auto's, auto, voertuigen, voertuig, bussen, wegen, stellingen,
      posities, doelen, doelwitten, checkpoints, boten, boot, bootjes, hotels, hotel, kantoren, graven, grafstenen, dorpen, dorp, nederzettingen, wijken,
      geldautomaten, pinautomaten, plofkraken, kampen, bases, branden, ruiten, bomen, masten, loodsen, kassen, scooters, fietsen, vrachtauto's, molshopen,
      steden, plaatsen, gebieden, raffinaderijen, velden
    `,
  ),
  {
    kind: "people",
    words: list(
      `mensen, mens, personen, persoon, burgers, burger, inwoners, inwoner, bewoners, bewoner, omwonenden, buurtbewoners, dorpelingen, landgenoten, zielen, volwassenen, volwassene, individuen, anderen, lieden, stadsbewoners, `,
    ),
  },
  {
    kind: "people",
    words: list(`
      vrouwen, vrouw, meisjes, meisje, moeders, moeder, dochters, is-vrouwen, zwangere vrouwen, schoolmeisjes, echtgenotes
    `),
  },
  { kind: "people", words: list(`mannen, man, jongens, jongen, vaders, vader, zoons, zonen, jongemannen`) },
  {
    kind: "people",
    words: list(`
      kinderen, kind, baby's, baby, peuters, kleuters, tieners, tiener, jongeren, jongere, minderjarigen, minderjarige, scholieren, scholier, leerlingen,
      leerling, studenten, student, weeskinderen, wezen, kleinkinderen, pubers
    `),
  },
  {
    kind: "people",
    words: list(`
      agenten, agent, politieagenten, politieagent, politiemensen, politiemannen, beveiligers, bewakers, bewaker, gendarmes, gendarme, oproeragenten,
      rechercheurs, cipiers, politieambtenaren, politiemedewerkers
    `),
  },
  {
    kind: "people",
    words: list(`
      betogers, betoger, demonstranten, demonstrant, relschoppers, activisten, activist, actievoerders, aanhangers, sympathisanten, deelnemers, deelnemer,
      supporters, fans, bezoekers, bezoeker, toeschouwers, gelovigen, pelgrims, kiezers, stemmers, stemgerechtigden, ondertekenaars, handtekeningen,
      stakers, gele hesjes, krakers, bezetters, rouwenden, respondenten, ondervraagden
    `),
  },
  ...each(
    "people",
    `
      passagiers, passagier, opvarenden, opvarende, inzittenden, inzittende, bemanningsleden, bemanningslid, reizigers, reiziger, forenzen, toeristen,
      toerist, gasten, gast, vakantiegangers, chauffeurs, bestuurders, automobilisten, voetgangers, fietsers, wandelaars, piloten, schippers, hotelgasten
    `,
  ),
  ...each(
    "people",
    `
      werknemers, werknemer, medewerkers, medewerker, arbeiders, arbeider, mijnwerkers, mijnwerker, vissers, boeren, leraren, docenten, artsen, arts,
      dokters, verpleegkundigen, hulpverleners, hulpverlener, journalisten, journalist, verslaggevers, fotografen, advocaten, ambtenaren, ambtenaar,
      diplomaten, diplomaat, politici, parlementariërs, kamerleden, leden, lid, partijleden, sp-leden, raadsleden, leiders, rechters, geestelijken,
      priesters, imams, ingenieurs, wetenschappers, onderzoekers, deskundigen, ondernemers, tandartsen, personeelsleden, collega's, banen, sociaal werkers,
      kooplui, officieren van justitie, veteranen, vakbondsleden, winkeliers, zzp'ers, uitkeringsgerechtigden, bijstandsgerechtigden
    `,
  ),
  {
    kind: "people",
    words: list(`
      reddingswerkers, reddingswerker, brandweerlieden, brandweermannen, brandweerman, hulpdiensten, redders, duikers, ambulances
    `),
  },
  ...each(
    "people",
    `
      overlevenden, overlevende, nabestaanden, nabestaande, familieleden, familielid, getuigen, ooggetuigen, omstanders, omstander, voorbijgangers,
      klanten, klant, gebruikers, kijkers, buren, vrienden, broers, zussen, ouders, klagers, melders, spaarders, abonnees, sollicitanten, kandidaten
    `,
  ),
  { kind: "people", words: list(`gezinnen, gezin, families, huishoudens, huishouden`) },
  ...each(
    "people",
    `
      nederlanders, belgen, vlamingen, duitsers, fransen, britten, engelsen, spanjaarden, italianen, amerikanen, russen, oekraïners, syriërs, irakezen,
      iraniërs, turken, koerden, afghanen, israëliërs, palestijnen, libiërs, egyptenaren, jemenieten, saoedi's, chinezen, japanners, indiërs, pakistanen,
      australiërs, canadezen, polen, venezolanen, zweden, denen, noren, finnen, grieken, portugezen, marokkanen, moslims, christenen, joden, jezidi's,
      hindoes, rohingya, hagenaars, amsterdammers, rotterdammers, europeanen, afrikanen, buitenlanders, staatsburgers
    `,
  ),
  ...each(
    "event",
    `
      aanvallen, aanval, luchtaanvallen, luchtaanval, aanslagen, aanslag, bombardementen, bombardement, invallen, inval, incidenten, incident, operaties,
      operatie, schendingen, schending, explosies, explosie, ontploffingen, schietpartijen, schietpartij, steekpartijen, steekpartij, gevechten, protesten,
      betogingen, demonstraties, overvallen, overval, inbraken, inbraak, misdrijven, misdrijf, delicten, meldingen, melding, klachten, aangiften, aangifte,
      gevallen, vluchten, huiszoekingen, doorzoekingen, aardbevingen, aardbeving, naschokken, bevingen, stormen, tornado's, ongelukken, ongeval,
      ongevallen, botsingen, ontvoeringen, bedreigingen, zaken, taps, onderzoeken, berichten, tweets, boetes, controles, aanvragen, verzoeken, oproepen,
      missies, plofkraak, verstoringen, branden, evacuaties, overtredingen, tests, waarschuwingen
    `,
  ),
  ...each(
    "measure",
    `
      vierkante kilometer, vierkante kilometers, vierkante meter, vierkante meters, km2, km², m2, m², hectare, hectaren, hectares, ton hulpgoederen, ton,
      liter, vaten, vrachtwagens, vrachtwagen, trucks, vrachtwagenladingen, konvooien, containers, container, voedselpakketten, maaltijden, vaccins, doses,
      kilo cocaïne, kilo drugs, kilo hasj, kubieke meter, dieren, koeien, runderen, schapen, varkens, kippen, honden, paarden, stembiljetten, documenten,
      dossiers, stukken, sigaretten, pillen, xtc-pillen, stemmen, megawatt, molshopen, bezwaren, zandzakken, dekens, matrassen, planten, hennepplanten,
      flessen, pakketten, kunstwerken, boeken gestolen
    `,
  ),
  {
    kind: "share",
    words: list(
      `procentpunt, procentpunten, nertsen, kalveren, geiten, vogels, vissen, katten, olifanten, walvissen, kangoeroes, koala's, eenden, ganzen, bijen, wolven, kuikens, konijnen`,
    ),
  },
];
