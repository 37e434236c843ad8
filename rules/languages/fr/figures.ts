import type { FigureWords } from "../contract/figures.ts";
import { words } from "../contract/list.ts";
import { countedNouns } from "./counted-nouns.ts";
import { exempt } from "./exempt.ts";
import { determiners, grammar, prepositions, stops } from "./grammar.ts";
import { harm, predicates } from "./harm.ts";
import { phrases } from "./phrases.ts";

export const figures = (): FigureWords => ({
  hedges: {
    atLeast: phrases(
      "plus de, plus d', plus du, au moins, au minimum, pas moins de, pas moins d', bien plus de, nettement plus de, au-delà de, au-dessus de, plus que, supérieur à, supérieure à, supérieures à",
    ),
    atMost: phrases(
      "jusqu'à, jusqu'aux, moins de, moins d', au plus, au maximum, tout au plus, pas plus de, inférieur à, inférieure à, maximum",
    ),
    about: phrases(
      "environ, près de, près d', presque, quelque, à peu près, autour de, aux alentours de, aux environs de, approximativement, grosso modo, à peine, une estimation de, estimé à, estimée à, estimés à, estimées à, quasiment, quasi, peut-être, l'équivalent de, pas loin de, de l'ordre de",
    ),
    exactly: phrases(
      "exactement, précisément, seulement, au total, déjà, encore, uniquement, un total de, un total d', jusqu'ici, rien que",
    ),
  },
  hedgesAfter: {
    atLeast: phrases("ou plus, et plus, voire plus, voire davantage, au moins, au minimum"),
    atMost: phrases("ou moins, au plus, au maximum, tout au plus"),
    about: phrases("environ, à peu près, ou presque, approximativement"),
    exactly: phrases("exactement, au total, en tout"),
  },
  ranges: {
    pairs: [
      ["entre", "et"],
      ["de", "à"],
    ],
    middles: words("à ou"),
    changes: words("de passé passée"),
  },
  rates: words("par"),
  ratios: words("sur"),
  partitives: phrases(
    "de, d', des, de ces, de ses, de leurs, d'entre eux, d'entre elles, d'entre nous, d'entre, parmi les, parmi ces, sur les, de nos, de tous les, de toutes les, des quelque",
  ),
  others: words(
    "autres autre supplémentaires supplémentaire nouveaux nouvelles additionnels additionnelles derniers dernières premiers premières",
  ),
  pronouns: words("eux elles nous dont ceux celles"),
  nouns: countedNouns(),
  anyone: ["personne"],
  compounds: false,
  pluralEnds: words("s x"),
  capitalisedNouns: false,
  verbFinal: false,
  peopleEnds: words("iens iennes istes eurs euses ants antes ois oises ains aines ards ateurs"),
  prepositions: prepositions(),
  through: words("à de d' sur par au"),
  determiners: determiners(),
  stops: stops(),
  coordinators: phrases("et, ainsi que, plus, de même que, et de"),
  subsets: phrases(
    "dont, parmi lesquels, parmi lesquelles, y compris, parmi eux, parmi elles, notamment, au nombre desquels, comprenant, incluant",
  ),
  revisions: words(
    `précédent précédente initial initialement auparavant puis ensuite révisé passé augmenté monté alourdi baissé doublé désormais depuis alors autre autres également aussi deuxième troisième ailleurs dernier dernière total`,
  ),
  days: words(`lundi mardi mercredi jeudi vendredi samedi dimanche hier demain soir matin`),
  clauseOpeners: phrases(
    "que, qu', qui, où, lequel, laquelle, lesquels, lesquelles, tandis que, tandis qu', alors que, alors qu', pendant que, parce que, parce qu', puisque, puisqu', car, lorsque, lorsqu', quand, bien que, bien qu', mais, après que, avant que, depuis que, si",
  ),
  passives: grammar().passive,
  actives: words("a ont avait avaient aura auront aurait auraient ayant avoir"),
  harm: harm(),
  predicates: predicates(),
  money: {
    signs: words("$ € £ ¥ us$ usd eur chf cad"),
    units: words(
      `euro euros centime centimes dollar dollars franc francs livre livres mark marks rouble roubles yen yens yuan yuans lire lires couronne couronnes zloty zlotys roupie roupies shekel shekels rial rials dinar dinars dirham dirhams peso pesos real reais rand rands hryvnia hryvnias usd eur chf cad € $ £`,
    ),
  },
  exempt: exempt(),
  hearsay: {
    phrases:
      phrases(`apparemment, il semble que, il semblerait que, semblerait, paraît-il, il paraît que, dit-on, on parle de, présumé, présumée, présumés, présumées, prétendument, soi-disant, on estime que, on estime à, est estimé à, est estimée à, sont estimés à, sont estimées à, était estimé à, était estimée à, a été estimé à, a été estimée à,
      ont été signalés, ont été signalées, a été signalé, a été signalée, sont signalés, ont été rapportés, ont été rapportées, on craint, selon toute vraisemblance, probablement, peut-être, vraisemblablement, selon des rumeurs, on dénombrerait, selon certaines estimations, on rapporte, il est question de, on évoque, pourraient être, pourrait être, craignait-on, sans doute`),
    moods: [
      {
        verbs: words("aurait auraient serait seraient"),
        infinitives: [],
        participles: words("é és ée ées i is ie ies u us ue ues it its ite ites ert erts mort morts morte mortes"),
      },
    ],
    conditions: phrases("si, s', sans, en cas de, en cas d', à condition, dû, pu, que, qu', qui"),
  },
  witnesses: phrases(
    "notre journaliste, notre reporter, notre correspondant, notre correspondante, nos journalistes, nos reporters, un journaliste de ce journal, a constaté notre journaliste, a constaté un journaliste, ont constaté nos journalistes, décompte de notre rédaction, selon notre décompte",
  ),
  citations: {
    leads: words("source sources via voir cf selon"),
    outlets: words(
      `afp reuters ap belga efe dpa ansa tass interfax xinhua anadolu bbc cnn rfi tf1 lci bfmtv bfm rtl rtbf rts srf libération lemonde figaro onu oms unicef hcr unrwa insee ocha ats keystone`,
    ),
  },
});
