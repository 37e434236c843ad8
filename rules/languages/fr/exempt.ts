import type { ExemptCues } from "../contract/exempt.ts";
import { union, words } from "../contract/list.ts";
import { gendered, plurals } from "./inflect.ts";
import { phrases } from "./phrases.ts";

/** Numbers of French news that state nothing to be sourced. */
export const exempt = (): ExemptCues => ({
  durations: plurals(
    `seconde minute heure jour journée semaine mois trimestre semestre an année décennie siècle millénaire nuit week-end génération min matinée soirée mandat saison quinquennat législature`,
  ),
  units: union(
    words(`km kilomètre kilomètres m mètre mètres cm centimètre centimètres mm millimètre millimètres mile miles milles nautiques pied pieds pouce pouces degré degrés °c °f celsius fahrenheit km/h kmh noeuds nœuds kg gramme grammes hz mhz ghz volt volts watt watts kw kilowatts mw pixel pixels chevaux calibre bar hpa hectopascals mg
      mégaoctets go mo octets décibels db millisieverts kilotonnes mégatonnes ° points`),
    phrases(
      "kilomètres par heure, km par heure, milles nautiques, degrés celsius, mètres de haut, mètres de long, mètres de profondeur",
    ),
  ),
  monthFirst: false,
  months: words(
    "janvier janv février févr mars avril avr mai juin juillet juil août aout septembre sept octobre oct novembre nov décembre déc",
  ),
  clock: words("h heure heures gmt utc he hnp hne hae cet hr hrs"),
  timeLeads: union(
    words(
      "en depuis dès janvier février mars avril mai juin juillet août septembre octobre novembre décembre année années été hiver printemps automne fin début courant noël an",
    ),
    phrases(
      "à partir de, de l'an, l'an, l'année, au printemps, à l'été, à l'automne, jusqu'en, les années, des années",
    ),
  ),
  agesBefore: phrases(
    "âgé de, âgée de, âgés de, âgées de, à l'âge de, âge de, d'âge, âgés de plus de, âgés de moins de, âgées de plus de",
  ),
  agesAfter: phrases("ans, ans et, mois et"),
  labels:
    words(`catégorie magnitude intensité classe route rue autoroute nationale vol ligne train quai porte chambre salle canal chaîne boeing airbus résolution article articles paragraphe alinéa page pages numéro numéros n° no chapitre volume tome place rang étape tour phase groupe modèle type version tél téléphone fax bp code section bloc
    district arrondissement quartier bd boulevard avenue av niveau échelle apollo soyouz ariane radio studio point épisode saison division brigade unité bâtiment lot lots covid sars-cov g f t su mig boîte case psaume verset acte loi décret registre dossier affaire option top`),
  namesAfter: words("brigade division régiment bataillon rue avenue street boulevard arrondissement parallèle"),
  nameEnds: [],
  nouns: union(
    plurals(
      `pays état nation organisation organisme entreprise société firme parti groupe siège mandat circonscription train tramway point but match panier manche set étage chapitre page partie tweet abonnement fois caméra question raison type genre façon sorte forme accusation inculpation pas tour version province région
      département commune district continent île ville métropole langue zone aéroport médaille journal média film livre chanson photo vidéo document lettre option facteur ministre ministère tribunal voie moteur roue porte coin audience procès loi traité article alinéa équipe club place lit classe lettre mot université institut banque agence
      filiale gare station tribu ethnie religion partenaire adversaire fondateur satellite planète étoile réacteur centrale bloc sens sexe saison épisode édition round phase étape candidat liste score victoire défaite titre trophée podium essai passe  catégorie câble page critère camp rangée panneau séance session sommet
      colonne cylindre niveau dimension côté accord projet programme chaîne compte message réunion texte fuseau drapeau symbole gouvernement capitale puissance  branche bureau volet exemple objectif priorité règle principe condition  mètre pied eurodéputé lune`,
    ),
    gendered("premier dernier").flat(),
    phrases("chefs d'accusation, chef d'accusation, chefs d'inculpation"),
  ),
  capacities: phrases(
    "capacité de, capacité d'accueil de, une capacité de, peut accueillir, pouvant accueillir, pouvait accueillir, peuvent accueillir, d'une capacité de, prévu pour, prévue pour, conçu pour, conçue pour, places pour, maximum de, d'une longueur de, d'une hauteur de, d'une profondeur de, d'une largeur de, diamètre de, rayon de, dans un rayon de, vitesse de, à une distance de, portée de, haut de, long de, haute de, longue de",
  ),
  charges: phrases(
    "coupable de, coupables de, accusé de, accusés de, inculpé de, inculpés de, condamné à, condamnés à, condamnée à, poursuivi pour, poursuivis pour, peine de, peines de, inculpé pour, chefs de",
  ),
  definitions: phrases(
    "défini comme, ou plus de, requis, requise, requises, nécessaire pour valider, majorité de, majorité des, la loi prévoit, au maximum, quorum, seuil de, majorité qualifiée, il faut, nécessiterait une majorité",
  ),
  ordinals: words(`première seconde deuxième dernière premier dernier second`),
  definites: words("le la les l' ce cet cette ces tous toutes"),
});
