import type { FunctionWords } from "../contract/grammar.ts";
import { words } from "../contract/list.ts";
import { stopsOf } from "../contract/stops.ts";

export const determiners = (): readonly string[] =>
  words(
    `el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras cada varios varias algunos algunas algún alguna ningún ninguna todo toda todos todas ambos ambas qué cuál cuáles`,
  );

export const prepositions = (): readonly string[] =>
  words(
    `a al ante bajo cabe con contra de del desde durante en entre excepto hacia hasta mediante para por según sin so sobre tras vía salvo pro incluso cerca junto dentro fuera`,
  );

export const auxiliaries = (): readonly string[] =>
  words(`ha han había habían haya hayan hubo hubieron habrá habrán habría habrían hubiera hubieran hubiese he hemos es son era eran fue fueron será serán sería serían sea sean fuera fuese ser sido siendo está están estaba estaban estuvo estuvieron estará estarían estaría puede pueden podía podían podrá podrán podría podrían
  debe deben debía debían debería deberían va van iba iban suele suelen quiere quieren quería viene vienen tiene tienen tenía tuvo haber habiendo`);

export const clitics = (): readonly string[] => words("se me te nos os le les lo la los las");

export const subordinators = (): readonly string[] =>
  words(
    "mientras después antes porque ya pues cuando como aunque si para desde hasta puesto salvo apenas conforme donde sin",
  );

export const relatives = (): readonly string[] =>
  words("que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando");

export const grammar = (): FunctionWords => ({
  determiners: determiners(),
  definite: words(
    "el la los las este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra nuestros nuestras del al dicho dicha dichos dichas ambos ambas",
  ),
  prepositions: prepositions(),
  possessives: [],
  inSource: words("de del para a al en por con ante sobre"),
  hearer: words("a al ante en durante mediante por con vía desde tras sobre"),
  complementizers: words("que cómo si por qué quién cuál cuándo dónde cuánto cuántos"),
  subordinators: subordinators(),
  comparatives: ["como", "según"],
  relatives: relatives(),
  conjunctions: words("y e o u pero sino ni mas"),
  auxiliaries: auxiliaries(),
  participleEndings: [],
  addressee: words("usted ustedes tú te ti tu tus vosotros"),
  infinitiveMarks: words("a de para por"),
  reflexives: ["se"],
  passive: words("es son era eran fue fueron será serán sería sea ser sido"),
  agent: words("por"),
  finiteEndings: ["ó", "aron", "ieron"],
  finite:
    words(`es son era eran fue fueron ha han había habían será serán sería puede pueden podría debe deben debería va van iba hace hacen hizo viene vienen queda quedan quedó sigue siguen pone lleva llevan tiene tienen tenía tuvo da dan dio está están estaba estaban parece permite incluye cuenta resulta vive viven murió murieron muere mueren
    alcanza supera pasa encuentra encuentran llega llegó llegan salió hay hubo`),
  adverbs:
    words(`tal también además ya más tarde temprano luego después antes entonces ahora hoy ayer anoche mañana lunes martes miércoles jueves viernes sábado domingo recientemente previamente anteriormente posteriormente  no así igualmente asimismo jamás nunca siempre solo sólo incluso simplemente públicamente oficialmente claramente
    finalmente  aún todavía se le les me nos tajante textualmente literalmente escuetamente rotundamente bien muy mucho repetidamente`),
  negations: words("no nunca jamás ni ningún ninguna tampoco rehusó rechazó declinó negó sin nadie nada"),
});

/** Words that no noun phrase runs across. */
export const stops = (): readonly string[] =>
  stopsOf(
    grammar(),
    clitics(),
    words(
      `él ella ellos ellas yo tú nosotros usted ustedes esto eso ello quien no más menos muy bien así también tan ya entonces luego después ayer hoy mañana allí aquí siempre nunca además cerca casi unos unas todos todas algo tanto según aún todavía sólo solo apenas alrededor`,
    ),
  );
