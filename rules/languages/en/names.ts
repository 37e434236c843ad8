import type { NameWords } from "../contract/names.ts";
import { givenNames } from "./given-names.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s*[,\n]\s*/u);

export const names = (): NameWords => ({
  place: {
    prepositions:
      list(`in, near, inside, outside, around, across, into, throughout, toward, towards, within, between, northeast of, northwest of, southeast of,
      southwest of, north of, south of, east of, west of, outskirts of, suburb of, suburbs of, capital of, centre of, center of, countryside of, edge of, part of, parts of,
      town of, city of, areas of, area of, rest of, out of, border with, close to, next to, surrounding, nearby, besieged, en route to, off`),
    weakPrepositions: list(
      "from, to, at, on, of, over, for, against, reach, leave, left, entered, beyond, through, along, via, bombed, shelled, captured, recaptured, retook, retake, seized, besieging",
    ),
    nounsBefore:
      list(`town, towns, city, cities, village, villages, hamlet, hamlets, province, provinces, district, districts, governorate, governorates, region, regions,
      suburb, suburbs, neighbourhood, neighborhood, neighbourhoods, neighborhoods, area, areas, enclave, capital, port, island, islands, county, oblast, canton, municipality, settlement, settlements,
      kibbutz, camp, camps, stronghold, strongholds, bastion, republic, state, peninsula, valley, quarter, countryside, outskirts, crossing, airbase, base, sub-district, subdistrict, borough, parish, prefecture, raion, commune, locality`),
    linkers: list("of, called, named, known as"),
    nounsAfter:
      list(`province, provinces, governorate, governorates, district, districts, region, suburb, suburbs, neighbourhood, neighborhood, neighbourhoods, neighborhoods, area, areas, countryside,
      city, town, village, villages, oblast, county, camp, enclave, peninsula, outskirts, airport, airbase, crossing, border, valley, prefecture, township, municipality, island, islands, strip, pocket, canton, raion, plain, quarter, highway, bridge, dam, hospital, university`),
    generics:
      list(`mount, mt, lake, camp, airport, island, islands, city, town, village, province, governorate, district, region, county, state, river, valley, bay, cape, gulf, strait, sea, ocean, desert,
      hills, mountains, mountain, heights, strip, bank, peninsula, coast, port, fort, beach, park, street, road, avenue, square, bridge, crossing, dam, creek, point, springs, falls, saint, st, new, san, santa, los, las, el, la, le, great, upper, lower, old, oblast, airbase, suburb, suburbs, neighborhood, neighbourhood, countryside`),
    joiners: list("and, or, as well as"),
    aliases: list("known, called, named, renamed, formerly, previously, alias, aka"),
    articles: list("the"),
  },
  person: {
    titles:
      list(`mr, mrs, ms, miss, dr, prof, professor, sir, lord, lady, dame, president, ex-president, vice-president, king, queen, prince, princess, emir, sultan, pope, ayatollah, imam, sheikh, sheik, mullah, rabbi, bishop, archbishop,
      cardinal, father, sister, rev, reverend, gen, general, maj, major, lt, lieutenant, col, colonel, capt, captain, sgt, sergeant, cpl, corporal, brig, brigadier, adm, admiral, commander, marshal, cmdr, private, pvt, sen, senator, rep, representative,
      congressman, congresswoman, gov, governor, mayor, chancellor, premier, minister, secretary, judge, justice, attorney, ambassador, envoy, deputy, detective, inspector, constable, officer, chief, sheriff, superintendent, coach, hon, baroness, baron, count, duke, duchess, haji, hajj, sayyid, mufti, comrade`),
    roles:
      list(`spokesman, spokeswoman, spokesperson, minister, director, head, chief, leader, commander, activist, analyst, journalist, reporter, correspondent, photographer, lawyer, doctor, surgeon, nurse, teacher, resident, witness, eyewitness, official,
      founder, chairman, chairwoman, chair, member, lawmaker, politician, opposition, candidate, ambassador, envoy, adviser, advisor, expert, professor, researcher, scientist, author, writer, fighter, militant, rebel, officer, policeman, soldier, pilot, driver, father, mother, brother, sister, son, daughter,
      wife, husband, widow, uncle, cousin, coordinator, negotiator, prosecutor, judge, dissident, blogger, editor, owner, manager, ceo, executive, secretary-general, president, survivor, victim, suspect, gunman, attacker, refugee, farmer, shopkeeper, student, volunteer, worker, singer, actor, actress, player, captain, cleric, preacher, defector, prime minister, coach, economist, historian, meteorologist, firefighter, paramedic, deputy, aide, counterpart, successor, predecessor, colleague, neighbour, neighbor, sheriff, commissioner, treasurer, vice president, premier, mayor, governor, senator, congressman, congresswoman`),
    givenNames: givenNames(),
    particles: list(
      "van, van der, van den, von, de, del, della, di, da, dos, du, la, le, bin, ibn, bint, al, el, ben, abu, ter",
    ),
  },
  organisation: {
    names:
      list(`Hamas, Hezbollah, Hizbollah, Hizbullah, Fatah, Taliban, al-Qaeda, al-Qaida, Al-Qaeda, Al Qaeda, Islamic State, ISIS, ISIL, IS, Daesh, Boko Haram, al-Shabaab, Al-Shabaab, Houthi, Houthis, Ansar Allah, Wagner, Azov, Peshmerga, Jabhat al-Nusra, al-Nusra, Nusra, Hayat Tahrir al-Sham,
      Ahrar al-Sham, Jaish al-Islam, Faylaq al-Rahman, Jund al-Aqsa, Doctors Without Borders, Reporters Without Borders, Physicians for Human Rights, Action against Hunger, Reuters, Associated Press, Agence France-Presse, Al Jazeera, al-Jazeera, Al Arabiya, al-Arabiya, Xinhua, Tass, Interfax, Sana, SANA, Anadolu, BBC, CNN, Amnesty, Human Rights Watch, Save the Children, Oxfam, Unicef, Médecins Sans Frontières, Red Cross, Red Crescent, White Helmets, NATO, Nato, Opec, Pentagon, Kremlin, White House, Interpol, Europol, Frontex, Twitter, Facebook, YouTube, WhatsApp, Telegram, Google, Boeing, Airbus, Gazprom, Rosneft, Shell,
      Democrats, Republicans, Labour, Conservatives, Tories, Congress, Parliament, Senate, Knesset, Rada, Bundestag, Majlis, Loya Jirga, Mossad, Shin Bet, Likud, Kach, Tatmadaw, Janjaweed, Fano, Al-Manar, Al-Mayadeen, Al-Ikhbariya, Al-Watan, Asharq al-Awsat, Haaretz, Ynet, Wikipedia, Wikinews, Wikileaks`),
  },
  derived: {
    endings: list("an, ian, n, ese, i, is, ite, ites, er, ers, ans, ians, ish, ic, enne"),
    demonyms: list(
      `Syrian, Syrians, Iraqi, Iraqis, Iranian, Iranians, Persian, Turkish, Turk, Turks, Kurdish, Kurd, Kurds, Arab, Arabs, Arabic, Arabian, Israeli, Israelis, Palestinian, Palestinians, Lebanese, Jordanian, Jordanians, Egyptian, Egyptians, Saudi, Saudis, Yemeni, Yemenis, Qatari, Emirati, Kuwaiti, Bahraini, Omani, Libyan, Libyans, Tunisian, Algerian, Moroccan, Sudanese, Ethiopian, Ethiopians, Eritrean, Eritreans, Somali, Somalis, Kenyan, Ugandan, Rwandan, Congolese, Nigerian, Nigerians, Nigerien, Malian, Chadian, Cameroonian, Afghan, Afghans, Pakistani, Pakistanis, Indian, Indians, Bangladeshi, Burmese, Rohingya, Thai, Chinese, Japanese, Korean, Koreans, Russian, Russians, Ukrainian, Ukrainians, Belarusian, Belarusians, Polish, Pole, Poles, German, Germans, French, Frenchman, British, Briton, Britons, English, Scottish, Welsh, Irish, Dutch, Belgian, Belgians, Spanish, Spaniard, Italian, Italians, Greek, Greeks, Swedish, Swede, Norwegian, Danish, Dane, Finnish, Finn, Swiss, Austrian, Hungarian, Czech, Slovak, Romanian, Bulgarian, Serbian, Serb, Serbs, Croatian, Croat, Bosnian, Bosniak, Kosovar, Albanian, Albanians, Macedonian, Georgian, Georgians, Armenian, Armenians, Azerbaijani, Azerbaijanis, Azeri, Chechen, Chechens, Dagestani, Ingush, Tatar, Tatars, Uzbek, Uzbeks, Tajik, Tajiks, Turkmen, Turkoman, Kazakh, Kyrgyz, Uyghur, Uighur, Uighurs, American, Americans, Canadian, Canadians, Mexican, Mexicans, Cuban, Venezuelan, Colombian, Brazilian, Argentine, Chilean, Australian, Australians, European, Europeans, African, Africans, Asian, Asians, Western, Islamic, Islamist, Islamists, Muslim, Muslims, Christian, Christians, Jewish, Jew, Jews, Sunni, Sunnis, Shia, Shias, Shiite, Shiites, Shi'ite, Shi'ites, Alawite, Alawites, Druze, Yazidi, Yazidis, Yezidi, Catholic, Catholics, Orthodox, Protestant, Buddhist, Hindu, Hindus, Sikh, Salafi, Salafist, Wahhabi, Baathist, Ba'athist, Communist, Communists, Republican, Republicans, Democrat, Democratic, Soviet, Nazi, Nazis, Zionist, Jihadi, Jihadist, Pashtun, Pashtuns, Hazara, Hazaras, Baloch, Tigrayan, Tigrayans, Oromo, Amhara, Tuareg, Fulani, Hutu, Tutsi, Tutsis, Hutus, Filipino, Filipinos, Indonesian, Indonesians, Malaysian, Vietnamese, Cambodian, Nepali, Nepalese, Tibetan, Sri Lankan, Tamil, Tamils, Sinhalese`,
    ),
    possessives: ["'s", "'"],
  },
  compounds: {
    prefixes: list(
      "north, south, east, west, northeast, northwest, southeast, southwest, central, mid, upper, lower, greater, inner, outer",
    ),
    looseParts: list("pro, anti, ex, post, pre, non, trans, inter, mid, neo, then, now, un, cross, co, half, self"),
    nameFirst: true,
  },
  directions:
    list(`north, south, east, west, northern, southern, eastern, western, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western,
    central, upper, lower, inner, outer, greater, little, big, small, old, new, middle, far, near`),
  capitalised:
    list(`january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, christmas, easter, ramadan, eid, ashura, nowruz, hanukkah, passover, thanksgiving, ramazan, eid al-fitr, eid al-adha, god, allah, bible, quran, koran, internet, covid, covid-19, i, ok, am, pm, gmt, utc, bst, edt, est, photo, image, file, video, tweet, update, breaking, live`),
  openers: list(
    `the, a, an, this, that, these, those, he, she, it, they, we, you, i, his, her, its, their, our, your, my, in, on, at, by, for, from, with, without, to, of, as, after, before, since, until, during, while, when, where, if, but, and, or, so, yet, nor, not, no, there, here, then, now, also, however, although, though, because, despite, according, among, amid, about, over, under, between, both, all, some, many, most, several, few, each, every, another, other, others, such, more, less, at least, once, only, just, still, even, meanwhile, earlier, later, last, next, first, second, third, finally, today, yesterday, tomorrow, recently, state, local, police, officials, witnesses, residents, rebels, forces, troops, activists, fighters, militants, government, opposition, media, reports, sources, military, security, what, who, why, how, which, whose, whether, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozens, hundreds, thousands, millions, people, men, women, children, civilians, is, are, was, were, be, been, has, have, had, do, does, did, can, could, may, might, will, would, shall, should, must, let, air, suicide, car, mortar, foreign, prime, former, senior, islamic, free, new, heavy, violent, fierce, clashes, fighting, shelling, attacks, attack, dead, killed, wounded, injured, russian, syrian, warplanes, helicopters, jets, regime, pro-government, army, soldiers, hospital, doctors, aid, relief, humanitarian, monitors, observers, monitoring, protesters, demonstrators, demonstrations, peace, talks, ceasefire, war, photo, photos, image, images, video, footage, related, read, see, watch, speaking, asked, following, through, across, around, near, inside, outside, within, upon, like, unlike, instead, thus, therefore, moreover, furthermore, additionally, similarly, indeed, nevertheless, nonetheless, perhaps, maybe, yes, well, oh, please, thank, thanks, given, using, based, including, additional, further, eight-year-old, theres, thats, im, ive, dont, cant, didnt, isnt, wont, weve, theyre, hes, shes`,
  ),
  nounsHaveCapitals: false,
  readerHabits: [],
});
