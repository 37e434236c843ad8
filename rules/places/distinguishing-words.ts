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

/** Whether the words of two names tell two places apart: opposite parts, or different numbers. */
export function tellApart(wordsA: readonly string[], wordsB: readonly string[]): boolean {
  return meaningsOf(wordsA) !== meaningsOf(wordsB) || numbersOf(wordsA) !== numbersOf(wordsB);
}

function meaningsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => meaningOf.get(word) ?? [])
    .sort()
    .join(" ");
}

function numbersOf(words: readonly string[]): string {
  return words
    .filter((word) => /\d/u.test(word))
    .sort()
    .join(" ");
}
