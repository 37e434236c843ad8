/** Africa. The form is explained in `../../gazetteer/read-places.ts`. */
export const africa: string = `
# SD city
Khartoum|nl=Khartoem;de=Khartum;fr=Khartoum;es=Jartum|Chartoem,Chartum,Al-Khartum
Omdurman|fr=Omdourman;es=Omdurmán|Umm Durman
El Fasher|nl=El Fasher,Al-Fashir;de=El Fascher,Al-Faschir;fr=El Fasher,El-Fasher;es=El Fasher|Al-Fashir,El-Fashir,Al Fasher,Al-Fasher,Fasher
Nyala
El Geneina|nl=El Geneina;de=El Geneina;fr=El-Geneina;es=El Geneina|Al-Junaynah,Geneina,Al-Geneina,Junaynah,Al-Junaina,Al Junaynah,Al-Genaïna
Zalingei|Zalinjay,Zalindschi
El Obeid|fr=El-Obeid|Al-Ubayyid,Al-Obeid,Obeid
Port Sudan|nl=Port Sudan;fr=Port-Soudan;es=Puerto Sudán|Bur Sudan
Kassala
Kadugli|Kaduqli
Wad Madani|Wad Medani,Medani
Sennar|Sinnar
Dilling|Ad-Dilling
Babanusa|Babanousa
Merowe|Meroe
Atbara|Atbarah
Gedaref|Al-Qadarif,Gadaref
Zamzam|Zam Zam
El Daein|Ed Daein,Ad-Du'ayn,Al-Daein
Bahri|Khartoum North,Khartoum Bahri
Damazin|Ad-Damazin,Ed Damazin,Al-Damazin,El Damazin
Singa|Sinjah,Sinja,Sinnja
Kosti|Kusti
Tawila|Tawilah,Tawileh
Kutum|fr=Kutum|Kutoum,Kotoum
Mellit|Melit,Malit,Maleet
En Nahud|An Nahud,El Nahud,An-Nuhud,Al-Nuhud
Ardamata|Ardamatta
Shendi|de=Schandi;fr=Chendi|Shandi
Kabkabiya|Kebkabiya,Kabkabiyah,Kabkabia
# SD region
Darfur|nl=Darfur,Darfoer;de=Darfur;fr=Darfour
Kordofan|Kurdufan
Gezira|Al-Jazirah,Jazira State,Al-Jazira,Jezira
Nuba Mountains|nl=Nubagebergte;de=Nuba-Berge;fr=monts Nouba|Nouba Mountains
Blue Nile State
Abyei
# SS city
Juba|nl=Juba;de=Juba;fr=Djouba,Juba;es=Yuba|Djouba
Malakal
Bentiu
Bor
Wau
Torit
Renk|Er Renk
Pibor
Yei
Yambio
Rumbek
Aweil
Kajo Keji|Kajo-Keji,Kajokeji
# ET city
Addis Ababa|nl=Addis Abeba;de=Addis Abeba;fr=Addis-Abeba;es=Adís Abeba|Addis Abeba
Mekelle|nl=Mekelle;fr=Makalé,Mekele;es=Mekele|Mekele,Mek'ele,Makelle,Maqale,Mekelle
Axum|nl=Aksum,Axum;fr=Aksoum;es=Aksum|Aksum
Gondar|Gonder
Bahir Dar|Baher Dar
Lalibela
Adwa|fr=Adoua|Adowa,Adua
Adigrat
Shire^ET|Inda Selassie
Humera|Himora
Dessie|Dese
Kombolcha
Dire Dawa
Harar|Harer
Jijiga|Jigjiga
Gambela|Gambella
Mai Kadra|Mai-Kadra,Maykadra
Alamata
Woldia|Weldiya,Woldiya,Weldia,Woldeya
Wukro|Wikro,Wuqro
Sekota|Sokota,Seqota
Debre Berhan|Debre Birhan
Debark|Dabark,Debarq
# ET region
Tigray|fr=Tigré,Tigray;es=Tigray|Tigrai
Oromia|Oromiya
Ogaden
Afar
Benishangul-Gumuz|Benishangul Gumuz,Binishangul-Gumuz
# ER city
Asmara|Asmera
Massawa|Mitsiwa
Assab
Badme
# SO city
Mogadishu|nl=Mogadishu;de=Mogadischu;fr=Mogadiscio;es=Mogadiscio|Muqdisho,Xamar,Mogadisjoe
Kismayo|nl=Kismayo;de=Kismayo;es=Kismayo|Kismaayo,Chisimayu,Kismayu
Baidoa|Baydhabo
Hargeisa|fr=Hargeisa|Hargeysa
Bosaso|Bossaso,Boosaaso,Bosasso,Bandar Qasim
Beledweyne|Beledweyne,Belet Weyne,Baladweyn
Garowe|Garoowe
Galkayo|Gaalkacyo,Galkacyo
Las Anod|Laascaanood,Lasanod
Berbera
Jowhar|Jawhar,Giohar
Afgoye|Afgooye,Afgoi
Merka|Marka,Merca
Barawe|Baraawe,Brava,Baraawa
Dhusamareb|Dhuusamareeb,Dusamareb
Bardera|Baardheere,Bardhere
Burao|Burco
Erigavo|Ceerigaabo
# SO region
Somaliland|!A part of Somalia by international law.
Puntland
Jubaland
# DJ city
Djibouti City|nl=Djibouti-Stad|~Djibouti
# KE city
Nairobi
Garissa
Lamu
Mandera
Dadaab
Kakuma
Mombasa
# UG city
Kampala
Gulu
Entebbe
# RW city
Kigali
Gisenyi
Murambi
# BI city
Bujumbura|Usumbura
Gitega
# CD city
Kinshasa|Léopoldville,Leopoldville
Goma
Bukavu|Costermansville
Beni
Butembo
Bunia
Kisangani|Stanleyville
Lubumbashi|Elisabethville,Élisabethville
Uvira
Rutshuru
Masisi
Walikale
Sake
Bunagana
Kanyabayonga
Kananga|Luluabourg
Mbandaka|Coquilhatville
Minova
Kavumu
Lubero
Kalemie
Kolwezi
Mbuji-Mayi|Mbujimayi
Mambasa
Oicha
Kasindi
Rubaya
Kitshanga|Kitchanga,Kichanga
Kibumba
Kamanyola
Djugu
Mahagi
Fizi
# CD region
Ituri
North Kivu|nl=Noord-Kivu;de=Nordkivu,Nord-Kivu;fr=Nord-Kivu;es=Kivu del Norte
South Kivu|nl=Zuid-Kivu;de=Südkivu,Süd-Kivu;fr=Sud-Kivu;es=Kivu del Sur
Katanga|Shaba
Kasai|fr=Kasaï;es=Kasai
# CG city
Brazzaville
# CF city
Bangui
Bambari
Bria
Birao
Bangassou
Bossangoa
Bouar
Paoua
Berberati|fr=Berbérati|Berbérati
# TD city
N'Djamena|nl=N'Djamena;fr=N'Djamena;es=Yamena|Ndjamena,Fort-Lamy,Fort Lamy,Djamena
Abeche|fr=Abéché|Abéché
Adre|fr=Adré|Adré
# CM city
Yaounde|nl=Yaoundé;de=Jaunde,Yaoundé;fr=Yaoundé;es=Yaundé|Yaoundé
Douala|es=Duala
Bamenda
Maroua
Buea|fr=Buéa
Kumba
Kolofata
Fotokol
# NG city
Abuja|fr=Abuja;es=Abuya
Lagos
Maiduguri
Kano
Kaduna
Chibok
Dapchi
Bama
Gwoza
Jos
Baga
Damaturu
Zamfara
Biafra
Konduga
Monguno|Munguno
Damasak
Makurdi
# NE city
Niamey
Agadez
Diffa
Tillaberi|fr=Tillabéri|Tillabéri
Arlit
Maradi
Zinder|Sinder
Tahoua
Inates
# ML city
Bamako
Gao
Timbuktu|nl=Timboektoe;de=Timbuktu;fr=Tombouctou;es=Tombuctú|Tombouctou,Timbuctoo
Kidal
Mopti
Menaka|fr=Ménaka|Ménaka
Tessalit
Konna
Kati
Tinzaouaten|Tin Zaouatine
Segou|nl=Ségou;de=Ségou;fr=Ségou;es=Segú|Ségou,Segu
Sikasso
Kayes
Bandiagara
Djenne|nl=Djenné;de=Djenné;fr=Djenné;es=Djenné|Djenné,Jenne
Aguelhok|Aguel'hoc,Aguelhoc
Taoudenni|fr=Taoudéni|Taoudeni,Taoudenit
Ogossagou
Moura|Mourah
Nioro du Sahel
# ML region
Azawad
# BF city
Ouagadougou|nl=Ouagadougou;es=Uagadugú|Wagadugu
Djibo
Dori
Solhan
Bobo-Dioulasso
Ouahigouya|Wahiguya
Fada N'Gourma|Fada Ngourma
Arbinda|Aribinda
Barsalogho|Barsalogo
Diapaga
# * region
Sahel
Kivu
Maghreb|es=Magreb
Horn of Africa|nl=Hoorn van Afrika;de=Horn von Afrika;fr=Corne de l'Afrique;es=Cuerno de África
Cabo Delgado
Casamance
# MZ city
Maputo|Lourenço Marques
Palma
Mocimboa da Praia|Mocímboa da Praia
Pemba
Macomia
Mueda
Nangade
Quissanga
Nampula
Muidumbe
# LY city
Tripoli^LY|nl=Tripoli;de=Tripolis;fr=Tripoli;es=Trípoli|Tarabulus
Benghazi|nl=Benghazi;de=Bengasi;fr=Benghazi;es=Bengasi|Bengasi,Banghazi,Bengazi
Misrata|nl=Misrata;fr=Misrata;es=Misrata|Misratah,Misurata,Musrata
Sirte|nl=Sirte;fr=Syrte;es=Sirte|Surt,Syrte
Tobruk|nl=Tobroek,Tobruk;fr=Tobrouk|Tubruq
Derna|Darnah,Darna
Sabha|fr=Sebha|Sebha
Zawiya|nl=Zawiya;fr=Zaouïa|Zawiyah,Az-Zawiyah,Zawia,Az Zawiyah,Az-Zawiya
Zuwara|nl=Zuwara;fr=Zouara|Zuwarah,Zuara
Zintan|de=Sintan|Az-Zintan
Bani Walid|fr=Bani Walid|Beni Walid
Ajdabiya|de=Adschdabija;fr=Ajdabiya|Ajdabiyah,Adjdabiya
Brega|Marsa al-Brega,Port Brega
Ras Lanuf|fr=Ras Lanouf|Ra's Lanuf
Sidra|Es Sider,As-Sidr
Tarhuna|Tarhouna
Gharyan|Garyan
Kufra|Al-Kufrah,Koufra
Bin Jawad|Ben Jawad
Sabratha|nl=Sabratha|Sabrata
# LY region
Cyrenaica|nl=Cyrenaica;de=Kyrenaika;fr=Cyrénaïque;es=Cirenaica|Barqa
Fezzan|es=Fezán
Tripolitania|nl=Tripolitanië;fr=Tripolitaine
# EG city
Cairo|nl=Caïro;de=Kairo;fr=Le Caire;es=El Cairo|Al-Qahira
Alexandria|nl=Alexandrië;de=Alexandria;fr=Alexandrie;es=Alejandría
Giza|nl=Gizeh;de=Gizeh;fr=Gizeh;es=Guiza|Gizeh,Al-Jizah
Arish|nl=Arish;de=al-Arisch;fr=Al-Arich;es=El Arish|El Arish,Al-Arish
Sharm el-Sheikh|nl=Sharm-el-Sheikh;de=Scharm asch-Schaich,Scharm el-Scheich;fr=Charm el-Cheikh;es=Sharm el Sheij|Sharm el Sheikh,Sharm al-Sheikh,Sharm-el-Sheik
Port Said|nl=Port Said;fr=Port-Saïd;es=Puerto Saíd
Suez|de=Suez,Sues
Luxor|fr=Louxor|Al-Uqsur
Aswan|de=Assuan;fr=Assouan;es=Asuán|Assuan
Sheikh Zuweid|Sheikh Zuwayed
# EG region
Sinai|nl=Sinaï;fr=Sinaï;es=Sinaí
# TN city
Tunis|es=Túnez
Sousse|es=Susa|Susah
Sidi Bouzid|Sidi Bou Zid
Sfax
Kasserine
Ben Gardane|Ben Guerdane,Ben Gardan
# DZ city
Algiers|nl=Algiers;de=Algier;fr=Alger;es=Argel
Oran|es=Orán|Wahran
Constantine|es=Constantina|Qusantina
In Amenas|Ain Amenas
Tindouf
Tamanrasset
# MA city
Rabat
Casablanca
Marrakesh|nl=Marrakesh;de=Marrakesch;fr=Marrakech;es=Marrakech|Marrakech,Marrakesj
Tangier|nl=Tanger;de=Tanger;fr=Tanger;es=Tánger
Fez|fr=Fès|Fes
Laayoune|nl=Laayoune;de=El Aaiún;fr=Laâyoune;es=El Aaiún|El Aaiun,Al-Ayun,Laâyoune
# EH country
Western Sahara|nl=Westelijke Sahara;de=Westsahara;fr=Sahara occidental;es=Sáhara Occidental|Sahrawi Republic,Moroccan Sahara|!Occupied by Morocco, claimed by the Polisario Front.
# SN city
Dakar
# GN city
Conakry
# SL city
Freetown
# LR city
Monrovia
# CI city
Abidjan|es=Abiyán
Yamoussoukro
Bouake|fr=Bouaké|Bouaké
# GH city
Accra
# ZA city
Johannesburg|es=Johannesburgo
Cape Town|nl=Kaapstad;de=Kapstadt;fr=Le Cap;es=Ciudad del Cabo|Kaapstad
Pretoria|Tshwane
Marikana
Soweto
Sharpeville
# ZW city
Harare|Salisbury
# AO city
Luanda
Huambo|Nova Lisboa
Cabinda
# * water
Lake Chad|nl=Tsjaadmeer;de=Tschadsee;fr=lac Tchad;es=lago Chad
Nile|nl=Nijl;de=Nil;fr=Nil;es=Nilo
Suez Canal|nl=Suezkanaal;de=Suezkanal;fr=canal de Suez;es=canal de Suez
Mediterranean Sea|nl=Middellandse Zee;de=Mittelmeer;fr=mer Méditerranée;es=mar Mediterráneo|~Mediterranean,Méditerranée,Mediterráneo,Middellandse Zeegebied,Mittelmeerraum
# NG region
Benue|fr=Bénoué
Borno
Yobe
`;
