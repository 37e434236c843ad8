/** Europe, the Americas and the Pacific: places of past and present conflict, and capitals with several names. The form is explained in `../../gazetteer/read-places.ts`. */
export const europeAmericas: string = `
# BA city
Sarajevo|fr=Sarajevo|Sarajewo
Srebrenica
Potocari|Potočari
Zepa|Žepa
Gorazde|Goražde
Tuzla
Mostar
Bihac|Bihać
Banja Luka
Prijedor
Omarska
Visegrad|Višegrad
Foca|Foča
Zvornik
Bijeljina
Brcko|Brčko
Zenica
Jajce
Vitez
Ahmici|Ahmići
Travnik
Pale
# BA region
Republika Srpska|nl=Servische Republiek,Republika Srpska
Herzegovina|nl=Herzegovina;de=Herzegowina;fr=Herzégovine|Hercegovina
# HR city
Zagreb
Vukovar
Dubrovnik|Ragusa
Knin
Split
Osijek
Zadar
# HR region
Krajina
Slavonia|nl=Slavonië;de=Slawonien;fr=Slavonie
Dalmatia|nl=Dalmatië;de=Dalmatien;fr=Dalmatie
# RS city
Belgrade|nl=Belgrado;de=Belgrad;fr=Belgrade;es=Belgrado|Beograd
Novi Sad
Nis|Niš,Nish
Presevo|Preševo
Bujanovac
# RS region
Vojvodina|de=Vojvodina,Wojwodina;fr=Voïvodine
Sandzak|de=Sandschak|Sandžak,Sanjak
# XK city
Pristina|nl=Pristina;de=Pristina;fr=Pristina;es=Pristina|Prishtina,Priština,Prishtinë|!Priština is the Serbian form, Prishtinë the Albanian one.
Mitrovica|fr=Mitrovica|Kosovska Mitrovica,Mitrovicë,Mitrovicë
Prizren
Peja|Peć,Pec,Pejë|!Peja is the Albanian name, Peć the Serbian one.
Gjakova|Đakovica,Djakovica|!Gjakova is the Albanian name, Đakovica the Serbian one.
Racak|Račak,Reçak
Gracanica|Gračanica
Zvecan|Zvečan
Leposavic|Leposavić
Banjska
# XK country
Kosovo|fr=Kosovo|Kosova,Kosovo and Metohija|!Recognised by about half of the world's states.
# MK city
Skopje|nl=Skopje,Skopje|Skoplje,Üsküb
Tetovo
# ME city
Podgorica|Titograd
# AL city
Tirana|Tiranë
# GR city
Athens|nl=Athene;de=Athen;fr=Athènes;es=Atenas|Athina
Thessaloniki|nl=Thessaloniki;fr=Thessalonique;es=Salónica|Salonica,Salonika,Saloniki
Lesbos|Lesvos
Moria
# CY city
Nicosia|nl=Nicosia;de=Nikosia;fr=Nicosie|Lefkosia,Lefkoşa
Famagusta|Ammochostos,Gazimağusa
Varosha|Maraş
# CY region
Northern Cyprus|nl=Noord-Cyprus;de=Nordzypern;fr=Chypre du Nord;es=Chipre del Norte|!Recognised by Turkey alone.
# PL city
Warsaw|nl=Warschau;de=Warschau;fr=Varsovie;es=Varsovia|Warszawa
Krakow|nl=Krakau;de=Krakau;fr=Cracovie;es=Cracovia|Cracow,Kraków
Gdansk|nl=Gdansk;de=Danzig;fr=Gdansk;es=Gdansk|Gdańsk,Danzig
Wroclaw|nl=Wroclaw;de=Breslau;fr=Wrocław;es=Breslavia|Wrocław,Breslau
Rzeszow|nl=Rzeszow|Rzeszów
Przewodow|Przewodów
Przemysl|Przemyśl
Oswiecim|Oświęcim,Auschwitz
# LT city
Vilnius|es=Vilna|Wilno,Vilna,Wilna
Kaunas|Kovno
# LV city
Riga|Rīga
Daugavpils
# EE city
Tallinn|es=Tallin|Reval
Narva
# FI city
Helsinki|Helsingfors
# SE city
Stockholm|es=Estocolmo
Gothenburg|nl=Göteborg;de=Göteborg;fr=Göteborg;es=Gotemburgo|Göteborg
Gotland
# NO city
Oslo|Christiania,Kristiania
Utoya|nl=Utøya;de=Utøya|Utøya
Svalbard|nl=Spitsbergen;de=Spitzbergen|Spitsbergen
# DK city
Copenhagen|nl=Kopenhagen;de=Kopenhagen;fr=Copenhague;es=Copenhague|København
# DE city
Berlin|nl=Berlijn;es=Berlín
Munich|nl=München;de=München;fr=Munich;es=Múnich|München
Cologne|nl=Keulen;de=Köln;fr=Cologne;es=Colonia|Köln
Hanover|nl=Hannover;de=Hannover;fr=Hanovre|Hannover
Nuremberg|nl=Neurenberg;de=Nürnberg;fr=Nuremberg;es=Núremberg|Nürnberg
Dresden|fr=Dresde;es=Dresde
Ramstein
Frankfurt|fr=Francfort;es=Fráncfort|Frankfurt am Main
Hamburg|fr=Hambourg;es=Hamburgo
Aachen|nl=Aken;fr=Aix-la-Chapelle;es=Aquisgrán|Aken
# AT city
Vienna|nl=Wenen;de=Wien;fr=Vienne;es=Viena|Wien
# CH city
Geneva|nl=Genève;de=Genf;fr=Genève;es=Ginebra|Genf
Zurich|nl=Zürich;de=Zürich;fr=Zurich;es=Zúrich|Zürich
Bern|fr=Berne;es=Berna|Berne
Basel|nl=Bazel;fr=Bâle;es=Basilea|Basle
# CZ city
Prague|nl=Praag;de=Prag;fr=Prague;es=Praga|Praha
Vrbetice|Vrbětice
# HU city
Budapest|nl=Boedapest
# RO city
Bucharest|nl=Boekarest;de=Bukarest;fr=Bucarest;es=Bucarest|București
Timisoara|nl=Timisoara;de=Temeswar|Timișoara,Temesvár
# BG city
Sofia|es=Sofía|Sofiya
# IT city
Rome|nl=Rome;de=Rom;es=Roma|Roma
Milan|nl=Milaan;de=Mailand;es=Milán|Milano
Naples|nl=Napels;de=Neapel;es=Nápoles|Napoli
Venice|nl=Venetië;de=Venedig;fr=Venise;es=Venecia|Venezia
Florence|de=Florenz;es=Florencia|Firenze
Turin|nl=Turijn;es=Turín|Torino
Genoa|nl=Genua;de=Genua;fr=Gênes;es=Génova|Genova
Lampedusa
Sicily|nl=Sicilië;de=Sizilien;fr=Sicile;es=Sicilia
Sardinia|nl=Sardinië;de=Sardinien;fr=Sardaigne;es=Cerdeña
# FR city
Paris|nl=Parijs;es=París
Marseille|es=Marsella|Marseilles
Lyon|de=Lyon|Lyons
Nice|de=Nizza;es=Niza
Strasbourg|nl=Straatsburg;de=Straßburg;es=Estrasburgo
Lille|nl=Rijsel,Lille|Rijsel
Dunkirk|nl=Duinkerke;de=Dünkirchen;fr=Dunkerque;es=Dunkerque|Duinkerken
Calais
Normandy|nl=Normandië;de=Normandie;fr=Normandie;es=Normandía
Brittany|nl=Bretagne;de=Bretagne;fr=Bretagne;es=Bretaña
Corsica|de=Korsika;fr=Corse;es=Córcega
New Caledonia|nl=Nieuw-Caledonië;de=Neukaledonien;fr=Nouvelle-Calédonie;es=Nueva Caledonia|Kanaky
Noumea|fr=Nouméa|Nouméa
Mayotte
# BE city
Brussels|nl=Brussel;de=Brüssel;fr=Bruxelles;es=Bruselas
Antwerp|nl=Antwerpen;de=Antwerpen;fr=Anvers;es=Amberes
Ghent|nl=Gent;de=Gent;fr=Gand;es=Gante
Bruges|nl=Brugge;de=Brügge;es=Brujas
Liege|nl=Luik;de=Lüttich;fr=Liège;es=Lieja|Liège
Leuven|nl=Leuven;de=Löwen;fr=Louvain;es=Lovaina|Louvain
Ypres|nl=Ieper;de=Ypern;es=Ypres|Ieper
Mechelen|fr=Malines;es=Malinas
Namur|nl=Namen
Mons|nl=Bergen
Kortrijk|fr=Courtrai
Molenbeek|~Molenbeek-Saint-Jean,Sint-Jans-Molenbeek
Zaventem
Flanders|nl=Vlaanderen;de=Flandern;fr=Flandre;es=Flandes
Wallonia|nl=Wallonië;de=Wallonien;fr=Wallonie;es=Valonia
# NL city
The Hague|nl=Den Haag;de=Den Haag;fr=La Haye;es=La Haya|'s-Gravenhage
Amsterdam|es=Ámsterdam
Rotterdam|es=Róterdam
# LU city
Luxembourg City|nl=Luxemburg-Stad
# GB city
London|nl=Londen;fr=Londres;es=Londres
Edinburgh|nl=Edinburgh;fr=Édimbourg;es=Edimburgo|Edinburg
Derry|Londonderry|!Derry to nationalists, Londonderry to unionists.
Belfast
Salisbury^GB
Manchester
Lockerbie
Omagh
# GB region
Northern Ireland|nl=Noord-Ierland;de=Nordirland;fr=Irlande du Nord;es=Irlanda del Norte|Ulster
Scotland|nl=Schotland;de=Schottland;fr=Écosse;es=Escocia
Wales|fr=pays de Galles;es=Gales
England|nl=Engeland;fr=Angleterre;es=Inglaterra
# IE city
Dublin|es=Dublín
# ES city
Madrid
Barcelona|fr=Barcelone
Seville|nl=Sevilla;de=Sevilla;fr=Séville;es=Sevilla
Bilbao|Bilbo
San Sebastian|nl=San Sebastian;fr=Saint-Sébastien;es=San Sebastián|Donostia
Pamplona|fr=Pampelune|Iruña
Zaragoza|fr=Saragosse|Saragossa
Guernica|nl=Guernica|Gernika
Ceuta
Melilla
# ES region
Catalonia|nl=Catalonië;de=Katalonien;fr=Catalogne;es=Cataluña|Catalunya
Basque Country|nl=Baskenland;de=Baskenland;fr=Pays basque;es=País Vasco|Euskadi
Andalusia|nl=Andalusië;de=Andalusien;fr=Andalousie;es=Andalucía
Canary Islands|nl=Canarische Eilanden;de=Kanarische Inseln;fr=îles Canaries;es=islas Canarias|~Canaries,Canarias,Kanaren
# PT city
Lisbon|nl=Lissabon;de=Lissabon;fr=Lisbonne;es=Lisboa|Lisboa
Azores|nl=Azoren;de=Azoren;fr=Açores
# GI country
Gibraltar
# US city
Washington|~Washington DC,Washington D.C.
New York|es=Nueva York|~New York City
New Orleans|fr=La Nouvelle-Orléans;es=Nueva Orleans
Philadelphia|fr=Philadelphie;es=Filadelfia
Guantanamo Bay|nl=Guantánamo Bay;de=Guantanamo;es=Guantánamo|Guantánamo Bay|~Guantanamo,Guantánamo
# CU city
Havana|de=Havanna;fr=La Havane;es=La Habana
# HT city
Port-au-Prince|nl=Port-au-Prince;es=Puerto Príncipe|Port au Prince
Cite Soleil|fr=Cité Soleil|Cité Soleil
Cap-Haitien|nl=Cap-Haïtien;de=Cap-Haïtien;fr=Cap-Haïtien;es=Cabo Haitiano|Cap-Haïtien,Cap Haitien,Cap Haïtien
Gonaives|nl=Gonaïves;de=Gonaïves;fr=Gonaïves;es=Gonaïves|Gonaïves,Les Gonaïves
Petion-Ville|nl=Pétion-Ville;de=Pétionville;fr=Pétion-Ville;es=Pétion-Ville|Pétion-Ville,Pétionville,Petionville
Croix-des-Bouquets
Kenscoff
Mirebalais
Les Cayes
Jacmel
Leogane|nl=Léogâne;de=Léogâne;fr=Léogâne;es=Léogâne|Léogâne
Solino
Martissant
Pont-Sonde|fr=Pont-Sondé|Pont-Sondé,Pont Sondé
# MX city
Mexico City|nl=Mexico-Stad;de=Mexiko-Stadt;fr=Mexico;es=Ciudad de México
Ciudad Juarez|es=Ciudad Juárez|Ciudad Juárez
Culiacan|es=Culiacán|Culiacán
Tijuana
# CO city
Bogota|nl=Bogota;de=Bogotá;es=Bogotá|Bogotá
Medellin|es=Medellín|Medellín
Cali
Cucuta|nl=Cúcuta;de=Cúcuta;fr=Cúcuta;es=Cúcuta|Cúcuta
Tumaco
Buenaventura
# VE city
Caracas
Maracaibo
# PE city
Lima
Ayacucho
# BR city
Brasilia|nl=Brasilia;es=Brasilia|Brasília
Rio de Janeiro|es=Río de Janeiro|~Rio
Sao Paulo|nl=São Paulo;de=São Paulo;es=São Paulo|São Paulo
# AR city
Buenos Aires
# FK country
Falkland Islands|nl=Falklandeilanden;de=Falklandinseln;fr=îles Malouines,Malouines;es=islas Malvinas,Malvinas|Malvinas|~Falklands|!Argentina claims them as the Malvinas.
# FK city
Stanley|Port Stanley,Puerto Argentino
# GY region
Essequibo|es=Esequibo|Guayana Esequiba|!Claimed by Venezuela.
# GL city
Nuuk|Godthåb,Godthab
# AU city
Canberra
Sydney|es=Sídney
# PG city
Port Moresby
Bougainville
# SB city
Honiara
Guadalcanal
# * region
Balkans|nl=Balkan;de=Balkan;fr=Balkans;es=Balcanes
Scandinavia|nl=Scandinavië;de=Skandinavien;fr=Scandinavie;es=Escandinavia
Middle East|nl=Midden-Oosten;de=Naher Osten,Nahost;fr=Moyen-Orient,Proche-Orient;es=Oriente Medio,Oriente Próximo|Mideast
Latin America|nl=Latijns-Amerika;de=Lateinamerika;fr=Amérique latine;es=América Latina,Latinoamérica
South America|nl=Zuid-Amerika;de=Südamerika;fr=Amérique du Sud;es=América del Sur,Sudamérica
North America|nl=Noord-Amerika;de=Nordamerika;fr=Amérique du Nord;es=América del Norte,Norteamérica
Europe|nl=Europa;de=Europa;es=Europa
Africa|nl=Afrika;de=Afrika;fr=Afrique;es=África
Asia|nl=Azië;de=Asien;fr=Asie
# * water
English Channel|nl=Kanaal;de=Ärmelkanal;fr=Manche;es=canal de la Mancha
North Sea|nl=Noordzee;de=Nordsee;fr=mer du Nord;es=mar del Norte
Aegean Sea|nl=Egeïsche Zee;de=Ägäis;fr=mer Égée;es=mar Egeo
Adriatic Sea|nl=Adriatische Zee;de=Adria;fr=mer Adriatique;es=mar Adriático
Danube|nl=Donau;de=Donau;es=Danubio
Rhine|nl=Rijn;de=Rhein;fr=Rhin;es=Rin
Pacific Ocean|nl=Stille Oceaan;de=Pazifik;fr=océan Pacifique;es=océano Pacífico|~Pacific,Pacifique
Atlantic Ocean|nl=Atlantische Oceaan;de=Atlantik;fr=océan Atlantique;es=océano Atlántico|~Atlantic,Atlantique
Indian Ocean|nl=Indische Oceaan;de=Indischer Ozean;fr=océan Indien;es=océano Índico
# HT region
Artibonite
# EC city
Guayaquil
Esmeraldas
# MX region
Michoacan|es=Michoacán|Michoacán
# CO region
Catatumbo
`;
