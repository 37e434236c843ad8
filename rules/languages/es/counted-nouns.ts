import type { CountedKind, CountedNouns } from "../contract/figures.ts";
import { list, union } from "../contract/list.ts";
import { gendered, groups, plurals } from "./inflect.ts";

/** What Spanish news counts. Each group is one thing under several names. */
export const countedNouns = (): readonly CountedNouns[] => [
  {
    kind: "casualty",
    happened: "killed",
    words: union(
      gendered("muerto fallecido asesinado ahogado ejecutado").flat(),
      plurals("muerte fallecimiento deceso cuerpo cadáver asesinato homicidio feminicidio suicidio ejecución mártir"),
      list("víctimas mortales, víctima mortal, víctimas fatales, víctima fatal, vidas"),
    ),
  },
  {
    kind: "casualty",
    happened: "hurt",
    words: union(gendered("herido lesionado quemado intoxicado hospitalizado").flat(), plurals("lesión")),
  },
  { kind: "casualty", words: list("víctima, víctimas, baja, bajas") },
  { kind: "casualty", happened: "missing", words: gendered("desaparecido").flat() },
  ...counted("casualty", [
    ...gendered("contagiado infectado enfermo"),
    ...groups("contagio infección violación hospitalización pérdida"),
  ]),
  ...counted("displaced", [
    ...gendered(
      "desplazado refugiado evacuado migrante inmigrante exiliado expulsado repatriado damnificado deportado solicitante retornado",
    ),
    ...groups("evacuación expulsión deportación"),
  ]),
  ...counted("detained", [
    ["rehén", "rehenes"],
    ...gendered("preso prisionero detenido recluso arrestado secuestrado encarcelado interno cautivo"),
    ...groups("detención arresto secuestro captura liberación encarcelamiento"),
  ]),
  ...counted("forces", [
    ...gendered(
      `soldado militar combatiente policía terrorista yihadista rebelde insurgente miliciano reservista guerrillero tirador francotirador mercenario extremista separatista agresor atacante uniformado bombero rescatista socorrista paramilitar legionario paracaidista sicario pistolero marine custodio`,
    ),
    ...groups("tropa agente efectivo guardia unidad batallón brigada recluta comando casco oficial talibán gendarme"),
  ]),
  ...counted("materiel", [
    ...groups(
      `tanque dron misil cohete proyectil bomba mina avión helicóptero buque submarino vehículo blindado arma fusil munición granada ojiva torpedo artefacto barco embarcación camioneta caza explosivo cartucho cañón jet bombardero pistola mortero fragata bala obús aeronave nave lancha`,
    ),
  ]),
  ...counted("damage", [
    ...groups(
      `casa vivienda edificio inmueble escuela hospital iglesia mezquita pueblo aldea comercio fábrica puente hogar estructura apartamento piso tienda sinagoga templo hectárea coche automóvil localidad infraestructura choza techo refugio almacén pozo clínica barrio árbol tumba domicilio residencia instalación negocio local colegio`,
    ),
  ]),
  ...counted("people", [
    ["persona", "personas", "individuo", "individuos", "almas", "gente", "ser", "seres"],
    ...gendered(
      `civil habitante residente pasajero niño manifestante paciente estudiante alumno empleado obrero trabajador voluntario periodista ciudadano miembro participante espectador elector votante cliente turista superviviente sobreviviente huérfano menor adulto adolescente chico muchacho cristiano musulmán judío kurdo yazidí palestino israelí
      sirio iraquí iraní afgano ucraniano ruso estadounidense norteamericano francés británico alemán europeo chino africano libanés yemení somalí sudanés nigeriano paquistaní indio coreano japonés turco griego italiano español belga canadiense mexicano brasileño venezolano colombiano argentino peruano chileno cubano haitiano rohinyá
      activista opositor militante cooperante médico enfermero sanitario docente profesor maestro funcionario asalariado huelguista desempleado parado fiel peregrino sospechoso invitado vecino aldeano agricultor pescador minero jugador veraneante viajero aficionado usuario consumidor contribuyente internauta suscriptor lector
      beneficiario expatriado candidato delegado simpatizante diplomático abogado discapacitado pobre hambriento joven anciano bebé sujeto encuestado entrevistado donante inquilino comerciante conductor ciclista senderista alpinista esquiador nadador bañista asistente senador diputado campesino indígena tripulante fugitivo`,
    ),
    ...groups(
      "hombre mujer hijo hija familia población multitud pareja matrimonio equipo hogar padre madre hermano hermana pariente familiar ocupante niña vida monja cura sacerdote monje seguidor oyente",
    ),
  ]),
  ...counted("event", [
    ...groups(
      `ataque atentado incidente operación violación enfrentamiento combate disparo explosión accidente incendio terremoto sismo seísmo réplica sacudida agresión manifestación huelga caso denuncia llamada vuelo asalto infracción delito crimen robo inspección registro ensayo prueba lanzamiento inundación tormenta bombardeo
      tiroteo disturbio concentración abuso amenaza episodio redada allanamiento protesta emboscada masacre matanza secuestro ofensiva misión queja multa sanción vulneración foco brote altercado`,
    ),
  ]),
  ...counted("measure", [
    ...groups(
      "tonelada hectárea camión litro barril contenedor kilogramo kilo ración dosis palé vagón autobús convoy megavatio",
    ),
    [
      "km²",
      "kilómetros cuadrados",
      "kilómetro cuadrado",
      "metros cuadrados",
      "metros cúbicos",
      "metro cúbico",
      "m²",
      "m³",
    ],
  ]),
];

function counted(kind: CountedKind, nouns: readonly (readonly string[])[]): readonly CountedNouns[] {
  return nouns.map((words) => ({ kind, words }));
}
