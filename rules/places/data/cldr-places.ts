/**
 * Territories and cities of the Unicode CLDR (Unicode License v3, see `UNICODE-LICENSE.txt`), with what `countries.ts` adds. Written by
 * `node run.mjs test/places/write-cldr-places.ts`; the form is explained in `../gazetteer/read-places.ts`.
 */
export const cldrPlaces: string = `
# * city
Büsingen
Río Gallegos
Tucumán
Córdoba
Eirunepé
Cuiabá
Santarém
Belém|es=Belén
Araguaína
Maceió
Fernando de Noronha
Atikokan
St. John's|nl=Saint John's;fr=Saint-Jean de Terre-Neuve;es=San Juan de Terranova
Ittoqqortoormiit
St. Kitts|nl=Saint Kitts;fr=Saint-Christophe;es=San Cristóbal
Mazatlán
Bahía de Banderas|de=Bahia Banderas;fr=Bahia de Banderas
Mérida|de=Merida
Cancún|nl=Cancun
Saint-Pierre|es=Miquelón
Asunción
Lower Prince's Quarter|nl=Beneden Prinsen Kwartier
Beulah
New Salem
Center
Vincennes|fr=Vincennes [Indiana]
Tell City|fr=Tell City [Indiana]
Knox|fr=Knox [Indiana]
Winamac|fr=Winamac [Indiana]
Marengo|fr=Marengo [Indiana]
Vevay|fr=Vevay [Indiana]
Monticello|fr=Monticello [Kentucky]
St. Vincent|nl=Saint Vincent;fr=Saint-Vincent;es=San Vicente
St. Thomas|nl=Saint Thomas;fr=Saint-Thomas
Lord Howe Island
Chagos Archipelago|nl=Chagosarchipel
Mahé
Kerguelen Islands
Easter Island|nl=Paaseiland;de=Osterinsel;fr=Île de Pâques;es=Isla de Pascua
Galápagos Islands|nl=Galápagos;de=Galápagos;fr=Galápagos;es=Galápagos
Chuuk
Pohnpei
Kwajalein Atoll
Chatham Islands
Marquesas Islands|nl=Marquesaseilanden;fr=Marquises
Midway Atoll
Wake Island
Kostanay|de=Qostanai;fr=Kostanaï;es=Kostanái
Kyzylorda|de=Qysylorda;fr=Kzyl Orda
Khovd|de=Chowd
São Tomé|nl=Sao Tomé;es=Santo Tomé
Lomé
Honolulu|es=Honolulú
Gambier|nl=Îles Gambier
Atyrau|nl=Atıraw;fr=Atyraou
Aqtobe|nl=Aqtöbe;de=Aktobe;fr=Aktioubinsk;es=Aktobe
Krasnoyarsk|nl=Krasnojarsk;de=Krasnojarsk;fr=Krasnoïarsk
Sakhalin|nl=Sachalin;de=Sachalin;fr=Sakhaline;es=Sajalín
South Georgia|nl=Zuid-Georgia;de=Südgeorgien;fr=Géorgie du Sud;es=Georgia del Sur
Astrakhan|de=Astrachan;es=Astracán
Ulyanovsk|de=Uljanowsk;fr=Oulianovsk;es=Uliánovsk
Kirov|de=Kirow;es=Kírov
Novokuznetsk|de=Nowokuznetsk
Chita|de=Tschita;fr=Tchita;es=Chitá
Khandyga|de=Chandyga;es=Khandiga
Cayman|de=Kaimaninseln;fr=Caïmans;es=Caimán
Porto-Novo|de=Porto Novo;es=Portonovo
Dar es Salaam|de=Daressalam;es=Dar es-Salam
Reykjavik|de=Reyk­ja­vík;es=Reikiavik
Efate|fr=Éfaté
Makassar|fr=Macassar;es=Makasar
Oral|fr=Ouralsk
Ulaanbaatar|fr=Oulan-Bator;es=Ulán Bator
Ushuaia|fr=Ushuaïa
Manaus|fr=Manaos;es=Manaos
Santo Domingo|fr=Saint-Domingue
Thule|fr=Thulé
Port of Spain|fr=Port-d'Espagne;es=Puerto España
Detroit|fr=Détroit
Adelaide|fr=Adélaïde;es=Adelaida
Madeira|fr=Madère
Saipan|es=Saipán
Tahiti|es=Tahití
Thimphu|es=Timbu
Vientiane|es=Vientián
Barnaul|es=Barnaúl
Magadan|es=Magadán
Srednekolymsk|es=Srednekolimsk
Anadyr|es=Anádyr
Rio Branco|es=Río Branco
Bahia|es=Bahía
Santiago|es=Santiago de Chile
Cayenne|es=Cayena
Grand Turk|es=Gran Turca
Los Angeles|es=Los Ángeles
Indianapolis|es=Indianápolis
Tortola|es=Tórtola
Ljubljana|es=Liubliana
Bissau|es=Bisáu
Nouakchott|es=Nuakchot
# AC country
Ascension Island|nl=Ascension;de=Ascension;fr=Île de l'Ascension;es=Isla de la Ascensión
# AD country
Andorra|fr=Andorre
# AE country
United Arab Emirates|nl=Verenigde Arabische Emiraten;de=Vereinigte Arabische Emirate;fr=Émirats arabes unis;es=Emiratos Árabes Unidos|~UAE,VAE,Emirates,Emiraten,Emirate,Émirats,Emiratos,EAU
# AF country
Afghanistan|es=Afganistán
# AG country
Antigua & Barbuda|nl=Antigua en Barbuda;de=Antigua und Barbuda;fr=Antigua-et-Barbuda;es=Antigua y Barbuda
# AI country
Anguilla|es=Anguila
# AL country
Albania|nl=Albanië;de=Albanien;fr=Albanie
# AM country
Armenia|nl=Armenië;de=Armenien;fr=Arménie
# AO country
Angola
# AQ country
Antarctica|de=Antarktis;fr=Antarctique;es=Antártida
# AR country
Argentina|nl=Argentinië;de=Argentinien;fr=Argentine
# AS country
American Samoa|nl=Amerikaans-Samoa;de=Amerikanisch-Samoa;fr=Samoa américaines;es=Samoa Americana
# AT country
Austria|nl=Oostenrijk;de=Österreich;fr=Autriche
# AU country
Australia|nl=Australië;de=Australien;fr=Australie
# AW country
Aruba
# AX country
Åland Islands|nl=Åland;de=Ålandinseln;fr=Îles Åland;es=Islas Aland
# AZ country
Azerbaijan|nl=Azerbeidzjan;de=Aserbaidschan;fr=Azerbaïdjan;es=Azerbaiyán
# BA country
Bosnia and Herzegovina|nl=Bosnië en Herzegovina;de=Bosnien und Herzegowina;fr=Bosnie-Herzégovine;es=Bosnia y Herzegovina|Bosnia & Herzegovina|~Bosnia,Bosnië,Bosnien,Bosnie
# BB country
Barbados|fr=Barbade
# BD country
Bangladesh|de=Bangladesch;es=Bangladés|East Pakistan
# BE country
Belgium|nl=België;de=Belgien;fr=Belgique;es=Bélgica
# BF country
Burkina Faso|Upper Volta
# BG country
Bulgaria|nl=Bulgarije;de=Bulgarien;fr=Bulgarie
# BH country
Bahrain|nl=Bahrein;fr=Bahreïn;es=Baréin
# BI country
Burundi
# BJ country
Benin|fr=Bénin;es=Benín
# BL country
St. Barthélemy|nl=Saint-Barthélemy;fr=Saint-Barthélemy;es=San Bartolomé
# BM country
Bermuda|fr=Bermudes;es=Bermudas
# BN country
Brunei|de=Brunei Darussalam;es=Brunéi
# BO country
Bolivia|de=Bolivien;fr=Bolivie
# BQ country
Caribbean Netherlands|nl=Caribisch Nederland;de=Karibische Niederlande;fr=Pays-Bas caribéens;es=Caribe neerlandés
# BR country
Brazil|nl=Brazilië;de=Brasilien;fr=Brésil;es=Brasil
# BS country
Bahamas|nl=Bahama's
# BT country
Bhutan|fr=Bhoutan;es=Bután
# BV country
Bouvet Island|nl=Bouveteiland;de=Bouvetinsel;fr=Île Bouvet;es=Isla Bouvet
# BW country
Botswana|de=Botsuana;es=Botsuana
# BY country
Belarus|fr=Biélorussie;es=Bielorrusia|Wit-Rusland,Weißrussland,Weissrussland,Biélorussie,Byelorussia,Belorussia|!Belarusian authorities and opposition prefer Belarus.
# BZ country
Belize|es=Belice
# CA country
Canada|de=Kanada;es=Canadá
# CC country
Cocos|nl=Cocoseilanden;de=Kokosinseln;fr=Îles Cocos;es=Islas Cocos|~Cocos Islands
# CD country
Democratic Republic of Congo|nl=Congo-Kinshasa;de=Kongo-Kinshasa;fr=Congo-Kinshasa;es=República Democrática del Congo|Democratic Republic of Congo,Democratic Republic of the Congo,Zaire,Zaïre,Democratische Republiek Congo,Demokratische Republik Kongo,République démocratique du Congo,República Democrática del Congo|~Congo,Kongo,DRC,DR Congo,RDC,DR Kongo
# CF country
Central African Republic|nl=Centraal-Afrikaanse Republiek;de=Zentralafrikanische Republik;fr=République centrafricaine;es=República Centroafricana
# CG country
Republic of Congo|nl=Congo-Brazzaville;de=Kongo-Brazzaville;fr=Congo-Brazzaville;es=Congo|Republic of the Congo,Republic of Congo,Congo Republic|~Congo,Kongo,République du Congo
# CH country
Switzerland|nl=Zwitserland;de=Schweiz;fr=Suisse;es=Suiza
# CI country
Ivory Coast|nl=Ivoorkust;de=Côte d'Ivoire;fr=Côte d'Ivoire;es=Côte d'Ivoire|Ivory Coast,Ivoorkust,Elfenbeinküste,Costa de Marfil,Côte d’Ivoire,Cote d'Ivoire|~Côte d'Ivoire,Elfenbeinküste,République de Côte d'Ivoire,Costa de Marfil
# CK country
Cook Islands|nl=Cookeilanden;de=Cookinseln;fr=Îles Cook;es=Islas Cook
# CL country
Chile|nl=Chili;fr=Chili
# CM country
Cameroon|nl=Kameroen;de=Kamerun;fr=Cameroun;es=Camerún
# CN country
China|fr=Chine|~People's Republic of China,Volksrepubliek China,PRC
# CO country
Colombia|de=Kolumbien;fr=Colombie
# CP country
Clipperton Island|nl=Clipperton;de=Clipperton-Insel;fr=Île Clipperton;es=Isla Clipperton
# CQ country
Sark|fr=Sercq
# CR country
Costa Rica
# CU country
Cuba|de=Kuba
# CV country
Cape Verde|nl=Kaapverdië;de=Cabo Verde;fr=Cap-Vert;es=Cabo Verde|Cape Verde,Kaapverdië,Kap Verde,Cap-Vert|~Cabo Verde
# CW country
Curaçao|es=Curazao
# CX country
Christmas Island|nl=Christmaseiland;de=Weihnachtsinsel;fr=Île Christmas;es=Isla de Navidad
# CY country
Cyprus|de=Zypern;fr=Chypre;es=Chipre
# CZ country
Czech Republic|nl=Tsjechië;de=Tschechien;fr=Tchéquie;es=Chequia|~Tsjechische Republiek,Tschechische Republik,République tchèque,República Checa,Czechia,Czech Republic
# DE country
Germany|nl=Duitsland;de=Deutschland;fr=Allemagne;es=Alemania|~Federal Republic of Germany
# DG country
Diego Garcia|es=Diego García
# DK country
Denmark|nl=Denemarken;de=Dänemark;fr=Danemark;es=Dinamarca
# DM country
Dominica|fr=Dominique
# DO country
Dominican Republic|nl=Dominicaanse Republiek;de=Dominikanische Republik;fr=République dominicaine;es=República Dominicana
# DZ country
Algeria|nl=Algerije;de=Algerien;fr=Algérie;es=Argelia
# EA country
Ceuta & Melilla|nl=Ceuta en Melilla;de=Ceuta und Melilla;fr=Ceuta et Melilla;es=Ceuta y Melilla
# EC country
Ecuador|fr=Équateur
# EE country
Estonia|nl=Estland;de=Estland;fr=Estonie
# EG country
Egypt|nl=Egypte;de=Ägypten;fr=Égypte;es=Egipto
# ER country
Eritrea|fr=Érythrée
# ES country
Spain|nl=Spanje;de=Spanien;fr=Espagne;es=España
# ET country
Ethiopia|nl=Ethiopië;de=Äthiopien;fr=Éthiopie;es=Etiopía
# FI country
Finland|de=Finnland;fr=Finlande;es=Finlandia
# FJ country
Fiji|de=Fidschi;fr=Fidji;es=Fiyi
# FM country
Micronesia|de=Mikronesien;fr=Micronésie
# FO country
Faroe Islands|nl=Faeröer;de=Färöer;fr=Îles Féroé;es=Islas Feroe
# FR country
France|nl=Frankrijk;de=Frankreich;es=Francia
# GA country
Gabon|de=Gabun;es=Gabón
# GB country
United Kingdom|nl=Verenigd Koninkrijk;de=Vereinigtes Königreich;fr=Royaume-Uni;es=Reino Unido|~UK,VK,R.-U.,RU,U.K.,Britain,Great Britain,Groot-Brittannië,Großbritannien,Grande-Bretagne,Gran Bretaña,Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland,Engeland,England
# GD country
Grenada|fr=Grenade;es=Granada
# GE country
Georgia|nl=Georgië;de=Georgien;fr=Géorgie|Sakartvelo
# GF country
French Guiana|nl=Frans-Guyana;de=Französisch-Guayana;fr=Guyane française;es=Guayana Francesa
# GG country
Guernsey|fr=Guernesey;es=Guernesey
# GH country
Ghana
# GL country
Greenland|nl=Groenland;de=Grönland;fr=Groenland;es=Groenlandia
# GM country
Gambia|fr=Gambie
# GN country
Guinea|nl=Guinee;fr=Guinée
# GP country
Guadeloupe|es=Guadalupe
# GQ country
Equatorial Guinea|nl=Equatoriaal-Guinea;de=Äquatorialguinea;fr=Guinée équatoriale;es=Guinea Ecuatorial
# GR country
Greece|nl=Griekenland;de=Griechenland;fr=Grèce;es=Grecia
# GS country
South Georgia & South Sandwich Islands|nl=Zuid-Georgia en Zuidelijke Sandwicheilanden;de=Südgeorgien und die Südlichen Sandwichinseln;fr=Géorgie du Sud-et-les Îles Sandwich du Sud;es=Islas Georgia del Sur y Sandwich del Sur
# GT country
Guatemala
# GU country
Guam
# GW country
Guinea-Bissau|nl=Guinee-Bissau;fr=Guinée-Bissau;es=Guinea-Bisáu
# GY country
Guyana
# HK country
Hong Kong|nl=Hongkong;de=Hongkong|~Hong Kong SAR
# HM country
Heard & McDonald Islands|nl=Heard en McDonaldeilanden;de=Heard und McDonaldinseln;fr=Îles Heard-et-MacDonald;es=Islas Heard y McDonald
# HN country
Honduras
# HR country
Croatia|nl=Kroatië;de=Kroatien;fr=Croatie;es=Croacia
# HT country
Haiti|nl=Haïti;fr=Haïti;es=Haití
# HU country
Hungary|nl=Hongarije;de=Ungarn;fr=Hongrie;es=Hungría
# ID country
Indonesia|nl=Indonesië;de=Indonesien;fr=Indonésie
# IE country
Ireland|nl=Ierland;de=Irland;fr=Irlande;es=Irlanda
# IL country
Israel|nl=Israël;fr=Israël
# IM country
Isle of Man|fr=Île de Man;es=Isla de Man
# IN country
India|de=Indien;fr=Inde
# IO country
British Indian Ocean Territory|nl=Brits Indische Oceaanterritorium;de=Britisches Territorium im Indischen Ozean;fr=Territoire britannique de l'océan Indien;es=Territorio Británico del Océano Índico
# IQ country
Iraq|nl=Irak;de=Irak;fr=Irak;es=Irak
# IR country
Iran|es=Irán|Persia,Perzië,Persien,Perse
# IS country
Iceland|nl=IJsland;de=Island;fr=Islande;es=Islandia
# IT country
Italy|nl=Italië;de=Italien;fr=Italie;es=Italia
# JE country
Jersey
# JM country
Jamaica|de=Jamaika;fr=Jamaïque
# JP country
Japan|fr=Japon;es=Japón
# KE country
Kenya|nl=Kenia;de=Kenia;es=Kenia
# KG country
Kyrgyzstan|nl=Kirgizië;de=Kirgisistan;fr=Kirghizstan;es=Kirguistán|Kyrgyz Republic,Kirgizië,Kirgizstan,Kirgistan,Kirghizistan
# KH country
Cambodia|nl=Cambodja;de=Kambodscha;fr=Cambodge;es=Camboya
# KI country
Kiribati
# KM country
Comoros|nl=Comoren;de=Komoren;fr=Comores;es=Comoras
# KN country
St. Kitts & Nevis|nl=Saint Kitts en Nevis;de=St. Kitts und Nevis;fr=Saint-Christophe-et-Niévès;es=San Cristóbal y Nieves
# KP country
North Korea|nl=Noord-Korea;de=Nordkorea;fr=Corée du Nord;es=Corea del Norte|DPRK,Democratic People's Republic of Korea
# KR country
South Korea|nl=Zuid-Korea;de=Südkorea;fr=Corée du Sud;es=Corea del Sur|Republic of Korea
# KW country
Kuwait|nl=Koeweit;fr=Koweït
# KY country
Cayman Islands|nl=Kaaimaneilanden;de=Kaimaninseln;fr=Îles Caïmans;es=Islas Caimán
# KZ country
Kazakhstan|nl=Kazachstan;de=Kasachstan;es=Kazajistán
# LA country
Laos
# LB country
Lebanon|nl=Libanon;de=Libanon;fr=Liban;es=Líbano
# LC country
St. Lucia|nl=Saint Lucia;fr=Sainte-Lucie;es=Santa Lucía
# LI country
Liechtenstein
# LK country
Sri Lanka|Ceylon
# LR country
Liberia
# LS country
Lesotho|es=Lesoto
# LT country
Lithuania|nl=Litouwen;de=Litauen;fr=Lituanie;es=Lituania
# LU country
Luxembourg|nl=Luxemburg;de=Luxemburg;es=Luxemburgo
# LV country
Latvia|nl=Letland;de=Lettland;fr=Lettonie;es=Letonia
# LY country
Libya|nl=Libië;de=Libyen;fr=Libye;es=Libia
# MA country
Morocco|nl=Marokko;de=Marokko;fr=Maroc;es=Marruecos
# MC country
Monaco|es=Mónaco
# MD country
Moldova|nl=Moldavië;de=Republik Moldau;fr=Moldavie;es=Moldavia|Moldavia,Moldavië,Moldau,Moldavie
# ME country
Montenegro|fr=Monténégro
# MF country
St. Martin|nl=Saint-Martin;fr=Saint-Martin;es=San Martín
# MG country
Madagascar|nl=Madagaskar;de=Madagaskar
# MH country
Marshall Islands|nl=Marshalleilanden;de=Marshallinseln;fr=Îles Marshall;es=Islas Marshall
# MK country
North Macedonia|nl=Noord-Macedonië;de=Nordmazedonien;fr=Macédoine du Nord;es=Macedonia del Norte|FYROM|~Macedonia,Macedonië,Mazedonien,Macédoine|!Macedonia until 2019.
# ML country
Mali
# MM country
Myanmar|fr=Birmanie|Burma,Birma,Birmania|!Burma until 1989; the choice of name is political.
# MN country
Mongolia|nl=Mongolië;de=Mongolei;fr=Mongolie
# MO country
Macau|fr=Macao;es=Macao
# MP country
Northern Mariana Islands|nl=Noordelijke Marianen;de=Nördliche Marianen;fr=Îles Mariannes du Nord;es=Islas Marianas del Norte
# MQ country
Martinique|es=Martinica
# MR country
Mauritania|nl=Mauritanië;de=Mauretanien;fr=Mauritanie
# MS country
Montserrat
# MT country
Malta|fr=Malte
# MU country
Mauritius|fr=Maurice;es=Mauricio
# MV country
Maldives|nl=Maldiven;de=Malediven;es=Maldivas
# MW country
Malawi|es=Malaui
# MY country
Malaysia|nl=Maleisië;fr=Malaisie;es=Malasia
# MZ country
Mozambique|de=Mosambik
# NA country
Namibia|nl=Namibië;fr=Namibie
# NE country
Niger|es=Níger
# NF country
Norfolk Island|nl=Norfolk;de=Norfolkinsel;fr=Île Norfolk;es=Isla Norfolk
# NG country
Nigeria
# NI country
Nicaragua
# NL country
Netherlands|nl=Nederland;de=Niederlande;fr=Pays-Bas;es=Países Bajos|Holland|~Netherlands
# NO country
Norway|nl=Noorwegen;de=Norwegen;fr=Norvège;es=Noruega
# NP country
Nepal|fr=Népal
# NR country
Nauru
# NU country
Niue
# NZ country
New Zealand|nl=Nieuw-Zeeland;de=Neuseeland;fr=Nouvelle-Zélande;es=Nueva Zelanda|~Aotearoa New Zealand,Aotearoa Nieuw-Zeeland,Aotearoa
# OM country
Oman|es=Omán
# PA country
Panama|es=Panamá
# PE country
Peru|fr=Pérou;es=Perú
# PF country
French Polynesia|nl=Frans-Polynesië;de=Französisch-Polynesien;fr=Polynésie française;es=Polinesia Francesa
# PG country
Papua New Guinea|nl=Papoea-Nieuw-Guinea;de=Papua-Neuguinea;fr=Papouasie-Nouvelle-Guinée;es=Papúa Nueva Guinea
# PH country
Philippines|nl=Filipijnen;de=Philippinen;es=Filipinas
# PK country
Pakistan|es=Pakistán
# PL country
Poland|nl=Polen;de=Polen;fr=Pologne;es=Polonia
# PM country
St. Pierre & Miquelon|nl=Saint-Pierre en Miquelon;de=St. Pierre und Miquelon;fr=Saint-Pierre-et-Miquelon;es=San Pedro y Miquelón
# PN country
Pitcairn Islands|nl=Pitcairneilanden;de=Pitcairninseln;fr=Îles Pitcairn;es=Islas Pitcairn|~Pitcairn
# PR country
Puerto Rico|fr=Porto Rico
# PT country
Portugal
# PW country
Palau|fr=Palaos;es=Palaos
# PY country
Paraguay
# QA country
Qatar|de=Katar;es=Catar
# RE country
Réunion|fr=La Réunion;es=Reunión
# RO country
Romania|nl=Roemenië;de=Rumänien;fr=Roumanie;es=Rumanía
# RS country
Serbia|nl=Servië;de=Serbien;fr=Serbie
# RU country
Russia|nl=Rusland;de=Russland;fr=Russie;es=Rusia|~Russian Federation,Russische Federatie,Russische Föderation,Fédération de Russie
# RW country
Rwanda|de=Ruanda;es=Ruanda
# SA country
Saudi Arabia|nl=Saoedi-Arabië;de=Saudi-Arabien;fr=Arabie saoudite;es=Arabia Saudí|~KSA,Saudi,Saoedi
# SB country
Solomon Islands|nl=Salomonseilanden;de=Salomonen;fr=Îles Salomon;es=Islas Salomón
# SC country
Seychelles|nl=Seychellen;de=Seychellen
# SD country
Sudan|nl=Soedan;fr=Soudan;es=Sudán
# SE country
Sweden|nl=Zweden;de=Schweden;fr=Suède;es=Suecia
# SG country
Singapore|de=Singapur;fr=Singapour;es=Singapur
# SH country
St. Helena|nl=Sint-Helena;fr=Sainte-Hélène;es=Santa Elena
# SI country
Slovenia|nl=Slovenië;de=Slowenien;fr=Slovénie;es=Eslovenia
# SJ country
Svalbard & Jan Mayen|nl=Spitsbergen en Jan Mayen;de=Spitzbergen und Jan Mayen;fr=Svalbard et Jan Mayen;es=Svalbard y Jan Mayen
# SK country
Slovakia|nl=Slowakije;de=Slowakei;fr=Slovaquie;es=Eslovaquia
# SL country
Sierra Leone|es=Sierra Leona
# SM country
San Marino|fr=Saint-Marin
# SN country
Senegal|fr=Sénégal
# SO country
Somalia|nl=Somalië;fr=Somalie
# SR country
Suriname|es=Surinam
# SS country
South Sudan|nl=Zuid-Soedan;de=Südsudan;fr=Soudan du Sud;es=Sudán del Sur
# ST country
São Tomé & Príncipe|nl=Sao Tomé en Principe;de=São Tomé und Príncipe;fr=Sao Tomé-et-Principe;es=Santo Tomé y Príncipe
# SV country
El Salvador|fr=Salvador
# SX country
Sint Maarten|nl=Sint-Maarten;fr=Saint-Martin
# SY country
Syria|nl=Syrië;de=Syrien;fr=Syrie;es=Siria
# SZ country
Eswatini|de=Eswatini;es=Esuatini|Swaziland,Swasiland|~Swaziland,Swasiland,Suazilandia|!Swaziland until 2018.
# TA country
Tristan da Cunha|es=Tristán de Acuña
# TC country
Turks & Caicos Islands|nl=Turks- en Caicoseilanden;de=Turks- und Caicosinseln;fr=Îles Turques-et-Caïques;es=Islas Turcas y Caicos
# TD country
Chad|nl=Tsjaad;de=Tschad;fr=Tchad
# TF country
French Southern Territories|nl=Franse Gebieden in de zuidelijke Indische Oceaan;de=Französische Süd- und Antarktisgebiete;fr=Terres australes françaises;es=Territorios Australes Franceses
# TG country
Togo
# TH country
Thailand|fr=Thaïlande;es=Tailandia
# TJ country
Tajikistan|nl=Tadzjikistan;de=Tadschikistan;fr=Tadjikistan;es=Tayikistán
# TK country
Tokelau
# TL country
Timor-Leste|nl=Oost-Timor;de=Timor-Leste;fr=Timor oriental;es=Timor-Leste|East Timor,Oost-Timor,Osttimor,Timor oriental,Timor Oriental|~East Timor,Democratische Republiek Oost-Timor,Osttimor,Timor-Oriental,Timor Oriental
# TM country
Turkmenistan|fr=Turkménistan;es=Turkmenistán|Turkmenia
# TN country
Tunisia|nl=Tunesië;de=Tunesien;fr=Tunisie;es=Túnez
# TO country
Tonga
# TR country
Turkey|nl=Turkije;de=Türkei;fr=Turquie;es=Turquía|Türkiye,Turkiye|~Türkiye|!Türkiye is the country's own form, used by the United Nations since 2022.
# TT country
Trinidad & Tobago|nl=Trinidad en Tobago;de=Trinidad und Tobago;fr=Trinité-et-Tobago;es=Trinidad y Tobago
# TV country
Tuvalu
# TW country
Taiwan|fr=Taïwan;es=Taiwán|Formosa,Chinese Taipei|!China claims Taiwan.
# TZ country
Tanzania|de=Tansania;fr=Tanzanie|Tanganyika
# UA country
Ukraine|nl=Oekraïne;es=Ucrania
# UG country
Uganda|nl=Oeganda;fr=Ouganda
# UM country
U.S. Outlying Islands|nl=Kleine afgelegen eilanden van de Verenigde Staten;de=Amerikanische Überseeinseln;fr=Îles mineures éloignées des États-Unis;es=Islas menores alejadas de EE. UU.
# US country
United States|nl=Verenigde Staten;de=Vereinigte Staaten;fr=États-Unis;es=Estados Unidos|Estados Unidos de América|~US,VS,USA,É.-U.,EE. UU.,America,Amerika,U.S.,U.S.A.,V.S.,EEUU,United States of America,Verenigde Staten van Amerika,États-Unis d'Amérique
# UY country
Uruguay
# UZ country
Uzbekistan|nl=Oezbekistan;de=Usbekistan;fr=Ouzbékistan;es=Uzbekistán
# VA country
Vatican City|nl=Vaticaanstad;de=Vatikanstadt;fr=État de la Cité du Vatican;es=Ciudad del Vaticano|Vatican,Vaticaanstad,Vatikan,Vatican City
# VC country
St. Vincent & Grenadines|nl=Saint Vincent en de Grenadines;de=St. Vincent und die Grenadinen;fr=Saint-Vincent-et-les Grenadines;es=San Vicente y las Granadinas
# VE country
Venezuela
# VG country
British Virgin Islands|nl=Britse Maagdeneilanden;de=Britische Jungferninseln;fr=Îles Vierges britanniques;es=Islas Vírgenes Británicas
# VI country
U.S. Virgin Islands|nl=Amerikaanse Maagdeneilanden;de=Amerikanische Jungferninseln;fr=Îles Vierges des États-Unis;es=Islas Vírgenes de EE. UU.
# VN country
Vietnam|fr=Viêt Nam
# VU country
Vanuatu
# WF country
Wallis & Futuna|nl=Wallis en Futuna;de=Wallis und Futuna;fr=Wallis-et-Futuna;es=Wallis y Futuna
# WS country
Samoa|Western Samoa
# YE country
Yemen|nl=Jemen;de=Jemen;fr=Yémen
# ZA country
South Africa|nl=Zuid-Afrika;de=Südafrika;fr=Afrique du Sud;es=Sudáfrica
# ZM country
Zambia|de=Sambia;fr=Zambie
# ZW country
Zimbabwe|de=Simbabwe;es=Zimbabue|Rhodesia
`;
