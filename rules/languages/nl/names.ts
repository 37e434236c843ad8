import type { NameWords } from "../contract/names.ts";
import { givenNames } from "./given-names.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s*[,\n]\s*/u);

export const names = (): NameWords => ({
  place: {
    prepositions:
      list(`in, nabij, bij, rond, rondom, vlakbij, buiten, binnen, vanuit, richting, tussen, doorheen, ten noorden van, ten zuiden van, ten oosten van, ten westen van, ten noordoosten van, ten noordwesten van, ten zuidoosten van, ten zuidwesten van,
      in de buurt van, aan de rand van, delen van, deel van, grote delen van, het oosten van, het westen van, het noorden van, het zuiden van, het noordoosten van, het noordwesten van, het zuidoosten van, het zuidwesten van, het centrum van, hoofdstad van, hoofdstad, grens met, dicht bij, niet ver van, voorsteden van, voorstad van,
      de stad, het dorp, de buurt van, de omgeving van, inwoners van, vlak bij, te, om en rond`),
    weakPrepositions: list(
      "uit, naar, van, op, over, door, tegen, voor, tot, aan, via, bereikte, verliet, heroverde, veroverde, innam, bombardeerde, belegerde",
    ),
    nounsBefore:
      list(`stad, steden, stadje, hoofdstad, havenstad, kuststad, grensstad, provinciestad, miljoenenstad, dorp, dorpen, dorpje, gehucht, gehuchten, plaats, plaatsen, plaatsje, provincie, provincies, district, districten, gouvernement, regio, regio's, streek, gebied, gebieden, wijk, wijken, buurt, buitenwijk, voorstad, voorsteden, enclave, eiland, eilanden,
      gemeente, deelgemeente, kanton, oblast, graafschap, deelstaat, staat, bolwerk, vallei, schiereiland, kamp, vluchtelingenkamp, grensovergang, grenspost, luchtmachtbasis, basis, vliegveld, luchthaven, rivier, berg, meer, republiek, volksrepubliek, haven, badplaats, kustplaats, oase, departement, regentschap, prefectuur, deelrepubliek`),
    linkers: list("van, genaamd, geheten"),
    nounsAfter: list("provincie, district, regio, oblast, vallei, eilanden, kanton"),
    generics: list(
      `berg, meer, eiland, eilanden, sint, st, san, santa, los, las, el, la, le, den, de, groot, klein, nieuw, oud, mount, lake, airport, fort, port, zee, golf, straat, baai, kaap, rivier, plein, straatweg, new, park, city, camp, island, islands, oblast, provincie, gazastrook, strook, westelijke, oever`,
    ),
    joiners: list("en, of, alsook"),
    aliases: list(
      "bekend, genoemd, genaamd, geheten, heette, heet, herdoopt, voorheen, vroeger, voormalig, oftewel, ofwel, alias",
    ),
    articles: list("de, het, een"),
  },
  person: {
    titles:
      list(`dhr, mevr, mw, meneer, mijnheer, mevrouw, dr, drs, ir, mr, prof, professor, ds, president, ex-president, vicepresident, vice-president, koning, koningin, prins, prinses, emir, sultan, paus, ayatollah, imam, sjeik, sjeikh, mullah, moellah, rabbijn, bisschop, aartsbisschop, kardinaal, pater, pastoor, dominee, zuster, broeder,
      generaal, luitenant-generaal, generaal-majoor, majoor, kolonel, luitenant-kolonel, luitenant, kapitein, sergeant, korporaal, admiraal, commandant, maarschalk, senator, gouverneur, burgemeester, kanselier, bondskanselier, premier, oud-premier, minister, vicepremier, staatssecretaris, secretaris-generaal, rechter, officier, advocaat, ambassadeur, gezant, inspecteur, hoofdinspecteur, commissaris, korpschef, coach, trainer, bondscoach, wethouder, gedeputeerde, schepen, sir, lady, lord, kroonprins, oppositieleider, partijleider, lijsttrekker`),
    roles:
      list(`woordvoerder, woordvoerster, zegsman, minister, directeur, hoofd, chef, leider, commandant, activist, activiste, analist, analiste, journalist, journaliste, verslaggever, verslaggeefster, correspondent, correspondente, fotograaf, advocaat, advocate, arts, chirurg, verpleegster, verpleegkundige, leraar, lerares, bewoner, bewoonster, inwoner, getuige, ooggetuige,
      oprichter, voorzitter, voorzitster, lid, parlementslid, kamerlid, raadslid, politicus, politica, kandidaat, ambassadeur, gezant, adviseur, deskundige, expert, hoogleraar, onderzoeker, onderzoekster, wetenschapper, auteur, schrijver, schrijfster, strijder, militant, rebel, agent, politieman, soldaat, militair, piloot, chauffeur, vader, moeder, broer, zus, zoon, dochter, echtgenoot, echtgenote, man, vrouw, weduwe, oom, neef, nicht,
      coördinator, onderhandelaar, officier van justitie, rechter, dissident, blogger, redacteur, hoofdredacteur, eigenaar, uitbater, manager, topman, topvrouw, bestuurder, secretaris-generaal, secretaris, slachtoffer, verdachte, schutter, dader, vluchteling, boer, student, studente, vrijwilliger, zanger, zangeres, acteur, actrice, speler, geestelijke, prediker, overloper, premier, president, burgemeester, gouverneur, econoom, historicus, brandweerman, jurist, crimineel, columnist, columniste, viroloog, weerman, weervrouw, vn-gezant, sdf-woordvoerder, terreurexpert`),
    givenNames: givenNames(),
    particles: list(
      "van, van de, van den, van der, van het, de, den, der, ter, ten, te, 't, op, op de, von, bin, ibn, al, el, ben, abu, di, da, del, la, le, du",
    ),
  },
  organisation: {
    names:
      list(`Hamas, Hezbollah, Fatah, Taliban, Al-Qaeda, al-Qaeda, Al Qaeda, Al-Qaida, Islamitische Staat, IS, ISIS, Boko Haram, Al-Shabaab, al-Shabaab, Houthi, Houthi's, Wagner, Azov, Peshmerga, Jabhat al-Nusra, Al-Nusra, al-Nusra, Dokters van de Wereld, Verslaggevers zonder Grenzen, Artsen voor Mensenrechten, Reuters, Belga, ANP, AFP, AP, DPA, EFE, Xinhua, Tass, Interfax, Sana, Anadolu, BBC, CNN, VRT, RTL, NOS, Nieuwsuur, Amnesty, Human Rights Watch, Save the Children, Oxfam, Unicef, Artsen zonder Grenzen, Rode Kruis, Rode Halve Maan, Witte Helmen, NAVO, Navo, OPEC, Pentagon, Kremlin, Witte Huis, Interpol, Europol, Frontex,
      Twitter, Facebook, YouTube, WhatsApp, Telegram, Google, Boeing, Airbus, Gazprom, Shell, Kamer, Tweede Kamer, Eerste Kamer, Senaat, Congres, Knesset, Doema, Bondsdag, Mossad, Likud, Vlaams Belang, Vooruit, Open VLD, Groen, DENK, Al Jazeera, Al-Jazeera, De Standaard, De Morgen, De Tijd, Het Laatste Nieuws, Het Nieuwsblad, De Volkskrant, de Volkskrant, NRC, Trouw, Het Parool, De Telegraaf, Knack, Humo, Wikipedia`),
  },
  derived: {
    endings: list(
      "se, s, er, ers, aan, anen, aanse, naar, naren, enaar, ees, ezen, ese, isch, ische, sche, ier, iërs, iër, i, i's, ster, ner, ners",
    ),
    demonyms: list(
      `Syrische, Syrisch, Syriër, Syriërs, Iraakse, Iraaks, Irakees, Irakezen, Irakese, Iraanse, Iraans, Iraniër, Iraniërs, Perzisch, Perzische, Turkse, Turks, Turk, Turken, Koerdische, Koerdisch, Koerd, Koerden, Arabische, Arabisch, Arabier, Arabieren, Israëlische, Israëlisch, Israëli, Israëliër, Israëliërs, Israëli's, Palestijnse, Palestijns, Palestijn, Palestijnen, Libanese, Libanees, Libanezen, Jordaanse, Jordaans, Egyptische, Egyptisch, Egyptenaar, Egyptenaren, Saoedische, Saudische, Saoedi's, Saoedi, Saudi, Jemenitische, Jemenitisch, Jemenieten, Jemeniet, Libische, Libisch, Libiërs, Tunesische, Tunesisch, Algerijnse, Algerijns, Algerijn, Algerijnen, Marokkaanse, Marokkaans, Marokkaan, Marokkanen, Soedanese, Soedanees, Ethiopische, Ethiopisch, Eritrese, Somalische, Keniaanse, Keniaan, Oegandese, Rwandese, Congolese, Congolees, Congolezen, Nigeriaanse, Nigeriaan, Nigerianen, Malinese, Afghaanse, Afghaans, Afghaan, Afghanen, Pakistaanse, Pakistaans, Pakistani, Pakistaan, Pakistanen, Indiase, Indiaas, Indiër, Indiërs, Birmese, Chinese, Chinees, Chinezen, Japanse, Japans, Japanner, Japanners, Koreaanse, Koreaan, Russische, Russisch, Rus, Russen, Oekraïense, Oekraïens, Oekraïner, Oekraïners, Wit-Russische, Poolse, Pools, Pool, Polen, Duitse, Duits, Duitser, Duitsers, Franse, Frans, Fransman, Fransen, Britse, Brits, Brit, Britten, Engelse, Engels, Engelsman, Engelsen, Schotse, Schots, Ierse, Iers, Ier, Ieren, Nederlandse, Nederlands, Nederlander, Nederlanders, Hollandse, Belgische, Belgisch, Belg, Belgen, Vlaamse, Vlaams, Vlaming, Vlamingen, Waalse, Waals, Waal, Walen, Brusselse, Brussels, Spaanse, Spaans, Spanjaard, Spanjaarden, Italiaanse, Italiaans, Italiaan, Italianen, Griekse, Grieks, Griek, Grieken, Zweedse, Zweeds, Zweed, Noorse, Noors, Noor, Noren, Deense, Deens, Deen, Denen, Finse, Fins, Fin, Finnen, Zwitserse, Zwitser, Oostenrijkse, Oostenrijker, Hongaarse, Hongaars, Tsjechische, Slowaakse, Roemeense, Roemeen, Roemenen, Bulgaarse, Servische, Serviër, Serviërs, Serven, Kroatische, Kroaat, Kroaten, Bosnische, Bosniër, Kosovaarse, Albanese, Albanees, Albanezen, Macedonische, Georgische, Georgiër, Armeense, Armeniër, Armeniërs, Azerbeidzjaanse, Azeri, Tsjetsjeense, Tsjetsjeen, Tsjetsjenen, Tataren, Oezbeekse, Oeigoeren, Oeigoerse, Amerikaanse, Amerikaans, Amerikaan, Amerikanen, Canadese, Canadees, Canadezen, Mexicaanse, Mexicaan, Mexicanen, Cubaanse, Venezolaanse, Colombiaanse, Braziliaanse, Argentijnse, Australische, Australiër, Australiërs, Nieuw-Zeelandse, Europese, Europees, Europeaan, Europeanen, Afrikaanse, Afrikaan, Afrikanen, Aziatische, Westerse, Islamitische, Islamitisch, Islamist, Moslim, Christelijke, Joodse, Joods, Jood, Joden, Soennitische, Sjiitische, Soenniet, Sjiiet, Alawitische, Jezidi, Jezidi's, Katholieke, Antwerpse, Gentse, Amsterdamse, Rotterdamse, Haagse, Utrechtse, Groningse, Limburgse, Brabantse, Zeeuwse, Friese, Leuvense, Luikse, Parijse, Londense, Berlijnse, Sovjet, Nazi, Nazi's, Sri Lankaanse, Filipijnse, Indonesische, Maleisische, Vietnamese, Thaise`,
    ),
    possessives: ["'s", "'", "s"],
  },
  compounds: {
    prefixes: list(
      "noord, zuid, oost, west, noordoost, noordwest, zuidoost, zuidwest, centraal, midden, boven, beneden, neder, binnen, buiten",
    ),
    looseParts: list(
      "pro, anti, ex, oud, post, pre, non, trans, inter, mid, neo, niet, co, half, semi, top, aartsbisschop, premier, president",
    ),
    nameFirst: true,
  },
  directions: list(
    `noord, zuid, oost, west, noordelijk, noordelijke, zuidelijk, zuidelijke, oostelijk, oostelijke, westelijk, westelijke, noordoost, noordwest, zuidoost, zuidwest, noordoostelijke, noordwestelijke, zuidoostelijke, zuidwestelijke, centraal, midden, boven, beneden, groot, grote, klein, kleine, nieuw, nieuwe, oud, oude, verre, nabije, hoge, lage`,
  ),
  capitalised: list(
    `januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, kerst, kerstmis, pasen, pinksteren, ramadan, suikerfeest, offerfeest, sinterklaas, god, allah, bijbel, koran, internet, covid, covid-19, corona, foto, beeld, video, tweet, update, live, u, uw, uur, bron, bekijk, lees, bekijk ook, lees ook`,
  ),
  openers: list(
    `de, het, een, dit, dat, deze, die, hij, zij, ze, wij, we, jij, je, ik, u, zijn, haar, hun, ons, onze, mijn, jouw, in, op, aan, bij, voor, van, met, zonder, tot, naar, uit, over, onder, tussen, door, na, sinds, tijdens, terwijl, toen, waar, als, indien, maar, en, of, want, dus, ook, nog, niet, geen, er, hier, daar, dan, nu, toch, echter, hoewel, omdat, ondanks, volgens, wegens, vanwege, dankzij, rond, tegen, alle, alles, allen, sommige, veel, vele, meer, meeste, minder, enkele, ieder, iedere, elk, elke, ander, andere, anderen, zulke, zo, zoals, zodat, minstens, zeker, slechts, alleen, net, al, alweer, intussen, ondertussen, inmiddels, eerder, later, laatste, vorige, volgende, eerste, tweede, derde, eindelijk, vandaag, gisteren, morgen, vanochtend, vanmiddag, vanavond, vannacht, recent, onlangs, lokale, plaatselijke, politie, getuigen, bewoners, rebellen, troepen, activisten, strijders, regering, oppositie, media, bronnen, militaire, wat, wie, waarom, hoe, welke, wiens, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, tientallen, honderden, duizenden, miljoenen, mensen, mannen, vrouwen, kinderen, burgers, is, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, kan, kon, kunnen, zal, zullen, zou, zouden, moet, moeten, mag, laat, lees, bekijk, kijk, zie, foto, foto's, video, verder, daarnaast, bovendien, daarbij, daarna, daarom, daardoor, daarmee, daarin, vooral, misschien, wellicht, mogelijk, helaas, gelukkig, natuurlijk, ja, nee, dank, bedankt, om, omstreeks, via, per, binnen, buiten, boven, naast, achter, langs, premier, president, minister, volgend, vorig, dit jaar, dat jaar, nieuwe, oude, grote, kleine, zware, hevige, totaal, ruim, bijna, ongeveer, zowat, circa, zowel, noch, hetzelfde, dezelfde, beide, half, zelf, zelfs, soms, vaak, nooit, altijd, steeds, opnieuw, weer, wel, eens, ooit, wanneer, vanaf, vanuit, momenteel, destijds, uiteindelijk, bijgevolg, immers, namelijk, kortom, overigens, trouwens, vermoedelijk, oorspronkelijk, officieel, zaterdagavond, leden, agenten, soldaten, ouders, slachtoffers, inwoners, hulpdiensten, experts, artsen, studenten, leger, brandweer`,
  ),
  nounsHaveCapitals: false,
  // As the Taalunie romanizes.
  readerHabits: [
    { sound: "Dutch oe for u and w", spellings: ["oe", "u", "w", "ou"] },
    { sound: "Dutch z for s", spellings: ["z", "s"] },
  ],
});
