import type { FigureWords, HarmPredicate } from "../contract/figures.ts";
import { union, words } from "../contract/list.ts";
import { gendered } from "./inflect.ts";
import { phrases } from "./phrases.ts";

/** What happens to people and places, in every form. */
export const harm: readonly HarmPredicate[] = [
  {
    kind: "casualty",
    transitive: false,
    words: union(
      words(`meurt meurent mourut moururent mourait mouraient mourir mort morts morte mortes décède décèdent décéda décédèrent décéder décédé décédés décédée décédées périt périssent périrent périr péri succombe succombent succombé succombèrent blessé blessés blessée blessées disparu disparus disparue disparues noyé noyés noyée noyées
        contaminé contaminés contaminée contaminées infecté infectés infectée infectées malade malades hospitalisé hospitalisés hospitalisée hospitalisées enseveli ensevelis ensevelie ensevelies asphyxié asphyxiés intoxiqué intoxiqués victimes défunts mortellement brûlés brûlé brûlée brûlées traumatisés commotionnés sous-alimentés`),
      phrases(`ont perdu la vie, a perdu la vie, perdu la vie, perdent la vie, perdirent la vie, coûté la vie, coûte la vie, coûtant la vie, trouvé la mort, trouvent la mort, ont trouvé la mort, nombre de morts, nombre de victimes, nombre de décès, nombre de blessés, bilan des victimes, bilan des morts, bilan humain, bilan provisoire, bilan officiel, le bilan, un bilan,
        portés disparus, portées disparues, porté disparu, portée disparue, sous les décombres, à l'hôpital, grièvement atteints, en danger de mort, pronostic vital, sans vie, perte en vies humaines, vies perdues, souffrent de malnutrition, morts de faim, état critique, blessures`),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    transitive: true,
    words: union(
      words(
        `tue tuent tua tuèrent tuait tuaient tuer tuant massacrait massacrent massacre massacrer massacrèrent blesse blessent blessa blessèrent blesser blessant assassine assassinent assassiner assassinèrent exécutent exécutèrent exécuter abattent abattirent abattre égorgent égorger décapitent`,
      ),
      gendered(
        `tué assassiné exécuté abattu massacré décapité égorgé lynché torturé violé poignardé éliminé pendu fusillé battu mutilé agressé fauché percuté écrasé atteint touché neutralisé liquidé décimé empoisonné lapidé étranglé gazé amputé mitraillé piétiné frappé`,
      ).flat(),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    transitive: false,
    words: union(
      words(
        `fui fuient fuit fuir fuyaient fuyait fuyant fuirent réfugié réfugiés réfugiée réfugiées réfugient réfugier sans-abri rentrés rentré retournés sinistrés exilés exilé exode déserté afflué`,
      ),
      phrases(
        "ont fui, a fui, en fuite, quitté leur foyer, quitté leurs foyers, quitté leur domicile, quitté leur maison, quitter leur domicile, quitter leur foyer, quitter leurs foyers, contraints de partir, sans abri, sans toit, trouvé refuge, ont trouvé refuge, se sont réfugiés, demandé l'asile, demandes d'asile, sont rentrés, se sont rendus, sont revenus, passé la frontière, franchi la frontière",
      ),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    transitive: true,
    words: union(
      gendered(
        "évacué déplacé expulsé chassé déporté délogé relogé relocalisé relogé transféré déraciné rapatrié refoulé",
      ).flat(),
      words("évacuent évacuer évacuèrent évacue expulse expulsent expulser déplacer chassent déportent"),
    ),
    apart: [],
  },
  {
    kind: "detained",
    transitive: true,
    words: union(
      gendered(
        `arrêté détenu capturé enlevé emprisonné incarcéré interpellé kidnappé appréhendé séquestré écroué libéré relâché embastillé interné échangé`,
      ).flat(),
      words(
        "arrêtent arrêter arrêtèrent arrêta capturent capturer capturèrent enlèvent enlever enlevèrent détiennent détenait détenaient détient kidnappent interpellent libèrent libérer emprisonner",
      ),
      phrases(
        "en détention, en garde à vue, pris en otage, prises en otage, pris en otages, en captivité, placés en détention, placé en détention, derrière les barreaux, fait prisonnier, faits prisonniers, en otage, retenus en otage, retenu en otage, aux mains du, mis en examen",
      ),
    ),
    apart: [],
  },
  {
    kind: "damage",
    transitive: true,
    words: union(
      gendered(
        "détruit endommagé rasé incendié pillé démoli ravagé dévasté brûlé calciné saccagé inondé submergé effondré bombardé soufflé anéanti pulvérisé sinistré vandalisé coulé",
      ).flat(),
      words(
        "détruit détruisent détruisirent détruire détruisait détruisant endommage endommagent endommager endommageant ravage ravagent ravager incendient incendier pillent piller rase rasent dévaste dévastent effondrent inhabitable inhabitables",
      ),
      phrases(
        "en ruine, en ruines, en feu, en cendres, parti en fumée, partis en fumée, privés d'électricité, privées d'électricité, sans électricité, sans courant",
      ),
    ),
    apart: [],
  },
];

/** Words that make a number people without harm. */
export const predicates: FigureWords["predicates"] = [
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
        "à bord, dans le besoin, ont besoin d'aide, ont besoin d'une aide, pris au piège, prises au piège, dans la rue, descendus dans la rue, ont manifesté, ont participé, au chômage",
      ),
    ),
  },
];
