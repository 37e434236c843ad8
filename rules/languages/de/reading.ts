import { ParseLatin } from "parse-latin";
import { words } from "../contract/list.ts";
import type { ReadingHabits } from "../contract/reading.ts";

export const reading: ReadingHabits = {
  parser: ParseLatin,
  abbreviations: words(
    `abb abs abt allg anm art az bd betr bes bgm bzgl bzw ca chr d dipl dr e eig einschl engl etc evtl ev evtl f ff fr frl frz gem ggf ggü ggfs gr hbf hg hl hr hrn hrsg inkl ing insb jh jhd jr kap kath kgl lt
    lat max med mi mil milit min mind mio mrd mrs ms mr mtl nr nrn o op orig pfr phil pl pol prof präs priv prov rd reg rel resp s san sen sog st std stellv str tel tgl tsd u ugs univ urspr usf usw v verf vgl vors vorm vs z zit zt zw`,
  ),
  detected: "deu",
};
