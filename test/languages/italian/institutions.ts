import { words } from "../../../rules/languages/contract/list.ts";

export const institutions = (): readonly string[] =>
  words("ministero polizia partito esercito osservatorio agenzia comitato");
