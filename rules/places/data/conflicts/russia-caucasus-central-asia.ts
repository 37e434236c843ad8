/** Russia, Belarus, Moldova, the Caucasus and Central Asia. The form is explained in `../../gazetteer/read-places.ts`. */
export const russiaCaucasusCentralAsia: string = `
# RU city
Moscow|nl=Moskou;de=Moskau;fr=Moscou;es=Moscú|Moskva
Saint Petersburg|nl=Sint-Petersburg;de=Sankt Petersburg,St. Petersburg;fr=Saint-Pétersbourg;es=San Petersburgo|St. Petersburg,St Petersburg,Petrograd,Leningrad|~Petersburg,Pétersbourg
Belgorod|nl=Belgorod;es=Bélgorod|Bilhorod
Kursk|nl=Koersk;fr=Koursk
Bryansk|nl=Brjansk;de=Brjansk;fr=Briansk;es=Briansk
Sudzha|nl=Soedzja;de=Sudscha;fr=Soudja;es=Sudzha|Suja
Rostov-on-Don|nl=Rostov aan de Don,Rostov-aan-de-Don;de=Rostow am Don;fr=Rostov-sur-le-Don;es=Rostov del Don|Rostov-na-Donu|~Rostov,Rostow
Taganrog
Voronezh|nl=Voronezj;de=Woronesch;fr=Voronej;es=Vorónezh
Krasnodar
Volgograd|nl=Volgograd;de=Wolgograd;es=Volgogrado|Stalingrad,Tsaritsyn
Sochi|nl=Sotsji;de=Sotschi;fr=Sotchi
Novorossiysk|nl=Novorossiejsk;de=Noworossijsk;fr=Novorossiïsk|Novorossijsk
Murmansk|nl=Moermansk;fr=Mourmansk;es=Múrmansk
Arkhangelsk|nl=Archangelsk;de=Archangelsk;fr=Arkhangelsk;es=Arcángel|Archangel
Kaliningrad|es=Kaliningrado|Königsberg,Koningsbergen
Pskov|de=Pskow|Pleskau
Smolensk
Nizhny Novgorod|nl=Nizjni Novgorod;de=Nischni Nowgorod;fr=Nijni Novgorod;es=Nizhni Nóvgorod|Gorky,Nizhniy Novgorod
Kazan|nl=Kazan;de=Kasan;es=Kazán
Samara|Kuybyshev
Ufa|nl=Oefa;fr=Oufa
Perm
Yekaterinburg|nl=Jekaterinenburg,Jekaterinburg;de=Jekaterinburg;fr=Ekaterinbourg,Iekaterinbourg;es=Ekaterimburgo|Ekaterinburg,Sverdlovsk
Chelyabinsk|nl=Tsjeljabinsk;de=Tscheljabinsk;fr=Tcheliabinsk;es=Cheliábinsk
Magnitogorsk|es=Magnitogorsk
Novosibirsk|de=Nowosibirsk
Irkutsk|nl=Irkoetsk;fr=Irkoutsk
Vladivostok|de=Wladiwostok
Khabarovsk|nl=Chabarovsk;de=Chabarowsk;es=Jabárovsk
Yakutsk|nl=Jakoetsk;de=Jakutsk;fr=Iakoutsk
Norilsk
Beslan
Budyonnovsk|nl=Boedjonnovsk;de=Budjonnowsk|Budennovsk
Grozny|nl=Grozny;de=Grosny;fr=Grozny;es=Grozni|Groznyy,Groznyj,Dzhokhar
Makhachkala|nl=Machatsjkala;de=Machatschkala;fr=Makhatchkala;es=Majachkalá
Derbent
Nazran|de=Nasran
Magas
Vladikavkaz|de=Wladikawkas|Ordzhonikidze,Dzaudzhikau
Nalchik|nl=Naltsjik;de=Naltschik;fr=Naltchik
Gudermes|nl=Goedermes|Gudermes
Argun
Ryazan|nl=Rjazan;de=Rjasan;fr=Riazan;es=Riazán|Riazan
Saratov|de=Saratow;fr=Saratov;es=Sarátov
Tver|de=Twer;fr=Tver|Kalinin
Toropets|de=Toropez|Toropez
Yeysk|nl=Jejsk;de=Jeisk;fr=Ieïsk|Yeisk,Eysk
Tuapse|nl=Toeapse;fr=Touapsé|Touapsé
Shebekino|nl=Sjebekino;de=Schebekino;fr=Chebekino|Schebekino
Millerovo|de=Millerowo
Voskresensk|de=Woskressensk
# RU region
Chechnya|nl=Tsjetsjenië;de=Tschetschenien;fr=Tchétchénie;es=Chechenia|Chechnia,Ichkeria
Dagestan|nl=Dagestan;fr=Daguestan;es=Daguestán|Daghestan
Ingushetia|nl=Ingoesjetië;de=Inguschetien;fr=Ingouchie;es=Ingusetia
North Ossetia|nl=Noord-Ossetië;de=Nordossetien;fr=Ossétie du Nord;es=Osetia del Norte
Tatarstan|es=Tartaristán,Tatarstán
Kuril Islands|nl=Koerilen;de=Kurilen;fr=îles Kouriles;es=islas Kuriles|Kuriles,Northern Territories|!Japan claims the southern four as Northern Territories.
Kamchatka|nl=Kamtsjatka;de=Kamtschatka;fr=Kamtchatka
Siberia|nl=Siberië;de=Sibirien;fr=Sibérie
# BY city
Minsk
Gomel|nl=Homel,Gomel;de=Homel,Gomel;fr=Gomel;es=Gómel|Homel,Homyel
Brest^BY|Brest-Litovsk
Grodno|nl=Grodno|Hrodna
Vitebsk|de=Witebsk|Vitsebsk
Mogilev|nl=Mogiljov;de=Mahiljou,Mogiljow;fr=Moguilev|Mahilyow,Mogilyov
# MD city
Chisinau|nl=Chisinau;de=Chisinau;fr=Chisinau;es=Chisináu|Chișinău,Kishinev,Kisjinjov,Kischinau
Tiraspol
Bender|Bendery,Tighina
# MD region
Transnistria|nl=Transnistrië;de=Transnistrien;fr=Transnistrie;es=Transnistria|Transdniester,Pridnestrovie,Trans-Dniester|!Moldovan by international law.
Gagauzia|nl=Gagaoezië;de=Gagausien;fr=Gagaouzie
# GE city
Tbilisi|de=Tiflis;es=Tiflis|Tiflis
Gori
Batumi|nl=Batoemi;fr=Batoumi
Zugdidi
Poti
Kutaisi|nl=Koetaisi;fr=Koutaïssi
Tskhinvali|nl=Tschinvali;de=Zchinwali;fr=Tskhinvali;es=Tsjinvali|Tskhinval,Cchinvali|!Capital of South Ossetia, which is Georgian by international law.
Sukhumi|nl=Soechoemi;de=Suchumi;fr=Soukhoumi;es=Sujumi|Sokhumi,Sukhum,Aqwa|!Capital of Abkhazia, which is Georgian by international law.
# GE region
Abkhazia|nl=Abchazië;de=Abchasien;fr=Abkhazie;es=Abjasia|Apsny|!Georgian by international law.
South Ossetia|nl=Zuid-Ossetië;de=Südossetien;fr=Ossétie du Sud;es=Osetia del Sur|Samachablo|!Georgian by international law.
# AM city
Yerevan|nl=Jerevan;de=Jerewan;fr=Erevan;es=Ereván|Erevan,Jerewan
Gyumri|nl=Gjoemri;de=Gjumri;fr=Gyumri|Leninakan
Meghri|Megri
Goris
Jermuk|nl=Dzjermoek;de=Dschermuk|Djermouk
Syunik|nl=Sjoenik;de=Sjunik|Zangezur
Kapan|Ghapan,Qapan
Vardenis|de=Wardenis
Sisian
Ijevan|nl=Idzjevan;de=Idschewan;fr=Idjevan|Idjevan
# AZ city
Baku|nl=Bakoe;fr=Bakou;es=Bakú|Bakı
Ganja|nl=Ganja;de=Gandscha;fr=Gandja;es=Ganyá|Gandzha,Gence,Gəncə
Stepanakert|nl=Stepanakert|Khankendi,Xankendi,Xankəndi,Hankendi|!Stepanakert is the Armenian name, Khankendi the Azerbaijani one.
Shusha|nl=Sjoesja;de=Schuscha;fr=Choucha,Chouchi;es=Shusha|Shushi,Şuşa,Schuschi|!Shusha is the Azerbaijani name, Shushi the Armenian one.
Lachin|nl=Latsjin;de=Latschin;fr=Latchine;es=Lachín|Laçın,Berdzor|!Berdzor is the Armenian name.
Aghdam|nl=Agdam;de=Agdam;fr=Agdam|Agdam,Ağdam,Akna
Fuzuli|nl=Fizuli;fr=Fizouli|Fizuli,Füzuli,Varanda
Jabrayil|Jebrail,Cəbrayıl,Jrakan
Kalbajar|fr=Kelbadjar|Kelbajar,Kalbadzhar,Karvachar,Kəlbəcər
Martuni|Khojavend
Martakert|Aghdara,Mardakert
Hadrut
Khojaly|fr=Khodjaly|Khojali,Xocalı,Chodschali
Sumgait|Sumqayit
Nakhchivan|nl=Nachitsjevan;de=Nachitschewan;fr=Nakhitchevan;es=Najicheván|Nakhichevan,Naxçıvan,Nakhichivan
Askeran|nl=Askeran;de=Askeran|Asgaran,Asgeran,Əsgəran
Zangilan|Zengilan,Zəngilan
Qubadli|Gubadly,Gubadli,Kubatly,Qubadlı
Tartar|Terter,Tərtər
# AZ region
Nagorno-Karabakh|nl=Nagorno-Karabach;de=Bergkarabach;fr=Haut-Karabakh,Haut-Karabagh;es=Nagorno Karabaj,Alto Karabaj|Haut-Karabagh,Upper Karabakh,Nagorny Karabakh|~Artsakh,Arzach,Karabakh,Karabach,Karabaj|!Azerbaijani by international law; Artsakh is the Armenian name.
# KZ city
Astana|Nur-Sultan,Noersoeltan,Nursultan,Akmola,Tselinograd
Almaty|nl=Almaty;es=Almatý|Alma-Ata,Alma Ata
Baikonur|nl=Bajkonoer;de=Baikonur;fr=Baïkonour;es=Baikonur
Aktau|Shevchenko City
Zhanaozen|Janaozen
# KG city
Bishkek|nl=Bisjkek;de=Bischkek;fr=Bichkek;es=Biskek|Frunze
Osh|nl=Osj;de=Osch;fr=Och
Batken
# TJ city
Dushanbe|nl=Doesjanbe;de=Duschanbe;fr=Douchanbé;es=Dusambé|Stalinabad
Khujand|nl=Choedzjand;de=Chudschand|Khodjent,Leninabad
Khorog
# UZ city
Tashkent|nl=Tasjkent;de=Taschkent;fr=Tachkent;es=Taskent|Toshkent
Andijan|nl=Andizjan;de=Andischan|Andizhan,Andijon
Termez|Termiz
Samarkand|fr=Samarcande;es=Samarcanda|Samarqand
Nukus
# TM city
Ashgabat|nl=Asjchabad;de=Aschgabat;fr=Achgabat;es=Asjabad|Ashkhabad
# * region
Caucasus|nl=Kaukasus;de=Kaukasus;fr=Caucase;es=Cáucaso
Fergana Valley|nl=Ferganavallei;de=Ferganatal|Ferghana Valley
# * water
Black Sea|nl=Zwarte Zee;de=Schwarzes Meer;fr=mer Noire;es=mar Negro
Caspian Sea|nl=Kaspische Zee;de=Kaspisches Meer;fr=mer Caspienne;es=mar Caspio
Baltic Sea|nl=Oostzee;de=Ostsee;fr=mer Baltique;es=mar Báltico
Kerch Strait|nl=Straat van Kertsj;de=Straße von Kertsch;fr=détroit de Kertch;es=estrecho de Kerch
`;
