/**
 * Words of which two names may have different ones only when they are two places: east and west, upper and lower, great and little, old and new, in English, Dutch,
 * German, French, Spanish and as romanized from Arabic, Persian, Pashto, Turkish, Ukrainian, Russian and Hebrew. Folded as `foldName` folds; each row is one meaning.
 */
const axes: readonly (readonly string[])[] = [
  [
    "north northern noord noordelijk noordelijke nord nordlich norte septentrional shamali shamal shimal shomali pivnichna severnaya severny severnyy simali",
    "south southern zuid zuidelijk zuidelijke sud sudlich sur meridional janubi janub jonubi pivdenna yuzhnaya yuzhny yuzhnyy cenubi",
    "east eastern oost oostelijk oostelijke ost ostlich est este oriental orientale sharqi sharqiyah sharqiya sharqiyeh charqi charqiye sharki skhidna vostochnaya vostochny vostochnyy",
    "west western west westelijk westelijke ouest oeste occidental occidentale gharbi gharbiyah gharbiya gharbiyeh rharbi garbi zakhidna zapadnaya zapadny zapadnyy",
    "northeast northeastern noordoost nordost noreste",
    "northwest northwestern noordwest nordwest noroeste",
    "southeast southeastern zuidoost sudost sureste",
    "southwest southwestern zuidwest sudwest suroeste",
    "central middle midden centraal mittel centre centro wasat wasta wustani vustani",
  ],
  [
    "upper boven ober haut haute alto alta fawqani fawqa fawqani foqani foukani fouqani ulya olya olia bala yukari yuxari verkhniy verkhnya verkhnye verkhne verkhnii",
    "lower beneden neder unter nieder bas basse bajo baja tahtani tahta tahtaniyah sufla soufla payin pain asagi ashaghi nizhniy nyzhnya nizhnye nyzhnye nyzhne nizhnyaya nyzhnii",
  ],
  [
    "great greater big grand grande groot grote gross kabir kabirah kabira kebir kbir kalan buzurg bozorg buyuk boyuk velyka velykyi velykyy velyke velyki velikiy velikaya velikoye bolshaya bolshoy bolshoye gadol gedola",
    "little small petit petite pequeno klein kleine saghir saghirah saghira sghir zghir khurd kuchek kuchak kichik kucuk mala malyi malyy male mali malaya malyy maloye malye katan",
  ],
  [
    "old oud oude alt vieux vieille viejo vieja qadim qadimah qadima atiqah atiqa stara staryi staryy stare stari staraya staryy staroye starye kohna kuhna eski",
    "new nieuw nieuwe neu nouveau nouvelle nuevo nueva jadid jadidah jadida jdid jdideh judaydah nova novyi novyy nove novi novaya novyy novoye novye naw yeni tazah hadash",
  ],
];

const meaningOf = new Map<string, string>();
axes.forEach((axis, i) => {
  axis.forEach((meaning, j) => {
    for (const word of meaning.split(" ")) if (!meaningOf.has(word)) meaningOf.set(word, `${i}.${j}`);
  });
});

/** Whether the words of two names tell two places apart: opposite parts (*East Ghouta*, *Ostukraine*), or different numbers. */
export function tellApart(wordsA: readonly string[], wordsB: readonly string[]): boolean {
  return (
    meaningsOf(wordsA) !== meaningsOf(wordsB) ||
    numbersOf(wordsA) !== numbersOf(wordsB) ||
    wordsA.some((word, i) => arePartsApart(word, wordsB[i] ?? ""))
  );
}

/** *Westdeutschland* and *Ostdeutschland*: one name behind two words of one axis. */
function arePartsApart(wordA: string, wordB: string): boolean {
  let common = 0;
  while (common < Math.min(wordA.length, wordB.length) && wordA.at(-1 - common) === wordB.at(-1 - common)) common += 1;
  // What the two ends have in common may take a letter of the words before them: the t of West and Ost.
  for (let tail = common; tail >= shortestTail; tail -= 1) {
    const [a, b] = [meaningAt(wordA, tail), meaningAt(wordB, tail)];
    if (a !== undefined && b !== undefined) return a !== b && a.split(".")[0] === b.split(".")[0];
  }
  return false;
}

const shortestTail = 4;

function meaningAt(word: string, tail: number): string | undefined {
  return meaningOf.get(plain(word.slice(0, word.length - tail)));
}

function meaningsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => meaningOf.get(plain(word)) ?? [])
    .sort()
    .join(" ");
}

/** `foldName` keeps ö and ü, which are sounds of their own. */
function plain(word: string): string {
  return word.replaceAll("ü", "u").replaceAll("ö", "o");
}

function numbersOf(words: readonly string[]): string {
  return words
    .filter((word) => /\d/u.test(word))
    .sort()
    .join(" ");
}
