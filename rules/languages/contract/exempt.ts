/** Numbers that state nothing of the world to be sourced. Each list says where its words stand. */
export interface ExemptCues {
  /** After the number: hours, days, years, jaar, uur, Tage. */
  readonly durations: readonly string[];
  /** After the number: km, miles, feet, kilo, degrees, mph, knots, magnitude, mm. */
  readonly units: readonly string[];
  /** With a capital where the word in lower case is often another: May, March. */
  readonly months: readonly string[];
  /** Whether a day may follow its month: *July 28*. */
  readonly monthFirst: boolean;
  /** After the number, or after a colon time: a.m., GMT, uur, Uhr, h. */
  readonly clock: readonly string[];
  /** Before a year or a clock time, where no noun follows: in, since, sinds, seit, en. */
  readonly timeLeads: readonly string[];
  /** Before an age: aged, age, leeftijd van. */
  readonly agesBefore: readonly string[];
  /** After an age: years old, jaar oud, Jahre alt. */
  readonly agesAfter: readonly string[];
  /** Words whose number is a name or a position, before it: Category, Route, flight, Boeing, Resolution, article, page, nummer, Platz. */
  readonly labels: readonly string[];
  /** Nouns after a number that is a name, found there with a capital: Brigade, Division, Street. */
  readonly namesAfter: readonly string[];
  /** Ends of capitalised compounds that hold a number in front: -plein, -laan; -straße. */
  readonly nameEnds: readonly string[];
  /** Nouns counted that are never a claim: countries, organisations, companies, seats, trains, goals, counts, charges, floors. */
  readonly nouns: readonly string[];
  /** Before the number: capacity, room for, seats, plaats voor, a maximum of. */
  readonly capacities: readonly string[];
  /** Before the number: a charge, plea or verdict, which counts offences in law: guilty of, charged with, veroordeeld voor. */
  readonly charges: readonly string[];
  /** Before or after, in its clause: a rule, law or definition speaks, and states nothing of the world: or more are killed, is defined as, at most may. */
  readonly definitions: readonly string[];
  /** Before a fraction that is a part in time or of a game: first half, tweede helft. */
  readonly ordinals: readonly string[];
  /** Words before the number with which it takes up one already given: the, these, all, de, deze, beide. */
  readonly definites: readonly string[];
}
