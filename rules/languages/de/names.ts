import { list, words } from "../contract/list.ts";
import type { NameWords } from "../contract/names.ts";
import { givenNames } from "./given-names.ts";

export const names = (): NameWords => ({
  place: {
    prepositions:
      list(`in, bei, nahe, unweit, nördlich von, südlich von, östlich von, westlich von, nordöstlich von, nordwestlich von, südöstlich von, südwestlich von, in der nähe von, am rande von, rund um, außerhalb von, innerhalb von, im norden von, im süden von, im osten von, im westen von, im nordosten von, im nordwesten von, im südosten von,
      im südwesten von, im zentrum von, im umland von, vor den toren von, teile von, teilen von, im großraum, im raum, richtung, oberhalb von, vororte von, vorort von, stadtteil von, hauptstadt von, grenze zu, einwohner von, bewohner von`),
    weakPrepositions: list(
      "aus, nach, von, über, um, an, gegen, für, zu, durch, bis, via, erreichte, verließ, eroberte, eroberten, bombardierte, belagerte, ab",
    ),
    nounsBefore:
      words(`stadt städte städten hauptstadt hafenstadt küstenstadt grenzstadt kleinstadt großstadt millionenstadt provinzhauptstadt ortschaft ortschaften ort orte orten dorf dörfer dörfern dorfes weiler siedlung provinz provinzen bezirk bezirke landkreis kreis distrikt gouvernement region regionen gebiet gebiete stadtteil
      viertel vorort vororte vororten enklave exklave insel inseln gemeinde kanton oblast grafschaft bundesland bundesstaat bundesstaaten staat staates teilrepublik tal halbinsel lager flüchtlingslager grenzübergang stützpunkt luftwaffenstützpunkt flughafen flughafens fluss berg see republik volksrepublik hafen badeort oase
      departement präfektur hochburg wüste stadtbezirk metropole marktgemeinde`),
    linkers: list("von, namens, genannt"),
    nounsAfter: list("oblast, inseln, provinz, tal"),
    generics: words(
      `berg see insel inseln sankt st bad san santa los las el la le den groß klein neu alt nord süd ost west mount lake airport fort port golf straße bucht kap fluss platz new park city camp island islands oblast gazastreifen streifen berge gebirge hafen stadt`,
    ),
    joiners: words("und oder sowie bzw"),
    aliases: words("bekannt genannt heißt hieß umbenannt früher vormals ehemals einst beziehungsweise alias"),
    articles: words("der die das den dem des ein eine einer einem"),
  },
  person: {
    titles:
      words(`herr herrn frau fräulein dr prof professor professorin präsident präsidentin ex-präsident vizepräsident vizepräsidentin staatspräsident staatschef regierungschef bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin altkanzler premier premierminister premierministerin ministerpräsident ministerpräsidentin
      minister ministerin außenminister außenministerin innenminister innenministerin verteidigungsminister finanzminister justizminister könig königin prinz prinzessin kronprinz kaiser emir sultan scheich papst ajatollah imam mullah rabbi rabbiner bischof erzbischof kardinal pater pfarrer general generalmajor
      generalleutnant oberst oberstleutnant major hauptmann leutnant kapitän feldwebel admiral kommandant marschall senator senatorin gouverneur gouverneurin bürgermeister bürgermeisterin oberbürgermeister generalsekretär staatssekretär richter richterin staatsanwalt anwalt rechtsanwalt botschafter kommissar
      trainer bundestrainer landrat sir lady lord graf gräfin fürst freiherr schwester bruder un-generalsekretär nato-generalsekretär us-präsident oppositionsführer parteichef rebellenführer oppositionspolitiker`),
    roles:
      words(`sprecher sprecherin pressesprecher pressesprecherin regierungssprecher polizeisprecher direktor direktorin leiter leiterin chef chefin führer kommandeur aktivist aktivistin analyst analystin journalist journalistin reporter korrespondent fotograf anwalt anwältin arzt ärztin lehrer lehrerin bewohner einwohner zeuge augenzeuge
      gründer gründerin vorsitzender vorsitzende mitglied abgeordneter abgeordnete politiker politikerin kandidat kandidatin gesandter sondergesandter berater beraterin experte expertin forscher forscherin wissenschaftler wissenschaftlerin autor autorin schriftsteller kämpfer rebell polizist soldat pilot fahrer vater mutter
      bruder schwester sohn tochter ehemann ehefrau mann witwe onkel tante neffe nichte koordinator dissident blogger redakteur chefredakteur besitzer manager opfer verdächtiger täter flüchtling bauer student studentin sänger sängerin schauspieler schauspielerin spieler geistlicher prediger ökonom historiker jurist
      geschäftsführer geschäftsführerin beauftragter vertreter vertreterin mitarbeiter mitarbeiterin unterhändler vorstandsvorsitzender generaldirektor terrorist extremist islamist`),
    givenNames: givenNames(),
    particles: list(
      "von, von der, von den, vom, zu, zum, zur, van, van der, van den, de, del, della, di, da, du, la, le, bin, ibn, al, el, ben, abu, und zu",
    ),
  },
  organisation: {
    names:
      list(`Hamas, Hisbollah, Fatah, Taliban, al-Qaida, Al-Qaida, Al Qaida, Islamischer Staat, IS, ISIS, Boko Haram, al-Shabaab, Al-Shabaab, Huthi, Huthis, Wagner, Asow, Peschmerga, al-Nusra, Brot für die Welt, Aktion gegen den Hunger, Reuters, DPA, dpa, AFP, AP, APA, EFE, Xinhua, Tass, TASS, Interfax, Sana, SANA, Anadolu, BBC, CNN, ARD, ZDF, ORF, SRF, RTL, Amnesty, Human Rights Watch, Save the Children, Oxfam, Unicef,
      UNICEF, UNHCR, Ärzte ohne Grenzen, Reporter ohne Grenzen, Rotes Kreuz, Roter Halbmond, Weißhelme, NATO, Nato, OPEC, Pentagon, Kreml, Weißes Haus, Interpol, Europol, Frontex, Twitter, Facebook, YouTube, WhatsApp, Telegram, Google, Boeing, Airbus, Gazprom, Shell, Bundestag, Bundesrat, Bundeswehr, Senat, Kongress, Knesset, Duma,
      Mossad, Likud, CDU, CSU, SPD, FDP, AfD, Grüne, Linke, ÖVP, SPÖ, FPÖ, Al Jazeera, Al-Jazeera, Spiegel, Der Spiegel, Die Zeit, Die Welt, Stern, Focus, Bild, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Der Standard, Neue Zürcher Zeitung, Wikipedia, Greenpeace, Caritas, Diakonie`),
  },
  derived: {
    endings: words(
      "er ern erin erinnen isch ische ischen ischer isches ischem aner anern anisch enser ner nern esen ese ier iern i is",
    ),
    demonyms:
      list(`Syrer, Syrern, Iraker, Irakern, Iraner, Iranern, Türke, Türken, Kurde, Kurden, Araber, Arabern, Israeli, Israelis, Palästinenser, Palästinensern, Libanese, Libanesen, Jordanier, Ägypter, Ägyptern, Saudi, Saudis, Jemenit, Jemeniten, Libyer, Libyern, Tunesier, Algerier, Marokkaner, Sudanese, Sudanesen, Äthiopier, Eritreer, Somalier, Kenianer,
      Ugander, Ruander, Kongolese, Kongolesen, Nigerianer, Malier, Afghane, Afghanen, Pakistaner, Pakistani, Inder, Indern, Birmane, Birmanen, Chinese, Chinesen, Japaner, Koreaner, Russe, Russen, Ukrainer, Ukrainern, Belarusse, Pole, Polen, Deutsche, Deutscher, Deutschen, Franzose, Franzosen, Brite, Briten, Engländer, Schotte, Schotten, Ire, Iren, Niederländer, Holländer,
      Belgier, Flame, Flamen, Wallone, Spanier, Spaniern, Italiener, Italienern, Grieche, Griechen, Schwede, Schweden, Norweger, Däne, Dänen, Finne, Finnen, Schweizer, Österreicher, Ungar, Ungarn, Tscheche, Tschechen, Slowake, Rumäne, Rumänen, Bulgare, Bulgaren, Serbe, Serben, Kroate, Kroaten, Bosnier, Kosovare, Albaner, Mazedonier, Georgier, Armenier, Aserbaidschaner,
      Tschetschene, Tschetschenen, Tatar, Tataren, Usbeke, Uigure, Uiguren, Amerikaner, US-Amerikaner, Kanadier, Mexikaner, Kubaner, Venezolaner, Kolumbianer, Brasilianer, Argentinier, Australier, Neuseeländer, Europäer, Afrikaner, Asiate, Asiaten, Muslim, Muslime, Christ, Christen, Jude, Juden, Sunnit, Sunniten, Schiit, Schiiten, Alawit, Alawiten, Jeside, Jesiden,
      Berliner, Hamburger, Münchner, Kölner, Frankfurter, Wiener, Zürcher, Londoner, Pariser, Moskauer, New Yorker, Washingtoner, Brüsseler`),
    possessives: ["s", "'", "'s", "sche", "schen"],
  },
  compounds: {
    prefixes: words(
      "nord süd ost west nordost nordwest südost südwest zentral mittel ober unter nieder groß klein neu alt",
    ),
    looseParts: words("pro anti ex post prä non trans inter neo nicht co halb semi vize ober"),
    nameFirst: true,
  },
  directions:
    words(`nord süd ost west norden süden osten westen nördlich nördliche nördlichen südlich südliche südlichen östlich östliche östlichen westlich westliche westlichen nordost nordwest südost südwest nordöstlich nordwestlich südöstlich südwestlich zentral zentrale mittel ober unter nieder groß groß-
    klein neu alt hoch`),
  capitalised: words(
    `januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ostern pfingsten weihnachten silvester ramadan gott allah bibel koran internet covid covid-19 corona foto bild video tweet quelle uhr prozent euro dollar`,
  ),
  openers:
    words(`der die das den dem des ein eine einer einem eines dies diese dieser dieses diesen er sie es wir ich man sein seine ihr ihre unser in im am an auf aus bei beim vor von vom für mit ohne bis nach über unter zwischen durch seit während als wo wenn falls aber und oder denn also auch noch nicht kein keine hier dort dann nun jetzt doch
    jedoch obwohl weil trotz laut wegen dank rund um gegen alle alles viele mehr meisten weniger einige jeder jede andere solche so wie sodass mindestens nur allein gerade bereits schon inzwischen mittlerweile früher später letzte erste zweite dritte endlich heute gestern morgen kürzlich neu lokale polizei zeugen bewohner rebellen
    truppen regierung opposition medien militärische was wer warum zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende millionen menschen männer frauen kinder zivilisten ist war waren wird werden wurde wurden hat haben hatte hatten kann konnte soll sollte muss darf ferner außerdem zudem dabei danach
    daher dadurch damit darin besonders vielleicht leider natürlich ja nein danke gegenüber insgesamt etwa fast sowohl weder beide selbst sogar manchmal oft nie immer wieder zuletzt zunächst zuvor außer neben hinter zum zur zu sollten wären hätten nachdem bevor bisher bislang demnach angaben`),
  nounsHaveCapitals: true,
  // As Duden and dpa romanize.
  readerHabits: [
    { sound: "German s for z", spellings: ["s", "z"] },
    { sound: "German z for ts", spellings: ["z", "ts", "c"] },
  ],
});
