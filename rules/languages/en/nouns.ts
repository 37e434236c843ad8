import type { CountedKind, CountedNouns } from "../contract/figures.ts";
import { list } from "../contract/list.ts";

/** Nouns that each count a thing of their own. */
function each(kind: CountedKind, words: string): readonly CountedNouns[] {
  return list(words).map((word) => ({ kind, words: [word] }));
}

/** Groups of nouns that count the same thing, in both numbers; the first of each is the name by which figures are compared. */
export const nouns = (): readonly CountedNouns[] => [
  {
    kind: "casualty",
    happened: "killed",
    words: list(
      `deaths, death, dead, fatalities, fatality, bodies, body, corpses, corpse, lives, life, dead people, murders, killings, drownings, executions`,
    ),
  },
  {
    kind: "casualty",
    happened: "hurt",
    words: list(`wounded, injured, injuries, wounded people, injured people`),
  },
  { kind: "casualty", happened: "casualties", words: list(`casualties, casualty`) },
  { kind: "casualty", words: list(`victims, victim`) },
  { kind: "casualty", happened: "missing", words: list(`missing, missing persons, missing people`) },
  { kind: "people", words: list(`cases, case, infections, infection, patients, patient, recoveries`) },
  {
    kind: "displaced",
    words: list(
      `refugees, refugee, displaced, displaced people, displaced persons, idps, evacuees, evacuee, asylum seekers, asylum-seekers, returnees, migrants, migrant, boat people`,
    ),
  },
  {
    kind: "detained",
    words: list(
      `detainees, detainee, prisoners, prisoner, hostages, hostage, captives, captive, inmates, inmate, arrests, arrest, arrestees, abductees, pows, prisoners of war, political prisoners, detentions, suspects, suspect`,
    ),
  },
  {
    kind: "forces",
    words: list(`
      soldiers, soldier, troops, troop, servicemen, serviceman, servicemembers, service members, military personnel, personnel, army personnel,
      combat troops, security forces, security personnel, forces, marines, marine, paratroopers, conscripts, reservists, reserves, infantry, infantrymen,
      peacekeepers, peacekeeper, commandos, guardsmen, cadets, recruits, sailors, airmen, legionnaires
    `),
  },
  {
    kind: "forces",
    words: list(`
      fighters, fighter, militants, militant, rebels, rebel, insurgents, insurgent, jihadists, jihadist, jihadis, terrorists, terrorist, gunmen, gunman,
      militiamen, militia members, mercenaries, mercenary, guerrillas, guerrilla, combatants, combatant, extremists, extremist, islamists, attackers,
      attacker, assailants, assailant, bombers, suicide bombers, warriors, separatists, volunteers, operatives, loyalists, taliban, snipers, pirates,
      hijackers, infiltrators, foreign fighters
    `),
  },
  {
    kind: "forces",
    words: list(
      `brigades, brigade, battalions, battalion, divisions, regiments, units, squads, squadrons, companies of soldiers, armies, platoons`,
    ),
  },
  ...each(
    "materiel",
    `
      tanks, tank, drones, drone, missiles, missile, rockets, rocket, shells, shell, mortars, mortar shells, mortar rounds, artillery shells, bombs, bomb,
      mines, landmines, land mines, aircraft, warplanes, warplane, jets, fighter jets, fighter-jets, helicopters, helicopter, warships, warship, ships,
      vessels, submarines, armoured vehicles, armored vehicles, armoured personnel carriers, military vehicles, guns, weapons, firearms, rifles, handguns,
      pistols, grenades, bullets, rounds, rounds of ammunition, ammunition rounds, cartridges, explosives, devices, explosive devices, warheads, howitzers,
      launchers, uavs, interceptors, projectiles, munitions, knives, machetes
    `,
  ),
  {
    kind: "damage",
    words: list(
      `homes, home, houses, house, makeshift homes, dwellings, residences, huts, shelters, tents, apartments, apartment, flats, housing units, shacks`,
    ),
  },
  ...each(
    "damage",
    `
      buildings, building, structures, hospitals, hospital, clinics, schools, school, classrooms, churches, church, mosques, mosque, temples, shops,
      stores, businesses, factories, warehouses, bridges, bridge, power stations, substations, cars, car, vehicles, vehicle, buses, roads, properties,
      property, facilities, installations, positions, targets, checkpoints, boats, boat, farms, hotels, offices, graves, tombs, headstones, villages,
      village, towns, settlements, hamlets, districts, neighbourhoods, neighborhoods, cities, health facilities, premises, stalls, sites, camps, bases,
      trees, outlets, fires, bushfires, wildfires, silos, refineries, ports, windows, planes, airplanes, aeroplanes
    `,
  ),
  {
    kind: "people",
    words: list(`
      people, person, persons, individuals, individual, civilians, civilian, residents, resident, inhabitants, inhabitant, locals, citizens, citizen,
      villagers, villager, townspeople, souls, others, humans, human beings, folks, adults, adult
    `),
  },
  {
    kind: "people",
    words: list(`women, woman, females, female, girls, girl, mothers, mother, schoolgirls, wives, daughters`),
  },
  { kind: "people", words: list(`men, man, males, male, boys, boy, fathers, father, sons, schoolboys, husbands`) },
  {
    kind: "people",
    words: list(
      `children, child, kids, kid, minors, minor, babies, baby, infants, infant, toddlers, teenagers, teenager, teens, youths, youth, youngsters, orphans, pupils, students, student, schoolchildren`,
    ),
  },
  {
    kind: "people",
    words: list(
      `police officers, policemen, policeman, officers, officer, police, constables, law enforcement officers, federal agents, agents, policewomen, deputies, troopers, guards, guard, police personnel, security guards, prison guards, wardens`,
    ),
  },
  {
    kind: "people",
    words: list(
      `protesters, protester, protestors, demonstrators, demonstrator, marchers, rioters, activists, activist, supporters, supporter, strikers, participants, participant, attendees, spectators, fans, worshippers, worshipers, pilgrims, mourners, voters, hongkongers, signatories, signatures, respondents`,
    ),
  },
  ...each(
    "people",
    `passengers, passenger, crew, crew members, crewmembers, crew member, occupants, travellers, travelers, commuters, tourists, tourist, guests, guest, holidaymakers, visitors, visitor, drivers, driver, pilots, motorists, pedestrians, pedestrian, cyclists, motorcyclists, bikers`,
  ),
  ...each(
    "people",
    `
      workers, worker, employees, employee, staff, staff members, staffers, labourers, laborers, miners, miner, fishermen, farmers, teachers, teacher,
      doctors, doctor, nurses, nurse, medics, paramedics, health workers, aid workers, humanitarian workers, volunteers, journalists, journalist,
      reporters, reporter, photojournalists, media workers, lawyers, officials, official, diplomats, politicians, lawmakers, members of parliament, mps,
      members, member, leaders, leader, judges, clerics, priests, monks, nuns, engineers, scientists, experts, contractors, jobs
    `,
  ),
  {
    kind: "people",
    words: list(
      `rescuers, rescuer, firefighters, firefighter, firemen, responders, first responders, emergency workers, rescue workers, searchers, divers`,
    ),
  },
  ...each(
    "people",
    `survivors, survivor, relatives, relative, bystanders, bystander, passersby, passers-by, onlookers, witnesses, witness, eyewitnesses, neighbours, neighbors, family members, customers, shoppers, patrons, clients, users, viewers, homeless people, siblings, brothers, sisters, friends, parents, couples`,
  ),
  { kind: "people", words: list(`families, family, households, household`) },
  ...each(
    "people",
    `americans, british, britons, chinese, french, germans, indians, iranians, iraqis, israelis, palestinians, russians, syrians, turks, ukrainians, afghans, nationals, foreigners, foreign nationals, kurds, yazidis, rohingya, muslims, christians, jews, hindus, sikhs, catholics, australians, canadians, italians, spaniards, japanese, koreans, filipinos, pakistanis, saudis, yemenis, libyans, egyptians, lebanese`,
  ),
  ...each(
    "event",
    `
      attacks, attack, strikes, airstrikes, airstrike, air strikes, air strike, drone strikes, raids, raid, incidents, incident, operations, operation,
      violations, violation, bombings, bombing, explosions, explosion, blasts, blast, shootings, shooting, stabbings, assaults, clashes, protests, protest,
      demonstrations, demonstration, rallies, marches, sorties, bombardments, ambushes, massacres, robberies, burglaries, crimes, crime, hate crimes,
      offences, offenses, complaints, reports of, calls, tests, flights, searches, inspections, earthquakes, earthquake, aftershocks, aftershock, quakes,
      tremors, tornadoes, tornados, storms, eruptions, lightning strikes, accidents, crashes, evictions, ceasefire violations, breaches, interceptions,
      threats, messages, posts, tweets, lawsuits, interviews, meetings, events, emergency calls, applications, attempts, kidnappings, abductions, launches,
      blackouts, outbreaks, rapes, deportations, bomb threats
    `,
  ),
  ...each(
    "measure",
    `
      square kilometres, square kilometers, square miles, square meters, square metres, km2, km², hectares, hectare, acres, acre, tonnes, tonne, tons, ton,
      metric tons, litres, liters, barrels, gallons, kilograms, kilogrammes, kilos, kg, lorries, lorry, trucks, truck, truckloads, lorryloads, aid trucks,
      convoys, containers, crates, parcels, food parcels, meals, rations, vaccines, doses, megawatts, gigawatts, animals, cattle, cows, sheep, goats,
      birds, fish, dogs, horses, camels, livestock, koalas, ballots, votes, documents, emails, copies, items, artefacts, artifacts, objects, pieces,
      bottles, boxes, cubic metres, cubic meters, mattresses, blankets
    `,
  ),
  {
    kind: "share",
    words: list(
      `percentage points, percentage point, pigs, pig, chickens, poultry, bats, whales, dolphins, minks, mink, kangaroos, elephants, ducks, turtles, penguins, insects, bees, cats, crocodiles, sharks, turkeys, hens, wolves, bears, goats`,
    ),
  },
];
