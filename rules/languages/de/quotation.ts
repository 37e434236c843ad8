import { words } from "../contract/list.ts";
import type { QuotationHabits } from "../contract/quotation.ts";

export const quotation = (): QuotationHabits => ({
  marks: [
    { open: "„", close: "“", style: "low curly" },
    { open: "»", close: "«", style: "pointing guillemets" },
    { open: '"', close: '"', style: "straight" },
    { open: "„", close: "”", style: "low" },
    { open: "„", close: '"', style: "low straight" },
    { open: "“", close: "”", style: "curly" },
    { open: "«", close: "»", style: "guillemets" },
    { open: "‚", close: "‘", style: "single low" },
    { open: "‚", close: "’", style: "single low" },
    { open: "›", close: "‹", style: "single pointing guillemets" },
    { open: "‹", close: "›", style: "single guillemets" },
    { open: "‘", close: "’", style: "single curly" },
    { open: "'", close: "'", style: "single straight" },
    { open: ",,", close: "''", style: "commas" },
    { open: ",,", close: '"', style: "commas" },
    { open: "``", close: "''", style: "backticks" },
    { open: "''", close: "''", style: "doubled apostrophes" },
  ],
  leadingApostrophes: words("'s 'n 'ne 'nen 'ner 'nem 'rein 'raus 'runter 'rauf 'rum 'ran 'm 'tschuldigung"),
  genitiveEndings: ["s", "ß", "x", "z", "ce"],
  nameCues:
    words(`sogenannte sogenannten sogenannter sogenanntes sogenanntem genannten genannte genannter namens genannt titel titels titeln heißt hieß heißen hießen nannte nennt nennen nannten getauft getaufte getauften betitelt betitelte
    betitelten bekannt codenamen decknamen spitznamen beinamen namen buch buches roman romans film films spielfilm dokumentarfilm lied lieds album single song serie sendung programm stück theaterstück gedicht artikel zeitschrift zeitung
    wochenzeitung tageszeitung magazin nachrichtenmagazin blatt blog sender fernsehsender projekt operation aktion mission kampagne initiative schiff frachter tanker fähre sonde raumsonde gruppe band partei bewegung bündnis marke label
    organisation verein stiftung hurrikan taifun zyklon sturm orkan tief unternehmen restaurant hotel nachtclub diskothek verlag portal website internetportal onlinemagazin militäroperation offensive rubrik reihe auszeichnung preis preises orden medaille wettbewerb turnier ausstellung tagung oper musical ballett comic computerspiel
    festival aktionstag arbeitsgruppe arbeitskreis theorie resolution`),
  nameArticles: words("der die das dem den des beim im zum zur vom am"),
  inscriptionCues:
    words(`transparent transparente transparenten banner bannern plakat plakate plakaten schild schilder schildern aufschrift inschrift parole parolen losung losungen motto slogan slogans skandierten skandierte skandieren skandierend
    riefen überschrift schlagzeile schlagwort graffiti aufkleber sprechchören sprechchor rufen schriftzug leitspruch wahlspruch`),
  mentionCues: words(
    `dachte denkt gedacht wort wörter worte wortes begriff begriffe begriffs begriffen ausdruck bezeichnung bezeichnungen formulierung vokabel terminus bedeutet bedeute heißt übersetzt wörtlich label prädikat einstufung`,
  ),
  sentenceWords:
    words(`ist sind war waren bin bist sei wäre habe hat haben hatte hatten hätte hätten werde wird werden wurde wurden würde würden kann können konnte könnte muss müssen musste müsste soll sollen sollte will wollen wollte darf dürfen
    mag möchte möchten geht gehen ging gibt gab kommt kommen kam steht stehen bleibt bleiben weiß wissen macht machen tut tun braucht brauchen glaube denke hoffe finde sehe es ich du er wir ihr sie man das`),
  selfWords: words("ich mich mir mein meine meinen meinem meiner"),
  comma: "outside",
});
