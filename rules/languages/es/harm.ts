import type { FigureWords, HarmPredicate } from "../contract/figures.ts";
import { list, union, words } from "../contract/list.ts";
import { gendered } from "./inflect.ts";

/** What happens to people and places, in every form. */
export const harm: readonly HarmPredicate[] = [
  {
    kind: "casualty",
    transitive: false,
    words: union(
      words(`muere mueren murió murieron moría morían morir muriendo muerto muertos muerta muertas muerte muertes fallece fallecen falleció fallecieron fallecer fallecido fallecidos fallecida fallecidas fallecimientos perece perecen pereció perecieron perecer perecido sucumbió sucumbieron herido heridos herida heridas lesionado lesionados
        lesionada lesionadas desaparecido desaparecidos desaparecida desaparecidas ahogó ahogaron ahogado ahogados ahogada ahogadas contagiado contagiados contagiada contagiadas infectado infectados infectada infectadas enfermo enfermos enfermó enfermaron hospitalizado hospitalizados hospitalizada hospitalizadas sepultado sepultados sepultadas asfixiados
        intoxicado intoxicados víctimas decesos cadáveres ingresado ingresados ingresada ingresadas mortales desnutrición traumatizados malheridos`),
      list(`perdieron la vida, perdió la vida, perdido la vida, pierden la vida, costado la vida, costó la vida, cobrado la vida, cobró la vida, se cobró, se ha cobrado, se cobraron, sin vida, número de muertos, número de víctimas, número de fallecidos, cifra de muertos, cifra de fallecidos, cifra de víctimas, balance de víctimas, balance de muertos, saldo de, bajo los escombros, entre los escombros,
        en el hospital, en estado grave, en estado crítico, víctimas mortales, víctima mortal, dados por desaparecidos, en paradero desconocido, sufrieron heridas, sufrió heridas, resultaron heridos, atrapados entre, asistencia por lesiones, asistencia sanitaria, asistencia médica, con heridas`),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    transitive: true,
    words: union(
      words(
        `mata matan mató mataron mataba mataban matar matando asesina asesinan asesinó asesinaron asesinar ejecuta ejecutan ejecutó ejecutaron ejecutar abate abaten abatió abatieron abatir masacraron masacró degollaron decapitaron hiere hieren hirió hirieron herir hiriendo fusilaron fusiló torturaron torturó violaron lesionó lesionaron`,
      ),
      gendered(
        "asesinado ejecutado abatido masacrado decapitado degollado linchado torturado violado apuñalado eliminado ahorcado fusilado golpeado mutilado agredido atropellado baleado tiroteado alcanzado neutralizado liquidado diezmado envenenado lapidado estrangulado gaseado amputado acribillado aplastado matado",
      ).flat(),
    ),
    apart: [],
  },
  {
    kind: "displaced",
    transitive: false,
    words: union(
      words(
        "huye huyen huyó huyeron huía huían huir huido huyendo refugiado refugiados refugiada refugiadas damnificado damnificados damnificadas exilio éxodo regresado regresaron retornado retornaron exiliados exiliado emigrado emigraron",
      ),
      list(
        "han huido, ha huido, abandonado sus hogares, abandonar sus hogares, abandonaron sus hogares, dejado sus hogares, dejado sus casas, abandonado sus casas, sin hogar, sin techo, buscado refugio, solicitado asilo, pedido asilo, solicitudes de asilo, cruzado la frontera, cruzaron la frontera, se han rendido, se rindieron, han regresado",
      ),
    ),
    apart: [],
  },
  {
    kind: "displaced",
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
    kind: "detained",
    transitive: true,
    words: union(
      gendered(
        "arrestado detenido capturado secuestrado encarcelado apresado aprehendido retenido raptado liberado excarcelado internado esposado canjeado puesto",
      )
        .flat()
        .filter((word) => !word.startsWith("puest")),
      words(
        "arresta arrestan arrestó arrestaron arrestar detiene detienen detuvo detuvieron detener captura capturan capturó capturaron capturar secuestra secuestran secuestró secuestraron secuestrar apresaron apresó liberan liberó liberaron liberar encarceló encarcelaron",
      ),
      list(
        "bajo custodia, en prisión, en prisión preventiva, tras las rejas, entre rejas, en cautiverio, como rehenes, como rehén, tomado como rehenes, hechos prisioneros, hecho prisionero, en poder de, a disposición judicial",
      ),
    ),
    apart: [],
  },
  {
    kind: "damage",
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
];

/** Words that make a number people without harm. */
export const predicates: FigureWords["predicates"] = [
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
];
