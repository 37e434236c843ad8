import type { ExemptCues } from "../contract/exempt.ts";
import { list, union, words } from "../contract/list.ts";
import { plurals } from "./inflect.ts";

/** Numbers of Spanish news that state nothing to be sourced. */
export const exempt = (): ExemptCues => ({
  durations: union(
    plurals(
      "segundo minuto hora día jornada semana quincena mes trimestre semestre año década siglo milenio noche generación tarde mañana madrugada mandato temporada período periodo sexenio legislatura milisegundo",
    ),
    list("fin de semana, fines de semana, min, años de edad"),
  ),
  units: union(
    words(`km kilómetro kilómetros m metro metros cm centímetro centímetros mm milímetro milímetros milla millas pie pies pulgada pulgadas grado grados °c °f celsius fahrenheit km/h kmh nudos kg gramo gramos hz mhz ghz voltio voltios vatio vatios kw kilovatios mw píxeles caballos calibre bar hpa hectopascales mg megabytes gb mb decibelios db
      milisieverts kilotones megatones ° yardas acres`),
    list(
      "kilómetros por hora, km por hora, millas náuticas, grados celsius, metros de altura, metros de largo, metros de profundidad",
    ),
  ),
  monthFirst: false,
  months: words(
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sept sep oct nov dic",
  ),
  clock: union(
    words("h hrs horas gmt utc a.m p.m a.m. p.m. am pm hora et est"),
    list("de la mañana, de la tarde, de la noche, de la madrugada, en punto"),
  ),
  timeLeads: union(
    words(
      "en desde enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre año años verano invierno primavera otoño finales principios mediados navidad",
    ),
    list("a partir de, del año, el año, finales de, principios de, mediados de, los años, de los años"),
  ),
  agesBefore: list("edad de, la edad de, edades de, edad, de edades entre, mayores de, menores de, mayor de, menor de"),
  agesAfter: list("años, años de edad, meses de edad, años y"),
  labels:
    words(`categoría magnitud intensidad clase ruta calle autopista carretera nacional vuelo línea tren andén puerta sala habitación canal cadena boeing airbus resolución artículo artículos párrafo inciso página páginas número números n.º nº núm capítulo volumen tomo puesto rango etapa vuelta fase grupo modelo tipo versión tel teléfono
    fax apartado código sección bloque distrito avenida avda nivel escala apolo soyuz ariane radio estudio punto episodio temporada división brigada unidad edificio lote covid covid-19 sars-cov g f t su mig casilla salmo versículo acto ley decreto expediente caso opción top kilómetro km área zona`),
  namesAfter: words("brigada división regimiento batallón calle avenida street boulevard paralelo"),
  nameEnds: [],
  nouns: union(
    plurals(
      `país estado nación organización organismo empresa sociedad firma partido grupo escaño mandato circunscripción tren tranvía punto partido gol set panel planta piso capítulo página parte tuit vez cámara pregunta razón tipo género manera forma cargo paso vuelta versión provincia región departamento municipio distrito continente isla
      ciudad metrópoli idioma lengua zona aeropuerto medalla diario periódico medio película libro canción foto vídeo video documento carta opción factor ministro ministerio tribunal vía motor rueda puerta esquina audiencia juicio ley tratado artículo párrafo temporada club plaza cama clase letra palabra universidad instituto
      banco agencia filial estación tribu etnia religión socio adversario fundador satélite planeta estrella reactor central sentido sexo episodio edición ronda fase etapa lista puntuación victoria derrota título trofeo podio pase cable criterio campo fila panel sesión cumbre columna cilindro nivel dimensión lado acuerdo proyecto
      programa canal cuenta mensaje reunión texto bandera símbolo gobierno capital potencia rama oficina objetivo prioridad regla principio condición eurodiputado luna candidatura corea asiento butaca boxeador carrera equipo anotación touchdown`,
    ),
    list("dos coreas, coreas"),
  ),
  capacities: list(
    "capacidad de, capacidad para, con capacidad para, puede albergar, podía albergar, puede acoger, para acoger, diseñado para, diseñada para, previsto para, prevista para, aforo de, aforo para, plazas para, máximo de, un máximo de, longitud de, altura de, profundidad de, anchura de, diámetro de, radio de, en un radio de, velocidad de, a una distancia de, alcance de, de alto, de largo, olas de",
  ),
  charges: list(
    "culpable de, culpables de, acusado de, acusados de, imputado por, imputados por, condenado a, condenados a, condenada a, pena de, penas de, condenado por, procesado por, cargos por",
  ),
  definitions: list(
    "definido como, o más de, requerido, requerida, exigido, exigida, necesario para, mayoría de, la ley prevé, como máximo, quórum, umbral de, mayoría cualificada, debe ser, deben ser, exige una mayoría, mínimo requerido, más un voto",
  ),
  ordinals: list(`primera, segunda, última, primer, segundo, último, otra`),
  definites: words(
    "el la los las este esta estos estas ese esa esos esas todos todas ambos ambas aquellos dichos dichas",
  ),
});
