import type { Language } from "./language.ts";

/** What the folder of a language brings: each part as a function that lays it out. */
export type Pack = Pick<Language, "tag" | "name" | "direction"> & {
  readonly [Part in Exclude<keyof Language, "tag" | "name" | "direction">]: () => Language[Part];
};

/** The language of a pack. A part is laid out when it is first asked for, and once: most runs read one language of all that there are. */
export function languageFrom({ tag, name, direction, ...pack }: Pack): Language {
  const reading = once(pack.reading);
  const numbers = once(pack.numbers);
  const figures = once(pack.figures);
  const attribution = once(pack.attribution);
  const quotation = once(pack.quotation);
  const names = once(pack.names);
  const institutions = once(pack.institutions);
  const fixes = once(pack.fixes);
  return {
    tag,
    name,
    direction,
    get reading() {
      return reading();
    },
    get numbers() {
      return numbers();
    },
    get figures() {
      return figures();
    },
    get attribution() {
      return attribution();
    },
    get quotation() {
      return quotation();
    },
    get names() {
      return names();
    },
    get institutions() {
      return institutions();
    },
    get fixes() {
      return fixes();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
