import { ParseLatin } from "parse-latin";
import { words } from "../contract/list.ts";
import type { ReadingHabits } from "../contract/reading.ts";

export const reading = (): ReadingHabits => ({
  parser: ParseLatin,
  abbreviations:
    words(`a.c adj adm admón aprox apdo art arts av avda bco bibl c/a cap caps cía cmdt cnel col coord d d.c depto dic dir dirs dña doc docs dpto dr dra dras dres ed eds ee ej esp etc excmo excma fdo feb fig gral hno hnos ibíd id ilmo izq jr lcdo lic lit ltda máx mín mons mr mrs ms n.b núm núms ob obs pág págs párr pdta ph.d
    pl pp prof profa profs prov pte rep rev s.a s.l s.m sgto sr sra sras sres srta st sta sto tel teléf tte univ ud uds v.gr vda vol vols vs p.ej p ee.uu eeuu rr.hh ff.aa`),
  plainWords: words("al con en ex fin id la mar no op pen pro se sic sol tal tem ver"),
  openers: words(
    "a al como con de el ella en entre es esta este la las lo los no para pero por según se sin su sus tras un una y",
  ),
  ordinals: {
    before: [],
    after: words(
      "planta edición aniversario puesto posición división legislatura congreso ronda fase vez piso grado curso",
    ),
  },
  leadingElisions: [],
  elisions: [],
  unelided: [],
  enclitics: [],
  functionWords:
    words(`a al ante aunque como con cuando de del desde donde dos durante e el ella en entre era es esta está están estaba este esto fue fueron ha había han hasta la las le les lo los más muy no o para pero por porque que qué se según ser si sin sobre son su sus también
    tras un una unos unas y ya`),
  detected: "spa",
});
