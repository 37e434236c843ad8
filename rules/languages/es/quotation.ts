import { list, words } from "../contract/list.ts";
import type { QuotationHabits } from "../contract/quotation.ts";

export const quotation = (): QuotationHabits => ({
  marks: [
    { open: "“", close: "”", style: "curly" },
    { open: "«", close: "»", style: "guillemets" },
    { open: '"', close: '"', style: "straight" },
    { open: "‘", close: "’", style: "single curly" },
    { open: "'", close: "'", style: "single straight" },
    { open: "‹", close: "›", style: "single guillemets" },
    { open: "„", close: "“", style: "low curly" },
    { open: "„", close: "”", style: "low" },
    { open: "``", close: "''", style: "backticks" },
    { open: "''", close: "''", style: "doubled apostrophes" },
  ],
  leadingApostrophes: [],
  genitiveEndings: [],
  nameCues: [
    ...words(`llamado llamada llamados llamadas denominado denominada denominados denominadas titulado titulada titulados tituladas bautizado bautizada bautizados apodado apodada apodados conocido conocida conocidos conocidas alias supuesto supuesta supuestos libro novela película documental canción álbum single serie programa
    obra poema artículo operación proyecto misión campaña iniciativa barco buque carguero grupo partido movimiento periódico diario revista semanario sitio blog cadena marca asociación huracán ciclón tormenta hotel restaurante bar organización colectivo sección exposición concurso sobrenombre apodo seudónimo código nombre
    título mote rótulo etiqueta`),
    ...list("autor de, autora de, autores de"),
  ],
  nameArticles: words("el la los las del al"),
  inscriptionCues: words(
    `pancarta pancartas cartel carteles letrero letreros lema lemas eslogan eslóganes consigna consignas inscripción inscripciones grafiti pintada pintadas gritando coreando corearon gritos grito al hashtag titular titulares rótulo pegatina`,
  ),
  mentionCues: words(
    "pensó pensaba piensa pensado palabra palabras término términos expresión expresiones significa significan traducido concepto calificativo adjetivo noción",
  ),
  sentenceWords:
    words(`es son era eran fue fueron será sería soy somos eres está están estoy estamos estaba ha han he hemos había puede pueden puedo podemos debe deben debo debemos quiere quieren quiero queremos va van voy vamos hace hacen hago hay sé sabemos creo creemos pienso espero esperamos tiene tienen tengo tenemos yo tú él ella
    nosotros ellos no`),
  selfWords: words("yo me mí mi mis conmigo"),
  comma: "outside",
});
