import type { FigureWords } from "../contract/figures.ts";
import { list } from "../contract/list.ts";

/** The pairs of each verb form with the particle or participle that closes its clause. */
function apart(verbs: string, particle: string): readonly (readonly [string, string])[] {
  return list(verbs).map((verb) => [verb, particle] as const);
}

/** What happens to people and things in the news of war, attacks and disasters, by what it makes of a number. */
export const harm = (): FigureWords["harm"] => [
  {
    kind: "casualty",
    name: "killed",
    transitive: true,
    words: list(`
      doodt, doden, doodde, doodden, gedood, vermoordt, vermoorden, vermoord, vermoordde, vermoordden, doodgeschoten, doodschoot, doodschoten,
      doodgestoken, doodstak, doodstaken, doodgeslagen, doodgereden, doodgemarteld, neergeschoten en gedood, executeert, geëxecuteerd, executeerde,
      executeerden, terechtgesteld, onthoofd, onthoofdde, onthoofdden, opgehangen, gelyncht, afgeslacht, uitgemoord, omgebracht, ombracht, ombrachten,
      om het leven gebracht, om het leven bracht, om het leven brengt, om het leven brachten, geliquideerd, liquideerde, liquideerden, uitgeschakeld,
      gewurgd, gekeeld, gestenigd, verdronk, vergast, opgeblazen, doodgetrapt, doodgeknuppeld, platgedrukt, bedolven
    `),
    apart: [
      ...apart("schoot, schoten, schiet, schieten", "dood"),
      ...apart("stak, staken, steekt, steken", "dood"),
      ...apart("sloeg, sloegen, slaat, slaan", "dood"),
      ...apart("reed, reden, rijdt, rijden", "dood"),
      ...apart("bracht, brachten, brengt, brengen", "om"),
      ...apart("bracht, brachten, brengt, brengen", "om het leven"),
      ...apart("maakte, maakten", "af"),
    ],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    words: list(`
      sterft, sterven, stierf, stierven, gestorven, overlijdt, overlijden, overleed, overleden, omkomt, omkomen, omkwam, omkwamen, omgekomen, om te komen,
      komt om, komen om, kwam om, kwamen om, om het leven, om het leven gekomen, om het leven kwam, om het leven kwamen, komen om het leven,
      kwamen om het leven, kwam om het leven, verongelukt, verongelukte, verongelukten, sneuvelt, sneuvelen, sneuvelde, sneuvelden, gesneuveld, verdrinkt,
      verdrinken, verdronk, verdronken, bezweek, bezweken, bezwijkt, bezwijken, verhongerd, verhongerden, verhongeren, doodgevroren, verbrandt,
      verbrandden, gestikt, stikten, verpletterd, verpletterde, dood, dode, doden, dodelijk, levenloos, het leven gekost aan, het leven gekost,
      kostte het leven aan, kost het leven aan, kosten het leven aan, kostten het leven aan, het leven aan, het leven kostte aan, het leven kostten aan,
      levens geëist, levens eiste, levens eisten, eiste het leven van, eisten het leven van, eist het leven van, eisen het leven van, het leven geëist van,
      het leven lieten, het leven liet, het leven gelaten, lieten het leven, liet het leven, laten het leven, het leven verloren, het leven verloor,
      verloren het leven, verloor het leven, verloren hun leven, hun leven verloren, levens verloren, levens, slachtoffers geëist, sterfgevallen, lijken,
      lichamen, stoffelijke overschotten, sterfte, onder de doden, de doden zijn, fataal, de dood in, de dood van, de dood gevonden, de dood vonden,
      de dood tot gevolg, doodgebloed, dood aangetroffen, dood gevonden, dodelijke slachtoffers, ten dode
    `),
    apart: [
      ...apart("kwam, kwamen, komt, komen", "om"),
      ...apart("kwam, kwamen, komt, komen", "om het leven"),
      ...apart("kostte, kostten, kost, kosten", "leven"),
      ...apart("eiste, eisten, eist, eisen", "levens"),
      ...apart("verloren, verliezen, verloor", "leven"),
      ...apart("verloren, verliezen, verloor", "levens"),
      ...apart("lieten, liet, laten", "leven"),
      ...apart("vonden, vond, vinden", "dood"),
      ...apart("legde, legden, leggen", "loodje"),
    ],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: true,
    words: list(`
      verwondt, verwonden, verwondde, verwondden, verwond, gewond, gewonden, gewonde, zwaargewond, zwaargewonde, zwaargewonden, lichtgewond, lichtgewonde,
      lichtgewonden, zwaar gewond, licht gewond, raakten gewond, raakte gewond, gewond geraakt, gewond raakten, gewond raakte, neergestoken, neergeschoten,
      beschoten, gestoken, stak neer, mishandeld, mishandelde, mishandelden, verkracht, verkrachtte, verkrachtten, gemarteld, martelde, vergiftigd,
      vergiftigde, aangereden, overreden, aangevallen, toegetakeld, geraakt, getroffen door, misbruikt, verminkt, in elkaar geslagen, neersteken,
      neergeslagen, neerstak, neerschoot, neerschieten, behandeld, te behandelen, behandelt, behandelde, behandelden, gehospitaliseerd
    `),
    apart: [
      ...apart("stak, staken, steekt, steken", "neer"),
      ...apart("schoot, schoten, schiet, schieten", "neer"),
      ...apart("raakte, raakten, raken, raakt", "gewond"),
      ...apart("viel, vielen, vallen", "aan"),
      ...apart("reed, reden", "aan"),
    ],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    words: list(`
      letsel, verwondingen, opgenomen, in het ziekenhuis, in ziekenhuizen, naar het ziekenhuis, naar ziekenhuizen, in kritieke toestand, in levensgevaar,
      levensgevaarlijk gewond, het onder de gewonden, ernstig gewond, ziek, ziek geworden, ziek werden, onwel, onwel geworden, positief getest,
      op de intensive care, bewusteloos, brandwonden, in coma, liepen verwondingen op, ondervoed, ziekenhuisopnames
    `),
    apart: [...apart("liep, liepen, lopen", "op"), ...apart("werden, werd, worden", "ziek")],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    words: list(`
      vermist, vermiste, vermisten, vermist geraakt, verdwenen, spoorloos, vermissing, raakten vermist, als vermist, aantal vermisten
    `),
    apart: [],
  },
  {
    kind: "casualty",
    name: "killed",
    transitive: false,
    tolls: true,
    words: list(
      `dodental, het dodental, dodentol, dodencijfer, dodenaantal, aantal doden, dodelijke slachtoffers telt`,
    ),
    apart: [],
  },
  {
    kind: "casualty",
    name: "hurt",
    transitive: false,
    tolls: true,
    words: list(`aantal gewonden, aantal zieken, aantal zwaargewonden`),
    apart: [],
  },
  { kind: "casualty", name: "missing", transitive: false, tolls: true, words: list(`aantal vermisten`), apart: [] },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    tolls: true,
    words: list(`aantal slachtoffers, aantal dodelijke slachtoffers, slachtofferaantal`),
    apart: [],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    tolls: true,
    words: list(`aantal vluchtelingen, aantal ontheemden, aantal daklozen, aantal evacués`),
    apart: [],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    tolls: true,
    words: list(`aantal arrestaties, aantal aanhoudingen, aantal gevangenen, aantal arrestanten, aantal gedetineerden`),
    apart: [],
  },
  {
    kind: "casualty",
    name: "missing",
    transitive: false,
    words: list(`
      onder het puin, onder de puinhopen, bedolven onder, ingesloten, klem, vastzitten in, vastzaten in, opgesloten in, onder de modder, onder het slib
    `),
    apart: [],
  },
  {
    kind: "casualty",
    name: "",
    transitive: false,
    words: list("onder de slachtoffers, slachtoffers gemaakt"),
    apart: apart("viel, vielen, vallen, eiste, eisten, eist, maakte, maakten, kostte", "slachtoffers"),
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: true,
    words: list(`
      verdrijft, verdrijven, verdreef, verdreven, verjaagd, verjaagde, verjaagden, evacueert, evacueren, evacueerde, evacueerden, geëvacueerd, uitgezet,
      uitzette, uitgewezen, gedeporteerd, deporteerde, deporteerden, ontheemd, ontheemde, ontheemden, ontworteld, uit huis gezet, uit hun huis gezet,
      verplaatst, herplaatst, ontruimd uit, overgebracht, in veiligheid gebracht, verbannen
    `),
    apart: [
      ...apart("zette, zetten, zet", "uit"),
      ...apart("joeg, joegen", "weg"),
      ...apart("bracht, brachten", "in veiligheid"),
    ],
  },
  {
    kind: "displaced",
    name: "displaced",
    transitive: false,
    words: list(`
      vlucht, vluchten, uit hun huizen, uit hun huis, uit hun woningen, uit hun woning, uit hun dorpen, vluchtte, vluchtten, gevlucht, op de vlucht,
      op de vlucht geslagen, op de vlucht gejaagd, sloegen op de vlucht, dakloos, dakloos geraakt, dakloos gemaakt, zonder huis, zonder onderdak,
      raakten dakloos, hun huis verlaten, hun huizen verlaten, hun woning verlaten, hun woningen verlaten, hun land verlaten, het land verlaten,
      het land ontvlucht, het gebied verlaten, ontvlucht, ontvluchtten, ontvluchtte, ontvluchten, gevluchte, weggevlucht, uitgeweken, weken uit,
      naar buiten, de grens over, de grens overgestoken, staken de grens over, overgestoken, onderdak, opgevangen, asiel aangevraagd, asiel,
      in opvangcentra, evacuatie van, vertrokken uit, trokken weg, weggetrokken, ontkomen
    `),
    apart: [
      ...apart("sloeg, sloegen, slaan", "vlucht"),
      ...apart("weken, week, wijken", "uit"),
      ...apart("raakten, raakte, raken", "dakloos"),
      ...apart("vroegen, vragen, vroeg", "asiel"),
      ...apart("stroomden, stroomde, stromen", "buiten"),
    ],
  },
  {
    kind: "displaced",
    name: "returned",
    transitive: false,
    mild: true,
    words: list(
      `teruggekeerd, terugkeerden, terugkeerde, terugkeren, teruggehaald, terughaalde, terughalen, teruggekomen, teruggestuurd, gerepatrieerd, is terug, zijn terug, weer thuis`,
    ),
    apart: [
      ...apart("keerde, keerden, keert, keren", "terug"),
      ...apart("haalde, haalden, haalt, halen", "terug"),
      ...apart("kwamen, kwam", "terug"),
    ],
  },
  {
    kind: "displaced",
    name: "surrendered",
    transitive: false,
    words: list(`
      overgegeven, zich overgegeven, zich overgaven, zich over te geven, gaven zich over, gaf zich over, geven zich over, zich over, wapens neergelegd,
      hun wapens neer
    `),
    apart: [...apart("gaf, gaven, geven, geeft", "over")],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: true,
    words: list(`
      arresteert, arresteren, arresteerde, arresteerden, gearresteerd, aangehouden, aanhield, aanhielden, aanhoudt, opgepakt, oppakte, oppakten, oppakken,
      opgesloten, ingerekend, in de boeien geslagen, in de kraag gevat, vastgehouden, vasthoudt, vasthielden, vasthield, vastgezet, gevangengenomen, gevangen genomen, gevangengezet, gevangen gezet,
      krijgsgevangen, gegijzeld, gijzelde, gijzelden, gijzelen, ontvoerd, ontvoerde, ontvoerden, ontvoert, ontvoeren, gekidnapt, kidnapte, in hechtenis,
      in hechtenis genomen, opgebracht, gedetineerd, geïnterneerd, afgevoerd, ingesloten, veroordeeld, veroordeelde, veroordeelden, berecht,
      in de cel gezet, geboeid, uitgeleverd, betrapt, beboet, meegenomen, vervolgd, aangeklaagd
    `),
    apart: [
      ...apart("hield, hielden, houdt, houden", "aan"),
      ...apart("pakte, pakten, pakt, pakken", "op"),
      ...apart("hield, hielden, houdt, houden", "vast"),
      ...apart("nam, namen, neemt, nemen", "gevangen"),
      ...apart("zette, zetten, zet", "vast"),
      ...apart("sloot, sloten, sluit", "op"),
      ...apart("rekende, rekenden", "in"),
    ],
  },
  {
    kind: "detained",
    name: "arrested",
    transitive: false,
    words: list(`
      vastzitten, vastzat, vastzaten, zitten vast, zit vast, zaten vast, zat vast, in de cel, in de gevangenis, achter de tralies, gevangenzitten,
      gevangen zitten, gevangenzaten, gevangen zaten, in gevangenschap, in kampen, in detentie, in voorarrest, in voorlopige hechtenis, in bewaring,
      arrestaties, aanhoudingen, ontvoeringen
    `),
    apart: [...apart("zit, zitten, zat, zaten", "vast"), ...apart("zit, zitten, zat, zaten", "gevangen")],
  },
  {
    kind: "detained",
    name: "convicted",
    transitive: true,
    mild: true,
    words: list(`veroordeeld, veroordeelde, veroordeelden, berecht, beboet, vervolgd, aangeklaagd`),
    apart: [],
  },
  {
    kind: "detained",
    name: "freed",
    transitive: true,
    words: list(`
      vrijgelaten, vrijliet, vrijlieten, vrijlaten, bevrijd, bevrijdde, bevrijdden, vrijgekomen, vrijgekocht, uitgewisseld, uitwisselden, geruild
    `),
    apart: [...apart("liet, lieten, laat, laten", "vrij"), ...apart("kwam, kwamen, komen", "vrij")],
  },
  {
    kind: "damage",
    name: "destroyed",
    transitive: true,
    words: list(`
      verwoest, verwoestte, verwoestten, verwoesten, vernietigd, vernietigde, vernietigden, vernield, vernielde, vernielden, vernielen, beschadigd,
      beschadigde, beschadigden, beschadigen, ingestort, instortte, instortten, afgebrand, uitgebrand, platgebrand, platgebombardeerd, platgelegd,
      gebombardeerd, bombardeerde, bombardeerden, geplunderd, plunderden, plunderde, leeggeroofd, gesloopt, opgeblazen, blies op, weggevaagd, weggespoeld,
      onder water, ondergelopen, overstroomd, overstroomden, in brand gestoken, in brand, in vlammen, in de as gelegd, met de grond gelijk,
      met de grond gelijkgemaakt, weggeslagen, onbewoonbaar, getroffen, onthoofd, gesneuveld, bekogeld, beschoten, aangevallen, kapotgeschoten, kapot,
      kapotgeslagen, in puin, in as, neergehaald, neergeschoten, gezonken, ontspoord, ontwricht, opgebrand, verbrand, zonder stroom, aan diggelen
    `),
    apart: [
      ...apart("blies, bliezen, blaast, blazen", "op"),
      ...apart("stortte, stortten", "in"),
      ...apart("brandde, brandden, branden", "af"),
      ...apart("brandde, brandden", "uit"),
      ...apart("stak, staken", "in brand"),
      ...apart("haalde, haalden", "neer"),
      ...apart("stonden, staan", "blank"),
      ...apart("liepen, liep, lopen", "onder"),
    ],
  },
  {
    kind: "damage",
    name: "taken",
    transitive: true,
    words: list(`
      ingenomen, innam, innamen, veroverd, veroverde, veroverden, heroverd, heroverde, heroverden, bezet, bezette, bezetten, gekraakt, bevrijde,
      in handen gevallen, in beslag genomen
    `),
    apart: [...apart("nam, namen, neemt, nemen", "in"), ...apart("namen, nam", "in beslag")],
  },
];

