import type { OptionTable } from "./option.ts";

/** What every verb that reads drafts knows. */
export const styleOptions: OptionTable = {
  config: {
    takes: "FILE",
    says: { en: "Use this configuration for every draft.", nl: "Gebruik deze configuratie voor elk artikel." },
  },
  language: {
    takes: "L",
    says: {
      en: "Read every draft as this language, whatever it says of itself: nl, en.",
      nl: "Lees elk artikel als deze taal, wat het zelf ook zegt: nl, en.",
    },
  },
};

/** What a verb knows that can read a draft which is in no file. */
export const stdinOptions: OptionTable = {
  stdin: { says: { en: "Read one draft from standard input.", nl: "Lees één artikel van de standaardinvoer." } },
  "stdin-filename": {
    takes: "FILE",
    says: { en: "The path that it goes by.", nl: "Het pad waaronder het bekend is." },
  },
};
