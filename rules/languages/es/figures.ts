import type { FigureWords } from "../contract/figures.ts";
import { list, union, words } from "../contract/list.ts";
import { countedNouns } from "./counted-nouns.ts";
import { exempt } from "./exempt.ts";
import { determiners, grammar, prepositions, stops } from "./grammar.ts";
import { harm, predicates } from "./harm.ts";

export const figures = (): FigureWords => ({
  hedges: {
    atLeast: list(
      "más de, más del, al menos, por lo menos, como mínimo, cuando menos, no menos de, mucho más de, bastante más de, por encima de, por encima del, superior a, superior al, superiores a, mínimo, un mínimo de, pasan de",
    ),
    atMost: list(
      "hasta, hasta un, menos de, menos del, como máximo, como mucho, a lo sumo, no más de, inferior a, inferior al, por debajo de, por debajo del, un máximo de",
    ),
    about: list(
      "unos, unas, casi, cerca de, cerca del, alrededor de, alrededor del, en torno a, en torno al, aproximadamente, apenas, aproximado de, poco más de, poco menos de, prácticamente, se estima en, estimado en, estimada en, el equivalente a, equivalente a, quizá, quizás, tal vez, entorno a, a razón de, del orden de",
    ),
    exactly: list(
      "exactamente, precisamente, solo, sólo, solamente, en total, ya, aún, todavía, únicamente, un total de, otros, otras, nada menos que, un, el, hasta ahora, hasta el momento",
    ),
  },
  hedgesAfter: {
    atLeast: list("o más, y más, como mínimo, al menos, por lo menos"),
    atMost: list("o menos, como máximo, como mucho, a lo sumo"),
    about: list("aproximadamente, más o menos, o así"),
    exactly: list("exactamente, en total"),
  },
  ranges: {
    pairs: [
      ["entre", "y"],
      ["de", "a"],
    ],
    middles: words("a o al u"),
    changes: words("de del pasó pasado"),
  },
  rates: words("por cada"),
  ratios: list("de cada, sobre"),
  partitives: list(
    "de, de los, de las, de estos, de estas, de esos, de sus, de ellos, de ellas, de nosotros, entre los, entre las, de nuestros, de nuestras, de quienes, del total de, de la, de entre",
  ),
  others: words("más otros otras adicionales adicional nuevos nuevas últimos últimas primeros primeras"),
  pronouns: words("ellos ellas nosotros éstos estos éstas estas quienes"),
  nouns: countedNouns(),
  anyone: ["persona"],
  compounds: false,
  pluralEnds: ["s"],
  capitalisedNouns: false,
  verbFinal: false,
  peopleEnds: words("istas eros eras anos anas antes entes ores oras enses eños eñas inos inas eses adores"),
  prepositions: prepositions(),
  through: words("a de en al hasta"),
  determiners: determiners(),
  stops: stops(),
  coordinators: list("y, e, así como, más, además de, y de"),
  subsets: list(
    "entre ellos, entre ellas, incluidos, incluidas, incluido, incluida, incluyendo, de los cuales, de las cuales, de los que, de ellos, de ellas, entre los que, entre las que, entre los cuales",
  ),
  revisions: list(
    `anterior, anteriores, inicial, inicialmente, antes, después, luego, revisado, subió, aumentó, ascendió, elevado, bajó, ahora, desde, entonces, otro, otra, otros, otras, también, además, segundo, tercera, último, última, pasado, total`,
  ),
  days: list(`lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, hoy, anoche`),
  clauseOpeners: list(
    "que, quien, quienes, donde, el cual, la cual, los cuales, las cuales, cuyo, cuya, cuyos, cuyas, mientras, mientras que, porque, ya que, puesto que, pues, cuando, aunque, pero, sino, después de que, antes de que, desde que, si, luego de que, tras",
  ),
  passives: union(
    grammar().passive,
    words(
      "resultado resultar resultó resultaron resulta resultan quedado quedó quedaron queda quedan visto vio vieron sido",
    ),
  ),
  actives: words("ha han había habían habrá habrán habría habrían haya hayan haber habiendo"),
  harm: harm(),
  predicates: predicates(),
  money: {
    signs: words("$ € £ ¥ us$ usd eur mxn ars"),
    units:
      words(`euro euros céntimo céntimos dólar dólares centavo centavos franco francos libra libras peseta pesetas marco marcos rublo rublos yen yenes yuan yuanes lira liras corona coronas zloty zlotys rupia rupias séquel séqueles shekel shekels rial riales dinar dinares dírham dírhams peso pesos real reales rand rands sol soles bolívar
      bolívares boliviano bolivianos lempira lempiras quetzal quetzales guaraní guaraníes grivna grivnas usd eur € $ £`),
  },
  exempt: exempt(),
  hearsay: {
    phrases:
      list(`supuestamente, presuntamente, presunto, presunta, presuntos, presuntas, al parecer, según parece, aparentemente, se cree que, se estima que, se calcula que, se estima en, se calcula en, se teme que, se espera que, dicen que, se dice que, se rumorea, se habla de, se informó de que, se ha informado de que, se reportaron, se notificaron, se registraron,
      probablemente, posiblemente, quizá, quizás, tal vez, a lo mejor, extraoficialmente, parece que, parecería que, sería de unos, podrían ser, podría ser, podrían haber, podría haber, se presume, se supone que, se sospecha que`),
    moods: [
      {
        verbs: words("habría habrían"),
        infinitives: [],
        participles: words("ado ido ada ida ados idos adas idas uesto uestos erto ertos cho chos isto"),
      },
    ],
    conditions: list("si, sin, en caso de, a menos que, que, con tal de, quien, quienes"),
  },
  witnesses: list(
    "nuestro reportero, nuestra reportera, nuestro corresponsal, nuestra corresponsal, nuestros periodistas, un periodista de este diario, un reportero de este diario, comprobó este diario, constató este diario, este periódico ha podido comprobar, según el recuento de este diario, ha comprobado este periódico",
  ),
  citations: {
    leads: words("fuente fuentes vía ver cf según"),
    outlets: words(
      `efe afp reuters ap europa-press ep dpa ansa tass interfax xinhua anadolu notimex télam bbc cnn rtve cope ser elpaís país elmundo abc vanguardia clarín nación onu oms unicef acnur ine ocha`,
    ),
  },
});
