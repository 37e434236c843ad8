import type { FunctionWords } from "../contract/grammar.ts";
import { words } from "../contract/list.ts";

export const articles = (): readonly string[] => words("der die das den dem des");

export const determiners = (): readonly string[] =>
  words(`der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
  unser unsere unseren unserem unserer unseres dein euer kein keine keinen keinem keiner keines jeder jede jedes jeden jedem welcher welche welches solche solcher solchen alle aller allen beide beiden beider manche einige mehrere derselbe dieselbe dasselbe`);

export const prepositions = (): readonly string[] =>
  words(`in im ins an am ans auf aufs bei beim von vom aus mit nach über übers unter unterm vor vorm zwischen durch durchs für fürs gegen ohne um ums während wegen trotz seit bis zu zum zur gegenüber entlang außer binnen innerhalb außerhalb
  oberhalb unterhalb nahe samt nebst neben hinter per pro je ab gen mangels mittels dank infolge aufgrund anhand seitens jenseits diesseits einschließlich inklusive zugunsten zulasten angesichts anlässlich bezüglich hinsichtlich namens statt anstatt laut gemäß zufolge unweit rund`);

/** Forms of *sein*, *haben*, *werden* and the modals. */
export const auxiliaries = (): readonly string[] =>
  words(`ist sind war waren wäre wären sei seien bin bist hat haben hatte hatten hätte hätten habe wird werden wurde wurden würde würden werde worden kann können konnte konnten könnte könnten könne muss müssen musste mussten müsste müssten müsse
  soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfte dürften dürfe mag mögen mochte möchte möchten möge lässt lassen ließ ließen lasse`);

export const subordinators = (): readonly string[] =>
  words(
    `während nachdem bevor ehe weil da obwohl obgleich wenngleich als wenn falls sofern bis damit sodass indem seit seitdem sobald solange soweit wohingegen zumal ohne wobei wodurch womit woraufhin wonach`,
  );

export const relatives = (): readonly string[] =>
  words(
    `der die das den dem deren dessen denen welcher welche welches welchen welchem wer was wo wohin woher worin worauf womit wovon wofür wodurch`,
  );

export const grammar = (): FunctionWords => ({
  determiners: determiners(),
  definite: words(
    `der die das den dem des dieser diese dieses diesen diesem jener jene jenes jenen jenem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere derselbe dieselbe dasselbe beide beiden vom im am zum zur beim`,
  ),
  prepositions: prepositions(),
  possessives: [],
  inSource: words("von vom des der für aus in im bei beim an am zu zur mit auf über gegen"),
  hearer: words("gegenüber an bei auf in im via über zu zum nach am mit vor während"),
  complementizers: words("dass daß ob wie warum weshalb was wer wo wann wieso wieviel"),
  subordinators: subordinators(),
  comparatives: ["wie"],
  relatives: relatives(),
  conjunctions: words("und oder aber sondern denn doch sowie"),
  auxiliaries: auxiliaries(),
  participleEndings: words("e en er es em"),
  addressee: words("du dir dich dein deine euch euer eure"),
  infinitiveMarks: ["zu"],
  reflexives: [],
  passive: words("wird werden wurde wurden werde würden worden"),
  agent: ["von", "vom"],
  finite:
    words(`ist sind war waren wäre wären sei seien hat haben hatte hatten hätte hätten habe wird werden wurde wurden würde würden werde kann können konnte konnten könnte könnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten
    darf dürfen durfte durften dürfte geht gehen ging gingen kommt kommen kam kamen bleibt bleiben blieb blieben steht stehen stand standen liegt liegen lag lagen gibt gab gaben gilt galt galten fiel fielen fällt fallen macht machte machten
    nimmt nahm nahmen sieht sah sahen lässt ließ ließen scheint schien hält hielt hielten führt führte führten findet fand fanden bringt brachte brachten zeigt zeigte trat traten tritt verlor verloren starb starben stieg stiegen
    lebt leben lebte lebten befindet befinden befand befanden braucht brauchte brauchten`),
  adverbs:
    words(`auch ähnlich kritisch positiv negativ skeptisch optimistisch zuversichtlich gelassen konkret hierzu hierbei entsprechend wörtlich mindestens wenigstens höchstens knapp insgesamt mehr weniger später früher inzwischen mittlerweile unterdessen bereits schon noch nun jetzt dann heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag weiter weiterhin zunächst zuerst erst wiederholt
    kürzlich neulich jüngst erneut wieder nur allein lediglich öffentlich offiziell indes indessen danach daraufhin anschließend jedoch hingegen dagegen allerdings deshalb daher also trotzdem dennoch nicht nie immer oft selbst sogar
    abends morgens mittags ebenfalls ebenso zudem außerdem dadurch dafür darin darum davor demnach folglich somit hierfür hiermit hierzulande dabei dazu darüber daran davon damit hier dort übrigens nämlich schließlich zuletzt gar sich unter anderem zugleich gleichzeitig ausdrücklich schriftlich telefonisch zuvor vorher
    etwa rund fast am im vom zum deutlich klar bisher bislang wohl offenbar montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen
    freitagmorgen samstagmorgen sonntagmorgen vormittag nachmittag mittag abend ferner zusammenfassend abschließend sinngemäß`),
  negations: words(
    "kein keine keinen keinem keiner nicht nie niemals weigerte weigerten weigert lehnte lehnten weder niemand kaum",
  ),
});
