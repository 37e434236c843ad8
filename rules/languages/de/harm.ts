import type { FigureWords, HarmPredicate } from "../contract/figures.ts";
import { list, union, words } from "../contract/list.ts";
import { adjectival } from "./inflect.ts";

/** What happens to people and places, in every form; the participle of a German clause may stand far from those counted. */
export const harm: readonly HarmPredicate[] = [
  {
    kind: "casualty",
    name: "",
    transitive: false,
    words: union(
      words(`starb starben stirbt sterben gestorben sterbend verstarb verstarben verstorben verstorbene tot verletzt verletzten leichtverletzt schwerverletzt verwundet vermisst umgekommen umkamen umkam umzukommen verunglückt verunglückten verunglückte ertrank ertranken ertrunken erstickt erstickten
        erstickte verbrannten verblutet verbluteten erfroren erfror verhungert verhungerten verdurstet verdursteten gefallen verschollen erkrankt erkrankten infiziert infizierten angesteckt verendet entschlafen verschüttet verschütteten begraben
        todesopfer todesopfern todesopfers opferzahl opferzahlen todeszahl todeszahlen totenzahl todesfälle todesfällen menschenleben leichen verletztenzahl hospitalisiert traumatisiert unterernährt mangelernährt vergiftet verstrahlt verletzungen unverletzt`),
      list(
        "ums leben, das leben verloren, ihr leben verloren, verloren ihr leben, das leben gekostet, kostete das leben, das leben gelassen, ihr leben gelassen, den tod fanden, in den tod, zu tode, erlagen ihren verletzungen, zahl der toten, zahl der opfer, zahl der todesopfer, zahl der verletzten, zahl der getöteten, ins krankenhaus, in ein krankenhaus, in krankenhäuser, in krankenhäusern, im krankenhaus, unter den trümmern, tot aufgefunden, leblos, schwer verletzt, leicht verletzt, gelten als vermisst, zum opfer fielen, zum opfer gefallen, fielen zum opfer, fiel zum opfer, mit dem leben, ärztlich behandelt, medizinisch behandelt, in lebensgefahr, verlor ihr leben, verlor sein leben, blieben vermisst, werden vermisst, erlitten verletzungen, erlitten schwere verletzungen, erlitten gewalt",
      ),
      adjectival("tot getötet verletzt schwerverletzt leichtverletzt verwundet vermisst erkrankt infiziert").flat(),
    ),
    apart: pairs("kam kamen kommen kommt", "um"),
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: true,
    words:
      words(`tötete töteten tötet töten getötet ermordete ermordeten ermorden ermordet erschoss erschossen erschießen erschießt erstach erstachen erstochen erschlug erschlugen erschlagen hingerichtet hinrichtete hinrichteten hinrichten exekutiert exekutierte exekutierten massakriert
      massakrierten enthauptet enthaupteten geköpft gelyncht gefoltert folterte folterten misshandelt misshandelten vergewaltigt vergewaltigten niedergeschossen niedergestochen niedergemetzelt abgeschlachtet zusammengeschlagen
      erhängt gehängt gesteinigt erwürgt vergast überfahren angeschossen zerfetzt verstümmelt verletzte verletzten verwundete verwundeten umgebracht umbrachten umbrachte geschlagen verprügelt totgeschlagen zerquetscht erdrückt überrollt umzubringen hinzurichten
      liquidiert neutralisiert ausgelöscht dahingerafft vernichtet`),
    apart: [
      ...pairs("schoss schossen schießt schießen", "nieder"),
      ...pairs("brachte brachten bringt bringen", "um"),
      ...pairs("riss rissen reißt reißen", "tod"),
      ...pairs("richtete richteten richtet", "hin"),
    ],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    words: union(
      words(`floh flohen flieht fliehen geflohen geflüchtet flüchtete flüchteten flüchten flüchtet entkommen obdachlos obdachlose obdachlosen heimatlos zurückgekehrt zurückgekehrten zurückkehren zurückkehrten ausgereist geflüchtete geflüchteten übergelaufen
        ausgewandert eingewandert zugewandert geflüchteter asylanträge asylantrag`),
      list(
        "auf der flucht, in die flucht, in sicherheit gebracht, in sicherheit bringen, ihre häuser verlassen, ihre heimat verlassen, ihr zuhause verloren, ohne obdach, asyl beantragt, asyl gesucht, suchten zuflucht, suchten schutz, zuflucht gesucht",
      ),
    ),
    apart: [...pairs("kehrten kehrte kehren", "zurück"), ...pairs("reisten reiste", "aus")],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: true,
    words: words(
      `vertrieben vertrieb vertreiben vertreibt evakuiert evakuierte evakuierten evakuieren umgesiedelt umsiedelten umsiedeln deportiert deportierte deportierten abgeschoben abschob ausgewiesen zwangsumgesiedelt verjagt ausgesiedelt evakuierung`,
    ),
    apart: [...pairs("siedelte siedelten", "um"), ...pairs("schob schoben", "ab"), ...pairs("wies wiesen", "aus")],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: true,
    words: union(
      words(`verhaftet verhaftete verhafteten verhaften festgenommen festnahm festnahmen festnehmen inhaftiert inhaftierte inhaftierten inhaftieren gefangengenommen festgehalten festhielt festhielten festgesetzt eingesperrt interniert internierte internierten entführt entführte entführten entführen verschleppt verschleppte verschleppten
        gekidnappt gefasst gefaßt arretiert abgeführt eingekerkert festzunehmen versklavt freigelassen ausgetauscht verhaftungen aufgegriffen`),
      list(
        "gefangen genommen, in haft, in gewahrsam, in untersuchungshaft, als geisel, als geiseln, in ihrer gewalt, in gefangenschaft, in geiselhaft, hinter gittern, unter arrest, in polizeigewahrsam",
      ),
    ),
    apart: [
      ...pairs("nahm nahmen nimmt nehmen", "fest"),
      ...pairs("nahm nahmen nimmt nehmen", "gefangen"),
      ...pairs("hielt hielten hält halten", "fest"),
      ...pairs("setzte setzten setzt", "fest"),
    ],
  },
  {
    kind: "damage",
    name: "destroyed",
    transitive: true,
    words: union(
      words(`zerstört zerstörte zerstörten zerstören zerstörung beschädigt beschädigte beschädigten beschädigen verwüstet verwüstete verwüsteten niedergebrannt abgebrannt ausgebrannt eingestürzt einstürzten eingeäschert zerbombt gesprengt abgerissen geplündert plünderten eingenommen eroberte eroberten erobert
        überflutet überschwemmt unbewohnbar weggeschwemmt weggespült weggerissen eingedrückt abgedeckt entwurzelt versenkt versenkte versenkten besetzt abgebrannten verbrannt verbrannte beschossen bombardiert getroffen demoliert`),
      list("in brand, in flammen, dem erdboden gleich, in schutt und asche, in trümmern, ohne strom, unter wasser"),
    ),
    apart: [
      ...pairs("brannte brannten brennt brennen", "nieder"),
      ...pairs("brannte brannten", "ab"),
      ...pairs("stürzte stürzten", "ein"),
      ...pairs("nahm nahmen", "ein"),
    ],
  },
];

/** Words that make a number people or events without harm: *gerettet*, *an Bord*. */
export const predicates: FigureWords["predicates"] = [
  {
    kind: "people",
    words: union(
      words(`gerettet gerettete geretteten retteten rettete retten geborgen befreit befreite befreiten demonstrierten demonstrierte protestierten protestierte teilgenommen teilnahmen versammelten versammelte versammelt nahmen eingeschlossen gestrandet bedroht betroffen befragt befragte befragten
        bewohnten bewohnt beschäftigt beschäftigte impfte geimpft gestreikt streikten streikt registriert hungern hungerten leben lebten wohnen wohnten`),
      list(
        "an bord, angewiesen, auf hilfe, auf nahrungsmittelhilfe, nahmen teil, gingen auf die straße, auf die straße, in not",
      ),
    ),
  },
];

function pairs(first: string, second: string): readonly (readonly [string, string])[] {
  return words(first).map((verb) => [verb, second]);
}
