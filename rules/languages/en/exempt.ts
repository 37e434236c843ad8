import type { ExemptCues } from "../contract/exempt.ts";
import { list } from "../contract/list.ts";

export const exempt = (): ExemptCues => ({
  durations: list(`
      second, seconds, minute, minutes, min, mins, hour, hours, hrs, day, days, night, nights, evening, evenings, morning, mornings, week, weeks, weekend,
      weekends, fortnight, month, months, quarter, quarters, season, seasons, semester, semesters, year, years, yrs, decade, decades, century, centuries,
      generations, millennia, times, occasions, occasion, time, sentence, sentences
    `),
  units: list(`
      km, kilometre, kilometres, kilometer, kilometers, kms, mile, miles, mi, nautical miles, metre, metres, meter, meters, m, cm, centimetre, centimetres,
      centimeter, centimeters, mm, millimetre, millimetres, millimeter, millimeters, foot, feet, ft, inch, inches, yard, yards, mph, kph, kmh, km/h,
      miles per hour, kilometers per hour, kilometres per hour, knots, degrees, degree, °, °c, °f, celsius, fahrenheit, magnitude, on the richter scale,
      light-years, hz, ghz, mhz, volts, watts, lb, lbs, stone, hpa, millibars, mbar, bar, storeys, storey, stories, story, floors, floor, degrees north,
      degrees south, degrees east, degrees west, kt, mbps, gb, mb, tb, calories, pixels, carats, points, centimetres tall, percent chance, mm of rain,
      inches of rain, pounds of pressure, gauge, caliber, calibre, decibels, blocks
    `),
  monthFirst: true,
  months: list(`
      january, february, March, april, May, june, july, august, september, october, november, december, jan, feb, Mar, apr, jun, jul, aug, sep, sept, oct,
      nov, dec, jan., feb., mar., apr., jun., jul., aug., sep., sept., oct., nov., dec.
    `),
  clock: list(
    `a.m., a.m, am, p.m., p.m, pm, o'clock, gmt, utc, bst, est, edt, cet, cest, local time, hours gmt, hrs, hours local, noon, pdt, pst, msk, ist, jst`,
  ),
  timeLeads: list(`
      in, since, by, until, till, from, before, after, during, early, late, mid, of, in early, in late, in mid, around, circa, between, through, for,
      spring, summer, autumn, fall, winter, year, years, season, election, class of
    `),
  agesBefore: list(
    `aged, age, ages, aged between, ages of, age of, turned, turns, turning, under the age of, over the age of, under, older than, younger than, age range, died at, dies at`,
  ),
  agesAfter: list(`years old, years of age, year old, year-old, year-olds, years-old, yo, y/o`),
  labels: list(`
      category, categories, cat, cat., route, routes, highway, interstate, road, motorway, exit, junction, flight, flights, boeing, airbus, antonov,
      tupolev, ilyushin, cessna, bombardier, embraer, resolution, resolutions, article, articles, section, sections, paragraph, rule, chapter, page, pages,
      p., pp., title, act, clause, part, phase, stage, step, level, tier, grade, class, type, model, mark, version, number, numbers, no, no., nos., nr,
      nr., channel, room, gate, platform, terminal, pier, lane, line, zone, region, district, sector, ward, area, block, unit, building, apartment, suite,
      floor, volume, vol., episode, season, series, round, week, day, year, game, match, set, group, table, figure, fig., appendix, annex, amendment,
      proposition, measure, bill, hr, order, case, docket, file, item, hall, site, camp, station, bus, train, tram, metro, engine, ladder, squad, company,
      battalion, brigade, regiment, division, task force, fleet, base, post box, po box, box, psalm, verse, scene, apollo, soyuz, formula, euro, covid, m,
      ak, mig, su, route no., state route, us route, u.s. route, isbn, iso, din, protocol, directive, regulation, grid, hurricane category, magnitude,
      a magnitude, of magnitude, over magnitude, richter, measuring, measured, registered a, registering, area code, ranked, rank, ranking, position,
      place, seed, seeded, top, radio, fm, studio, wing, court, courtroom, cell, aisle, seat, row, pm-, boeing's, iphone, android, windows, playstation,
      xbox, uefa, group of, g, dial, dialled, dialed, phoned, called, call, phone, tel, tel., fax, postcode, zip, at number
    `),
  namesAfter: list(
    `brigade, division, regiment, battalion, fleet, corps, street, avenue, road, boulevard, lane, news, max, series`,
  ),
  nameEnds: [],
  nouns: list(
    `countries, country, nations, nation, states, state, governments, government, organisations, organizations, organisation, organization, companies, company, firms, firm, corporations, groups, group, parties, party, agencies, agency, ngos, institutions, universities, clubs, teams, team, seats, seat, trains, train, trams, pages, page, cameras, camera, channels, channel, stations, station, subscribers, followers, goals, goal, points, runs, wickets, medals, matches, games, laps, rounds of talks, counts, count, charges, charge, count of, counts of, felonies, misdemeanours, languages, language, islands, island, provinces, province, regions, region, counties, county, departments, department, continents, chapters, articles, sections, options, ways, reasons, questions, phases, stages, steps, types, kinds, sorts, categories, levels, generations, rooms, room, bedrooms, beds, floors, storeys, stories, lanes, sides, fronts, halves, versions, episodes, songs, albums, books, films, movies, letters, words, sentences, years, decades, occasions, minutes, hours, terms, term, life sentences, life terms, sentence, votes to, abstentions, votes in favor, votes in favour, votes against, candidates, factions, coalitions, banks, airlines, airports, airport, newspapers, magazines, outlets, websites, courts, tribes, municipalities, gunshots, shots, photos, photographs, pictures, videos, things, items on, factors, theories, pounds of, inches, feet, miles, wheels, engines, engine, legs, arms, hands, eyes, fingers, teeth, doors, degrees, times, fold, members of the eu, eu members, member states, routes, lines, tracks, species, planets, stars, tweets, likes, views, downloads, copies sold, square feet, acres of, meters, metres, kilometers, kilometres, treaties, resolutions, laws, amendments, conditions, demands, proposals, agreements, championships, championship, tournaments, tries, wins, losses, victories, defeats, titles, trophies, races, caps, appearances, innings, yards, downs, touchdowns, assists, saves`,
  ),
  capacities: list(
    `capacity of, capacity for, a capacity of, room for, space for, seats, seating, seating for, accommodate, accommodates, accommodating, holds up to, can hold, could hold, can house, designed for, built for, sleeps, capable of, capable of carrying, able to carry, fit for, measuring, measures, wide, limit of, limited to, speed limit of, a limit of, maximum of, cap of, capped at, minimum wage of, quota of, gatherings of, groups larger than, no more than, minimum of, height of, depth of, width of, length of, altitude of, magnitude of, a magnitude of, speed of, speeds of, winds of, wind speeds of, gusts of, temperature of, temperatures of, radius of, distance of, weight of, population density of, sentence of, sentenced to, fine of, terms of, weigh, weighs, weighed, weighing, weight`,
  ),
  charges: list(
    `guilty of, guilty to, charged with, charges of, counts of, accused of, convicted of, convicted on, indicted on, indicted for, pleaded guilty to, pled guilty to, pleads guilty to, faces, faced, facing, acquitted of, sentenced for, suspected of, wanted for, tried for, on trial for, confessed to, admitted, responsible for, responsibility for, in connection with, prosecuted for, jailed for, fined for, plead guilty to`,
  ),
  definitions: list(
    `or more are killed, or more people are killed, is defined as, are defined as, defined as, or more victims, excluding the perpetrator, excluding the shooter, at least four people are shot, is a form of, mass shooting is, are considered, is considered, requires at least, are required, is required to, must be at least, punishable by, punishable with, could be fined, can be fined, may be fined, faces a fine, face a fine, faces fines, maximum fine, maximum penalty, fine of up to, fines of up to, two-thirds majority, two thirds majority, three-fifths majority, three-quarters majority`,
  ),
  ordinals: list(`first, second, last, latter, other, top, bottom, final, opening, third, fourth`),
  definites: list(
    `the, these, those, both, all, all the, all of the, each of the, either of the, last, first, next, other, every`,
  ),
});
