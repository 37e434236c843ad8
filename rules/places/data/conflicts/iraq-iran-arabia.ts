/** Iraq, Iran, Turkey's south-east, the Gulf and Yemen. The form is explained in `../../gazetteer/read-places.ts`. */
export const iraqIranArabia: string = `
# IQ city
Baghdad|nl=Bagdad;de=Bagdad;fr=Bagdad;es=Bagdad|Bagdat
Mosul|nl=Mosul,Mosoel;de=Mossul;fr=Mossoul;es=Mosul|Al-Mawsil,Moussel
Erbil|nl=Erbil,Arbil;fr=Erbil;es=Erbil|Arbil,Irbil,Hewler,Hawler
Kirkuk|nl=Kirkoek,Kirkuk;fr=Kirkouk|Karkuk
Basra|nl=Basra;fr=Bassora,Bassorah;es=Basora|Al-Basrah,Basrah
Fallujah|nl=Fallujah;de=Falludscha;fr=Falloujah;es=Faluya|Falluja,Al-Fallujah,Fallouja,Faloedja
Ramadi|Ar-Ramadi,Al-Ramadi
Tikrit|Takrit
Najaf|de=Nadschaf;fr=Najaf,Nadjaf;es=Nayaf|An-Najaf
Karbala|nl=Karbala,Kerbala;de=Kerbela;fr=Kerbala;es=Kerbala|Kerbala,Kerbela
Samarra
Sinjar|nl=Sinjar;de=Sindschar;fr=Sinjar;es=Sinyar|Shingal,Shengal,Shingar,Sindjar,Sinjâr|!Shingal is the Kurdish and Yazidi name.
Tal Afar|nl=Tal Afar,Tel Afar;fr=Tal Afar|Tel Afar,Tall Afar,Telafar
Sulaymaniyah|nl=Sulaymaniyah;de=Sulaimaniyya;fr=Souleimaniye;es=Suleimaniya|Sulaimaniya,Sulaimani,Slemani,Suleimaniyah,Sulaimaniyah,Sulaymaniyya
Dohuk|nl=Dohuk;fr=Dohouk|Duhok,Dahuk,Dihok
Halabja|de=Halabdscha;fr=Halabja;es=Halabya|Helebce
Baqubah|nl=Baquba;fr=Baqouba;de=Baquba,Bakuba|Baquba,Ba'qubah,Bakuba
Baiji|fr=Baïji|Bayji,Beiji
Haditha|Al-Haditha,Hadithah
Hit^IQ|Heet
Al-Qaim|fr=Al-Qaïm|Qaim,Al Qa'im
Rutba|Rutbah,Ar-Rutbah
Hawija|nl=Hawija;de=Hawidscha|Hawijah,Al-Hawija
Amerli|Amirli
Makhmour|Makhmur
Bashiqa|Ba'shiqa,Baashiqa
Qaraqosh|nl=Qaraqosh;de=Karakosch;fr=Qaraqosh|Bakhdida,Baghdeda,Al-Hamdaniya
Qayyarah|Qayara,Al-Qayyarah,Qayyara
Nasiriyah|nl=Nasiriyah;de=Nasirijah;fr=Nassiriya;es=Nasiriya|Nasiriya,An-Nasiriyah
Amarah|Al-Amarah,Amara
Diwaniyah|Diwaniya,Al-Diwaniyah
Hillah|Hilla,Al-Hillah
Kut|Al-Kut
Abu Ghraib|fr=Abou Ghraïb|Abu Gharib,Abu Ghurayb,Aboe Ghraib
Zakho|Zaxo
Kalar
Tuz Khurmatu|Tuz Khormato,Tuz Khurmato
Umm Qasr|nl=Umm Qasr|Um Qasr
Sadr City|nl=Sadr-stad;de=Sadr-Stadt
Ain al-Asad|de=Ain al-Assad;fr=Aïn al-Assad|Ayn al-Asad,Ain al-Assad,Ain Assad
Jurf al-Sakhar|Jurf al-Sakhr,Jurf as-Sakhr
# IQ region
Kurdistan|nl=Koerdistan;de=Kurdistan;fr=Kurdistan;es=Kurdistán|Kordestan
Nineveh|nl=Ninive;de=Ninive;fr=Ninive;es=Nínive|Ninawa,Ninewa
Anbar|Al-Anbar
Diyala|Diyali
# IR city
Tehran|nl=Teheran;de=Teheran;fr=Téhéran;es=Teherán|Teheran
Isfahan|nl=Isfahan;de=Isfahan;fr=Ispahan;es=Isfahán|Esfahan,Ispahan
Natanz|nl=Natanz;de=Natans
Fordow|nl=Fordow;de=Fordo;fr=Fordo|Fordo,Fordu
Qom|nl=Qom;de=Ghom;fr=Qom|Qum,Ghom,Kum
Mashhad|nl=Mashhad;de=Maschhad;fr=Machhad;es=Mashhad|Meshed,Mashad,Mesjhed
Tabriz|nl=Tabriz;de=Täbris;fr=Tabriz
Shiraz|nl=Shiraz;de=Schiras;fr=Chiraz;es=Shiraz|Sjiraz
Ahvaz|nl=Ahvaz;de=Ahwas|Ahwaz
Abadan
Bandar Abbas|nl=Bandar Abbas
Bushehr|nl=Bushehr;de=Buschehr;fr=Bouchehr|Bushire,Boushehr
Kermanshah|nl=Kermanshah;de=Kermanschah;fr=Kermanchah|Kirmanshah
Urmia|nl=Urmia;fr=Ourmia|Orumiyeh,Urumiyeh
Zahedan|de=Sahedan
Sanandaj|de=Sanandadsch|Sine
Mahabad
Bam
Arak
Chabahar|de=Tschabahar;fr=Tchabahar|Chah Bahar
Kerman
Karaj|de=Karadsch|Karadsch,Karadj
Parchin|de=Partschin|Partschin,Partchin
Khondab
# TR city
Ankara
Istanbul|nl=Istanboel,Istanbul;es=Estambul|Constantinople,İstanbul
Izmir|fr=Izmir;es=Esmirna|Smyrna,İzmir
Diyarbakir|fr=Diyarbakir|Diyarbakır,Amed,Diyarbekir
Gaziantep|Antep,Aintab
Sanliurfa|Şanlıurfa,Urfa,Edessa
Suruc|Suruç
Akcakale|Akçakale
Kilis
Reyhanli|Reyhanlı
Antakya|nl=Antakya;de=Antakya|Antioch
Cizre|Cizîr
Nusaybin|Nisibis
Kahramanmaras|Kahramanmaraş,Maras
Adiyaman|Adıyaman
Malatya
Incirlik|İncirlik
Iskenderun|İskenderun,Alexandretta
Hakkari|Hakkâri
Sirnak|Şırnak
# SA city
Riyadh|nl=Riyad;de=Riad;fr=Riyad,Riad;es=Riad|Riyad,Ar-Riyadh
Jeddah|nl=Jeddah;de=Dschidda;fr=Djeddah,Djedda;es=Yeda|Jedda,Jiddah,Djedda
Mecca|nl=Mekka;de=Mekka;fr=La Mecque;es=La Meca|Makkah
Medina|fr=Médine|Al-Madinah,Madinah
Dhahran|de=Dhahran
Abqaiq|de=Abkaik|Buqayq
Jizan|Jazan,Gizan
Najran|Nadjran
# QA city
Doha|Ad-Dawhah
# AE city
Abu Dhabi|nl=Abu Dhabi;de=Abu Dhabi;fr=Abou Dhabi;es=Abu Dabi|Abu Zabi
Dubai|nl=Dubai;fr=Dubaï;es=Dubái|Dubayy
Sharjah|de=Schardscha;es=Sarja
# BH city
Manama|Al-Manamah
# KW city
Kuwait City|nl=Koeweit-Stad;de=Kuwait-Stadt;fr=Koweït;es=Ciudad de Kuwait
# OM city
Muscat|nl=Muscat,Masqat;de=Maskat;fr=Mascate;es=Mascate|Masqat
# YE city
Sanaa|nl=Sanaa;de=Sanaa;fr=Sanaa;es=Saná|Sana'a,San'a,Sana
Aden|es=Adén|Adan
Taiz|nl=Taiz;de=Tais;fr=Taëz,Taiz|Ta'izz,Taizz,Ta'iz,Taez
Hodeidah|nl=Hodeida;de=Hodeida;fr=Hodeïda;es=Hodeida|Al-Hudaydah,Hudaydah,Hodeida,Hudaida,Al-Hudaida,Hudaidah,Al-Hodeidah,Al Hudaydah,Al Hudaida,Houdaydah
Marib|nl=Marib;es=Marib|Ma'rib,Mareb
Mukalla|nl=Mukalla;fr=Moukalla|Al-Mukalla,Al Mukalla,Al Moukalla
Saada|nl=Saada;de=Saada;fr=Saada|Sa'dah,Sa'ada,Saadah,Sadah,Sa'da,Saʿda
Ibb
Dhamar|Thamar
Zinjibar|de=Sindschibar|Zanjibar,Zinjubar,Zindschibar
Seiyun|Sayun,Say'un,Seiyoun,Saywun
Mocha|nl=Mokka;de=Mokka;fr=Mokha;es=Moca|Mokha,Al-Mukha
Hajjah|de=Haddscha|Hajja
Al-Bayda|Bayda,Al-Baydha,Al-Baida
Ataq
Lahij|Lahj
Ras Isa|Ras Issa
Salif|As-Salif,Al-Salif
Haradh
Dhale|nl=Dhale;de=Dali;fr=Dhaleh|Al-Dhale,Ad-Dali,Al-Dhalea,Ad Dali,Dhalea
Radaa|Rada'a,Radāʿ
Ghaydah|Al Ghaydah,Al-Ghaydah,Al-Ghaida
# * water
Persian Gulf|nl=Perzische Golf;de=Persischer Golf;fr=golfe Persique;es=golfo Pérsico|Arabian Gulf|!Arab states say Arabian Gulf.
Strait of Hormuz|nl=Straat van Hormuz;de=Straße von Hormus;fr=détroit d'Ormuz;es=estrecho de Ormuz|~Hormuz
Red Sea|nl=Rode Zee;de=Rotes Meer;fr=mer Rouge;es=mar Rojo
Shatt al-Arab|nl=Sjatt al-Arab;de=Schatt al-Arab;fr=Chatt al-Arab|Arvand Rud
Gulf of Aden|nl=Golf van Aden;de=Golf von Aden;fr=golfe d'Aden;es=golfo de Adén
Bab al-Mandab|nl=Bab el-Mandeb;de=Bab al-Mandab;fr=Bab el-Mandeb;es=Bab el Mandeb|Bab el-Mandeb,Bab al-Mandeb
# YE region
Al-Jawf|Al-Jouf,Al-Dschauf,Jawf
Al-Mahra|Al-Mahrah,Mahra,Mahrah
Socotra|nl=Socotra;de=Sokotra;fr=Socotra|Soqotra,Suqutra,Sokotra
Abyan
Shabwa|Shabwah
Hadramaut|nl=Hadramaut;fr=Hadramaout|Hadhramaut,Hadramawt,Hadhramout
`;
