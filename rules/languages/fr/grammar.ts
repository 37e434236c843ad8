import type { FunctionWords } from "../contract/grammar.ts";
import { words } from "../contract/list.ts";
import { stopsOf } from "../contract/stops.ts";

export const determiners = (): readonly string[] =>
  words(
    `le la les l' un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs aucun aucune chaque plusieurs quelques certains certaines tout toute tous toutes quel quelle quels quelles`,
  );

export const prepositions = (): readonly string[] =>
  words(
    `à au aux de du des d' en dans par pour avec sans sur sous entre vers chez contre depuis dès durant pendant avant après devant derrière parmi selon malgré outre hormis sauf jusque jusqu' hors lors près envers via concernant suite suivant voici voilà excepté moyennant vis-à-vis`,
  );

export const auxiliaries = (): readonly string[] =>
  words(`a ont avait avaient eut eurent aura auront aurait auraient ait aient ai avons avez est sont était étaient fut furent sera seront serait seraient soit soient suis sommes êtes été eu peut peuvent pouvait pouvaient pourrait pourraient pourra pourront doit doivent devait devaient devrait devraient devra devront veut veulent
  voulait voulaient voudrait va vont allait allaient vient viennent venait venaient fait font faisait avoir être ayant étant`);

export const clitics = (): readonly string[] => words("se s' me m' te t' nous vous lui leur le la l' les en y ne n'");

export const subordinators = (): readonly string[] =>
  words(
    "tandis alors pendant après avant parce puisque puisqu' car quand lorsque lorsqu' comme si s' bien quoique quoiqu' afin pour depuis dès jusqu' tant sauf sans",
  );

export const relatives = (): readonly string[] =>
  words(
    "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
  );

export const grammar = (): FunctionWords => ({
  determiners: determiners(),
  definite: words("le la les l' ce cet cette ces son sa ses leur leurs notre nos"),
  prepositions: prepositions(),
  possessives: [],
  inSource: words("de du des d' à au aux en pour chez dans sur"),
  hearer: words("à au aux devant auprès lors dans sur via en sous par avec chez"),
  complementizers: words("que qu' comment pourquoi si combien quel quelle"),
  subordinators: subordinators(),
  comparatives: ["comme"],
  relatives: relatives(),
  conjunctions: words("et ou mais ni or donc car"),
  auxiliaries: auxiliaries(),
  participleEndings: [],
  addressee: words("vous votre vos tu te t' ton ta tes"),
  infinitiveMarks: words("de d' à pour"),
  reflexives: ["s'", "se"],
  passive: words("est sont était étaient été fut furent sera seront serait soit être"),
  agent: words("par"),
  finiteEndings: ["èrent", "aient"],
  finite:
    words(`est sont était étaient fut a ont avait avaient sera seront serait aurait peut peuvent pourrait doit doivent devrait va vont fait font vient viennent reste restent devient prend met voit permet comprend atteint s'élève élève dépasse demeure semble semblent vit vivent tombe trouve trouvent passe compte comptent porte lance quitte arrive
    meurt meurent tue tuent faut`),
  adverbs:
    words(`c' aussi également encore déjà tard tôt ensuite puis alors maintenant aujourd'hui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche notamment récemment toutefois cependant néanmoins donc ainsi jamais toujours souvent même seulement simplement publiquement officiellement clairement enfin
 finalement parallèlement précédemment auparavant désormais soir matin après-midi dernier dernière pas ne n' se s' lui leur nous vous me m' bien tout très mieux immédiatement aussitôt longuement brièvement sobrement solennellement fermement vivement sèchement avant-hier`),
  negations: words("ne n' pas jamais aucun aucune ni sans refusé refuse refusent refusait nie décliné rien"),
});

/** Words that no noun phrase runs across. */
export const stops = (): readonly string[] =>
  stopsOf(
    grammar(),
    clitics(),
    words(
      `il elle ils elles on je tu nous vous ça cela ceci celui celle ceux celles ne pas plus moins très bien ainsi aussi encore déjà alors ensuite puis hier aujourd'hui demain là ici toujours jamais notamment environ près quelque presque soit tous toutes dont y en se`,
    ),
  );
