import { list, words } from "../contract/list.ts";
import type { NameWords } from "../contract/names.ts";
import { givenNames } from "./given-names.ts";
import { plurals } from "./inflect.ts";
import { phrases } from "./phrases.ts";

export const names = (): NameWords => ({
  place: {
    prepositions:
      phrases(`à, près de, près d', non loin de, autour de, aux abords de, aux environs de, dans les environs de, au nord de, au sud de, à l'est de, à l'ouest de, au nord-est de, au nord-ouest de, au sud-est de, au sud-ouest de, dans le nord de, dans le sud de, dans l'est de, dans l'ouest de, au large de, en banlieue de, dans la banlieue de,
      à proximité de, aux portes de, habitants de, capitale de, parties de, quartiers de, au cœur de, en périphérie de, en dehors de, le centre de, frontière avec`),
    weakPrepositions: words("en de d' vers sur par depuis pour jusqu' dans contre via au aux du"),
    nounsBefore: plurals(
      `ville capitale village hameau localité bourg bourgade province district gouvernorat région quartier banlieue enclave île commune municipalité canton oblast comté état vallée péninsule camp frontière base aéroport fleuve rivière mont lac république port oasis département préfecture fief bastion désert métropole
      arrondissement wilaya station mégapole agglomération territoire poste-frontière cité archipel détroit golfe`,
    ),
    linkers: phrases("de, d', du, des, de la, de l', nommé, appelé, nommée, appelée"),
    nounsAfter: [],
    generics: words(
      `mont lac île îles saint sainte st ste san santa los las el la le les grand petit nouveau nouvelle vieux fort port mer golfe rue baie cap rivière fleuve place new park city camp island islands oblast bande val vallée côte haut haute bas basse`,
    ),
    joiners: words("et ou ainsi"),
    aliases: words(
      "connu connue appelé appelée nommé nommée dit dite rebaptisé rebaptisée anciennement autrefois alias",
    ),
    articles: words("le la les l' un une des du"),
  },
  person: {
    titles:
      words(`m mm mme mmes mlle monsieur madame mademoiselle dr docteur pr professeur me maître président présidente ex-président vice-président vice-présidente roi reine prince princesse émir sultan pape ayatollah imam cheikh mollah rabbin évêque archevêque cardinal père abbé pasteur sœur frère général colonel lieutenant-colonel
      lieutenant capitaine commandant sergent caporal amiral maréchal major sénateur sénatrice député députée gouverneur gouverneure maire chancelier chancelière ministre premier-ministre secrétaire juge procureur procureure ambassadeur ambassadrice inspecteur commissaire préfet préfète sir lady lord sélectionneur entraîneur
      adjudant brigadier chef leader`),
    roles:
      words(`porte-parole ministre directeur directrice chef cheffe responsable leader dirigeant dirigeante commandant militant militante activiste analyste journaliste reporter correspondant correspondante photographe avocat avocate médecin chirurgien infirmière enseignant enseignante habitant habitante témoin fondateur fondatrice président
      présidente membre député députée parlementaire candidat candidate ambassadeur envoyé envoyée conseiller conseillère expert experte professeur professeure chercheur chercheuse scientifique auteur auteure écrivain écrivaine combattant rebelle policier soldat militaire pilote chauffeur père mère frère sœur fils fille époux
      épouse mari femme veuve oncle tante neveu nièce coordinateur coordinatrice négociateur juge dissident blogueur rédacteur propriétaire gérant patron patronne secrétaire victime suspect tireur réfugié agriculteur étudiant étudiante chanteur chanteuse acteur actrice joueur joueuse économiste historien historienne juriste
      pompier entrepreneur syndicaliste romancier cinéaste réalisateur politologue sociologue géologue`),
    givenNames: givenNames(),
    particles: phrases(
      "de, du, des, de la, d', le, la, von, van, van der, ben, bin, ibn, al, el, abou, di, da, del, della, dos, y",
    ),
  },
  organisation: {
    names:
      list(`Hamas, Hezbollah, Fatah, Talibans, Al-Qaïda, al-Qaïda, Al-Qaida, État islamique, EI, Daech, Daesh, Boko Haram, Al-Shabab, Al-Chabab, Chabab, Houthis, Wagner, Azov, Peshmergas, Al-Nosra, Médecins sans Frontières, Médecins du monde, Médecins du Monde, Action contre la faim, Reuters, AFP, Associated Press, AP, EFE, Xinhua, Tass, TASS, Interfax, Sana, Anadolu, BBC, CNN, RFI, TF1, RTL, RTBF, RTS, Amnesty, Human Rights Watch, Save the Children, Oxfam, Unicef,
      UNICEF, HCR, Médecins sans frontières, MSF, Reporters sans frontières, Croix-Rouge, Croissant-Rouge, Casques blancs, OTAN, Otan, ONU, UE, OMS, OPEP, Pentagone, Kremlin, Maison-Blanche, Maison Blanche, Élysée, Matignon, Quai d'Orsay, Interpol, Europol, Frontex, Twitter, Facebook, YouTube, WhatsApp, Telegram, Google, Boeing, Airbus, Gazprom, Total,
      Knesset, Douma, Bundestag, Sénat, Congrès, Mossad, Likoud, Tsahal, Al Jazeera, Al-Jazeera, Le Monde, Le Figaro, Libération, Le Parisien, Le Soir, La Libre, Le Temps, L'Équipe, Ouest-France, Mediapart, Wikipédia, Greenpeace, Rassemblement national, Parti socialiste, Les Républicains, Renaissance`),
  },
  derived: {
    endings: words(
      "ien iens ienne iennes ais aise aises ois oise oises ain ains aine aines éen éens éenne in ine ins ines an ane ans anes i is ite ites ique iques ard",
    ),
    demonyms:
      list(`Syrien, Syriens, Syrienne, Irakien, Irakiens, Iranien, Iraniens, Turc, Turcs, Turque, Kurde, Kurdes, Arabe, Arabes, Israélien, Israéliens, Palestinien, Palestiniens, Libanais, Jordanien, Jordaniens, Égyptien, Égyptiens, Saoudien, Saoudiens, Yéménite, Yéménites, Libyen, Libyens, Tunisien, Tunisiens, Algérien, Algériens, Marocain, Marocains, Soudanais,
      Éthiopien, Éthiopiens, Érythréen, Somalien, Somaliens, Kényan, Ougandais, Rwandais, Congolais, Nigérian, Nigérians, Malien, Maliens, Afghan, Afghans, Pakistanais, Indien, Indiens, Birman, Birmans, Chinois, Japonais, Coréen, Coréens, Russe, Russes, Ukrainien, Ukrainiens, Biélorusse, Polonais, Allemand, Allemands, Allemande, Français, Française, Britannique,
      Britanniques, Anglais, Écossais, Irlandais, Néerlandais, Belge, Belges, Flamand, Flamands, Wallon, Wallons, Espagnol, Espagnols, Italien, Italiens, Grec, Grecs, Suédois, Norvégien, Danois, Finlandais, Suisse, Suisses, Autrichien, Hongrois, Tchèque, Tchèques, Slovaque, Roumain, Roumains, Bulgare, Serbe, Serbes, Croate, Croates, Bosniaque, Kosovar, Albanais, Macédonien,
      Géorgien, Arménien, Arméniens, Azéri, Tchétchène, Tatar, Tatars, Ouzbek, Ouïghour, Ouïghours, Américain, Américains, Canadien, Canadiens, Québécois, Mexicain, Cubain, Vénézuélien, Colombien, Brésilien, Argentin, Haïtien, Haïtiens, Australien, Néo-Zélandais, Européen, Européens, Africain, Africains, Asiatique, Musulman, Musulmans, Chrétien, Chrétiens, Juif, Juifs, Sunnite, Chiite, Alaouite,
      Yézidi, Yézidis, Parisien, Parisiens, Lyonnais, Marseillais, Bruxellois, Londonien, Genevois, Montréalais`),
    possessives: [],
  },
  compounds: {
    prefixes: words(
      "nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre haut haute bas basse grand petit nouvelle nouveau saint sainte",
    ),
    looseParts: words("pro anti ex post pré non trans inter néo co semi vice mi outre"),
    nameFirst: false,
  },
  directions: words(
    `nord sud est ouest septentrional septentrionale méridional méridionale oriental orientale occidental occidentale nord-est nord-ouest sud-est sud-ouest central centrale haut haute bas basse grand grande petit petite nouveau nouvelle vieux vieille`,
  ),
  capitalised: words(
    `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques pentecôte toussaint ramadan dieu allah bible coran internet covid covid-19 photo vidéo tweet m mme dr`,
  ),
  openers:
    words(`le la les l' un une des du de d' ce cet cette ces c' il elle ils elles on nous vous je j' tu son sa ses leur leurs notre nos votre vos mon ma mes en à au aux dans par pour avec sans sous sur vers chez entre depuis pendant après avant dès contre parmi selon malgré durant outre lors lorsque lorsqu' quand comme si s' puisque puisqu' car mais
    ou et donc or ni aussi encore déjà ainsi alors enfin puis ensuite cependant toutefois pourtant néanmoins bien que qu' qui quoi dont où quel quelle quels quelles tout toute tous toutes plusieurs quelques certains certaines beaucoup peu plus moins aucun aucune chaque autre autres même ici là hier demain aujourd'hui lundi mardi mercredi
    jeudi vendredi samedi dimanche récemment notamment deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille dizaines centaines milliers millions ne n' se y est sont était ont a avait police témoins habitants rebelles militants gouvernement opposition médias sources environ près au-delà parfois souvent
    jamais toujours désormais actuellement premier dernière dernier seul seule non oui merci voici voilà grâce face suite concernant quant malheureusement heureusement peut-être lui eux ceux celui celle celles cela ça interrogé interrogée ailleurs`),
  nounsHaveCapitals: false,
  // As AFP romanizes.
  readerHabits: [{ sound: "French j for zh", spellings: ["j", "zh", "z"] }],
});
