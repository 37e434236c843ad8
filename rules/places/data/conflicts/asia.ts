/** Afghanistan, Pakistan, India, Sri Lanka, Myanmar, China and the rest of Asia. The form is explained in `../../gazetteer/read-places.ts`. */
export const asia: string = `
# AF city
Kabul|nl=Kabul,Kaboel;fr=Kaboul|Kabol
Kandahar|es=Kandahar|Qandahar,Kandahâr
Herat|fr=Hérat|Harat
Mazar-i-Sharif|nl=Mazar-i-Sharif;de=Masar-i-Scharif;fr=Mazar-e-Charif;es=Mazar-i-Sharif|Mazar-e-Sharif,Mazar-e Sharif,Mazar i Sharif,Mazar-e Sjarif
Kunduz|nl=Kunduz;de=Kundus;fr=Kunduz|Konduz,Qunduz,Kondoz
Jalalabad|de=Dschalalabad;fr=Jalalabad|Djalalabad
Lashkar Gah|nl=Lashkar Gah;de=Laschkar Gah;fr=Lachkar Gah|Lashkargah,Lashkar-Gah
Ghazni|de=Ghasni|Ghazny
Bagram|Baghram,Begram
Khost|nl=Khost;de=Chost;fr=Khost|Khowst
Bamiyan|nl=Bamiyan;fr=Bamiyan|Bamyan,Bamian,Bâmiyân
Gardez|de=Gardes|Gardiz
Taloqan|fr=Taloqan|Taluqan
Fayzabad|de=Faisabad|Faizabad,Feyzabad
Pul-e-Khumri|Pul-i-Khumri,Puli Khumri,Pol-e Khomri
Sangin
Marjah|Marja
Musa Qala|Musa Qaleh
Tarin Kowt|nl=Tarin Kowt;de=Tarin Kut|Tarinkot,Tarin Kot,Tirin Kot
Farah
Achin
Tora Bora
Maidan Shahr|Maidan Shar,Maydan Shahr
Torkham|Torkham Crossing
Spin Boldak|Spin Buldak
Charikar|nl=Charikar;de=Tscharikar;fr=Charikar|Tscharikar
Zaranj|de=Sarandsch;fr=Zarandj|Sarandsch,Zarandj
Sheberghan|de=Scheberghan|Shiberghan,Shibirghan,Sheberghān
Maimana|Maymana,Meymaneh,Maymaneh
Sar-e Pol|Sari Pul,Sar-i-Pul,Sar-e-Pul,Sar-e Pul
Pul-e-Alam|Puli Alam,Pol-e Alam,Pul-i-Alam
Mehtar Lam|Mihtarlam,Mehtarlam
Asadabad
Chaghcharan|Firozkoh,Chaghcheran,Ferozkoh
Aybak|Aibak,Samangan
# AF region
Helmand|Hilmand
Uruzgan|nl=Uruzgan|Oruzgan,Urozgan
Panjshir|nl=Panjshir;de=Pandschir;fr=Panchir;es=Panshir|Panjsher,Pansjir
Nangarhar|Ningarhar
Badakhshan|de=Badachschan
Nuristan
Kunar|Konar
Paktika
Paktia|Paktiya,Paktya
Laghman
Logar
Wardak|Maidan Wardak,Vardak
Zabul|Zabol Province
Nimruz|Nimroz,Nimrouz,Neemroz
Faryab|Fariab
Jawzjan|Jowzjan,Jozjan,Dschuzdschan
Takhar|de=Tachar
Baghlan
Balkh|de=Balch
Parwan|Parvan
Kapisa
Badghis
Daykundi|Daikundi,Dai Kundi,Daikondi
# PK city
Islamabad
Karachi|nl=Karachi;de=Karatschi;fr=Karachi|Karatsji
Lahore
Peshawar|de=Peschawar;fr=Peshawar|Pesjawar
Quetta
Rawalpindi
Abbottabad|Abbotabad
Muzaffarabad
Bannu
Parachinar
Balakot
Gwadar
Swat|Swat Valley
Miran Shah|Miramshah,Miranshah,Miram Shah
Mir Ali
Turbat
Mastung
Dera Ismail Khan|D.I. Khan,DI Khan
Bahawalpur
Muridke
# PK region
Waziristan|nl=Waziristan;de=Wasiristan|Wazirstan
Balochistan|nl=Beloetsjistan;de=Belutschistan;fr=Baloutchistan;es=Baluchistán|Baluchistan,Beluchistan
Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa,North-West Frontier Province
Punjab|nl=Punjab;de=Punjab;fr=Pendjab;es=Punyab|Panjab
Sindh|Sind
# IN city
New Delhi|nl=New Delhi;de=Neu-Delhi;fr=New Delhi;es=Nueva Delhi|~Delhi,Nieuw-Delhi
Mumbai|nl=Mumbai;fr=Bombay,Mumbai;es=Bombay|Bombay
Kolkata|nl=Kolkata,Calcutta;de=Kalkutta;fr=Calcutta;es=Calcuta|Calcutta
Chennai|es=Chennai|Madras
Bengaluru|nl=Bangalore,Bengaluru;de=Bengaluru,Bangalore;fr=Bangalore;es=Bangalore|Bangalore
Kozhikode|Calicut
Srinagar
Pulwama
Pahalgam
Uri
Varanasi|Benares
Ayodhya
Amritsar
Imphal
Jammu
Poonch
Kupwara
Baramulla
# IN region
Kashmir|nl=Kasjmir;de=Kaschmir;fr=Cachemire;es=Cachemira|Cashmere
Ladakh
Manipur
Assam
# NP city
Kathmandu|fr=Katmandou;es=Katmandú|Katmandu
# BD city
Dhaka|fr=Dacca;es=Daca|Dacca
Chittagong|Chattogram
Cox's Bazar|nl=Cox's Bazar|Coxs Bazar,Cox Bazar
Bhasan Char
# LK city
Colombo
Jaffna
Kilinochchi|Killinochchi
Mullaitivu|Mullaittivu
# MM city
Yangon|nl=Yangon,Rangoon;de=Yangon,Rangun;fr=Rangoun,Yangon;es=Rangún,Yangon|Rangoon,Rangun|!Rangoon until 1989.
Naypyidaw|nl=Naypyidaw;es=Naipyidó|Naypyitaw,Nay Pyi Taw,Naypyitaw
Mandalay
Sittwe|Akyab
Lashio
Myitkyina|Myitkyinar
Maungdaw|Maung Daw
Buthidaung
Loikaw
Myawaddy|Myawady,Myawadi
Laukkai|Laukkaing,Laogai
Hpakant|Phakant
Hpa-an|Pa-an
Monywa
Kyaukphyu|Kyaukpyu
Mawlamyine|Mawlamyaing,Moulmein,Mawlamyaine
Bago|Pegu
Taunggyi
Kutkai
Hsipaw|Thibaw
Namkham|Nam Hkam,Namhkam,Nam Kham
Kyaukme
Mogok|Mogoke
Falam
Hakha|Haka
Thantlang|Thantalang
Mindat
Kalay|Kalaymyo,Kalemyo
Demoso|Demawso
Mrauk-U|Mrauk U,Mrauk-Oo
Kyauktaw
Paletwa
Pauktaw
Thandwe|Sandoway
Bhamo|Banmaw,Bamo
Nawnghkio|Nawngkhio,Nawng Hkio
Chinshwehaw|Chin Shwe Haw
Pyin Oo Lwin|Maymyo,Pyin U Lwin
Pazigyi|Pa Zi Gyi
Kawthaung
# MM region
Rakhine|nl=Rakhine;fr=Arakan;es=Rakáin|Arakan|!Arakan until 1989.
Kachin
Chin State|~Chin
Shan State|~Shan
Sagaing
Kokang
Wa State|nl=Wa-staat;de=Wa-Staat;fr=État Wa;es=Estado Wa
Kayah|Kayah State,Karenni,Karenni State
Karen State|nl=Karen-staat;de=Karen-Staat;fr=État Karen;es=Estado Karen|Kayin,Kayin State
# TH city
Bangkok|Krung Thep
Mae Sot
Sisaket|Si Sa Ket
Ubon Ratchathani
# KH city
Phnom Penh|es=Nom Pen
Preah Vihear
Oddar Meanchey|Otdar Meanchey,Oddor Meanchey
Ta Moan Thom|Ta Muen Thom,Ta Moan
# VN city
Hanoi|nl=Hanoi;fr=Hanoï;es=Hanói|Ha Noi
Ho Chi Minh City|nl=Ho Chi Minhstad;de=Ho-Chi-Minh-Stadt;fr=Hô Chi Minh-Ville;es=Ciudad Ho Chi Minh|Saigon
Hue|Huế
Da Nang|Danang
Dien Bien Phu|fr=Diên Biên Phu|Điện Biên Phủ
My Lai
# PH city
Manila|fr=Manille
Marawi
Zamboanga
Cotabato
# PH region
Mindanao
# ID city
Jakarta|nl=Jakarta;fr=Djakarta,Jakarta;es=Yakarta|Djakarta,Batavia
Palu
Yogyakarta|Jogjakarta,Djokjakarta
# ID region
Aceh|nl=Atjeh;fr=Aceh|Acheh
Papua|nl=Papoea,Papua
# TL city
Dili|Díli
# CN city
Beijing|nl=Peking,Beijing;de=Peking;fr=Pékin;es=Pekín|Peking
Shanghai|de=Schanghai,Shanghai;es=Shanghái
Guangzhou|nl=Guangzhou,Kanton;de=Guangzhou,Kanton;fr=Canton;es=Cantón|Canton
Wuhan
Urumqi|nl=Urumqi;de=Ürümqi,Urumtschi;fr=Ouroumtsi;es=Urumchi|Ürümqi,Urumchi
Kashgar|de=Kaschgar|Kashi
Lhasa
Nanjing|nl=Nanjing,Nanking;fr=Nankin|Nanking
Chongqing|Chungking
# CN region
Xinjiang|es=Sinkiang|Sinkiang,East Turkestan|!Uyghur exiles say East Turkestan.
Tibet|fr=Tibet;es=Tíbet|Xizang|!China says Xizang.
Inner Mongolia|nl=Binnen-Mongolië;de=Innere Mongolei;fr=Mongolie-Intérieure;es=Mongolia Interior
# TW city
Taipei|nl=Taipei;de=Taipeh;fr=Taipei;es=Taipéi|Taibei
Kinmen|Quemoy
Kaohsiung
# KP city
Pyongyang|nl=Pyongyang;de=Pjöngjang;fr=Pyongyang;es=Pyongyang|Pjongjang
Panmunjom|fr=Panmunjeom|Panmunjeom
Yongbyon
Punggye-ri
# KR city
Seoul|nl=Seoul,Seoel;fr=Séoul;es=Seúl|Seoel
Busan|Pusan
Gwangju|Kwangju
# JP city
Tokyo|nl=Tokio,Tokyo;de=Tokio,Tokyo;es=Tokio|Tokio
Hiroshima|nl=Hiroshima,Hirosjima|Hirosjima
Nagasaki
Fukushima|nl=Fukushima,Fukusjima|Fukusjima
# * region
Spratly Islands|nl=Spratly-eilanden;de=Spratly-Inseln;fr=îles Spratleys;es=islas Spratly|Spratlys,Nansha
Paracel Islands|nl=Paraceleilanden;de=Paracel-Inseln;fr=îles Paracels|Paracels,Xisha
Senkaku Islands|nl=Senkaku-eilanden;de=Senkaku-Inseln;fr=îles Senkaku|Senkakus,Diaoyu Islands,Diaoyu|!Diaoyu is the Chinese name.
Dokdo|Takeshima,Liancourt Rocks|!Dokdo is the Korean name, Takeshima the Japanese one.
Scarborough Shoal|nl=Scarborough-rif
# * water
South China Sea|nl=Zuid-Chinese Zee;de=Südchinesisches Meer;fr=mer de Chine méridionale;es=mar de China Meridional|West Philippine Sea
Taiwan Strait|nl=Straat van Taiwan;de=Taiwanstraße;fr=détroit de Taïwan;es=estrecho de Taiwán|Formosa Strait
Sea of Japan|nl=Japanse Zee;de=Japanisches Meer;fr=mer du Japon;es=mar del Japón|East Sea|!South Korea says East Sea.
# CN site
Tiananmen|nl=Tiananmen;fr=Tiananmen
`;
