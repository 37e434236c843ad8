import { list, words } from "../../../rules/languages/contract/list.ts";
import type { NameWords } from "../../../rules/languages/contract/names.ts";

export const names = (): NameWords => ({
  place: {
    prepositions: list("a, in, vicino a, nei pressi di, a nord di, a sud di, a est di, a ovest di"),
    weakPrepositions: words("da di verso per"),
    nounsBefore: words("città villaggio paese provincia regione distretto quartiere valle"),
    linkers: words("di del della"),
    nounsAfter: [],
    generics: ["Monte", "Lago", "Isola", "San", "Santa"],
    joiners: words("e o"),
    aliases: words("noto nota chiamato chiamata detto detta già"),
    articles: words("il lo la i gli le un una"),
  },
  person: {
    titles: words("signor signora dottor dottoressa presidente generale ministro ministra sindaco sindaca"),
    roles: words("portavoce ministro sindaco direttore medico testimone comandante giornalista"),
    givenNames: ["Anna", "Giulia", "Luca", "Marco", "Paolo"],
    particles: words("di de da della"),
  },
  organisation: {
    names: ["Ansa", "Croce Rossa", "Nazioni Unite"],
  },
  derived: { endings: words("ano ana ani ane ese esi ino ina"), demonyms: ["Siriano", "Italiano"], possessives: [] },
  compounds: { prefixes: [], looseParts: words("ex filo anti"), nameFirst: false },
  directions: words("nord sud est ovest settentrionale meridionale orientale occidentale"),
  capitalised: words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
  openers: words("il la lo i gli le un una in a da di per con secondo ma e dopo anche ieri oggi"),
  nounsHaveCapitals: false,
  readerHabits: [{ sound: "Italian z for ts", spellings: ["z", "ts"] }],
});
