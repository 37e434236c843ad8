import type { SourceNouns } from "../contract/attribution.ts";
import { union, words } from "../contract/list.ts";
import { gendered, plurals } from "./inflect.ts";
import { phrases } from "./phrases.ts";

/** Who speaks in French news. */
const people = () =>
  union(
    gendered(
      `porte-parole responsable ministre président chancelier gouverneur maire préfet sous-préfet député sénateur élu parlementaire législateur conseiller diplomate ambassadeur émissaire envoyé chef commandant capitaine colonel lieutenant sergent brigadier amiral commissaire inspecteur
    policier gendarme enquêteur détective procureur avocat juge magistrat défenseur greffier médecin docteur chirurgien infirmier secouriste sauveteur pompier directeur dirigeant gérant patron administrateur coordinateur coordonnateur représentant délégué expert spécialiste scientifique chercheur
    professeur universitaire historien économiste météorologue sismologue géologue biologiste épidémiologiste virologue sociologue politologue psychologue auteur écrivain journaliste reporter correspondant rédacteur éditorialiste chroniqueur blogueur témoin passant voisin habitant résident riverain survivant rescapé
    passager conducteur chauffeur pilote ouvrier employé salarié bénévole volontaire militant activiste manifestant organisateur observateur critique opposant partisan adversaire allié négociateur médiateur roi prince princesse pape évêque archevêque cardinal prêtre imam rabbin pasteur moine parent ami collègue camarade
    instituteur enseignant étudiant élève lycéen propriétaire fondateur ingénieur technicien agriculteur paysan villageois touriste chasseur soldat militaire vétéran combattant insurgé rebelle suspect accusé prévenu tireur enfant adolescent utilisateur internaute analyste consultant commerçant entrepreneur entraîneur joueur
    chanteur acteur artiste réalisateur membre candidat sportif citoyen fonctionnaire agent officier interlocuteur intervenant dissident réfugié migrant otage détenu prisonnier client lecteur auditeur téléspectateur électeur syndicaliste humanitaire légiste lanceur israélien palestinien américain russe ukrainien britannique`,
    ).flat(),
    plurals(
      `homme femme fille fils garçon père mère frère soeur sœur oncle tante cousin cousine époux épouse mari veuve veuf famille proche victime victimes général médiatrice reine numéro patronne bâtonnier coroner manager leader ex-ministre vice-président premier-ministre secrétaire garde bras-droit cadre dame monsieur madame
    toubib urgentiste pédiatre maréchal major adjudant caporal consul attaché ayatollah cheikh émir sultan mollah ombudsman numéro personne individu gens rapporteur conférencier`,
    ),
    phrases(
      "premier ministre, vice-premier ministre, secrétaire général, haut fonctionnaire, hauts fonctionnaires, haut responsable, hauts responsables, chef de la police, directeur général, ceux, celui-ci, celle-ci, ceux-ci, celles-ci, ce dernier, cette dernière, l' intéressé, l' intéressée, tous deux, numéro deux, bras droit",
    ),
  );

const bodies = () =>
  union(
    plurals(
      `police gendarmerie ministère gouvernement administration autorité agence bureau commission comité conseil parlement congrès sénat assemblée chambre tribunal cour armée marine aviation force garde pentagone kremlin ambassade consulat union ligue alliance parti mouvement groupe organisation association
    observatoire organisme fondation institut institution université collège école lycée hôpital clinique compagnie entreprise société firme constructeur fabricant exploitant banque aéroport journal quotidien hebdomadaire magazine chaîne station réseau radio télévision presse média média site observatoire centre service
    brigade caserne fédération syndicat confédération coalition milice palais cabinet équipe équipage communauté église mosquée diocèse rédaction régulateur inspection direction secrétariat délégation mission fonds programme état parquet défense opposition accusation préfecture mairie municipalité ville département
    région province hôtel-de-ville matignon élysée bercy maison-blanche onu otan ong oms unicef hcr unrwa croix-rouge croissant-rouge vatican taliban talibans houthis hamas hezbollah régime junte état-major commandement renseignement renseignements sécurité justice protection douane douanes marque groupe opérateur consortium cartel
    studio festival club ambassade bourse lobby think-tank cellule commissariat académie météo faculté laboratoire musée plateforme compte collectif coordination front tsahal`,
    ),
    phrases(
      "sécurité civile, protection civile, croix rouge, croissant rouge, maison blanche, nations unies, union européenne, commission européenne, médecins sans frontières, forces armées, forces de l' ordre, forces de sécurité, pouvoirs publics, la défense, compagnie aérienne, ligne d' assistance, département d' état, services secrets, garde-côtes, sapeurs-pompiers, ministère public, autorités",
    ),
  );

/** What is written, counted or published. */
const documents = () =>
  union(
    plurals(
      `rapport communiqué déclaration document note lettre courrier courriel mail message tweet billet publication bulletin avis article récit éditorial entretien interview enquête sondage étude recensement analyse évaluation audit estimation chiffre donnée statistique décompte comptage registre dossier acte plainte
    jugement arrêt verdict décision mandat transcription loi constitution résolution accord traité manifeste vidéo enregistrement émission dépêche discours allocution témoignage livre mémoire biographie chronique baromètre indice texte procès-verbal synthèse expertise réquisitoire ordonnance circulaire télégramme câble
    podcast reportage annonce notification calcul projection prévision modélisation relevé inventaire conclusion résultat page légende autopsie`,
    ),
    phrases(
      "communiqué de presse, acte d' accusation, pièces judiciaires, documents judiciaires, document judiciaire, conférence de presse, pièces",
    ),
  );

export const sources = (): SourceNouns => ({
  people: people(),
  bodies: bodies(),
  documents: documents(),
  vague: words(
    `sources source témoins témoin rapports observateurs critiques experts analystes spécialistes certains beaucoup d'autres autres autre gens personnes rumeurs rumeur médias commentateurs habitants riverains estimations études informations presse initiés certaines proches opposants détracteurs associations journaux on chercheurs`,
  ),
  vagueAdjectives:
    words(`local locale locales locaux anonyme anonymes plusieurs certains certaines diverses divers différents différentes autres autre nombreux nombreuses premiers premières initiales préliminaires non confirmées concordantes contradictoires informées sécuritaire sécuritaires militaire militaires diplomatique diplomatiques étrangers étrangères étranger occidentaux occidentales
    occidental politiques politique indépendants indépendantes fiables sûre sûres deux trois récents récentes internationaux internationales internationale nationaux nationales régionaux régionales officielle officielles officiels proche proches policière policières judiciaire judiciaires médicales hospitalières oculaires oculaire bien`),
  never: words(
    `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche dieu noël pâques`,
  ),
  events: plurals(
    `incendie feu accident crash attentat attaque explosion déflagration bombardement fusillade incident séisme tremblement secousse tempête ouragan cyclone typhon inondation glissement éruption raid frappe offensive opération assaut embuscade affrontement combat guerre conflit bataille violence trouble manifestation émeute
    massacre siège épidémie pandémie virus maladie catastrophe effondrement déraillement tornade tsunami avalanche cessez-le-feu trêve vote élection scrutin référendum tir mort décès chute hausse augmentation baisse nombre bilan drame tragédie crise disparition enlèvement arrestation grève canicule sécheresse putsch naufrage`,
  ),
  compounds: false,
  nounsCapitalised: false,
  own: words("propre propres"),
});
