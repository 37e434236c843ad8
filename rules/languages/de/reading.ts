import { ParseLatin } from "parse-latin";
import { words } from "../contract/list.ts";
import type { ReadingHabits } from "../contract/reading.ts";

export const reading = (): ReadingHabits => ({
  parser: ParseLatin,
  abbreviations:
    words(`abb abs abt allg anm art az bd betr bes bgm bzgl bzw ca chr d d.h dipl dr e eig einschl engl etc evtl ev f ff fr frl frz gem gen ggf gr hbf hg hl hr hrn hrsg i.d.r inkl ing insb jh jhd jr kap kath kgl lt lat max med mio mrd mr mrs ms mtl nr nrn
    o.ä orig pfr phil pol prof präs prov reg resp s.a s.o s.u sog st std stellv str tel tgl tsd u.a u.ä ugs urspr usf usw u.u v.a v.chr n.chr verf vgl vors vorm vs z.b z.t z.zt zit zz z b`),
  plainWords: words("al am co ed es ex fig id in no op pen pro sic so tel ver vol"),
  openers: words(
    "am an auch auf bei das der die ein eine er es für im in ist laut man mit nach sie so und von wie wir zu",
  ),
  ordinals: {
    before: words(
      "der die das den dem des am zum vom im ab bis seit beim und vor nach zur ein einen ihren seinen ihrem seinem ihre seine",
    ),
    after:
      words(`januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderten jahrtausend jahrtausends tag tages stock stockwerk etage runde platz
      mal geburtstag jahrestag todestag sitzung spieltag bundestag wahlperiode legislaturperiode armee division brigade bataillon regiment flotte klasse lebensjahr weltkrieg kongress parteitag monat woche schwangerschaftswoche schwangerschaftsmonat
      stelle teil liga und oder sinfonie symphonie etappe minute spielminute quartal halbjahr hochzeitstag auflage`),
  },
  leadingElisions: words("s n ne nen ner nem m rein raus runter rauf rum ran"),
  elisions: [],
  unelided: [],
  enclitics: [],
  functionWords:
    words(`aber als am auch auf aus bei beim bis das dass dem den der des die dies diese doch durch ein eine einem einen einer eines er es für gegen hat haben hatte ich ihre im ist laut mehr mit nach nicht noch nur oder seine sei sein sich sie sind so über um und
    unter vom von vor war waren wegen wenn werden wie wir wird wurde wurden zu zum zur zwei zwischen`),
  detected: "deu",
});
