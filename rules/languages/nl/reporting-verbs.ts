import type { ReportingVerb } from "../contract/attribution.ts";
import { conjugate } from "./conjugate.ts";

/** Verbs that report in Dutch news, by class; those that come apart are written with a bar. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...conjugate(
    "say",
    `zeg zei gezegd, vertel, verklaar, schrijf schreef geschreven, bericht, rapporteer, bevestig, ontken, beweer, benadruk, beklemtoon, onderstreep, verzeker, waarschuw, antwoord, reageer,
    verduidelijk, preciseer, concludeer, constateer, betoog, bepleit, argumenteer, opper, suggereer, speculeer, voorspel, verwacht, vermoed, vrees, geloof, erken, herhaal, verzucht, grap, grapte, twitter, tweet, mail, app,
    verneem vernam vernomen, onthul, openbaar, publiceer, signaleer, citeer, claim, adviseer, beloof, vervolg, besluit besloot besloten, beaam, nuanceer, relativeer, herinner, beschrijf beschreef beschreven, memoreer, vermeld,
    informeer, communiceer, getuig, licht, jubel, foeter, fulmineer, schamper, sneer, bries, mopper, klaag, brul, fluister, schreeuw, roep riep geroepen, gil, murmel, mompel, stamel, prevel,
    filosofeer, mijmer, redeneer, oreer, doceer, declameer, poneer, postuleer, motiveer, resumeer, recapituleer, specificeer, formuleer, verkondig, verwoord, bezweer bezwoer bezworen, zweer zwoer gezworen, garandeer, bekraag,
    biecht, bevroed, taxeer, prognosticeer, weerleg, repliceer, pareer, countert, sms, blog, post, corrigeer, orakel, profeteer, snik, huil, lach, glunder, gniffel, grijns, knik, zucht, peins, mijmer, verraad verried verraden, verklap, klap, babbel`,
  ),
  ...conjugate(
    "say",
    "vind vond gevonden, denk dacht gedacht, weet wist geweten, meen, stel, spreek sprak gesproken, vraag vroeg gevraagd, noteer, leg, lees las gelezen, beken, hoor, luid, begin begon begonnen, kondig, eis, besef, snap, begrijp begreep begrepen, zie zag gezien, oordeel, bespeur, leer, heet",
    { ambiguous: true },
  ),
  ...conjugate(
    "say",
    `toe|licht, aan|geef gaf gegeven, mee|deel, toe|voeg, toe|geef gaf gegeven, aan|kondig, aan|voer, aan|stip, op|merk, op|roep riep geroepen, uit|leg, uit|roep riep geroepen, uit|spreek sprak gesproken, tegen|spreek sprak gesproken, uiteen|zet,
    aan|haal, door|geef gaf gegeven, in|schat, vast|stel, voor|stel, aan|raad, aan|teken, af|vraag vroeg gevraagd, toe|zeg zei gezegd, aan|dring drong gedrongen, aan|geef gaf gegeven, vooruit|loop liep gelopen, op|schep, op|lees las gelezen, voor|lees las gelezen, tegen|werp wierp geworpen,
    in|breng bracht gebracht, uit|breng bracht gebracht, na|roep riep geroepen, aan|toon, uit|wijs wees gewezen, op|som, af|kondig, bij|val viel gevallen, terug|blik, voor|houd hield gehouden, door|schemer, samen|vat`,
  ),
  ...conjugate("say", "maak", {
    ambiguous: true,
    particles: ["bekend", "duidelijk", "melding", "kenbaar", "wereldkundig", "gewag", "publiek"],
  }),
  ...conjugate("say", "laat liet gelaten", {
    ambiguous: true,
    particles: ["weten", "optekenen", "ontvallen", "doorschemeren", "blijken"],
  }),
  ...conjugate(
    "say",
    "houd hield gehouden, ga ging gegaan, neem nam genomen, wijs wees gewezen, druk, stel, breng bracht gebracht, houd hield gehouden, doe deed gedaan",
    {
      ambiguous: true,
      particles: ["rekening", "vanuit", "ervan", "erop", "vast", "hart", "naar", "verslag", "uitspraken", "dat"],
    },
  ),
  ...conjugate("say", "bekend|maak, openbaar|maak"),
  ...conjugate("count", "heb had gehad, heeft had gehad", { ambiguous: true, particles: ["het over"] }),
  ...conjugate("count", "ga ging gegaan", { ambiguous: true, particles: ["uit van", "ervan uit", "vanuit"] }),
  ...conjugate("count", "houd hield gehouden", { ambiguous: true, particles: ["rekening met", "er rekening mee"] }),
  ...conjugate("say", "acht", { ambiguous: true, particles: ["bewezen dat"] }),
  ...conjugate("say", "meld", { unless: ["zich"] }),
  ...conjugate("count", "spreek sprak gesproken, rep", { ambiguous: true, particles: ["van"] }),
  ...conjugate("count", "uit|loof, uit|trek trok getrokken", { ambiguous: true }),
  ...conjugate(
    "count",
    "schat, tel, raam, becijfer, bereken, registreer, begroot, turf, noteer, documenteer, inventariseer, taxeer",
    { ambiguous: true },
  ),
  ...conjugate("count", "houd hield gehouden, stel, zet, kom kwam gekomen", {
    ambiguous: true,
    particles: ["op", "uit"],
  }),
  ...conjugate(
    "show",
    "blijk bleek gebleken, toon, uit|wijs wees gewezen, aan|toon, laat liet gelaten, leer, vermeld, noem, bevat, wijs wees gewezen, sta stond gestaan, concludeer, luid",
    { ambiguous: true },
  ),
  ...conjugate("say", "spreek sprak gesproken, gewaag", { particles: ["van"] }),
  ...conjugate(
    "stance",
    `bied bood geboden, noem, verwijt verweet verweten, beschuldig, prijs prees geprezen, bedank, roem, hekel, kritiseer, bekritiseer, veroordeel, typeer, karakteriseer, omschrijf omschreef omschreven, kenschets, kwalificeer, bestempel, betitel, verwerp verwierp verworpen, verdedig, begroet, verwelkom,
    feliciteer, steun, betreur, beklaag, spreek sprak gesproken, waardeer, bewonder, verfoei, veracht, af|doe deed gedaan, af|schilder, af|wijs wees gewezen, aan|klaag, uit|haal, uit|lach, uit|scheld schold gescholden, toe|juich, toe|zing zong gezongen, toe|wens, op|draag droeg gedragen, verzoek verzocht verzocht, vraag vroeg gevraagd, bedreig, dreig, eis, pleit, smeek, sommeer, gelast, beveel beval bevolen, verbied verbood verboden, beschouw, zie zag gezien, gebruik, hanteer, wijt weet geweten`,
    { ambiguous: true },
  ),
];
