import { list, words } from "../contract/list.ts";
import type { QuotationHabits } from "../contract/quotation.ts";

export const quotation = (): QuotationHabits => ({
  marks: [
    { open: "«", close: "»", style: "guillemets" },
    { open: "“", close: "”", style: "curly" },
    { open: '"', close: '"', style: "straight" },
    { open: "‹", close: "›", style: "single guillemets" },
    { open: "‘", close: "’", style: "single curly" },
    { open: "'", close: "'", style: "single straight" },
    { open: "„", close: "”", style: "low" },
    { open: "„", close: "“", style: "low curly" },
    { open: "``", close: "''", style: "backticks" },
    { open: "''", close: "''", style: "doubled apostrophes" },
  ],
  leadingApostrophes: [],
  genitiveEndings: [],
  nameCues: [
    ...words(`appelé appelée appelés appelées nommé nommée nommés nommées intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées dit dite dits dites dénommé dénommée dénommés prétendu prétendue prétendus prétendues soi-disant titré titrée titre titres livre
    roman film documentaire chanson album single série émission programme pièce poème article opération projet mission campagne initiative navire bateau cargo ferry groupe parti mouvement journal magazine quotidien hebdomadaire revue site blog chaîne marque association alias ouragan cyclone typhon tempête hôtel restaurant
    bar ong collectif rubrique chronique exposition concours surnom pseudonyme code label nom`),
    ...list("auteur de, auteure de, autrice de, auteurs de, intitulé par, alias de"),
  ],
  nameArticles: words("le la les l' du des au aux"),
  inscriptionCues: words(
    `banderole banderoles pancarte pancartes panneau panneaux affiche affiches slogan slogans inscription inscriptions graffiti graffitis tag devise moto mention scandant scandaient criant cri cris aux mot hashtag bandeau légende portant`,
  ),
  mentionCues: words(
    `pensé pense pensait pensa mot mots terme termes expression expressions formule signifie signifiant signifient traduit notion concept qualificatif adjectif étiquette`,
  ),
  sentenceWords: words(
    `est sont était étaient sera serait suis sommes êtes a ont avait ai avons avez aura c' c'est j' je tu il elle on nous vous ils elles faut peut peuvent peux pouvons doit doivent dois devons veut veux voulons va vont vais allons fait faisons sais sait savons crois pense espère veulent n' ne y`,
  ),
  selfWords: words("je j' me m' moi mon ma mes"),
  comma: "outside",
});
