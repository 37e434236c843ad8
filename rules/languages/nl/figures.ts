import type { FigureWords } from "../contract/figures.ts";
import { list } from "../contract/list.ts";
import { exempt } from "./exempt.ts";
import { harm, predicates } from "./harm.ts";
import { nouns } from "./nouns.ts";

export const figures = (): FigureWords => ({
  hedges: {
    atLeast: list(`
      minstens, minimaal, ten minste, tenminste, op zijn minst, op z'n minst, zeker, ruim, meer dan, meer als, dik, een dikke, niet minder dan,
      maar liefst, liefst, boven de, boven het, van boven de, over de, ruim boven de, nog eens, nog, nog zeker, nog zo'n, ook nog eens, nogmaals,
      nog minstens, al, al meer dan, reeds, inmiddels, op z'n allerminst, in ieder geval, goed voor, een kleine drie, vanaf, een recordaantal van,
      zowat meer dan, veel meer dan, flink wat meer dan, nog altijd, wel
    `),
    atMost: list(`
      hooguit, hoogstens, maximaal, ten hoogste, slechts, minder dan, niet meer dan, tot wel, tot, onder de, maar, nauwelijks, op zijn hoogst,
      op z'n hoogst, amper, enkel, alleen, niet minder
    `),
    about: list(`
      ongeveer, zo'n, circa, ca, ca., plusminus, plm., rond de, rond, om en nabij, om en nabij de, zowat, bijna, haast, vrijwel, nagenoeg, pakweg, grofweg,
      krap, een krappe, een kleine, kleine, een goede, een geschatte, geschatte, naar schatting, naar schatting zo'n, omstreeks, tegen de, richting de,
      een stuk of, mogelijk, wellicht, misschien, vermoedelijk, waarschijnlijk, een slordige, gemiddeld, omgerekend, afgerond, geschat op,
      naar verwachting, dichtbij de, ergens tussen
    `),
    exactly: list(
      `precies, exact, in totaal, totaal, een totaal van, bij elkaar, opgeteld, samen, gezamenlijk, tezamen, alle, al de, een groep van, alleen al, nog andere, andere`,
    ),
  },
  hedgesAfter: {
    atLeast: list(`of meer, of nog meer, plus`),
    atMost: list(`of minder`),
    about: list(`of zo, ongeveer, naar schatting`),
    exactly: list(`in totaal, totaal, bij elkaar`),
  },
  ranges: { pairs: [["tussen", "en"]], middles: list(`tot, à, a, of, tot en met, t/m`), changes: ["van"] },
  rates: list(`per, op elke, op de, voor elke`),
  ratios: list(`op de, op`),
  partitives: list(`
      van de, van het, van die, van deze, van alle, van, van onze, van hun, van zijn, van haar, van die andere, uit de, onder de
    `),
  others: list(`
      anderen, andere, meer, extra, bijkomende, nieuwe, verdere, overige, personen, man, in totaal, stuks, verschillende, bevestigde
    `),
  pronouns: list(`hen, hun, wie, ons, jullie, u, deze, die, ze, dezen`),
  nouns: nouns(),
  anyone: ["mensen"],
  compounds: true,
  peopleEnds: list(`
      isten, aars, iërs, ezen, anen, enaren, eraars, ieten, inezen, 'ers, ërs, ianen, ijnen, iciërs, arissen, enten, anten, eurs, euses, aressen, genoten,
      gangers, bewoners, leden, houders, genezen, ders, kers, ters, lers, ners, gers, sers, mers, vers, zoekers, rukkers
    `),
  pluralEnds: list(`en, s, 's, ën`),
  capitalisedNouns: false,
  verbFinal: true,
  prepositions: list(`
      in, op, bij, met, voor, van, uit, naar, aan, door, over, om, onder, tegen, tussen, tot, na, per, sinds, tijdens, via, langs, rond, rondom, achter,
      naast, boven, buiten, binnen, zonder, volgens, vanaf, vanuit, wegens, ondanks, behalve, dankzij, omtrent, jegens, gedurende, ter, ten, te, te midden,
      namens, tegenover, vanwege, ongeacht, inzake, betreffende, alsook, qua, richting, nabij, voorbij
    `),
  through: list(`van, op, aan, tot, naar, boven, onder, door, om`),
  determiners: list(`
      de, het, een, 't, 'n, deze, die, dit, dat, hun, zijn, haar, mijn, jouw, onze, ons, uw, elke, elk, ieder, iedere, geen, hem, hen, zich, zichzelf,
      zulke, welke, dezelfde
    `),
  stops: list(`
      en, of, maar, want, dus, noch, dat, die, wie, wat, waar, waarin, waarbij, waardoor, waarvan, waarop, waarmee, waaronder, wanneer, toen, terwijl,
      omdat, doordat, hoewel, als, indien, tenzij, zodat, zodra, totdat, voordat, nadat, sinds, is, zijn, was, waren, wordt, worden, werd, werden,
      geworden, geweest, heeft, hebben, had, hadden, gehad, zal, zullen, zou, zouden, kan, kunnen, kon, konden, mag, mogen, mocht, moet, moeten, moest,
      moesten, wil, willen, wilde, wilden, wou, hij, zij, ze, het, we, wij, ik, je, jij, u, men, er, hier, daar, nu, ook, niet, nog, al, wel, toch, reeds,
      slechts, alleen, zelfs, echter, dan, zo, zeer, erg, heel, te, later, eerder, geleden, weer, opnieuw, beide, allebei, gisteren, vandaag, morgen,
      maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vannacht, vanochtend, vanmiddag, vanavond, gisteravond, gaat, gaan, ging, gingen,
      komt, komen, kwam, kwamen, blijkt, blijven, bleef, bleven, staat, staan, stond, stonden, ligt, liggen, lag, lagen, zit, zitten, zat, zaten, doet,
      doen, deed, deden, krijgt, krijgen, kreeg, kregen, maakt, maken, maakte, maakten, neemt, nemen, nam, namen, geeft, geven, gaf, gaven, laat, laten,
      liet, lieten, zegt, zei, zeiden, meldt, meldde, raakt, raakten, raakte, vallen, vielen, viel, groot, sterk, lang, breed, hoog, diep, oud
    `),
  coordinators: list(`
      en, alsook, alsmede, plus, evenals, en ook, en nog eens, en zeker, en een, maar, of, en minstens, respectievelijk, dan wel
    `),
  subsets: list(`
      onder wie, onder hen, waaronder, inclusief, van wie, waarvan, van hen, daarvan, daaronder, onder meer, met daarbij
    `),
  revisions: list(
    `eerder, eerdere, vorige, vorig, aanvankelijk, aanvankelijke, eerst, eerste, later, herzien, bijgesteld, gestegen, steeg, stegen, stijgt, opgelopen, oploopt, oplopen, liep, toegenomen, gedaald, daalde, daalden, verdubbeld, inmiddels, sindsdien, sinds, toen, nu, andere, ander, anderen, nog, verder, daarnaast, bovendien, ook, apart, tweede, derde, elders, intussen, ondertussen, soortgelijke, vergeleken, tegen, afgelopen, geleden, landelijk, wereldwijd, totaal, opgeteld`,
  ),
  days: list(
    `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gisteren, vandaag, vannacht, morgen, gisteravond, vanochtend, vanmiddag, vanavond, eergisteren, geleden, afgelopen, vorig, vorige`,
  ),
  // A relative pronoun is told from a demonstrative by the comma before it.
  clauseOpeners: [
    ", die",
    ", wie",
    ", maar",
    ", want",
    ...list(`
      dat, terwijl, omdat, doordat, hoewel, ofschoon, toen, nadat, voordat, zodat, zodra, totdat, tenzij, indien, waar, waarin, waarbij, waardoor, waarvan,
      waarop, waarmee, waarna, wanneer, nu, als, aangezien, alvorens, mits, daar waar, sinds
    `),
  ],
  passives: list(`wordt, worden, werd, werden, geworden, is, zijn, was, waren, geweest, raakt, raken, raakte, raakten`),
  actives: list(`heeft, hebben, had, hadden, hebt, heb`),
  harm: harm(),
  predicates: predicates(),
  money: {
    signs: list(`€, $, £, ¥, us$, eur, usd, f, ƒ, gbp, chf`),
    units: list(`
      euro, euro's, dollar, dollars, amerikaanse dollar, amerikaanse dollars, us-dollar, pond, ponden, britse pond, gulden, guldens, frank, franken,
      roebel, roebels, yen, yuan, kroon, kronen, lira, lire, shekel, shekels, rand, roepie, roepies, peso, peso's, real, reais, dinar, dinars, rial, rials,
      dirham, dirhams, cent, centen, eurocent, bitcoin, bitcoins, eur, usd, mark, ton
    `),
  },
  exempt: exempt(),
  hearsay: {
    phrases: list(`
      naar verluidt, vermoedelijk, mogelijk, wellicht, waarschijnlijk, naar schatting, de schatting is, geschat wordt, wordt geschat, worden geschat,
      werd geschat, geschat op, wordt geschat op, wordt gevreesd, gevreesd wordt, men vreest, vermeend, vermeende, blijkbaar, kennelijk, schijnt, schijnen,
      scheen, schenen, schijnbaar, vermoed wordt, wordt vermoed, het vermoeden bestaat, het gerucht gaat, geruchten, volgens geruchten, wordt aangenomen,
      men neemt aan, aangenomen wordt, er wordt gemeld, er werd gemeld, wordt gemeld, gemeld werd, gezegd wordt, wordt gezegd, wordt beweerd,
      beweerd wordt, zogezegd, zogenaamd, onbevestigd, onbevestigde, wordt gesproken van, werd gesproken van
    `),
    moods: [{ verbs: ["zou", "zouden"], infinitives: [], participles: [] }],
    conditions: list(`
      als, indien, zonder, tenzij, wanneer, zou kunnen, zouden kunnen, zou moeten, zouden moeten, had, hadden, zou willen, zouden willen, zou mogen,
      zouden mogen
    `),
  },
  witnesses: list(`
      een verslaggever van deze krant, verslaggever van deze krant, een verslaggeefster van deze krant, onze verslaggever, onze verslaggevers,
      onze verslaggeefster, onze correspondent, onze correspondente, onze redactie, deze krant telde, telde deze krant, zag deze krant, deze krant zag,
      een medewerker van deze krant, een journalist van deze krant, een telling van deze krant, eigen telling, uit onderzoek van deze krant,
      een rondgang van deze krant, onze fotograaf, telden we, telden wij, zagen we, zagen wij, een inventarisatie van deze krant,
      blijkt uit een inventarisatie, onze reporter, een verslaggever ter plaatse, de redactie telde
    `),
  citations: {
    leads: list(`bron, bronnen, via, volgens, cijfers, zie, foto`),
    outlets: list(`
      reuters, afp, ap, anp, belga, dpa, efe, ansa, tass, interfax, xinhua, bbc, cnn, al jazeera, al-jazeera, nos, rtl, rtl nieuws, vrt, vtm, nrc,
      de volkskrant, volkskrant, trouw, ad, het parool, parool, de telegraaf, telegraaf, de standaard, de morgen, de tijd, het laatste nieuws,
      het nieuwsblad, nu.nl, the guardian, new york times, the new york times, washington post, sohr, vn, ocha, unhcr, who, hrw, human rights watch,
      amnesty, amnesty international, iom, wfp, unicef, cbs, rivm, bloomberg, dw, der spiegel, le monde, eurostat, frontex, rode kruis,
      artsen zonder grenzen, novum
    `),
  },
});
