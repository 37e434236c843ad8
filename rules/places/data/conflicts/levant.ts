/** Syria, Lebanon, Israel, the Palestinian territories and Jordan. The form is explained in `../../gazetteer/read-places.ts`. */
export const levant: string = `
# SY city
Damascus|nl=Damascus;de=Damaskus;fr=Damas;es=Damasco|Dimashq
Aleppo|nl=Aleppo;de=Aleppo;fr=Alep;es=Alepo|Halab,Haleb
Homs|Hims,Hums
Hama|es=Hama|Hamah,Hamath
Idlib|fr=Idleb,Idlib|Idleb,Edlib,Edleb
Raqqa|nl=Raqqa,Ar-Raqqah;de=Raqqa,Rakka;fr=Raqqa,Rakka;es=Raqa,Al Raqa|Ar-Raqqah,Raqqah,Rakka,Al-Raqqah,Al-Raqqa,Raqa,Racca,Ar Raqqah,Ar-Raqqa,Al Raqqa
Deir ez-Zor|nl=Deir ez-Zor;de=Deir ez-Zor;fr=Deir ez-Zor,Deir Ezzor;es=Deir ez-Zor|Deir Ezzor,Deir al-Zour,Deir al-Zor,Deir el-Zour,Deir Azzor,Dayr al-Zawr,Dayr az-Zawr,Deir-ez-Zor,Deir Ezor,Deir ez-Zour,Deir Zor,Deirezzor
Hasakah|nl=Hasakah;de=Hasaka;fr=Hassaké;es=Hasaka|Al-Hasakah,Hasaka,Hasakeh,Al-Hasakeh,Hassakeh,Hassake,Al-Hasaka,Hasake,Hassakah,Heseke,Hassaka,Al Hasakah
Qamishli|nl=Qamishli;de=Qamischli,Kamischli;fr=Qamichli,Kamechliyé;es=Qamishli|Kamishli,Kamishly,Qamishlo,Al-Qamishli,Kamechlie,Qamishly
Manbij|de=Manbidsch;fr=Manbij|Menbij,Munbij,Minbij,Mambij,Manbej
Kobani|nl=Kobani;de=Kobane,Kobani;fr=Kobané,Kobani;es=Kobani,Kobane|Kobane,Kobanê,Kobanî,Ain al-Arab,Ayn al-Arab|!Kobani is the Kurdish name, Ain al-Arab the official one.
Afrin|nl=Afrin|Efrin,Ifrin
Daraa|nl=Daraa;de=Daraa;fr=Deraa;es=Deraa|Deraa,Dar'a,Dera'a,Dara'a
Latakia|nl=Latakia;de=Latakia;fr=Lattaquié;es=Latakia|Lattakia,Ladhiqiyah,Al-Ladhiqiyah
Tartus|nl=Tartus,Tartous;de=Tartus;fr=Tartous;es=Tartus|Tartous,Tartoos
Palmyra|nl=Palmyra;de=Palmyra;fr=Palmyre;es=Palmira|Tadmur,Tadmor,Tadmour,Palmira
Douma|nl=Douma;de=Duma;fr=Douma;es=Duma|Duma,Dooma
Suwayda|nl=Suweida;de=Suwaida;fr=Soueïda;es=Sueida|As-Suwayda,Sweida,Suweida,Sweda,Al-Suwayda,As-Suweida,Sweidaa,Soueida,Suweyda,As Suwayda,As-Suwaida
Quneitra|de=Kuneitra;fr=Quneitra;es=Quneitra|Kuneitra,Al-Qunaytirah,Qunaitra
Al-Bab|nl=Al-Bab;de=al-Bab;fr=Al-Bab|El Bab
Azaz|A'zaz,Aazaz,Azez
Jarabulus|de=Dscharabulus;fr=Jarablous|Jarablus,Jarabalus,Carablus
Abu Kamal|nl=Abu Kamal;de=Abu Kamal;fr=Boukamal,Abou Kamal;es=Abu Kamal|Albu Kamal,Al-Bukamal,Bukamal,Albukamal,Boukamal,Al-Boukamal,Abukamal
Mayadin|de=Majadin,Al-Majadin,Al-Mayadin;fr=Mayadine|Al-Mayadin,Mayadeen,Al-Mayadeen,Mayadine,Miyadin
Tabqa|nl=Tabqa;fr=Tabqa|Al-Tabqah,Tabqah,Al-Tabqa,Tabaqa,Al-Thawrah,Thawra
Tal Abyad|fr=Tall Abyad|Tell Abyad,Tel Abyad,Tall Abyad,Gire Spi
Ras al-Ain|nl=Ras al-Ain;fr=Ras al-Aïn|Ras al-Ayn,Serekaniye,Sere Kaniye,Serêkaniyê,Ras el-Ain|!Ras al-Ain is the Arabic name, Serekaniye the Kurdish one.
Saraqib|de=Sarakib,Sarakeb;fr=Saraqeb|Saraqeb,Sarakeb,Seraqib,Saraqab
Maarat al-Numan|nl=Maarat al-Numan;fr=Maarrat al-Nouman|Maarrat al-Numan,Ma'arrat al-Nu'man,Maaret al-Numan,Maarat al-Nuaman,Marat al-Numan,Maarat al-Noman,Maarrat an-Numan,Ma'arat al-Numan
Khan Sheikhoun|nl=Khan Sheikhoun;de=Chan Scheichun;fr=Khan Cheikhoun;es=Jan Sheijun|Khan Shaykhun,Khan Sheikhun,Khan Shaykun,Khan Sheikhon,Khan Shaikhoun,Khan Shaykhoun
Jisr al-Shughour|nl=Jisr al-Shughur;de=Dschisr asch-Schughur;fr=Jisr al-Choughour|Jisr al-Shughur,Jisr al-Shoughour,Jisr ash-Shughur,Jisr al-Shoghour,Jisr al-Shoghur
Salamiyah|nl=Salamiyah;fr=Salamyeh|Salamiya,Salamiyya,Salamieh,Salamyeh,Al-Salamiyah
Qusayr|fr=Qousseir|Al-Qusayr,Qusair,Al-Qusair,Qousair,Quseir
Zabadani|Al-Zabadani,Zabadany,Az-Zabadani
Madaya|Madhaya
Darayya|nl=Daraya;fr=Daraya|Daraya,Darayya,Dariya,Daraiya,Dareya
Moadamiyeh|fr=Mouadamiya|Muadhamiyah,Moadamiya,Mouadamiya,Muadamiyat al-Sham,Moadamiyat al-Sham,Moadamiyet al-Sham,Madamiyat al-Sham
Qaryatayn|Al-Qaryatayn,Qaryatain,Al-Qaryatain,Qariyatayn,Qaratayn
Rastan|Al-Rastan,Ar-Rastan
Talbiseh|Talbisah,Talbisse,Talbiseh,Talbissa
Binnish|Binish,Bennish
Ariha^SY
Sarmin|Sarmeen
Sarmada
Atarib|Atareb,Al-Atarib,Al-Atareb
Harem|Harim,Harem
Kafr Nabl|fr=Kafranbel|Kafranbel,Kafr Nabel,Kfar Nabl,Kafranbil
Kafr Zita|Kafr Zeita,Kafrzita,Kfar Zita,Kafr Zeta
Morek|Morik,Murak,Mourek
Taftanaz
Foua|nl=Foua|Al-Foua,Fua,Fuaa,Al-Fu'ah,Fouah,Al-Fuaa,Fu'a,Foaa,Al-Foaa
Kafraya|nl=Kafraya;fr=Kefraya|Kefraya,Kafriya,Kafarya,Kefriya,Kafrya
Nubl|Nubbul,Nobol,Nubul,Noubol
Zahraa|Al-Zahraa,Az-Zahra
Baghouz,Baghuz|nl=Baghouz;de=Baghus;fr=Baghouz;es=Baguz|Baghoz,Al-Baghuz Fawqani,Baghuz Fawqani,Al-Baghouz,Baghus
Hajin|nl=Hajin;de=Hadschin;fr=Hajine|Hajeen
Shaddadi|Al-Shaddadah,Al-Shadadi,Shaddadah,Ash-Shaddadi,Shadadi
Ain Issa|fr=Aïn Issa|Ayn Issa,Ain Isa,Ayn Isa
Tell Tamer|Tal Tamr,Tel Tamer,Tall Tamr,Til Temir,Tell Tamr,Tal Tamer
Amuda|Amude,Amouda
Malikiyah|Al-Malikiyah,Derik,Dayrik
Jableh|fr=Jablé|Jabla,Gabla,Jebleh
Baniyas|nl=Baniyas;fr=Banias|Banias,Banyas,Baniyas
Tafas
Nawa
Inkhil
Busra al-Sham|fr=Bosra|Bosra,Busra,Bosra al-Sham,Busra ash-Sham
Nasib|Naseeb
Tanf|Al-Tanf,At-Tanf
Maaloula|nl=Maaloula;de=Maalula;fr=Maaloula|Ma'loula,Malula,Maalula,Ma'lula
Yabrud|fr=Yabroud|Yabroud,Yabrood
Nabk|Al-Nabk,An-Nabk
Rukban|Al-Rukban,Rokban,Rukban Camp
Dabiq
Marea
Tal Rifaat|fr=Tall Rifaat|Tel Rifaat,Tell Rifaat,Tall Rifat,Tel Rifat
Khanasir|fr=Khanasser|Khanaser,Khanasser
Safira|As-Safira,Al-Safira,Safirah
Maskanah|Maskana,Meskene
Resafa|Rusafa,Al-Resafa
Harasta
Arbin|fr=Erbin|Erbin,Arbeen,Irbin
Saqba
Hammouriyeh|Hamouriyah,Hammouriya,Hamoria,Hamouria,Hamouriya
Kafr Batna|Kfar Batna,Kafarbatna,Kafr Batna
Jobar|Jawbar,Joubar
Yarmouk|de=Jarmuk;fr=Yarmouk|Al-Yarmouk,Yarmuk,Yarmouk Camp
Sayyida Zeinab|nl=Sayyida Zaynab;de=Sajida Sainab|Sayyidah Zaynab,Sayeda Zeinab,Sayyida Zaynab,Sayeda Zainab,Set Zaynab,Sayyeda Zeinab
Wadi Barada|Barada Valley
Salma
Khan al-Assal|Khan al-Asal,Khan Assal
Menagh|Minnigh,Mannagh
Hmeimim|nl=Hmeimim;de=Hmeimim|Khmeimim,Humaymim,Hmaimim,Chmeimim
Shayrat|Al-Shayrat,Shairat,Ash-Shayrat
Hader|Hadar
Sukhna|Al-Sukhnah,Sukhnah,Al-Sukhna,Sokhna
Jaramana|de=Dscharamana;fr=Jaramana|Jaramanah,Dscharamana
Sahnaya|fr=Sahnaya|Sihnaya,Ashrafiyat Sahnaya
Sednaya|nl=Sednaya;de=Saidnaja;fr=Saydnaya;es=Saidnaya|Saydnaya,Saidnaya,Sednaja,Saidnaja
Masyaf|de=Masiaf|Misyaf,Masiaf,Masyāf
Qardaha|de=Kardaha|Al-Qardaha,Kardaha
Al-Hol|nl=Al-Hol;de=Al-Hol;fr=Al-Hol|Al-Hawl,Al-Haul,El-Hol,Al-Houl
Houla^SY|Hula,Al-Houla,Al-Hula
Jindires|Jinderes,Jandaris,Jindayris,Jinderis
# SY region
Ghouta|nl=Ghouta;de=Ghuta;fr=Ghouta;es=Guta|Ghuta,Al-Ghouta,Gouta
Eastern Ghouta|nl=Oost-Ghouta;de=Ost-Ghuta;fr=Ghouta orientale;es=Guta Oriental|~East Ghouta
Western Ghouta|nl=West-Ghouta;de=West-Ghuta;fr=Ghouta occidentale|~West Ghouta
Rojava|nl=Rojava|Rojavaye Kurdistane
Qalamoun|de=Kalamun|Qalamun,Kalamoun
Golan Heights|nl=Golanhoogten,Golanhoogte,Golanhoogvlakte;de=Golanhöhen;fr=plateau du Golan;es=Altos del Golán|Jawlan|~Golan,Golán|!Syrian by international law, annexed by Israel in 1981.
Rif Dimashq|nl=Rif Dimashq;fr=Rif Damas|Damascus Countryside,Reef Dimashq,Rural Damascus
# LB city
Beirut|nl=Beiroet;de=Beirut;fr=Beyrouth;es=Beirut|Bayrut,Beyrut
Tripoli^LB|nl=Tripoli;de=Tripoli;fr=Tripoli;es=Trípoli|Trablous,Tarabulus al-Sham
Sidon|nl=Sidon;fr=Saïda,Sidon;es=Sidón|Saida,Sayda,Saïda
Tyre|nl=Tyrus;de=Tyros;fr=Tyr;es=Tiro|Sour,Sur
Baalbek|nl=Baalbek;es=Baalbek|Baalbeck,Ba'labakk
Nabatieh|nl=Nabatieh;de=Nabatäa;fr=Nabatiyé|Nabatiyeh,Nabatiye,An-Nabatieh
Bint Jbeil|nl=Bint Jbeil;de=Bint Dschubail;fr=Bint Jbeil|Bint Jubayl,Bint Jbail
Marjayoun|fr=Marjayoun|Marjeyoun,Marjayun
Khiam|Al-Khiyam,Khiyam,El Khiam
Naqoura|An-Naqurah,Naqura,Nakoura
Arsal|Aarsal,Ersal
Zahle|fr=Zahlé|Zahleh
Hermel|Al-Hermel
Ain al-Hilweh|nl=Ain al-Hilweh;fr=Aïn el-Heloué|Ain el-Hilweh,Ein el-Hilweh,Ayn al-Hilwah
Sabra
Shatila|nl=Shatila;de=Schatila;fr=Chatila;es=Chatila|Chatila,Shateela
Nahr al-Bared|fr=Nahr el-Bared|Nahr el-Bared
Aita al-Shaab|de=Aita asch-Schaab;fr=Aïta al-Chaab|Ayta al-Shaab,Aita ash-Shaab,Ayta ash-Shab,Aita el-Shaab,Aïta el-Chaab
Maroun al-Ras|de=Marun ar-Ras;fr=Maroun el-Ras|Maroun ar-Ras,Maroun el-Ras,Marun al-Ras
Yaroun|Yarun
Adaisseh|Odaisseh,Adaysseh,Odeisseh,Al-Adaissa,Adaissé
Kfar Kila|Kafr Kila,Kfarkela,Kfar Kela,Kafr Kela
Houla^LB
Mais al-Jabal|fr=Meiss el-Jabal|Mays al-Jabal,Meis al-Jabal,Meiss al-Jabal,Mais el-Jabal
Aitaroun|fr=Aïtaroun|Aytaroun,Aitarun
Qana|fr=Cana;es=Caná|Kana
Haret Hreik|Haret Hreyk,Harat Hreik
Burj al-Barajneh|fr=Bourj el-Barajneh|Bourj el-Barajneh,Burj el-Barajneh,Bourj al-Barajneh
Rashaya|fr=Rachaya|Rachaya,Raschaja
# LB region
Bekaa Valley|nl=Bekavallei,Bekaavallei;de=Bekaa-Ebene;fr=plaine de la Békaa;es=valle de la Becá|Beqaa Valley,Biqa|~Bekaa,Beqaa,Bekaavallei
Dahiyeh|nl=Dahiyeh;de=Dahija;fr=Dahieh|Dahiya,Dahieh,Dahiye,Dahyeh
Shebaa Farms|nl=Shebaa-boerderijen;de=Schebaa-Farmen;fr=fermes de Chebaa;es=Granjas de Sheba|Sheba Farms,Chebaa Farms
# PS city
Gaza City|nl=Gaza-Stad,Gaza Stad;de=Gaza-Stadt;fr=Gaza-ville,Gaza-Ville,Gaza;es=Ciudad de Gaza,Gaza|Ghazzah,Ghazza|~Gaza
Rafah|de=Rafah;es=Rafah|Rafiah
Khan Younis|nl=Khan Younis;de=Chan Junis,Chan Yunis;fr=Khan Younès;es=Jan Yunis|Khan Yunis,Khan Yunes,Khan Younes,Chan Younis
Jabalia|nl=Jabalia;de=Dschabalia;fr=Jabaliya;es=Yabalia|Jabaliya,Jabalya,Jabaliyah,Jebaliya,Dschabaliya
Beit Hanoun|de=Beit Hanun|Bayt Hanun,Beit Hanun
Beit Lahia|nl=Beit Lahia|Beit Lahiya,Bayt Lahya,Beit Lahiyeh,Bait Lahiya,Bayt Lahiya
Deir al-Balah|de=Deir al-Balah;fr=Deir el-Balah|Dayr al-Balah,Deir el-Balah,Dair al-Balah
Nuseirat|nl=Nuseirat;fr=Nousseirat|Nusseirat,An-Nuseirat,Al-Nuseirat,Nuseyrat,Nusairat
Bureij|Al-Bureij,Al-Burayj,El Bureij
Maghazi|Al-Maghazi
Shujaiya|nl=Shujaiya;fr=Choujaïya|Shuja'iyya,Shejaiya,Shujaiyya,Shuja'iya,Shujayea,Shijaiyah,Shujaiyeh,Al-Shujaiya
Mawasi|Al-Mawasi,Muwasi
Jenin|nl=Jenin;de=Dschenin;fr=Jénine;es=Yenín|Janin,Djenin
Nablus|nl=Nablus;de=Nablus;fr=Naplouse;es=Nablus|Nabulus,Shechem,Sichem
Hebron|nl=Hebron;fr=Hébron;es=Hebrón|Al-Khalil,El Khalil|!Al-Khalil is the Arabic name.
Ramallah|es=Ramala
Bethlehem|nl=Bethlehem;de=Bethlehem,Betlehem;fr=Bethléem;es=Belén|Bayt Lahm,Beit Lahm
Jericho|nl=Jericho;fr=Jéricho;es=Jericó|Ariha
Tulkarm|nl=Tulkarem;de=Tulkarem;fr=Tulkarem;es=Tulkarem|Tulkarem,Toulkarem,Tulkarim,Toelkarem
Qalqilya|nl=Qalqilya;de=Kalkilia;fr=Qalqilya|Qalqilyah,Qalqiliya,Kalkilya
Tubas
Salfit
Huwara|fr=Huwara|Hawara,Huwwara
East Jerusalem|nl=Oost-Jeruzalem;de=Ost-Jerusalem;fr=Jérusalem-Est;es=Jerusalén Este|~Jerusalem,Jeruzalem,Jérusalem,Jerusalén
Sheikh Jarrah|de=Scheich Dscharrah;fr=Cheikh Jarrah|Shaykh Jarrah
Masafer Yatta
Khan al-Ahmar|Khan el-Ahmar
Zeitoun|de=Zaitun;fr=Zeitoun|Zaytoun,Al-Zaytoun,Zaitoun,Al-Zeitoun
Tel al-Hawa|Tal al-Hawa,Tel Al Hawa,Tall al-Hawa
Rimal|Al-Rimal,Remal
Tuffah|Al-Tuffah
Shati|de=Schati;fr=Chati|Al-Shati,Al-Schati,Al-Chati
Khuzaa|Khuza'a,Khuzaah,Khouzaa
Abasan|Abassan
Bani Suheila|Bani Suhaila,Bani Suhayla
Tel al-Sultan|Tal al-Sultan,Tal as-Sultan,Tel as-Sultan
Zawayda|Zawaida,Al-Zawayda,Al-Zawaida,Zuwayda
Netzarim
Kerem Shalom|de=Kerem Schalom|Karem Abu Salem,Karm Abu Salem,Kerem Schalom
# PS region
Gaza Strip|nl=Gazastrook;de=Gazastreifen;fr=bande de Gaza,Bande de Gaza;es=Franja de Gaza|Gaza-strook|~Gaza
West Bank|nl=Westelijke Jordaanoever;de=Westjordanland,Westbank;fr=Cisjordanie;es=Cisjordania|Judea and Samaria|~Westoever|!Israeli officials say Judea and Samaria.
# PS country
Palestine|nl=Palestina;de=Palästina;fr=Palestine;es=Palestina|Filastin|~Palestinian Territories,Palestinian territories,Palestijnse gebieden,Palästinensische Gebiete,Territoires palestiniens,Territorios Palestinos
# IL city
Jerusalem|nl=Jeruzalem;de=Jerusalem;fr=Jérusalem;es=Jerusalén|Al-Quds,Yerushalayim|!Claimed as capital by Israelis and Palestinians.
Tel Aviv|nl=Tel Aviv;es=Tel Aviv|Tel-Aviv,Tel Abib|~Tel Aviv-Yafo
Haifa|es=Haifa|Hefa,Hayfa
Ashkelon|de=Aschkelon;fr=Ashkelon;es=Ascalón|Ashqelon,Asqalan,Askelon
Ashdod|de=Aschdod;es=Asdod
Sderot
Beersheba|nl=Beër Sjeva,Beersheba;de=Be'er Scheva,Beerscheba;fr=Beer-Sheva;es=Beerseba|Be'er Sheva,Beer Sheva,Beersheva
Eilat|nl=Eilat|Elat
Nahariya|Nahariyya
Kiryat Shmona|de=Kirjat Schmona;fr=Kiryat Shmona|Qiryat Shemona,Kiryat Shemona
Metula|Metulla
Majdal Shams|de=Madschdal Schams;fr=Majdal Chams|Majdal Shams
Netivot
Ofakim
Nir Oz
Kfar Aza|fr=Kfar Aza|Kfar Azza
Be'eri|Beeri
Nahal Oz
Re'im|Reim
Acre|nl=Akko;de=Akko;fr=Acre;es=Acre|Akko,Akka
Nazareth|de=Nazareth,Nazaret;es=Nazaret|Natzrat
Safed|Tzfat,Zefat,Tsfat
Tiberias|de=Tiberias;fr=Tibériade|Tverya
Jaffa|fr=Jaffa|Yafo
Dimona
Netanya
Rehovot|de=Rechovot|Rechovot
Bat Yam
Ramat Gan
Bnei Brak|nl=Bnei Brak;de=Bnei Brak|Bene Beraq,Bne Brak
Petah Tikva|nl=Petach Tikva;de=Petach Tikwa;fr=Petah Tikva|Petach Tikva,Petach Tikwa,Petah Tiqwa
Rishon LeZion|de=Rischon LeZion|Rishon Lezion,Rishon LeTzion,Rischon LeZion
Kissufim|de=Kissufim|Kisufim
Nirim
# IL region
Negev|fr=Néguev;es=Néguev|Naqab
Galilee|nl=Galilea;de=Galiläa;fr=Galilée;es=Galilea
# JO city
Amman|es=Amán
Zarqa|de=Sarka|Zerqa,Az-Zarqa
Irbid
Aqaba|nl=Akaba;de=Akaba|Akaba,Al-Aqabah
Zaatari|nl=Zaatari;fr=Zaatari|Za'atari,Al-Zaatari
Azraq|Al-Azraq
# * water
Euphrates|nl=Eufraat;de=Euphrat;fr=Euphrate;es=Éufrates|Furat
Tigris|fr=Tigre|Dijla
Orontes|fr=Oronte|Asi
Jordan River|nl=Jordaan;de=Jordan;fr=Jourdain;es=río Jordán
Dead Sea|nl=Dode Zee;de=Totes Meer;fr=mer Morte;es=mar Muerto
# SY water
Tishrin Dam|nl=Tishrindam;de=Tischrin-Damm;fr=barrage de Tichrine|Tishreen Dam,Teshrin Dam,Tischrin-Talsperre
# LB water
Litani River|nl=Litani;de=Litani;fr=Litani|~Litani
`;
