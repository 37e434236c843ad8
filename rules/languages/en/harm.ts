import type { FigureWords } from "../contract/figures.ts";
import { list } from "../contract/list.ts";

/** What happens to people and things in the news of war, attacks and disasters, by what it makes of a number. */
export const harm = (): FigureWords["harm"] => [
  {
    kind: "casualty",
    name: "killed",
    transitive: true,
    words: list(`
      kill, kills, killed, killing, murder, murders, murdered, murdering, slay, slays, slew, slain, slaying, massacre, massacred, massacring, slaughter,
      slaughtered, slaughtering, execute, executes, executed, executing, behead, beheads, beheaded, beheading, hanged, shot dead, shoot dead,
      shooting dead, gunned down, gun down, drown, drowned, drowning, assassinate, assassinated, assassinating, electrocuted, suffocated, asphyxiated,
      lynched, lynching, strangled, strangling, dismembered, cost the lives of, costs the lives of, costing the lives of, claimed the lives of,
      claims the lives of, claiming the lives of, claim the lives of, took the lives of, taking the lives of, left dead, leave dead, wiped out,
      neutralised, neutralized, eliminated, incinerated, buried, burying, beaten to death, stabbed to death, burned to death, burnt to death,
      crushed to death, trampled to death, shot to death, hacked to death
    `),
    apart: [
      ["claimed", "lives"],
      ["claims", "lives"],
      ["claiming", "lives"],
      ["claim", "lives"],
      ["cost", "lives"],
      ["took", "lives"],
      ["left", "dead"],
      ["leaving", "dead"],
      ["leaves", "dead"],
      ["leave", "dead"],
      ["shot", "dead"],
      ["gunned", "down"],
    ],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    words: list(`
      die, dies, died, dying, dead, deaths, death, fatalities, fatality, fatal, fatally, fatally shot, mortally wounded, perish, perishes, perished,
      perishing, succumb, succumbed, succumbing, lost their lives, lose their lives, losing their lives, lost his life, lives lost, lives were lost,
      deceased, among the dead, among those killed, of the dead, of those killed, of the deceased, the dead include, the dead included, bled to death,
      starved to death, froze to death
    `),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: true,
    words: list(`
      wounded, wounding, injure, injures, injured, injuring, stab, stabs, stabbed, stabbing, shoot, shoots, shot, shooting, poison, poisoned, poisoning,
      crush, crushed, crushing, burn, burned, burnt, maim, maims, maimed, maiming, mutilated, hurt, hurts, hurting, harm, harmed, hospitalise,
      hospitalised, hospitalize, hospitalized, hospitalizing, hospitalising, sicken, sickened, sickening, trampled, run over, raped, tortured, assaulted,
      beaten, struck by, hit by, taken to hospital, taken to hospitals, taken to the hospital, taken to a hospital, rushed to hospital,
      rushed to a hospital, admitted to hospital, airlifted
    `),
    apart: [
      ["left", "injured"],
      ["left", "wounded"],
      ["leaving", "injured"],
      ["leaving", "wounded"],
      ["left", "hurt"],
    ],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    words: list(`
      injuries, number of injured, number of wounded, among the injured, among the wounded, critical, in critical condition, critically, critically ill,
      in serious condition, in intensive care, life-threatening injuries, seriously hurt, seriously injured, seriously wounded, critically injured,
      critically wounded, unconscious, in a coma, fell ill, fallen ill, tested positive, suffered injuries, sustained injuries, suffered burns,
      suffering from, under treatment, in hospital, receiving treatment, received treatment
    `),
    apart: [
      ["suffered", "injuries"],
      ["sustained", "injuries"],
      ["suffered", "burns"],
    ],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    tolls: true,
    words: list(`
      death toll, death tolls, toll, tolls, number of dead, number of deaths, number of fatalities, body count, number of people killed, number killed,
      number of those killed, confirmed deaths, total deaths, fatalities
    `),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    tolls: true,
    words: list(`
      number of injured, number of wounded, number injured, number of people injured, number of injuries, number of those injured, total injured
    `),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    tolls: true,
    words: list(`
      casualty toll, casualty tolls, casualty count, casualty figures, casualty figure, number of casualties, number of victims, total casualties,
      reported casualties, total reported casualties, casualties
    `),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    tolls: true,
    words: list(`
      number of arrests, number of detainees, number of people arrested, number of those arrested, number of prisoners, number of hostages
    `),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    tolls: true,
    words: list(`
      number of displaced, number of displaced people, number of refugees, number of evacuees, number of people displaced
    `),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    words: list(`missing, went missing, go missing, gone missing, unaccounted for, disappeared, lost at sea, vanished`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: true,
    words: list(
      `trap, traps, trapped, trapping, under the rubble, beneath the rubble, under rubble, in the rubble, under the debris, in the debris, buried under, buried beneath`,
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    mild: true,
    words: list(`among the victims, of the victims, victims were, the victims include, victims included`),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: true,
    words: list(`
      displace, displaces, displaced, displacing, evacuate, evacuates, evacuated, evacuating, uproot, uprooted, uprooting, expel, expels, expelled,
      expelling, deport, deports, deported, deporting, evict, evicted, evicting, relocate, relocates, relocated, relocating, driven from, driven out,
      drove out, forced out, forced from, forced to flee, forced to leave, forced to evacuate, to evacuate, forced to relocate, resettle, resettled,
      resettling, exiled, bused out, bussed out, ordered to evacuate, ordered to leave, told to evacuate, told to leave, repatriate, repatriated,
      repatriating
    `),
    apart: [
      ["forced", "evacuate"],
      ["forced", "flee"],
      ["forced", "leave"],
      ["forcing", "evacuate"],
      ["forcing", "flee"],
      ["forcing", "leave"],
      ["drove", "from"],
      ["driving", "from"],
      ["left", "homeless"],
      ["leaving", "homeless"],
      ["made", "homeless"],
    ],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    words: list(`
      flee, flees, from their homes, out of their homes, from their villages, from their houses, fled, fleeing, homeless, rendered homeless, made homeless,
      left homeless, without homes, left their homes, leave their homes, leaving their homes, left the country, left the city, left the area,
      sought refuge, seeking refuge, sought shelter, sheltering, sought asylum, crossed the border, crossed into, crossing into, evacuation of,
      displacement of, evacuations, in shelters, in evacuation centers, in evacuation centres, took shelter, taken shelter, took refuge, taken refuge
    `),
    apart: [],
  },
  {
    kind: "displaced",
    name: "returned",
    transitive: false,
    mild: true,
    words: list(`return, returned, returning, returned home, returns, return home, came back, gone back, went back`),
    apart: [],
  },
  {
    kind: "displaced",
    name: "surrendered",
    transitive: false,
    words: list(
      `surrender, surrenders, surrendered, surrendering, laid down their arms, gave themselves up, give themselves up`,
    ),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: true,
    words: list(`
      arrest, arrests, arrested, arresting, detain, detains, detained, detaining, capture, captures, captured, capturing, abduct, abducts, abducted,
      abducting, kidnap, kidnaps, kidnapped, kidnapping, kidnaped, imprison, imprisons, imprisoned, imprisoning, jail, jails, jailed, jailing, apprehend,
      apprehended, apprehending, incarcerate, incarcerated, incarcerating, took hostage, taken hostage, taking hostage, held hostage, take hostage,
      taken captive, took captive, taken prisoner, took prisoner, taken into custody, took into custody, taken in, remanded, interned, seized, rounded up,
      round up, held captive, extradited, handcuffed
    `),
    apart: [
      ["took", "hostage"],
      ["taking", "hostage"],
      ["take", "hostage"],
      ["took", "prisoner"],
      ["took", "captive"],
      ["taking", "captive"],
      ["holding", "hostage"],
      ["held", "hostage"],
    ],
  },
  {
    kind: "detained",
    name: "convicted",
    transitive: true,
    mild: true,
    words: list(`
      charge, charged, charging, sentenced, sentencing, sentences, convicted, convicting, indicted, prosecuted, put on trial, tried, fined
    `),
    apart: [],
  },
  {
    kind: "detained",
    name: "freed",
    transitive: true,
    words: list(`freed, freeing, released, releasing, swapped, exchanged, ransomed, set free, let go`),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    words: list(
      `arrests, detentions, abductions, kidnappings, in custody, into custody, in detention, behind bars, in captivity, under arrest, pleaded guilty, pled guilty`,
    ),
    apart: [],
  },
  {
    kind: "damage",
    name: "destroyed",
    transitive: true,
    words: list(`
      destroy, destroys, destroyed, destroying, damage, damages, damaged, damaging, level, levelled, leveled, levelling, leveling, flatten, flattens,
      flattened, flattening, raze, razed, razing, burn, burned, burnt, burning, burned down, burnt down, torch, torched, torching, gut, gutted, gutting,
      demolish, demolished, demolishing, wreck, wrecks, wrecked, wrecking, ruin, ruined, ruining, shelled, shelling, bombed, bombing, looted, loot,
      looting, ransacked, vandalised, vandalized, collapse, collapsed, collapsing, flood, flooded, flooding, inundated, submerged, hit, hits, hitting,
      struck, strike, strikes, striking, affected, affecting, affect, downed, shot down, sank, sunk, sinking, swept away, washed away, blown up, blew up,
      torn down, charred, engulfed, uprooted, knocked out, knocked down, lost power, set on fire, set ablaze, set alight
    `),
    apart: [],
  },
  {
    kind: "damage",
    name: "taken",
    transitive: true,
    words: list(
      `seized, seize, seizes, seizing, captured, capture, capturing, taken, took, retaken, retook, recaptured, overran, overrun, liberated, occupied, taken over, took over`,
    ),
    apart: [],
  },
];

/** Predicates of other kinds: what they say makes a bare number of people a figure (*35 were rescued*). */
export const predicates = (): FigureWords["predicates"] => [
  {
    kind: "people",
    words: list(`
      rescue, rescues, rescued, rescuing, saved, saving, pulled from, pulled out, survive, survived, survives, surviving, survivors, attend, attended,
      attending, turned out, gathered, gather, rallied, marched, protested, protesting, demonstrated, stranded, aboard, on board, onboard, on-board, live,
      lived, lives in, living, dwell, reside, resided, took part, taking part, participated, joined, voted, vote, signed, vaccinated, enrolled, in need,
      in need of, without power, without electricity, without water, infected, infecting, infects, infect, treated, treating, treats, discharged,
      recovered, unemployed, employed, inhabitants, members, were inside, was home to, is home to, home to, carrying, populated, crowd of, crowds of,
      a crowd of, gathering of, population of
    `),
  },
  {
    kind: "forces",
    words: list(
      `deployed, deploy, deploying, deploys, dispatched, stationed, defected, mobilised, mobilized, recruited`,
    ),
  },
  { kind: "event", words: list(`carried out, conducted, recorded, launched, fired, occurred, took place, registered`) },
];
