import type { ReportingVerb } from "../contract/attribution.ts";
import { conjugate } from "./conjugate.ts";

/** Verbs that report in German news, by class; those that come apart are written with a bar. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...conjugate(
    "say",
    `sagen, melden, berichten, erklären, betonen, behaupten, bestätigen, erläutern, erzählen, versichern, beteuern, bekräftigen, unterstreichen unterstreicht unterstrich unterstrichen, dementieren,
    kommentieren, verkünden, verlautbaren, informieren, argumentieren, konstatieren, präzisieren, spekulieren, prognostizieren, resümieren, bilanzieren, signalisieren, spezifizieren, referieren, kolportieren,
    schreiben schreibt schrieb geschrieben, versprechen verspricht versprach versprochen, gestehen gesteht gestand gestanden, bekennen bekennt bekannte bekannt, entgegnen, erwidern, antworten, wiederholen,
    warnen, mahnen, ergänzen, schildern, twittern, mailen, posten, bloggen, vermelden, vermuten, befürchten, mutmaßen, beklagen, bemängeln, kritisieren, bedauern, beanstanden, monieren, rügen, begrüßen,
    prophezeien, beschwören beschwört beschwor beschworen, schwören schwört schwor geschworen, geloben, garantieren, beschreiben beschreibt beschrieb beschrieben, enthüllen, offenbaren, verraten verrät verriet verraten, bezeugen,
    verdeutlichen, veranschaulichen, klagen, jammern, stöhnen, seufzen, schimpfen, spotten, scherzen, witzeln, höhnen, frotzeln, frohlocken, jubeln, schwärmen, poltern, wettern, donnern, giften, ätzen, lästern, flüstern, murmeln,
    raunen, brüllen, schreien schreit schrie geschrien, betteln, flehen, plädieren, appellieren, insistieren, orakeln, unken, philosophieren, dozieren, räsonieren, sinnieren, grübeln, fabulieren, plaudern, parieren,
    kontern, replizieren, protestieren, präsentieren, reagieren, titeln, zitieren, übermitteln, überliefern, publizieren, veröffentlichen, kommunizieren, dokumentieren, protokollieren, attestieren, bescheinigen,
    empfehlen empfiehlt empfahl empfohlen, raten rät riet geraten, erwähnen, bemerken, hervorheben, erinnern, diagnostizieren, folgern, schlussfolgern, schlußfolgern, urteilen, befinden befindet befand befunden, vorhersagen, androhen, avisieren,
    skizzieren, umreißen umreißt umriss umrissen, thematisieren, relativieren, widersprechen widerspricht widersprach widersprochen, verlauten, monologisieren, parlieren, radebrechen, stammeln, stottern`,
  ),
  ...conjugate(
    "say",
    `meinen, glauben, denken denkt dachte gedacht, finden findet fand gefunden, sprechen spricht sprach gesprochen, reden, äußern, fragen, fordern, verlangen, fürchten, erwarten, hoffen, wissen weiß wusste gewusst, kennen kennt kannte gekannt,
    hören, erfahren erfährt erfuhr erfahren, lesen liest las gelesen, lauten, begründen, beantragen, verteidigen, nennen nennt nannte genannt, verweisen verweist verwies verwiesen, rechnen, beginnen beginnt begann begonnen, bitten bittet bat gebeten,
    drohen, versuchen, beschließen beschließt beschloss beschlossen, entscheiden entscheidet entschied entschieden, verfügen, anordnen, bedeuten, interpretieren, verbreiten, belegen, unterstellen, zeichnen, lernen, weisen weist wies gewiesen, verstehen versteht verstand verstanden,
    führen, fahren fährt fuhr gefahren, ahnen, sehen sieht sah gesehen, heißen heißt hieß geheißen, loben, lachen, weinen, lächeln, grinsen, nicken, rufen ruft rief gerufen, skandieren, singen singt sang gesungen, beten`,
    { ambiguous: true },
  ),
  ...conjugate(
    "say",
    `mit|teilen, an|geben gibt gab gegeben, an|kündigen, ein|räumen, zu|geben gibt gab gegeben, hin|weisen weist wies gewiesen, hinzu|fügen, an|merken, aus|sagen, dar|legen, dar|stellen, klar|stellen, fest|stellen, fest|halten hält hielt gehalten,
    bekannt|geben gibt gab gegeben, bekannt|machen, zurück|weisen weist wies gewiesen, ein|schätzen, aus|führen, auf|rufen ruft rief gerufen, vor|werfen wirft warf geworfen, heraus|stellen, her|vor|heben, hervor|heben hebt hob gehoben, zu|sagen, zu|sichern,
    ein|gestehen gesteht gestand gestanden, nach|tragen, voraus|sagen, vorher|sagen, vor|rechnen, vor|tragen trägt trug getragen, zusammen|fassen, ab|streiten streitet stritt gestritten, an|deuten, an|führen, an|mahnen, an|prangern, an|klagen, an|drohen,
    auf|zählen, auf|zeigen, aus|rufen ruft rief gerufen, aus|sprechen spricht sprach gesprochen, aus|richten, durch|geben gibt gab gegeben, ein|wenden wendet wandte gewandt, ein|werfen wirft warf geworfen, ein|fordern, entgegen|halten hält hielt gehalten,
    entgegen|treten tritt trat getreten, fort|fahren fährt fuhr gefahren, heraus|geben gibt gab gegeben, hinzu|setzen, klar|machen, kund|tun tut tat getan, nach|legen, offen|legen, preis|geben gibt gab gegeben, richtig|stellen, schön|reden,
    übersetzen, unterstreichen, vor|bringen bringt brachte gebracht, vor|lesen liest las gelesen, vor|schlagen schlägt schlug geschlagen, weiter|geben gibt gab gegeben, wieder|geben gibt gab gegeben, zurück|blicken, zu|rufen ruft rief gerufen,
    zu|stimmen, bei|pflichten, ab|lehnen, ab|raten rät riet geraten, ab|wiegeln, auf|klären, auf|fordern, voran|kündigen, bekannt|werden wird wurde geworden, an|zweifeln, durch|sickern, ein|leiten, zurück|rudern, los|poltern, nach|haken, nach|fragen`,
  ),
  ...conjugate("say", "gehen geht ging gegangen", { ambiguous: true, particles: ["davon", "hervor"] }),
  ...conjugate("say", "geben gibt gab gegeben, machen, lassen lässt ließ gelassen", {
    ambiguous: true,
    particles: ["bekannt", "protokoll", "deutlich", "klar", "wissen", "verlauten", "durchblicken", "mitteilen", "ausrichten", "verstehen", "auskunft", "geltend", "publik", "öffentlich"],
  }),
  ...conjugate("say", "stellen, bringen bringt brachte gebracht, zeigen, vertreten vertritt vertrat vertreten, drücken, nehmen nimmt nahm genommen", {
    ambiguous: true,
    particles: ["klar", "fest", "ausdruck", "besorgt", "überzeugt", "zuversichtlich", "erschüttert", "schockiert", "entsetzt", "bestürzt", "betroffen", "erfreut", "enttäuscht", "zufrieden", "optimistisch", "skeptisch", "auffassung", "ansicht", "meinung", "these", "aus", "stellung", "abrede", "aussicht", "sprache"],
  }),
  ...conjugate("say", "sein ist war gewesen", {
    ambiguous: true,
    particles: ["überzeugt", "meinung", "ansicht", "auffassung"],
  }),
  ...conjugate(
    "count",
    `schätzen, beziffern, zählen, registrieren, erfassen, errechnen, berechnen, ermitteln, veranschlagen, taxieren, beziffern, hochrechnen, dokumentieren, verzeichnen, kalkulieren, notieren, verbuchen, erheben erhebt erhob erhoben, messen misst maß gemessen, inventarisieren, addieren, kartieren`,
    { ambiguous: true },
  ),
  ...conjugate("count", "hoch|rechnen, auf|listen, nach|zählen, aus|zählen, zusammen|zählen"),
  ...conjugate(
    "show",
    `zeigen, ergeben ergibt ergab ergeben, belegen, beweisen beweist bewies bewiesen, nennen nennt nannte genannt, besagen, verzeichnen, aus|weisen weist wies gewiesen, enthalten enthält enthielt enthalten, auf|führen, auf|listen, nach|weisen weist wies gewiesen, vor|sehen sieht sah gesehen, hervor|gehen geht ging gegangen, lauten, dokumentieren,
    suggerieren, nahe|legen, offenbaren, stehen steht stand gestanden, auf|zeigen, hin|deuten, verdeutlichen, feststellen, sprechen spricht sprach gesprochen`,
    { ambiguous: true },
  ),
  ...conjugate(
    "stance",
    `nennen nennt nannte genannt, bezeichnen, beschuldigen, bezichtigen, verdächtigen, vor|werfen wirft warf geworfen, loben, preisen preist pries gepriesen, rühmen, würdigen, danken, beglückwünschen, gratulieren, verurteilen, an|prangern, tadeln, rügen, geißeln, brandmarken, verhöhnen, verspotten, beschimpfen, beleidigen,
    charakterisieren, beschreiben beschreibt beschrieb beschrieben, betiteln, titulieren, qualifizieren, klassifizieren, ein|stufen, werten, bewerten, betrachten, ansehen, sehen sieht sah gesehen, halten hält hielt gehalten, schelten schilt schalt gescholten, ab|tun tut tat getan, ab|lehnen, zurück|weisen weist wies gewiesen, verwerfen verwirft verwarf verworfen,
    verteidigen, begrüßen, unterstützen, bedauern, beklagen, fordern, auf|fordern, verlangen, bitten bittet bat gebeten, appellieren, drohen, flehen, befehlen befiehlt befahl befohlen, verbieten verbietet verbot verboten, feiern, ehren, ermutigen, ermahnen, verhöhnen, kritisieren, warnen, werben wirbt warb geworben, stimmen, sprechen spricht sprach gesprochen,
    vergleichen vergleicht verglich verglichen, verweisen verweist verwies verwiesen, reden, zitieren, verwenden, wünschen, hoffen, kondolieren, entschuldigen, distanzieren, empören, wundern, freuen, ärgern, sorgen, sehnen, zeigen, reagieren, begegnen, schmähen, verunglimpfen, diffamieren, geloben, titeln`,
    { ambiguous: true },
  ),
];
