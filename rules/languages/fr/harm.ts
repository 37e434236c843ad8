import type { FigureWords } from "../contract/figures.ts";
import { union, words } from "../contract/list.ts";
import { gendered } from "./inflect.ts";
import { phrases } from "./phrases.ts";

/** What happens to people and places, in every form. */
export const harm = (): FigureWords["harm"] => [
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    tolls: true,
    words: phrases(
      `nombre de morts, nombre des morts, nombre de décès, nombre de tués, bilan des morts, nombre de personnes tuées, total des décès`,
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    tolls: true,
    words: phrases(`nombre de blessés, nombre des blessés, nombre de contaminations, nombre de malades`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    tolls: true,
    words: phrases(`nombre de disparus`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    tolls: true,
    words: phrases(
      `nombre de victimes, nombre des victimes, bilan des victimes, bilan humain, bilan provisoire, bilan officiel, dernier bilan, nouveau bilan, bilan, bilan définitif`,
    ),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    tolls: true,
    words: phrases(
      `nombre d'arrestations, nombre de détenus, nombre d'otages, nombre de prisonniers, nombre d'interpellations`,
    ),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    tolls: true,
    words: phrases(`nombre de déplacés, nombre de réfugiés, nombre de personnes déplacées, nombre de sinistrés`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    words: union(
      words(
        `meurt meurent mourut moururent mourait mouraient mourir mort morts morte mortes décède décèdent décéda décédèrent décéder décédé décédés décédée décédées décès périt périssent périrent périr péri succombe succombent succombé succombèrent noyé noyés noyée noyées asphyxié asphyxiés asphyxiées défunts mortellement`,
      ),
      phrases(
        `ont perdu la vie, a perdu la vie, perdu la vie, perdent la vie, perdirent la vie, coûté la vie, coûte la vie, coûta la vie, coûtant la vie, trouvé la mort, trouvent la mort, trouvèrent la mort, sans vie, pertes en vies humaines, vies perdues, morts de faim, laissé la vie, succombé à leurs blessures, vies humaines`,
      ),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: true,
    words: union(
      words(
        `tue tuent tua tuèrent tuait tuaient tuer tuant massacrait massacrent massacre massacrer massacrèrent assassine assassinent assassiner assassinèrent exécutent exécutèrent exécuter abattent abattirent abattre égorgent égorger décapitent décapiter`,
      ),
      gendered(
        "tué assassiné exécuté abattu massacré décapité égorgé lynché éliminé pendu fusillé neutralisé liquidé décimé lapidé étranglé gazé enseveli écrasé",
      ).flat(),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    words: union(
      words("malade malades mortellement atteints sous-alimentés blessures"),
      gendered("contaminé infecté hospitalisé intoxiqué brûlé traumatisé commotionné amputé").flat(),
      phrases(
        `grièvement atteints, en danger de mort, pronostic vital, à l'hôpital, dans un état grave, souffrent de malnutrition, état critique, en soins intensifs, en réanimation, soignés pour, soigné pour`,
      ),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: true,
    words: union(
      words("blesse blessent blessa blessèrent blesser blessant"),
      gendered(
        "blessé torturé violé poignardé battu mutilé agressé fauché percuté empoisonné mitraillé piétiné atteint",
      ).flat(),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    words: union(
      gendered("disparu").flat(),
      phrases("portés disparus, portées disparues, porté disparu, portée disparue, sans nouvelles de"),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "trapped",
    transitive: false,
    words: phrases("sous les décombres, sous les débris, sous les gravats, prisonniers des décombres, coincés sous"),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    words: phrases("victimes, au nombre des victimes, parmi les victimes"),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    words: union(
      words("fui fuient fuit fuir fuyaient fuyait fuyant fuirent réfugient réfugier sans-abri exode déserté afflué"),
      gendered("réfugié sinistré exilé").flat(),
      phrases(
        "ont fui, a fui, en fuite, pris la fuite, quitté leur foyer, quitté leurs foyers, quitté leur domicile, quitté leur maison, quitté leurs maisons, quitter leur domicile, quitter leur foyer, quitter leurs foyers, quitter leur maison, contraints de partir, sans abri, sans toit, trouvé refuge, se sont réfugiés, demandé l'asile, demandes d'asile, passé la frontière, franchi la frontière",
      ),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: true,
    words: union(
      gendered(
        "évacué déplacé expulsé chassé déporté délogé relogé relocalisé transféré déraciné rapatrié refoulé",
      ).flat(),
      words("évacuent évacuer évacuèrent évacue expulse expulsent expulser déplacer chassent déportent"),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    name: "returned",
    transitive: false,
    mild: true,
    words: union(
      words("rentrés rentré retournés"),
      phrases("sont rentrés, sont revenus, sont retournés, regagné leur domicile, regagné leurs foyers"),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    name: "surrendered",
    transitive: false,
    words: phrases("se sont rendus, se sont rendues, s'est rendu, déposé les armes, rendu les armes, se rendent"),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: true,
    words: union(
      gendered(
        "arrêté capturé enlevé emprisonné incarcéré interpellé kidnappé appréhendé séquestré écroué embastillé interné",
      ).flat(),
      words(
        "arrêtent arrêter arrêtèrent arrêta capturent capturer capturèrent enlèvent enlever enlevèrent détiennent détenait détenaient détient kidnappent interpellent emprisonner",
      ),
      phrases(
        "ont été détenus, été détenu, été détenue, été détenues, sont détenus, est détenu, sont détenues, pris en otage, prises en otage, pris en otages, placés en détention, placé en détention, fait prisonnier, faits prisonniers, retenus en otage, retenu en otage, mis en examen, pris au piège par",
      ),
    ),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    words: union(
      words("arrestations interpellations"),
      phrases("en détention, en garde à vue, en captivité, derrière les barreaux, en otage, en prison"),
    ),
    apart: [],
  },
  {
    kind: "detained",
    name: "freed",
    transitive: true,
    words: union(
      gendered("libéré relâché échangé").flat(),
      words("libèrent libérer libérèrent relâchent relâcher"),
      phrases("remis en liberté, remises en liberté"),
    ),
    apart: [],
  },
  {
    kind: "damage",
    name: "destroyed",
    transitive: true,
    words: union(
      gendered(
        "détruit endommagé rasé incendié pillé démoli ravagé dévasté brûlé calciné saccagé inondé submergé effondré bombardé soufflé anéanti pulvérisé sinistré vandalisé coulé",
      ).flat(),
      words(
        "détruisent détruisirent détruire détruisait détruisant endommage endommagent endommager endommageant ravage ravagent ravager incendient incendier pillent piller rase rasent dévaste dévastent effondrent inhabitable inhabitables",
      ),
      phrases(
        "en ruine, en ruines, en feu, en cendres, parti en fumée, partis en fumée, privés d'électricité, privées d'électricité, sans électricité, sans courant",
      ),
    ),
    apart: [],
  },
  {
    kind: "damage",
    name: "taken",
    transitive: true,
    words: union(
      gendered("conquis reconquis repris occupé").flat(),
      phrases("pris le contrôle, tombé aux mains, tombés aux mains"),
    ),
    apart: [],
  },
];

/** Words that make a number people or forces without harm. */
export const predicates = (): FigureWords["predicates"] => [
  {
    kind: "people",
    words: union(
      gendered(
        "sauvé secouru rescapé bloqué piégé rassemblé mobilisé affecté concerné menacé interrogé sondé vacciné licencié",
      ).flat(),
      words(
        "manifesté manifestent manifestaient défilé défilent participé participent assisté survécu vivent vivaient rassemblent résident",
      ),
      phrases(
        "à bord, dans le besoin, ont besoin d'aide, ont besoin d'une aide, pris au piège, prises au piège, dans la rue, descendus dans la rue, au chômage",
      ),
    ),
  },
  { kind: "forces", words: gendered("déployé dépêché stationné").flat() },
];