/** Predicates of other kinds: what they say makes a bare number of people a figure (*35 werden gered*). */
export const predicates = (): FigureWords["predicates"] => [
  {
    kind: "people",
    words: list(`
      gered, redde, redden, bevrijd uit, overleefd, overleefden, overleefde, overlevenden, aanwezig, bijgewoond, deelgenomen, meegedaan, meededen,
      deden mee, meedoen, meegelopen, op de been, betoogd, betoogden, betoogde, gedemonstreerd, demonstreerden, protesteerden, geprotesteerd, verzamelden,
      verzameld, gestrand, aan boord, woonachtig, wonen, woonden, leven, leefden, tellen, gestemd, stemden, stemde, ondertekend, ondertekenden,
      ondertekende, gevaccineerd, gemeld, meldden, ingeschreven, aangemeld, in nood, op straat, de straat op, zonder stroom, zonder water, zonder werk,
      werkloos, in dienst, ontslagen, inwoners, leden, afhankelijk, hulp nodig, gehoord, ondervraagd, vertrokken, gingen, reisden, afgereisd, uitgereisd
    `),
  },
  {
    kind: "forces",
    words: list(`ingezet, gestationeerd, uitgezonden, gelegerd, gemobiliseerd, overgelopen, gestuurd, ingekwartierd`),
  },
  {
    kind: "event",
    words: list(`uitgevoerd, afgevuurd, geregistreerd, gepleegd, voorgedaan, plaatsgevonden, vonden plaats, gevlogen`),
  },
];
