import type { FigureWords } from "../contract/figures.ts";
import { list, union, words } from "../contract/list.ts";
import { gendered } from "./inflect.ts";

/** What happens to people and places, in every form. */
export const harm = (): FigureWords["harm"] => [
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    tolls: true,
    words: list(
      `número de muertos, número de fallecidos, cifra de muertos, cifra de fallecidos, balance de muertos, número de muertes, número de víctimas mortales, cifra de víctimas mortales, total de muertos`,
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    tolls: true,
    words: list(`número de heridos, cifra de heridos, número de contagios, número de contagiados`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    tolls: true,
    words: list(`número de desaparecidos, cifra de desaparecidos`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    tolls: true,
    words: list(`número de víctimas, cifra de víctimas, balance de víctimas, balance, saldo, número de bajas`),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    tolls: true,
    words: list(`número de detenidos, número de arrestos, número de presos, número de rehenes`),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    tolls: true,
    words: list(`número de desplazados, número de refugiados, número de damnificados`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    words: union(
      words(
        `muere mueren murió murieron moría morían morir muriendo muerte muertes fallece fallecen falleció fallecieron fallecer fallecimientos perece perecen pereció perecieron perecer perecido sucumbió sucumbieron ahogó ahogaron decesos cadáveres mortales`,
      ),
      gendered("muerto fallecido ahogado asfixiado").flat(),
      list(
        `perdieron la vida, perdió la vida, perdido la vida, pierden la vida, costado la vida, costó la vida, cobrado la vida, cobró la vida, sin vida, víctimas mortales, víctima mortal, víctimas fatales, vidas humanas`,
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
        `mata matan mató mataron mataba mataban matar matando asesina asesinan asesinó asesinaron asesinar ejecuta ejecutan ejecutó ejecutaron ejecutar abate abaten abatió abatieron abatir masacraron masacró degollaron decapitaron fusilaron fusiló`,
      ),
      gendered(
        "asesinado ejecutado abatido masacrado decapitado degollado linchado eliminado ahorcado fusilado neutralizado liquidado diezmado lapidado estrangulado gaseado acribillado aplastado matado sepultado",
      ).flat(),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    words: union(
      words("enfermó enfermaron desnutrición malheridos"),
      gendered("lesionado contagiado infectado enfermo hospitalizado intoxicado ingresado traumatizado").flat(),
      list(
        `en el hospital, en estado grave, en estado crítico, sufrieron heridas, sufrió heridas, asistencia por lesiones, asistencia sanitaria, asistencia médica, con heridas, en cuidados intensivos, fueron atendidos, fueron atendidas`,
      ),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: true,
    words: union(
      words("hiere hieren hirió hirieron herir hiriendo torturaron torturó violaron lesionó lesionaron"),
      gendered(
        "herido torturado violado apuñalado golpeado mutilado agredido atropellado baleado tiroteado envenenado amputado",
      ).flat(),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    words: union(
      gendered("desaparecido").flat(),
      list("dados por desaparecidos, en paradero desconocido, en calidad de desaparecidos, desaparecieron"),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "trapped",
    transitive: false,
    words: list("bajo los escombros, entre los escombros, atrapados entre, atrapadas entre"),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    words: list("víctimas, se cobró, se ha cobrado, se cobraron"),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    words: union(
      words("huye huyen huyó huyeron huía huían huir huido huyendo exilio éxodo emigrado emigraron"),
      gendered("refugiado damnificado exiliado").flat(),
      list(
        "han huido, ha huido, abandonado sus hogares, abandonar sus hogares, abandonaron sus hogares, dejado sus hogares, dejado sus casas, abandonado sus casas, abandonar sus casas, sin hogar, sin techo, buscado refugio, solicitado asilo, pedido asilo, solicitudes de asilo, cruzado la frontera, cruzaron la frontera",
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
        "evacuado desplazado expulsado deportado desalojado reubicado realojado trasladado desarraigado repatriado devuelto",
      ).flat(),
      words(
        "evacúan evacuar evacuaron evacuó expulsa expulsan expulsar expulsaron expulsó desplazar deportan deportaron desalojaron",
      ),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    name: "returned",
    transitive: false,
    mild: true,
    words: union(
      words("regresado regresaron retornado retornaron"),
      list("han vuelto a sus casas, han vuelto a casa, volvieron a sus casas"),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    name: "surrendered",
    transitive: false,
    words: list("se han rendido, se rindieron, se rindió, depusieron las armas, se entregaron"),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: true,
    words: union(
      gendered(
        "arrestado detenido capturado secuestrado encarcelado apresado aprehendido retenido raptado internado esposado",
      ).flat(),
      words(
        "arresta arrestan arrestó arrestaron arrestar detiene detienen detuvo detuvieron detener captura capturan capturó capturaron capturar secuestra secuestran secuestró secuestraron secuestrar apresaron apresó encarceló encarcelaron",
      ),
      list("como rehenes, como rehén, hechos prisioneros, hecho prisionero"),
    ),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    words: union(
      words("detenciones arrestos"),
      list(
        "bajo custodia, en prisión, en prisión preventiva, tras las rejas, entre rejas, en cautiverio, en poder de, a disposición judicial",
      ),
    ),
    apart: [],
  },
  {
    kind: "detained",
    name: "freed",
    transitive: true,
    words: union(
      gendered("liberado excarcelado canjeado").flat(),
      words("liberan liberó liberaron liberar"),
      list("puestos en libertad, puesto en libertad"),
    ),
    apart: [],
  },
  {
    kind: "damage",
    name: "destroyed",
    transitive: true,
    words: union(
      gendered(
        "destruido dañado arrasado incendiado saqueado demolido devastado quemado calcinado inundado sumergido derrumbado bombardeado derribado siniestrado vandalizado hundido afectado colapsado",
      ).flat(),
      words(
        "destruye destruyen destruyó destruyeron destruir destruyendo daña dañan dañó dañaron dañar arrasa arrasan arrasó arrasaron incendian incendiaron incendió saquearon derribaron derrumbó derrumbaron inhabitable inhabitables devastó",
      ),
      list(
        "en ruinas, en llamas, en escombros, reducido a cenizas, reducidas a escombros, sin electricidad, sin luz, sin suministro",
      ),
    ),
    apart: [],
  },
  {
    kind: "damage",
    name: "taken",
    transitive: true,
    words: union(
      gendered("conquistado reconquistado ocupado recuperado").flat(),
      list("tomado el control, tomaron el control"),
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
        "rescatado atrapado reunido movilizado amenazado encuestado entrevistado vacunado despedido varado congregado",
      ).flat(),
      words(
        "manifestaron manifiestan participaron participan asistieron sobrevivieron viven vivían congregaron reunieron residen protestaron marcharon",
      ),
      list(
        "a bordo, en la calle, salieron a la calle, necesitan ayuda, necesita ayuda, en situación de necesidad, en paro",
      ),
    ),
  },
  { kind: "forces", words: gendered("desplegado estacionado").flat() },
];
