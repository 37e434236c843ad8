/** Ukraine and Crimea. The form is explained in `../../gazetteer/read-places.ts`. */
export const ukraine: string = `
# UA city
Kyiv|nl=Kyiv,Kiev;de=Kyjiw,Kiew;fr=Kyiv,Kiev;es=Kiev,Kyiv|Kyjiv,Kyyiv,Kiëv,Kiyiv,Kyiw|!“Kiev” is the Russian form; Ukraine asks for Kyiv.
Kharkiv|nl=Charkiv;de=Charkiw;fr=Kharkiv;es=Járkov,Járkiv|Kharkov,Charkov,Charkow,Kharkow|!“Kharkov” and “Charkov” are the Russian form.
Odesa|nl=Odesa,Odessa;de=Odessa,Odesa;fr=Odessa,Odesa;es=Odesa,Odessa|Odessa|!“Odessa” is the Russian form.
Lviv|nl=Lviv;de=Lwiw,Lemberg;fr=Lviv;es=Leópolis,Lviv|Lvov,Lwów,Lwow,Lemberg,L'viv|!Lvov is the Russian form, Lwów the Polish, Lemberg the German.
Dnipro|es=Dnipró,Dnipro|Dnipropetrovsk,Dnepropetrovsk,Dnjepropetrovsk,Dnjepropetrowsk,Yekaterinoslav|!Renamed from Dnipropetrovsk in 2016.
Zaporizhzhia|nl=Zaporizja,Zaporizjzja;de=Saporischschja;fr=Zaporijia,Zaporijjia;es=Zaporiyia|Zaporizhia,Zaporizhzhya,Zaporozhye,Zaporozhe,Zaporozje,Saporischja,Saporoschje,Zaporijjya|!Zaporozhye is the Russian form.
Mykolaiv|nl=Mykolajiv;de=Mykolajiw;fr=Mykolaïv;es=Mykolaiv,Mikolaiv|Nikolaev,Nikolayev,Nikolajev,Nikolajew|!Nikolaev is the Russian form.
Donetsk|nl=Donetsk;de=Donezk;es=Donetsk|Stalino,Yuzovka,Donets'k
Luhansk|nl=Loehansk;de=Luhansk;fr=Louhansk;es=Lugansk,Luhansk|Lugansk,Loegansk,Lougansk,Voroshilovgrad,Woroschilowgrad|!Lugansk is the Russian form.
Luhanske|Luganskoye
Mariupol|nl=Marioepol;fr=Marioupol;es=Mariúpol|Zhdanov
Kherson|nl=Cherson;de=Cherson;es=Jersón
Chernihiv|nl=Tsjernihiv;de=Tschernihiw;fr=Tchernihiv;es=Chernígov,Chernihiv|Chernigov,Tschernigow,Tsjernigov
Sumy|nl=Soemy;de=Sumy;fr=Soumy;es=Sumy
Poltava|de=Poltawa
Cherkasy|nl=Tsjerkasy;de=Tscherkassy;fr=Tcherkassy;es=Cherkasi|Cherkassy
Vinnytsia|nl=Vinnytsja;de=Winnyzja;fr=Vinnytsia;es=Vinnytsia|Vinnitsa,Winniza
Zhytomyr|nl=Zjytomyr;de=Schytomyr;fr=Jytomyr;es=Zhitómir|Zhitomir,Schitomir
Rivne|nl=Rivne;de=Riwne;es=Rivne|Rovno
Lutsk|nl=Loetsk;de=Luzk;fr=Loutsk;es=Lutsk
Ternopil|es=Ternópil|Tarnopol
Ivano-Frankivsk|de=Iwano-Frankiwsk;es=Ivano-Frankivsk|Ivano-Frankovsk,Stanislau
Chernivtsi|nl=Tsjernivtsi;de=Czernowitz,Tschernowitz,Tscherniwzi;fr=Tchernivtsi;es=Chernivtsi|Chernovtsy,Cernauti,Tschernowitz
Khmelnytskyi|nl=Chmelnytsky;de=Chmelnyzkyj;fr=Khmelnytsky|Khmelnytskyy,Khmelnitsky,Khmelnytsky,Proskuriv
Kropyvnytskyi|nl=Kropyvnytsky;de=Kropywnyzkyj;fr=Kropyvnytsky|Kirovohrad,Kirovograd,Kropyvnytsky|!Renamed from Kirovohrad in 2016.
Uzhhorod|nl=Oezjhorod;de=Uschhorod;fr=Oujhorod;es=Úzhgorod|Uzhgorod,Ungvár
Mukachevo|nl=Moekatsjevo;de=Mukatschewo;fr=Moukatchevo|Munkács,Mukacheve
Bakhmut|nl=Bachmoet;de=Bachmut;fr=Bakhmout;es=Bajmut|Artemivsk,Artyomovsk,Artemovsk,Artjomowsk|!Renamed from Artemivsk in 2016; the Russian side still says Artyomovsk.
Avdiivka|nl=Avdiivka;de=Awdijiwka;fr=Avdiïvka,Avdiivka|Avdeyevka,Avdijivka,Avdeevka,Awdejewka
Sloviansk|nl=Slovjansk;de=Slowjansk;fr=Sloviansk|Slavyansk,Slavjansk,Slawjansk,Slovyansk
Kramatorsk
Kupiansk|nl=Koepjansk,Kupiansk;de=Kupjansk;fr=Koupiansk|Kupyansk
Izium|nl=Izjoem,Izium;de=Isjum;fr=Izioum;es=Izium|Izyum,Izjum,Isium
Lyman|nl=Lyman;es=Limán|Krasnyi Lyman,Krasny Liman,Krasnyj Lyman,Krasniy Liman|!Called Krasnyi Lyman until 2016.
Sievierodonetsk|nl=Sjevjerodonetsk;de=Sjewjerodonezk;fr=Sievierodonetsk|Severodonetsk,Sjeverodonetsk,Sewerodonezk,Severodonetsk,Siversk-Donetsk
Lysychansk|nl=Lysytsjansk;de=Lyssytschansk;fr=Lyssytchansk|Lisichansk,Lissitschansk
Rubizhne|nl=Roebizjne;de=Rubischne;fr=Roubijné|Rubezhnoye
Popasna|fr=Popasna|Popasnaya
Horlivka|de=Horliwka|Gorlovka,Gorlowka
Makiivka|nl=Makijivka;de=Makijiwka|Makeyevka,Makeevka,Makejewka
Yenakiieve|nl=Jenakijeve;de=Jenakijewe|Yenakiyevo,Enakievo
Debaltseve|de=Debalzewe|Debaltsevo,Debalzewo
Ilovaisk|nl=Ilovajsk;de=Ilowajsk;fr=Ilovaïsk|Ilovaysk
Snizhne|nl=Snizjne;de=Snischne|Snezhnoye
Torez|nl=Torez;de=Tores|Chystiakove
Toretsk|de=Torezk|Dzerzhynsk,Dzerzhinsk|!Called Dzerzhynsk until 2016.
Kostiantynivka|nl=Kostjantynivka;de=Kostjantyniwka|Konstantinovka,Kostyantynivka,Konstantinowka
Druzhkivka|nl=Droezjkivka;de=Druschkiwka|Druzhkovka
Pokrovsk|de=Pokrowsk|Krasnoarmiisk,Krasnoarmeysk,Krasnoarmejsk|!Called Krasnoarmiisk until 2016.
Myrnohrad|nl=Myrnohrad|Dymytrov,Dimitrov
Kurakhove|nl=Koerachove;de=Kurachowe;fr=Kourakhové|Kurakhovo
Selydove|de=Selydowe|Selidovo
Vuhledar|nl=Voehledar,Vuhledar;de=Wuhledar;fr=Vouhledar|Ugledar,Ugledar
Marinka|nl=Marjinka;de=Marjinka|Maryinka,Mariinka
Volnovakha|nl=Volnovacha;de=Wolnowacha;fr=Volnovakha
Velyka Novosilka|de=Welyka Nowosilka|Velikaya Novosyolka
Chasiv Yar|nl=Tsjasiv Jar;de=Tschassiw Jar;fr=Tchassiv Yar|Chasov Yar,Tschassow Jar
Soledar
Krasnohorivka|de=Krasnohoriwka|Krasnogorovka
Hirske|Hirs'ke,Gorskoye
Svatove|nl=Svatove;de=Swatowe|Svatovo
Kreminna|Kremennaya,Kreminna
Starobilsk|Starobelsk
Vovchansk|nl=Vovtsjansk;de=Wowtschansk;fr=Vovtchansk|Volchansk
Balakliia|nl=Balaklija;de=Balaklija|Balakliya,Balakleya
Chuhuiv|nl=Tsjoehoejiv;de=Tschuhujiw|Chuguev,Chuhuyiv
Berestyn|Krasnohrad,Krasnograd|!Called Krasnohrad until 2024.
Orikhiv|nl=Orichiv;de=Orichiw|Orekhov
Robotyne|de=Robotyne|Rabotino
Huliaipole|nl=Hoeljajpole;de=Huljajpole|Gulyaypole,Huliaipilske
Tokmak
Melitopol|es=Melitópol
Berdiansk|nl=Berdjansk;de=Berdjansk|Berdyansk,Osipenko
Enerhodar|Energodar
Nova Kakhovka|nl=Nova Kachovka;de=Nowa Kachowka;es=Nova Kajovka|Novaya Kakhovka
Kakhovka|nl=Kachovka;de=Kachowka;es=Kajovka
Oleshky|nl=Olesjky;de=Oleschky|Aleshki,Tsiurupynsk
Nikopol|es=Nikópol
Kryvyi Rih|nl=Kryvy Rih;de=Krywyj Rih;fr=Kryvyï Rih;es=Krivói Rog|Krivoy Rog,Kriwoi Rog,Kryvyj Rih,Krivoj Rog
Pavlohrad|de=Pawlohrad|Pavlograd
Kremenchuk|nl=Krementsjoek;de=Krementschuk;fr=Krementchouk;es=Kremenchuk|Kremenchug
Bila Tserkva|de=Bila Zerkwa|Belaya Tserkov
Bucha|nl=Boetsja,Bucha;de=Butscha;fr=Boutcha;es=Bucha
Irpin|de=Irpin;fr=Irpin|Irpen,Irpine
Hostomel|fr=Hostomel|Gostomel
Borodianka|nl=Borodjanka;de=Borodjanka|Borodyanka
Makariv|de=Makariw|Makarov
Brovary|de=Browary;es=Brovarí
Boryspil|nl=Boryspil|Borispol
Vasylkiv|de=Wassylkiw|Vasilkov
Obolon
Chernobyl|nl=Tsjernobyl;de=Tschernobyl,Tschornobyl;fr=Tchernobyl;es=Chernóbil|Chornobyl,Tsjornobyl,Tschornobyl,Chernobil
Pripyat|nl=Pripjat;de=Prypjat;fr=Pripiat;es=Prípiat|Prypiat,Pripjat,Prypyat
Okhtyrka|nl=Ochtyrka;de=Ochtyrka|Akhtyrka
Trostianets|nl=Trostjanets;de=Trostjanez|Trostyanets
Konotop
Hlukhiv|nl=Hloechiv;de=Hluchiw|Glukhov
Nizhyn|nl=Nizjyn;de=Nischyn|Nezhin
Izmail|nl=Izmajil;de=Ismajil;fr=Izmaïl
Reni
Ochakiv|nl=Otsjakiv;de=Otschakiw|Ochakov
Pivdennoukrainsk|Yuzhnoukrainsk,Pivdennoukrainsk
Drohobych|nl=Drohobytsj;de=Drohobytsch
Yavoriv|nl=Javoriv;de=Jaworiw
Kovel|de=Kowel
Zmiinyi Island|nl=Slangeneiland;de=Schlangeninsel;fr=île des Serpents;es=Isla de las Serpientes|Snake Island,Zmiinyi,Zmeiny
Simferopol|es=Simferópol|Aqmescit,Akmescit
Sevastopol|nl=Sebastopol,Sevastopol;de=Sewastopol;fr=Sébastopol;es=Sebastopol
Yalta|nl=Jalta;de=Jalta
Kerch|nl=Kertsj;de=Kertsch;fr=Kertch
Feodosia|de=Feodossija;fr=Théodosie;es=Feodosia|Feodosiya,Feodosiia,Kefe,Feodosija,Féodosia
Yevpatoria|nl=Jevpatoria;de=Jewpatorija;fr=Eupatoria|Eupatoria,Evpatoria,Yevpatoriya
Dzhankoi|nl=Dzjankoj;de=Dschankoj;fr=Djankoï|Dzhankoy
Armiansk|nl=Armjansk;de=Armjansk|Armyansk
Bakhchysarai|nl=Bachtsjysaraj;de=Bachtschyssaraj|Bakhchisaray
Saky|Saki
Ocheretyne|nl=Otsjeretyne;de=Otscheretyne|Ocheretino
Niu-York|de=Nju-Jork|Nju-York,Niu York,Novhorodske
Siversk|de=Siwersk|Seversk
Staromaiorske|nl=Staromajorske;de=Staromajorske|Staromayorske
Urozhaine|nl=Oerozjajne;de=Uroschajne|Urozhayne
Novohrodivka|de=Nowohrodiwka|Novogrodovka
Ukrainsk|nl=Oekrajinsk;de=Ukrajinsk
Bilohorivka|de=Bilohoriwka|Belogorovka
Klishchiivka|nl=Klisjtsjiivka;de=Klischtschijiwka|Klishchiyivka,Kleshcheevka
Synkivka|de=Synkiwka|Sinkovka
Dvorichna|nl=Dvoritsjna;de=Dworitschna|Dvurechnaya
Lyptsi|nl=Lyptsi;de=Lypzi|Liptsy
Krynky|Krynki
Verbove|de=Werbowe|Verbovoye
Dobropillia|nl=Dobropillja;de=Dobropillja|Dobropolye
Rodynske|de=Rodynske|Rodinskoye
Alchevsk|nl=Altsjevsk;de=Altschewsk|Altchevsk
Kadiivka|nl=Kadijivka;de=Kadijiwka|Kadiyivka,Kadiyevka,Stakhanov
Khartsyzk|nl=Chartsyzk;de=Charzysk|Khartsyzsk
Amvrosiivka|nl=Amvrosijivka;de=Amwrossijiwka|Amvrosiyivka,Amvrosievka
# UA region
Crimea|nl=Krim,de Krim;de=Krim;fr=Crimée;es=Crimea|Krym,Qirim|!Ukrainian by international law, annexed by Russia in 2014.
Donbas|nl=Donbas;de=Donbass,Donbas;fr=Donbass,Donbas;es=Dombás,Donbás|Donbass,Donets Basin,Donbas|!“Donbass” is the Russian form. It is not the Donetsk region alone.
Galicia|nl=Galicië;de=Galizien;fr=Galicie;es=Galitzia|Halychyna
Volhynia|nl=Wolynië;de=Wolhynien;fr=Volhynie|Volyn,Wolyn
Transcarpathia|nl=Transkarpatië;de=Transkarpatien;fr=Transcarpatie|Zakarpattia,Zakarpatye
Bukovina|nl=Boekovina;de=Bukowina;fr=Bucovine|Bukovyna
# UA water
Dnipro River|nl=Dnjepr,Dnipro;de=Dnipro,Dnjepr;fr=Dniepr;es=Dniéper|Dnieper,Dnepr
Sea of Azov|nl=Zee van Azov;de=Asowsches Meer;fr=mer d'Azov;es=mar de Azov
Siverskyi Donets|nl=Donets;de=Siwerskyj Donez;fr=Donets|Seversky Donets,Donets River
Kakhovka Reservoir|nl=Kachovka-stuwmeer;de=Kachowkaer Stausee
`;
