import type { FigureWords } from "../contract/figures.ts";
import { list, words } from "../contract/list.ts";
import { stopsOf } from "../contract/stops.ts";
import { countedNouns } from "./counted-nouns.ts";
import { exempt } from "./exempt.ts";
import { determiners, grammar, prepositions } from "./grammar.ts";
import { harm, predicates } from "./harm.ts";

export const figures = (): FigureWords => ({
  hedges: {
    atLeast: list(
      "mindestens, wenigstens, zumindest, zum mindesten, mehr als, weit mehr als, deutlich mehr als, nicht weniger als, über, weit über, deutlich über, gut, gut und gerne, jenseits von, mindestens noch, oberhalb von, schon über, bereits über",
    ),
    atMost: list("bis zu, höchstens, maximal, weniger als, nicht mehr als, unter, deutlich weniger als, nur knapp"),
    about: list(
      "etwa, rund, ungefähr, circa, ca, ca., zirka, fast, beinahe, nahezu, knapp, um die, an die, in etwa, annähernd, schätzungsweise, geschätzt, geschätzte, geschätzten, umgerechnet, gegen, gerundet, vermutlich, möglicherweise, grob, so um die, gerade einmal, gerade mal",
    ),
    exactly: list(
      "genau, exakt, insgesamt, zusammen, nur, nur noch, lediglich, bislang, bereits, schon, noch, allein, allein schon, sogar, gleich, jeweils, davon, weitere, weiteren, weiterer, darunter mindestens, volle, ganze, nochmals, noch einmal, zusätzlich, zusätzliche, erst, offiziell",
    ),
  },
  hedgesAfter: {
    atLeast: list("oder mehr, und mehr, aufwärts, und darüber"),
    atMost: list("oder weniger, und weniger"),
    about: list("oder so"),
    exactly: [],
  },
  ranges: {
    pairs: [
      ["zwischen", "und"],
      ["von", "bis"],
    ],
    middles: list("bis, oder, bzw, bis zu"),
    changes: ["von"],
  },
  rates: list("pro, je, auf je, für je, auf"),
  ratios: ["von", "auf"],
  partitives: list(
    "von den, der, von, unter den, von diesen, dieser, von seinen, von ihren, seiner, ihrer, aller, der insgesamt",
  ),
  others: words(
    "weitere weiteren weiterer mehr andere anderen anderer zusätzliche zusätzlichen davon hiervon übrige übrigen restliche restlichen neue neuen",
  ),
  pronouns: words("ihnen denen deren diesen davon uns euch"),
  nouns: countedNouns(),
  anyone: ["mensch"],
  determiners: determiners(),
  compounds: true,
  pluralEnds: words(`e en er n s`),
  attributeEnds: words("ende enden ender te ten ter ene enen ener"),
  capitalisedNouns: true,
  verbFinal: true,
  peopleEnds: words(
    "isten istinnen anten antinnen enten innen ianer ianern enser bewohner bewohnern anhänger anhängern mitglieder mitgliedern arbeiter arbeitern angehörige angehörigen gegner gegnern kinder kindern frauen männer leute leuten beamte beamten tätige tätigen führer führern kräfte kräften",
  ),
  prepositions: prepositions(),
  through: words("auf bei von mit um an zu zum nach bis"),
  stops: stopsOf(
    grammar(),
    words(`dass daß ob wie nicht auch schon noch nur sich er sie es wir ich ihr ihm ihn ihnen man uns als wenn dann dort hier so sehr bereits seither dabei davon darunter dazu daran darauf darüber dadurch deshalb damals heute gestern morgen später zuvor allein
      offenbar angeblich vermutlich mutmaßlich insgesamt zusammen jeweils etwa rund fast knapp mindestens mehr weniger bis oder`),
  ),
  coordinators: list("und, sowie, plus, als auch, und auch, beziehungsweise, bzw"),
  subsets: list(
    "darunter, unter ihnen, davon, hiervon, einschließlich, inklusive, wovon, von denen, unter denen, von ihnen, unter anderem, mit dabei",
  ),
  revisions: list(
    `früher, frühere, vorherige, zunächst, anfangs, erst, später, revidiert, gestiegen, stieg, erhöhte, erhöht, gesunken, sank, inzwischen, mittlerweile, seither, seit, damals, weitere, weiteren, andere, anderen, außerdem, zudem, auch, zweite, dritte, vergangenen, insgesamt`,
  ),
  days: list(`montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern, heute, vorgestern, morgen`),
  clauseOpeners: [
    ...list(
      "dass, daß, ob, während, nachdem, bevor, weil, obwohl, wenn, falls, sodass, so dass, indem, seitdem, sobald, solange, wobei, wodurch, woraufhin, wonach",
    ),
    ...relativeClauses(),
  ],
  passives: words("wird werden wurde wurden werde würden worden ist sind war waren sei seien gewesen"),
  actives: words("hat haben hatte hatten habe hätten hätte"),
  harm: harm(),
  predicates: predicates(),
  money: {
    signs: words("$ € £ ¥ us$ usd eur chf sfr fr dm gbp"),
    units: words(
      `euro euros cent us-dollar us-dollars dollar dollars franken schweizerfranken rappen pfund mark d-mark rubel yen yuan lira kronen krone złoty zloty rupien schekel riyal dinar dirham peso pesos real reais rand hrywnja griwna usd eur chf € $ £ eurocents`,
    ),
  },
  exempt: exempt(),
  hearsay: {
    phrases:
      list(`angeblich, offenbar, anscheinend, vermutlich, möglicherweise, wohl, mutmaßlich, dem vernehmen nach, gerüchteweise, gerüchten zufolge, schätzungsweise, wird geschätzt, werden geschätzt, wird befürchtet, es wird befürchtet, wird vermutet, es wird vermutet, wird angenommen, es wird angenommen,
      es heißt, hieß es, heißt es, ist die rede, war die rede, wird nachgesagt, scheint, scheinen, es wird geschätzt, man geht davon aus, wird davon ausgegangen, wurde berichtet, wird berichtet, es wurde gemeldet, wurde bekannt, geschätzt, geschätzte, geschätzten, mitunter ist von, vermeintlich`),
    moods: [
      {
        verbs: words("soll sollen"),
        infinitives: words("haben sein worden"),
        participles: ["^ge", "t", "en"],
      },
      { verbs: words("ist war"), infinitives: ["rede"], participles: [] },
      {
        verbs: words("wird werden wurde wurden"),
        infinitives: words("gemeldet vermeldet berichtet vermutet befürchtet angenommen geschätzt"),
        participles: [],
      },
    ],
    conditions: words("wenn falls sofern ohne ob würde würden könnte könnten"),
  },
  witnesses: list(
    "unser reporter, unsere reporterin, unser korrespondent, unsere korrespondentin, ein reporter dieser zeitung, eine reporterin dieser zeitung, ein mitarbeiter dieser zeitung, wie unser reporter, augenschein unserer redaktion, zählte unsere redaktion, recherchen dieser zeitung, nach recherchen unserer redaktion",
  ),
  citations: {
    leads: words("quelle quellen quellenangabe via siehe vgl nach bericht"),
    outlets: words(
      `dpa afp reuters ap apa sda sid kna epd efe tass interfax ria xinhua anadolu bbc cnn ard zdf orf srf spiegel faz sz taz welt zeit nzz standard stern focus bild dw bloomberg tagesschau un unhcr who unicef wikinews`,
    ),
  },
});

// A relative pronoun is told from an article by the comma before it: *, der …*, *, in denen …*.
function relativeClauses(): readonly string[] {
  const afterComma = words("als da aber doch denn sondern wo deren dessen welche welcher welches welchen und oder");
  const pronouns = words("der die das den dem denen");
  const beforePronouns = words("in bei mit von an auf aus für durch unter nach gegen über zu vor während");
  return [
    ...[...afterComma, ...pronouns].map((word) => `, ${word}`),
    ...beforePronouns.flatMap((preposition) => pronouns.map((pronoun) => `, ${preposition} ${pronoun}`)),
  ];
}
