import { ParseLatin } from "parse-latin";
import { words } from "../contract/list.ts";
import type { ReadingHabits } from "../contract/reading.ts";

export const reading = (): ReadingHabits => ({
  parser: ParseLatin,
  abbreviations: words(
    `adj adm al app art av bd bld boul cap cdt cf ch chap col coll dept dép dr éd env etc ét ex fig gal gén hab ibid ing inf lt lieut m mm mgr mlle mlles mme mmes mr ms n.b no nos obs op p pp p.-d.g prof réf s sgt st ste sté sup suppl t tél v vol vs zool`,
  ),
  plainWords: words("al am est ex fig id in mar op pro sec sic tel ver vol"),
  openers: words(
    "à après au aux ce ces cette dans de des elle elles en et il ils je l' la le les mais nous on par pour selon son un une",
  ),
  ordinals: { before: [], after: [] },
  leadingElisions: [],
  elisions: words("l d j m t s n c ç qu lorsqu puisqu jusqu quoiqu "),
  unelided: words("aujourd'hui quelqu'un quelqu'une prud'homme prud'hommes prud'homal main-d'œuvre"),
  enclitics: words("-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je"),
  functionWords:
    words(`à au aux avec ce ces cette dans de des deux du elle en est et être a ont il ils je la le les leur leurs mais même ne nous on par pas plus pour qu que qui sa sans se selon ses son sont sur un une vers y été était c'est d'un d'une l'un après avant
    contre depuis entre aussi comme cela fait faire sous dont où ou si`),
  detected: "fra",
});
