import type { Figure } from "../annotations.ts";
import type { JoiningFigures } from "../joining.ts";

/** Every figure of the draft with who vouches for it. */
export function sourceFigures(_joining: JoiningFigures): readonly Figure[] {
  return [];
}
