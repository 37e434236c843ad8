import type { CountedKind, CountedNouns } from "../contract/figures.ts";
import { union, words } from "../contract/list.ts";
import { gendered, groups, plurals } from "./inflect.ts";

/** What French news counts. Each group is one thing under several names. */
export const countedNouns = (): readonly CountedNouns[] => [
  {
    kind: "casualty",
    happened: "killed",
    words: union(
      words("mort morts morte mortes décès tué tués tuée tuées défunt défunts corps vies"),
      plurals("cadavre dépouille assassinat meurtre homicide féminicide suicide exécution noyé noyade martyr noyée"),
    ),
  },
  {
    kind: "casualty",
    happened: "hurt",
    words: union(words("blessé blessés blessée blessées"), plurals("blessure brûlé amputé intoxiqué hospitalisé")),
  },
  { kind: "casualty", words: words("victime victimes") },
  { kind: "casualty", happened: "missing", words: words("disparu disparus disparue disparues") },
  ...counted("casualty", groups("contamination infection viol hospitalisation malade contaminé infecté perte fosse")),
  ...counted("displaced", [
    ["déplacé", "déplacés", "déplacée", "déplacées"],
    ["réfugié", "réfugiés", "réfugiée", "réfugiées"],
    ["évacué", "évacués", "évacuée", "évacuées"],
    ...gendered("migrant exilé expulsé sans-abri rapatrié sinistré demandeur"),
    ...groups("exilée évacuation expulsion sans-papiers fuyard"),
  ]),
  ...counted("detained", [
    ["otage", "otages"],
    ...gendered("prisonnier détenu captif"),
    ...groups(
      "arrestation interpellation détention prisonnière enlèvement rapt capture incarcération kidnapping libération",
    ),
  ]),
  ...counted("forces", [
    ...gendered(
      `soldat militaire combattant policier gendarme terroriste djihadiste rebelle insurgé assaillant milicien réserviste guérillero partisan tireur sniper mercenaire jihadiste extrémiste militant séparatiste kamikaze pompier sauveteur secouriste agresseur marin légionnaire parachutiste conscrit`,
    ),
    ...groups(
      "troupe agent officier garde effectif unité bataillon brigade recrue commando casque homme taliban peshmerga renfort élément garde-côte garde-frontière",
    ),
  ]),
  ...counted("materiel", [
    ...groups(
      `char drone missile roquette obus bombe mine avion hélicoptère navire sous-marin véhicule blindé arme fusil munition grenade kalachnikov ogive torpille projectile engin bateau embarcation camionnette chasseur balle explosif cartouche canon tank lance-roquettes jet bombardier pistolet mortier torpilleur frégate tir`,
    ),
  ]),
  ...counted("damage", [
    ...groups(
      `maison habitation logement bâtiment immeuble école hôpital église mosquée village magasin usine pont foyer structure édifice appartement commerce synagogue temple hectare voiture localité infrastructure cabane toit boutique abri tente entrepôt puits clinique quartier arbre tombe domicile bungalow résidence exploitation`,
    ),
  ]),
  ...counted("people", [
    ["personne", "personnes", "gens", "individu", "individus", "âmes", "être", "êtres"],
    ...gendered(
      `civil habitant résident passager enfant manifestant patient étudiant élève employé ouvrier travailleur bénévole journaliste citoyen membre participant spectateur électeur votant client touriste survivant rescapé orphelin mineur adulte adolescent garçon chrétien musulman juif kurde yézidi palestinien israélien syrien irakien
      iranien afghan ukrainien russe américain français britannique allemand européen chinois africain libanais yéménite somalien soudanais malien nigérian pakistanais indien coréen japonais turc grec italien espagnol belge canadien mexicain brésilien vénézuélien haïtien birman rohingya musulmane activiste opposant militante humanitaire
      médecin infirmier soignant enseignant professeur fonctionnaire salarié gréviste chômeur fidèle pèlerin suspect invité riverain villageois agriculteur pêcheur mineur joueur vacancier voyageur supporter fan usager consommateur contribuable internaute abonné lecteur utilisateur bénéficiaire demandeur volontaire expatrié ressortissant
      candidat adhérent signataire délégué sympathisant diplomate avocat cadre infirme handicapé pauvre affamé jeune vieillard nourrisson bébé sujet interrogé sondé répondant donateur locataire commerçant automobiliste cycliste randonneur alpiniste skieur campeur nageur baigneur convive détenteur titulaire sénateur député`,
    ),
    ...groups(
      `homme femme fille fils famille population foule couple ménage équipage foyer personnel chef enfant-soldat père mère frère sœur parent proche occupant habitante vie nonne prêtre moine nouveau-né effectifs fillette garçonnet fonctionnaires`,
    ),
    ["enfant", "enfants"],
  ]),
  ...counted("event", [
    ...groups(
      `attaque attentat frappe raid bombardement incident opération violation affrontement combat tir explosion accident incendie séisme réplique secousse agression manifestation grève cas plainte signalement appel vol sortie assaut infraction délit crime cambriolage braquage procès-verbal inspection perquisition essai test lancement
      arrêt-cardiaque inondation tempête feu départ coup échange bombardier enquête intervention descente fusillade émeute rassemblement foyer-infectieux abus menace épisode`,
    ),
  ]),
  ...counted("measure", [
    ...groups(
      "tonne hectare camion litre baril conteneur kilogramme kilo ration dose colis palette wagon car autobus autocar bus convoi mégawatt kilomètre-carré",
    ),
    ["km²", "kilomètres carrés", "kilomètre carré", "mètres carrés", "mètres cubes", "mètre cube", "m²", "m³"],
  ]),
];

function counted(kind: CountedKind, nouns: readonly (readonly string[])[]): readonly CountedNouns[] {
  return nouns.map((forms) => ({ kind, words: forms }));
}
