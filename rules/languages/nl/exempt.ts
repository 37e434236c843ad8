import type { ExemptCues } from "../contract/exempt.ts";
import { list } from "../contract/list.ts";

export const exempt = (): ExemptCues => ({
  durations: list(`
      voorwaardelijk, seconde, seconden, secondes, minuut, minuten, uur, uren, uurtje, uurtjes, dag, dagen, etmaal, etmalen, nacht, nachten, avond,
      avonden, ochtend, ochtenden, middagen, week, weken, weekend, weekenden, weekeinde, weekeinden, maand, maanden, kwartaal, kwartalen, kwartier,
      halfjaar, jaar, jaren, seizoen, seizoenen, decennium, decennia, eeuw, eeuwen, generaties, keer, maal, malen, keren, straf, straffen, celstraf,
      gevangenisstraf
    `),
  units: list(`
      km, kilometer, kilometers, m, meter, meters, cm, centimeter, centimeters, mm, millimeter, millimeters, mijl, mijlen, zeemijl, zeemijlen, voet, inch,
      km/u, km/h, kilometer per uur, knopen, graden, graad, °, °c, celsius, fahrenheit, kilo, kilogram, kg, gram, pond zwaar, pk, watt, kilowatt, kwh,
      volt, hz, mhz, ghz, gb, mb, terabyte, gigabyte, bar, millibar, verdiepingen, verdieping, etages, hoog, lang, breed, diep, op de schaal van richter,
      magnitude, beaufort, decibel, punten, lichtjaar, hectopascal, calorieën, megapixel, jaar cel, jaar celstraf, uur werkstraf, uur taakstraf,
      kubieke centimeter, liter bloed, kaliber
    `),
  monthFirst: false,
  months: list(`
      januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan, feb, mrt, apr, jun, jul, aug, sep, sept,
      okt, nov, dec, jan., feb., mrt., apr., jun., jul., aug., sep., sept., okt., nov., dec.
    `),
  clock: list(`
      uur, u, u., gmt, utc, cet, uur plaatselijke tijd, plaatselijke tijd, uur lokale tijd, uur 's middags, over, voor half, over half, voor twaalf
    `),
  timeLeads: list(`
      in, sinds, vanaf, tot, tot en met, voor, na, rond, omstreeks, eind, begin, medio, jaar, jaren, seizoen, zomer, winter, herbst, herfst, lente,
      voorjaar, najaar, anno, uit, heel, half, tegen, om, zomer van, verkiezingen van, jaargang, tussen, per, over, door, verkiezingen, wk, ek, kerst,
      januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
    `),
  agesBefore: list(
    `leeftijd van, leeftijd tussen, leeftijd tussen de, leeftijd, in de leeftijd van, ouder dan, jonger dan, van boven de, boven de, onder de, tussen de, pas, mannen van, vrouwen van, jongen van, meisje van, jongens van, meisjes van, man van, vrouw van, kinderen van, dochter van, zoon van, arts van, kind van, mensen van, broer van, zus van, vader van, moeder van, overleden op, overlijdt op, stierf op`,
  ),
  agesAfter: list(`jaar oud, jaar jong, jarige, maanden oud, weken oud, dagen oud, jaar of ouder, jarigen, plussers`),
  labels: list(`
      jaren, categorie, type, model, versie, route, weg, snelweg, afrit, rijksweg, vlucht, boeing, airbus, antonov, toepolev, iljoesjin, cessna, fokker,
      resolutie, resoluties, artikel, artikelen, lid, paragraaf, hoofdstuk, pagina, pagina's, pag., p., blz., bladzijde, bladzijden, deel, fase, stap,
      niveau, klas, groep, groepen, graad, nummer, nummers, nr, nr., no., huisnummer, kanaal, kamer, zaal, gate, perron, spoor, terminal, lijn, zone,
      regio, district, sector, perceel, blok, toren, gebouw, appartement, verdieping, bus, tram, trein, metro, buslijn, tramlijn, aflevering, seizoen,
      serie, ronde, etappe, week, dag, set, figuur, tabel, bijlage, amendement, wetsvoorstel, dossier, zaak, halte, kamp, station, brigade, compagnie,
      bataljon, divisie, postbus, psalm, vers, apollo, sojoez, formule, euro, covid, mig, soechoj, tel, tel., telefoon, telefoonnummer, bel, fax, postcode,
      magnitude, kracht, kracht van, plaats, positie, plek, rang, wereldoorlog, wo, iphone, android, windows, playstation, radio, fm, npo, rtl, sbs, net,
      canvas, een, max, omroep, area, top, g, brexit, artikel-, volume, pier, kilometerpaal, hectometerpaal, a, n, e, kabinet-rutte, rutte, michel, studio,
      jaargang, editie, windkracht, code, stand, kwartaal
    `),
  namesAfter: list(`brigade, divisie, max, street, avenue, road, oktoberplein`),
  nameEnds: list(`plein, straat, laan, weg, kade, gracht, steeg, singel, dreef`),
  nouns: list(
    `landen, land, lidstaten, lidstaat, staten, staat, deelstaten, regeringen, regering, organisaties, organisatie, bedrijven, bedrijf, ondernemingen, concerns, groepen, groep, groeperingen, propagandagroepen, partijen, partij, fracties, instellingen, instanties, universiteiten, verenigingen, clubs, teams, team, ploegen, zetels, zetel, treinen, trein, trams, pagina's, pagina, bladzijden, camera's, camera, zenders, zender, tv-zenders, kanalen, stations, abonnees, abonnementen, volgers, followers, goals, stemmen voor, stemmen tegen, zitplaatsen, staanplaatsen, parkeerplaatsen, doelpunten, doelpunt, punten, wedstrijden, wedstrijd, medailles, rondes, ronden, sets, aanklachten, aanklacht, feiten, tenlasteleggingen, talen, taal, eilanden, eiland, provincies, provincie, regio's, regio, gemeenten, gemeente, districten, departementen, continenten, hoofdstukken, artikelen, opties, optie, manieren, manier, redenen, reden, vragen, vraag, fasen, fases, stappen, stap, soorten, soort, types, typen, vormen, categorieën, niveaus, kamers, slaapkamers, bedden, verdiepingen, etages, rijstroken, kanten, zijden, fronten, helften, versies, afleveringen, liedjes, nummers, albums, boeken, boek, films, film, brieven, brief, woorden, zinnen, termijnen, termijn, kandidaat, coalitiepartijen, banken, bank, luchtvaartmaatschappijen, vliegvelden, vliegveld, luchthavens, kranten, media, websites, rechtbanken, stammen, foto's, foto, filmpjes, video's, video, dingen, zaken, factoren, theorieën, motoren, motor, poten, benen, armen, handen, ogen, vingers, deuren, graden, leerjaren, vakken, sporen, lijnen, planeten, sterren, likes, views, wetten, verdragen, voorwaarden, eisen, voorstellen, akkoorden, generatoren, doelen gesteld, ministeries, ministers, bisdommen, kerkprovincies, gesprekken, teelten, scenario's, oplossingen, locaties, plekken, plek, afdelingen, vestigingen, filialen, takken, hoeken, meningen, delen, deel, stukken, velden, vakbonden, bonden, ngo's, aso-azc's, azc's, scholen op, straten, nachten, vergaderingen, prijzen, prijs, lagen, schoten, pogingen, tellen, kampen van, seconden, rechters, schermen, toestellen per, wielen, matches, match, kampioenschappen, kampioenschap, tries, doelpogingen, overwinningen, nederlagen, races, titels, trofeeën, spellen, duels, plaatsen`,
  ),
  capacities: list(
    `capaciteit van, capaciteit voor, plaats voor, ruimte voor, plek voor, plaats aan, biedt plaats aan, bieden plaats aan, onderdak aan maximaal, geschikt voor, bedoeld voor, ontworpen voor, maximaal, hoogstens, maximum van, limiet van, snelheid van, snelheden van, windsnelheden van, windstoten van, windstoten tot, hoogte van, diepte van, breedte van, lengte van, oppervlakte van, gewicht van, straal van, afstand van, temperatuur van, temperaturen van, kracht van, magnitude van, celstraf van, gevangenisstraf van, straf van, boete van, werkstraf van, minimumloon van, maximale, bevolkingsdichtheid van, passen, passen er, groter dan, weegt, wegen, woog, wogen, weegt leeg`,
  ),
  charges: list(`
      schuldig aan, verdacht van, beschuldigd van, aangeklaagd voor, aangeklaagd wegens, veroordeeld voor, veroordeeld wegens, verdenking van,
      vervolgd voor, vervolgd wegens, terecht voor, bekende, bekent, verantwoordelijk voor, vrijgesproken van, in verband met, beschuldiging van
    `),
  definitions: list(`
      of meer doden vallen, gedefinieerd als, geldt als, wordt gedefinieerd, moet minstens, moeten minstens, mag maximaal, mogen maximaal, mogen hooguit,
      wettelijk, wettelijke, vereist, verplicht, tweederdemeerderheid, tweederde meerderheid, twee derde meerderheid,
      meerderheid van twee derde, meerderheid van tweederde
    `),
  ordinals: list(`eerste, tweede, laatste, andere, vorige, derde, vierde`),
  definites: list(
    `de, het, deze, die, dit, beide, alle, elke, elk, ieder, iedere, eerste, laatste, volgende, vorige, andere, allen, al de, afgelopen, komende`,
  ),
});
