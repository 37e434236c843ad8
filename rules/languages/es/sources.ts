import type { SourceNouns } from "../contract/attribution.ts";
import { list, union, words } from "../contract/list.ts";
import { gendered, plurals } from "./inflect.ts";

/** Who speaks in Spanish news. */
const people = () =>
  union(
    gendered(
      `portavoz vocero ministro presidente canciller gobernador alcalde alcaldesa intendente senador diputado congresista parlamentario legislador concejal político consejero diplomático embajador enviado jefe comandante capitán coronel general teniente sargento brigadier almirante comisario inspector agente policía gendarme
    investigador detective fiscal abogado juez magistrado defensor médico doctor cirujano enfermero paramédico rescatista bombero socorrista director dirigente gerente administrador coordinador representante delegado experto especialista científico profesor académico catedrático historiador economista meteorólogo
    sismólogo geólogo biólogo epidemiólogo virólogo sociólogo politólogo psicólogo autor escritor periodista reportero corresponsal redactor editor columnista bloguero testigo transeúnte vecino residente habitante superviviente sobreviviente pasajero conductor chófer piloto obrero trabajador empleado voluntario militante
    activista manifestante organizador observador crítico opositor partidario seguidor adversario aliado negociador mediador rey príncipe papa obispo arzobispo cardenal sacerdote imán rabino pastor monje padre hijo hermano tío primo esposo viudo familiar amigo colega compañero maestro docente estudiante alumno propietario
    dueño fundador ingeniero técnico agricultor campesino aldeano turista cazador soldado militar veterano combatiente insurgente rebelde sospechoso acusado tirador niño adolescente usuario internauta analista consultor comerciante empresario entrenador jugador cantante actor artista cineasta miembro candidato deportista ciudadano
    funcionario oficial interlocutor disidente refugiado migrante rehén preso prisionero cliente lector oyente votante sindicalista cooperante forense líder responsable secretario vicepresidente exministro expresidente mandatario ponente procurador comisionado encargado visitante creador promotor propagandista titular`,
    ).flat(),
    plurals(
      `hombre mujer chico chica muchacho muchacha madre marido princesa reina persona víctima bebé familia gente individuo señor señora primera-dama ayatolá jeque emir sultán cónsul agregado forense mayor capataz cabo fuente portavocía`,
    ),
    list(
      "primer ministro, primera ministra, viceprimer ministro, alto cargo, altos cargos, alto funcionario, altos funcionarios, alto responsable, jefe de policía, director general, secretario general, ellos, ambos, mujeres, éste, ésta, estos últimos, este último, esta última, el mandatario",
    ),
  );

const bodies = () =>
  union(
    plurals(
      `policía ministerio gobierno administración autoridad agencia oficina comisión comité consejo parlamento congreso senado asamblea cámara tribunal corte juzgado ejército armada marina aviación fuerza guardia pentágono kremlin embajada consulado unión liga alianza partido movimiento grupo organización asociación
    organismo fundación instituto institución universidad colegio escuela hospital clínica compañía empresa firma fabricante operador aerolínea banco aeropuerto periódico diario semanario revista cadena emisora canal red radio televisión prensa medio sitio observatorio centro servicio brigada federación sindicato
    confederación coalición milicia palacio gabinete equipo tripulación comunidad iglesia mezquita diócesis redacción regulador inspección dirección secretaría delegación misión fondo programa estado fiscalía defensa oposición ayuntamiento alcaldía municipio ciudad departamento región provincia prefectura junta
    generalitat moncloa zarzuela vaticano onu otan ong oms unicef acnur unrwa talibán hamás hezbolá régimen mando inteligencia seguridad justicia protección aduana consorcio cártel estudio club festival bolsa comisaría academia facultad laboratorio museo plataforma cuenta colectivo frente defensoría procuraduría
    contraloría cancillería presidencia vicepresidencia gobernación intendencia casa-blanca cruz-roja guerrilla bloque bancada patronal entidad ente superintendencia subsecretaría superior tribuna web página`,
    ),
    list(
      "talibanes, protección civil, cruz roja, media luna roja, casa blanca, naciones unidas, unión europea, comisión europea, médicos sin fronteras, fuerzas armadas, fuerzas de seguridad, servicio penitenciario, guardia civil, policía nacional, los mossos, compañía aérea, departamento de policía, departamento de estado, guardia costera, ministerio público, autoridades, amnistía internacional",
    ),
  );

/** What is written, counted or published. */
const documents = () =>
  union(
    plurals(
      `informe comunicado declaración documento nota carta correo mensaje tuit publicación boletín aviso artículo relato editorial entrevista encuesta sondeo estudio censo análisis evaluación auditoría estimación cifra dato estadística balance recuento registro expediente acta denuncia querella sentencia fallo
    veredicto decisión orden transcripción ley constitución resolución acuerdo tratado manifiesto vídeo video grabación emisión despacho discurso alocución testimonio libro memoria biografía crónica barómetro índice texto síntesis peritaje auto circular telegrama cable pódcast reportaje anuncio notificación cálculo
    proyección previsión modelo inventario conclusión resultado página autopsia acusación escrito investigación recopilación parte`,
    ),
    list(
      "nota de prensa, comunicado de prensa, documentos judiciales, documento judicial, rueda de prensa, conferencia de prensa, escrito de acusación, parte médico, parte oficial",
    ),
  );

export const sources = (): SourceNouns => ({
  people: people(),
  bodies: bodies(),
  documents: documents(),
  vague: words(
    `fuentes fuente testigos testigo informes reportes observadores críticos expertos analistas especialistas algunos muchos otros gente personas rumores rumor medios comentaristas vecinos residentes estimaciones estudios informaciones información prensa allegados detractores opositores lugareños versiones noticias diarios periódicos investigadores científicos`,
  ),
  vagueAdjectives:
    words(`local locales anónima anónimas anónimos varias varios algunas algunos diversas diversos diferentes distintas distintos otras otros numerosos numerosas primeros primeras iniciales preliminares no confirmados confirmadas coincidentes contradictorias bien informadas seguridad militares militar diplomáticas diplomáticos extranjeros
    extranjeras occidentales políticas independientes fiables fidedignas dos tres recientes internacionales nacionales regionales oficiales oficial cercanas policiales policial judiciales judicial médicas hospitalarias presenciales presencial extraoficiales múltiples`),
  never: words(
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo dios navidad",
  ),
  events: plurals(
    `incendio fuego accidente choque atentado ataque explosión estallido bombardeo tiroteo incidente sismo seísmo terremoto temblor tormenta huracán ciclón tifón inundación deslizamiento erupción redada ofensiva operación operativo asalto emboscada enfrentamiento combate guerra conflicto batalla violencia disturbio
    manifestación protesta masacre matanza asedio brote epidemia pandemia virus enfermedad catástrofe derrumbe descarrilamiento tornado tsunami avalancha tregua voto votación elección comicio referéndum disparo muerte deceso caída subida aumento alza descenso número balance tragedia crisis desaparición secuestro arresto
    detención huelga sequía golpe naufragio paro altercado cambio negociación`,
  ),
  compounds: false,
  nounsCapitalised: false,
  own: words("propio propia propios propias"),
});
