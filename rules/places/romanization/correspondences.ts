/** Spellings that stand for one sound, in one script's romanizations for one or more languages of readers. */
export interface Correspondence {
  /** What the spellings have in common, in words that explain a comparison. */
  readonly sound: string;
  /** Every two of them may be the same. A space is the end of a word. */
  readonly spellings: readonly string[];
  /** What taking one for another costs where a different consonant costs 1. */
  readonly cost: number;
}

const row = (sound: string, cost: number, spellings: string): Correspondence => ({
  sound,
  cost,
  spellings: spellings.split(" ").map((spelling) => spelling.replace(/_/gu, " ")),
});

/**
 * Sounds and how they are spelled for English, Dutch, German, French and Spanish readers. After the tables of BGN/PCGN and UNGEGN for Arabic, Persian,
 * Pashto, Hebrew, Ukrainian, Russian, Belarusian, Armenian, Georgian, Azerbaijani, Amharic and Burmese, and the newspapers' habits in each of the five.
 */
export const correspondences: readonly Correspondence[] = [
  row("Arabic qaf, Hebrew qof", 0.1, "q k c ck qu"),
  row("Arabic qaf as it is spoken", 0.2, "q g gh"),
  row("Arabic ghayn", 0.12, "gh g rh"),
  row("Arabic ghayn, heard as a stop", 0.3, "gh k kh"),
  row("stops of the back of the mouth", 0.35, "g k c"),
  row("Arabic kha, Cyrillic х, Hebrew khet", 0.08, "kh ch h x kch"),
  row("Cyrillic х, Arabic kha without its h", 0.3, "kh k x j"),
  row("h and hard h", 0.2, "h ch g"),
  row("Ukrainian г, Russian г", 0.15, "h g gh"),
  row("sh", 0.05, "sh sch sj ch sz"),
  row("sh without its h", 0.35, "sh s x"),
  row("zh", 0.08, "zh zj j sch g"),
  row("zh without its h", 0.35, "zh z sh"),
  row("Arabic jim, Azerbaijani c", 0.08, "j dj dzh dsch dzj dg g c dz dsh"),
  row("j heard as y", 0.35, "j y zh"),
  row("ch", 0.06, "ch tch tsch tsj tj c cz tsh"),
  row("ts", 0.08, "ts z tz c s tc"),
  row("Cyrillic щ", 0.05, "shch schtsch sjtsj chtch sch szcz stch"),
  row("Arabic waw, Cyrillic в", 0.05, "w v"),
  row("waw as a vowel", 0.15, "w u ou oe o uu v wu"),
  row("v at the end, f", 0.25, "v f w"),
  row("b and v", 0.35, "b v w"),
  row("f", 0.04, "f ph"),
  row("p and f", 0.45, "p f ph"),
  row("Arabic tha", 0.12, "th t s"),
  row("Arabic dhal, dad and za", 0.12, "dh d z th"),
  row("voiced and voiceless", 0.4, "d t"),
  row("voiced and voiceless", 0.4, "b p"),
  row("voiced and voiceless", 0.3, "s z ss"),
  row("s", 0.15, "s c ç ss sc"),
  row("y as a consonant", 0.05, "y j i ij iy ii yy yi ji ı"),
  row("ai", 0.08, "ai ay ei ey aj ej ae aye eye aie"),
  row("ai drawn together", 0.2, "ai ay ei ey e i ee y"),
  row("aw", 0.08, "aw au ow ou ao av aou awu"),
  row("aw drawn together", 0.2, "aw au ow ou o u ew"),
  row("u", 0.06, "u ou oe oo"),
  row("u and o", 0.15, "u ou oe oo o"),
  row("i", 0.06, "i ee ie y ii ı iy"),
  row("i and e", 0.15, "i e y ee ie ı"),
  row("a", 0.05, "a aa ä ə"),
  row("a and e", 0.15, "a e ə é"),
  row("a and o", 0.22, "a o"),
  row("short vowels", 0.35, "a e i o u y ə ı ü ö ë"),
  row("yu", 0.08, "yu iu ju ü iou you ioe joe u ui"),
  row("yo", 0.1, "yo io jo ë ö o e ye je ie"),
  row("ya", 0.08, "ya ia ja iya iia ija ea"),
  row("ya after a vowel or soft consonant", 0.2, "ya ia ja a ye ie"),
  row("ye", 0.08, "ye ie je e ë iye"),
  row("ö", 0.12, "ö o oe e u"),
  row("feminine ending", 0.05, "a_ ah_ eh_ e_ ä_ ə_ he_"),
  row("feminine ending before another word", 0.15, "a_ ah_ eh_ e_ at_ et_ ath_ it_"),
  row(
    "ending -iyya",
    0.05,
    "iyah_ ieh_ iya_ iye_ iyeh_ ie_ ia_ iyya_ iyyah_ ije_ ija_ iyye_ yah_ ya_ ye_ yeh_ eyeh_ ieyh_ iyat_",
  ),
  row("ending -i", 0.08, "i_ y_ iy_ yy_ ij_ ii_ yi_ ee_ ey_ ie_ ay_ ai_"),
  row("Ukrainian and Russian endings", 0.08, "yy_ iy_ yi_ ij_ y_ i_ ii_ oy_ oi_ oj_ ye_ iye_"),
  row("Ukrainian and Russian endings", 0.1, "e_ oye_ oe_ oje_ oie_ eye_ iye_ ye_"),
  row("Ukrainian and Russian endings", 0.1, "a_ aya_ aia_ aja_ yaya_"),
  row("Ukrainian and Russian endings", 0.1, "o_ e_ ove_ ovo_ eve_ evo_ ogo_ oho_"),
  row("Ukrainian i for Russian o or e", 0.12, "i o e ie ye"),
  row("Ukrainian and Russian endings", 0.05, "iv_ ov_ ow_ iw_ ev_ yev_ iyiv_ eiev_ yiv_"),
  row("soft l, Belarusian and Polish v", 0.4, "l v w"),
  row("Burmese ky, gy", 0.1, "ky ch gy j ty"),
  row("Burmese aspirates", 0.08, "hp p ph"),
  row("Burmese aspirates", 0.08, "ht t th"),
  row("Burmese aspirates", 0.08, "hk k kh"),
  row("Burmese aspirates", 0.08, "hs s hl l"),
  row("Burmese voiceless nasals", 0.08, "hm m"),
  row("Burmese voiceless nasals", 0.08, "hn n"),
  row("Burmese finals", 0.15, "aung aing aw ong awng"),
  row("Burmese finals", 0.15, "ine aing ain eing ayn"),
  row("Armenian and Georgian dz", 0.12, "dz ts z j"),
  row("Pashto ښ and ږ", 0.25, "kh sh x ksh"),
  row("Pashto ښ and ږ", 0.25, "gh zh g"),
  row("Pashto retroflexes", 0.3, "r d rh ṟ"),
  row("n before b", 0.15, "n m"),
  row("ng", 0.2, "ng n nk"),
  row("Spanish and Portuguese ny", 0.05, "n ny nj gn nh ni"),
  row("soft sign spelled out", 0.1, "l ly lj li"),
  row("soft sign spelled out", 0.1, "n ni ny"),
  row("soft sign spelled out", 0.1, "t ti ty"),
  row("soft sign spelled out", 0.1, "s si sy"),
  row("x", 0.08, "ks x cs"),
];

/** What leaving out costs: a letter of one name that the other does without. */
export const omissions: readonly { readonly sound: string; readonly letters: string; readonly cost: number }[] = [
  { sound: "words written apart or together", letters: " ", cost: 0.06 },
  { sound: "silent h", letters: "h", cost: 0.25 },
  { sound: "vowel left out", letters: "aeiouəıüöë", cost: 0.35 },
  { sound: "y left out", letters: "yj", cost: 0.35 },
  { sound: "w left out", letters: "w", cost: 0.6 },
];
