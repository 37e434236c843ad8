import type { ReportingVerb } from "../contract/attribution.ts";
import { conjugate } from "./conjugate.ts";

/** Verbs that report in Spanish news, by class. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...conjugate(
    "say",
    `decir dice dicen dijo dijeron dicho diciendo, afirmar, declarar, señalar, indicar, anunciar, asegurar, añadir, agregar, explicar, informar, confirmar, comentar, manifestar manifiesta, sostener sostiene sostienen sostuvo sostuvieron sostenido sosteniendo, aseverar, subrayar, destacar, recalcar, resaltar,
    insistir, reiterar, recordar recuerda, contar cuenta, relatar, narrar, revelar, desvelar, advertir advierte advierten advirtió advirtieron advertido advirtiendo, alertar, avisar, admitir, reconocer, confesar confiesa, confiar confía, negar niega, desmentir desmiente desmienten desmintió desmintieron desmentido desmintiendo,
    prometer, jurar, garantizar, responder, contestar, replicar, puntualizar, precisar, matizar, aclarar, detallar, especificar, concretar, resumir, concluir concluye concluyen concluyó concluyeron concluido concluyendo, apuntar, apostillar, argumentar, argüir arguye arguyen arguyó arguyeron argüido arguyendo, alegar, aducir aduce aducen adujo adujeron aducido aduciendo,
    escribir escribe escriben escribió escribieron escrito escribiendo, tuitear, publicar, difundir, divulgar, comunicar, notificar, reportar, testificar, testimoniar, atestiguar, exclamar, gritar, susurrar, murmurar, musitar, bromear, ironizar, lamentar, criticar, denunciar, condenar, celebrar, pronosticar, predecir predice predicen predijo predijeron predicho prediciendo,
    vaticinar, augurar, sugerir sugiere sugieren sugirió sugirieron sugerido sugiriendo, recomendar recomienda, aconsejar, instar, exhortar, urgir, rogar ruega, suplicar, implorar, plantear, proponer propone proponen propuso propusieron propuesto proponiendo, describir describe describen describió describieron descrito describiendo,
    mencionar, citar, evocar, enfatizar, remarcar, acotar, abundar, ahondar, proclamar, ratificar, reafirmar, corroborar, certificar, verificar, constatar, rechazar, refutar, rebatir, objetar, protestar, quejar, enumerar, formular, expresar, exponer expone exponen expuso expusieron expuesto exponiendo, explicitar, adelantar,
    avanzar, anticipar, estimar, opinar, considerar, suponer supone suponen supuso supusieron supuesto suponiendo, presumir, sospechar, especular, conjeturar, temer, razonar, reflexionar, filosofar, sentenciar, zanjar, espetar, soltar suelta, lanzar, esgrimir, invocar, remachar, rematar, redundar, precisar, apelar,
    transmitir, trasladar, prevenir previene previenen previno previnieron prevenido previniendo, contradecir contradice contradicen contradijo contradijeron contradicho contradiciendo, deplorar, sollozar, suspirar, balbucear, titular, postular, predicar, prorrumpir, interrogar, inquirir inquiere inquieren inquirió inquirieron inquirido inquiriendo,
    bloguear, postear, twittear, retuitear, jactar, ufanar, vanagloriar, congratular, felicitar, disculpar, dictaminar, diagnosticar, catalogar`,
  ),
  ...conjugate(
    "say",
    `hablar, pensar piensa, creer cree creen creyó creyeron creído creyendo, saber sabe saben supo supieron sabido sabiendo, ver ve ven vio vieron visto viendo, pedir pide piden pidió pidieron pedido pidiendo, preguntar, exigir, reclamar, continuar continúa, proseguir prosigue prosiguen prosiguió prosiguieron proseguido prosiguiendo, seguir sigue siguen siguió siguieron seguido siguiendo, comenzar comienza, llamar, invitar, presentar,
    esperar, prever prevé prevén previó previeron previsto previendo, querer quiere quieren quiso quisieron querido queriendo, leer lee leen leyó leyeron leído leyendo, aprender, entender entiende, oír oye oyen oyó oyeron oído oyendo, determinar, decidir, fallar, ordenar, demostrar demuestra, mostrar muestra, establecer, amenazar, reivindicar, defender defiende,
    mantener mantiene mantienen mantuvo mantuvieron mantenido manteniendo, observar, notar, alabar, reír ríe ríen rió rieron reído riendo, cantar, corear, soñar sueña, imaginar, sentir siente sienten sintió sintieron sentido sintiendo, dar da dan dio dieron dado dando, repetir repite repiten repitió repitieron repetido repitiendo, aceptar, acordar acuerda, valorar, juzgar, interpretar, relacionar, tildar`,
    { ambiguous: true },
  ),
  ...conjugate(
    "say",
    "hacer hace hacen hizo hicieron hecho haciendo, dejar, dar da dan dio dieron dado dando, poner pone ponen puso pusieron puesto poniendo, expresar, mostrar muestra, tomar, romper rompe rompen rompió rompieron roto rompiendo",
    {
      ambiguous: true,
      particles: [
        "hincapié",
        "público",
        "pública",
        "saber",
        "claro",
        "entender",
        "entrever",
        "constancia",
        "cuenta",
        "manifiesto",
        "esperanza",
        "preocupación",
        "temor",
        "convencido",
        "convencida",
        "confiado",
        "confiada",
        "satisfecho",
        "satisfecha",
        "palabra",
        "silencio",
        "conocer",
      ],
    },
  ),
  ...conjugate(
    "count",
    "estimar, calcular, cifrar, contabilizar, contar cuenta, registrar, evaluar evalúa, cuantificar, documentar, censar, situar sitúa, elevar, fijar, rebajar, tasar, computar, medir mide miden midió midieron medido midiendo, proyectar, cifrar, recontar recuenta, catalogar, valorar, presupuestar",
    { ambiguous: true },
  ),
  ...conjugate(
    "show",
    `mostrar muestra, indicar, revelar, demostrar demuestra, reflejar, señalar, arrojar, evidenciar, apuntar, probar prueba, ilustrar, sugerir sugiere sugieren sugirió sugirieron sugerido sugiriendo, concluir concluye concluyen concluyó concluyeron concluido concluyendo, recoger, contener contiene contienen contuvo contuvieron contenido conteniendo,
    mencionar, precisar, estipular, prever prevé prevén previó previeron previsto previendo, especificar, asegurar, detallar, constatar, decir dice dicen dijo dijeron dicho diciendo, rezar reza, leer lee leen leyó leyeron leído leyendo, establecer, situar sitúa, cifrar, calcular, hablar, plantear, exponer expone exponen expuso expusieron expuesto exponiendo`,
    { ambiguous: true },
  ),
  ...conjugate(
    "stance",
    `acusar, culpar, responsabilizar, calificar, tachar, tildar, llamar, nombrar, apodar, denominar, bautizar, denunciar, condenar, criticar, censurar, elogiar, alabar, saludar, agradecer, felicitar, aplaudir, lamentar, deplorar, ridiculizar, burlar, rechazar, desestimar, descartar, comparar, equiparar, describir describe describen describió describieron descrito describiendo,
    retratar, caracterizar, juzgar, considerar, defender defiende, apoyar, invitar, animar, amenazar, disculpar, pedir pide piden pidió pidieron pedido pidiendo, exigir, reclamar, llamar, abogar, esperar, desear, querer quiere quieren quiso quisieron querido queriendo, prometer, jurar, citar, hablar, emplear, usar, utilizar, achacar, atribuir atribuye atribuyen atribuyó atribuyeron atribuido atribuyendo,
    reprochar, sospechar, presentar, etiquetar, definir, ensalzar, vilipendiar, arremeter, cargar, reprender, amonestar, ordenar, prohibir prohíbe, reaccionar, alegrar, preocupar, alarmar, oponer opone oponen opuso opusieron opuesto oponiendo, ver ve ven vio vieron visto viendo, celebrar, honrar, insultar, difamar, acoger, invocar, instar, exhortar, apelar, compadecer, recibir, valorar, despreciar, cuestionar`,
    { ambiguous: true },
  ),
];
