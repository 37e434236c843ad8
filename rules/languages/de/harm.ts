import type { FigureWords } from "../contract/figures.ts";
import { list, union, words } from "../contract/list.ts";
import { adjectival } from "./inflect.ts";

/** What happens to people and places, in every form; the participle of a German clause may stand far from those counted. */
export const harm = (): FigureWords["harm"] => [
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    tolls: true,
    words: list(
      `zahl der toten, zahl der todesopfer, zahl der getöteten, zahl der todesfälle, anzahl der toten, anzahl der todesopfer, todeszahl, todeszahlen, totenzahl, totenzahlen, zahl der opfer auf, bilanz der toten`,
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    tolls: true,
    words: list(
      `zahl der verletzten, zahl der verwundeten, anzahl der verletzten,, zahl der erkrankten, zahl der infizierten, zahl der infektionen`,
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    tolls: true,
    words: list(`zahl der vermissten`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    tolls: true,
    words: list(`opferzahl, opferzahlen, zahl der opfer, anzahl der opfer`),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    tolls: true,
    words: list(
      `zahl der festnahmen, zahl der verhafteten, zahl der festgenommenen, zahl der gefangenen, zahl der geiseln`,
    ),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    tolls: true,
    words: list(
      `zahl der flüchtlinge, zahl der vertriebenen, zahl der geflüchteten, zahl der asylbewerber, zahl der obdachlosen`,
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    words: union(
      words(`starb starben stirbt sterben gestorben sterbend verstarb verstarben verstorben verstorbene verstorbenen tot umgekommen umkamen umkam umzukommen umkommen verunglückt verunglückten verunglückte ertrank ertranken ertrunken ertrinken erstickt erstickten erstickte verbrannten verblutet
        verbluteten erfroren erfror verhungert verhungerten verdurstet verdursteten gefallen verendet entschlafen todesopfer todesopfern todesopfers todesfälle todesfällen menschenleben leichen leichnamen tode`),
      list(
        `ums leben, das leben verloren, ihr leben verloren, sein leben verloren, verloren ihr leben, das leben gekostet, kostete das leben, das leben gelassen, ihr leben gelassen, ließen ihr leben, den tod fanden, den tod gefunden, fanden den tod, in den tod, zu tode, erlagen ihren verletzungen, erlag seinen verletzungen, tot aufgefunden, leblos, zum opfer fielen, zum opfer gefallen, fielen zum opfer, fiel zum opfer, verlor ihr leben, verlor sein leben, tödlich verunglückt, tödlich verletzt, tödlich getroffen`,
      ),
      adjectival("tot getötet ermordet").flat(),
    ),
    apart: pairs("kam kamen kommen kommt", "um"),
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: true,
    words:
      words(`tötete töteten tötet töten getötet ermordete ermordeten ermorden ermordet erschoss erschossen erschießen erschießt erstach erstachen erstochen erschlug erschlugen erschlagen hingerichtet hinrichtete hinrichteten hinrichten exekutiert exekutierte exekutierten massakriert massakrierte
      massakrierten enthauptet enthaupteten geköpft gelyncht niedergemetzelt abgeschlachtet erhängt gehängt gesteinigt erwürgt vergast zerfetzt umgebracht umbrachten umbrachte totgeschlagen erdrückt umzubringen hinzurichten liquidiert neutralisiert ausgelöscht dahingerafft vernichtet`),
    apart: [
      ...pairs("brachte brachten bringt bringen", "um"),
      ...pairs("riss rissen reißt reißen", "tod"),
      ...pairs("richtete richteten richtet", "hin"),
    ],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    words: union(
      words(
        `leichtverletzt schwerverletzt verletztenzahl erkrankt erkrankten erkrankte infiziert infizierten angesteckt hospitalisiert traumatisiert unterernährt mangelernährt vergiftet verstrahlt verletzungen`,
      ),
      list(`ins krankenhaus, in ein krankenhaus, in krankenhäuser, in krankenhäusern, im krankenhaus, schwer verletzt, leicht verletzt, lebensgefährlich verletzt, ärztlich behandelt, medizinisch behandelt, in lebensgefahr, in behandlung, erlitten verletzungen,
        erlitten schwere verletzungen, erlitten gewalt, verletzungen zugezogen, verletzungen erlitten`),
      adjectival("verletzt schwerverletzt leichtverletzt verwundet erkrankt infiziert").flat(),
    ),
    apart: [...pairs("erlitt erlitten", "verletzungen"), ...pairs("erlitt erlitten", "verbrennungen")],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: true,
    words: words(
      `verletzt verletzte verletzten verwundet verwundete verwundeten gefoltert folterte folterten misshandelt misshandelten vergewaltigt vergewaltigten niedergeschossen niedergestochen zusammengeschlagen überfahren angeschossen verstümmelt geschlagen verprügelt zerquetscht überrollt angefahren angegriffen`,
    ),
    apart: pairs("schoss schossen schießt schießen", "nieder"),
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    words: union(
      words("vermisst verschollen"),
      adjectival("vermisst").flat(),
      list(
        "gelten als vermisst, gilt als vermisst, galten als vermisst, blieben vermisst, werden vermisst, spurlos verschwunden",
      ),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "trapped",
    transitive: false,
    words: union(
      words("verschüttet verschütteten verschüttete begraben eingeklemmt"),
      list("unter den trümmern, unter trümmern"),
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    words: [],
    apart: pairs("wurde wurden werden fiel fielen", "opfer"),
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    words: union(
      words(
        `floh flohen flieht fliehen geflohen geflüchtet flüchtete flüchteten flüchten flüchtet obdachlos obdachlose obdachlosen heimatlos ausgereist geflüchtete geflüchteten ausgewandert eingewandert zugewandert geflüchteter asylanträge asylantrag wohnungslos`,
      ),
      list(
        `auf der flucht, in die flucht, in sicherheit gebracht, in sicherheit bringen, ihre häuser verlassen, ihre heimat verlassen, ihre wohnungen verlassen, ihre häuser verlassen mussten, ihr zuhause verloren, ohne obdach, ohne dach, asyl beantragt, asyl gesucht, suchten zuflucht, suchten schutz, zuflucht gesucht, schutz gesucht, suchen zuflucht`,
      ),
    ),
    apart: pairs("reisten reiste", "aus"),
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
    kind: "displaced",
    name: "returned",
    transitive: false,
    mild: true,
    words: words("zurückgekehrt zurückgekehrten zurückkehren zurückkehrten heimgekehrt"),
    apart: [...pairs("kehrten kehrte kehren", "zurück"), ...pairs("kehrten kehrte kehren", "heim")],
  },
  {
    kind: "displaced",
    name: "surrendered",
    transitive: false,
    words: union(
      words("übergelaufen kapituliert kapitulierten"),
      list("sich ergeben, die waffen gestreckt, die waffen niedergelegt"),
    ),
    apart: [...pairs("ergaben ergab", "sich"), ...pairs("liefen lief", "über")],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: true,
    words: union(
      words(`verhaftet verhaftete verhafteten verhaften festgenommen festnahm festnahmen festnehmen inhaftiert inhaftierte inhaftierten inhaftieren gefangengenommen festgehalten festhielt festhielten festgesetzt eingesperrt interniert internierte internierten entführt entführte entführten entführen verschleppt verschleppte verschleppten
        gekidnappt gefasst gefaßt arretiert abgeführt eingekerkert festzunehmen versklavt aufgegriffen`),
      list("gefangen genommen, als geisel, als geiseln"),
    ),
    apart: [
      ...pairs("nahm nahmen nimmt nehmen", "fest"),
      ...pairs("nahm nahmen nimmt nehmen", "gefangen"),
      ...pairs("hielt hielten hält halten", "fest"),
      ...pairs("setzte setzten setzt", "fest"),
    ],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    words: union(
      words("verhaftungen festnahmen"),
      list(
        "in haft, in gewahrsam, in untersuchungshaft, in ihrer gewalt, in gefangenschaft, in geiselhaft, hinter gittern, unter arrest, in polizeigewahrsam, im gefängnis",
      ),
    ),
    apart: [],
  },
  {
    kind: "detained",
    name: "freed",
    transitive: true,
    words: union(
      words("freigelassen freiließ freiließen ausgetauscht freizulassen freigekommen"),
      list("auf freien fuß"),
    ),
    apart: pairs("ließ ließen lässt lassen", "frei"),
  },
  {
    kind: "damage",
    name: "destroyed",
    transitive: true,
    words: union(
      words(`zerstört zerstörte zerstörten zerstören zerstörung beschädigt beschädigte beschädigten beschädigen verwüstet verwüstete verwüsteten niedergebrannt abgebrannt ausgebrannt eingestürzt einstürzten eingeäschert zerbombt gesprengt abgerissen geplündert plünderten überflutet überschwemmt unbewohnbar weggeschwemmt
        weggespült weggerissen abgedeckt entwurzelt versenkt versenkte versenkten abgebrannten verbrannt verbrannte beschossen bombardiert getroffen demoliert abgeschossen`),
      list("in brand, in flammen, dem erdboden gleich, in schutt und asche, in trümmern, ohne strom, unter wasser"),
    ),
    apart: [
      ...pairs("brannte brannten brennt brennen", "nieder"),
      ...pairs("brannte brannten", "ab"),
      ...pairs("brannte brannten", "aus"),
      ...pairs("stürzte stürzten", "ein"),
      ...pairs("schoss schossen", "ab"),
    ],
  },
  {
    kind: "damage",
    name: "taken",
    transitive: true,
    words: words(
      "eingenommen eroberte eroberten erobert besetzt besetzten besetzte zurückerobert befreit befreite befreiten überrannt",
    ),
    apart: pairs("nahm nahmen nehmen", "ein"),
  },
];

/** Words that make a number people or forces without harm: *gerettet*, *an Bord*. */
export const predicates = (): FigureWords["predicates"] => [
  {
    kind: "people",
    words: union(
      words(`gerettet gerettete geretteten retteten rettete retten geborgen überlebten überlebt überlebte demonstrierten demonstrierte protestierten protestierte teilgenommen teilnahmen versammelten versammelte versammelt eingeschlossen gestrandet bedroht betroffen befragt befragte befragten bewohnt
        beschäftigt beschäftigte geimpft gestreikt streikten streikt hungern hungerten leben lebten wohnen wohnten`),
      list(
        "an bord, angewiesen, auf hilfe, auf nahrungsmittelhilfe, nahmen teil, gingen auf die straße, auf die straße, in not",
      ),
    ),
  },
  {
    kind: "forces",
    words: words(
      "stationiert stationierte stationierten entsandt entsandte entsandten mobilisiert desertiert desertierten",
    ),
  },
];

function pairs(first: string, second: string): readonly (readonly [string, string])[] {
  return words(first).map((verb) => [verb, second]);
}
