import { plurals } from "./inflect.ts";

export const institutions = (): readonly string[] =>
  plurals(`ministère parti armée brigade bataillon division régiment front mouvement conseil comité commission observatoire agence organisation union ligue coalition alliance fédération fondation institut université école lycée hôpital clinique banque tribunal cour parlement congrès sénat gouvernement police garde corps milice groupe
    réseau centre entreprise société journal radio télévision tv chaîne airlines airways club fc service bureau office autorité ambassade église mosquée cathédrale temple synagogue musée théâtre hôtel watch international fonds programme projet campagne association croix croissant commandement état-major unité nations communauté
    conférence sommet opération traité accord loi résolution guerre révolution coupe prix festival championnat jeux stade press times news post forces army party university group council united people jaish liwa ansar compagnie syndicat confédération`);
