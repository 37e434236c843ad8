import { list, words } from "../contract/list.ts";
import type { NameWords } from "../contract/names.ts";
import { givenNames } from "./given-names.ts";
import { plurals } from "./inflect.ts";

export const names = (): NameWords => ({
  place: {
    prepositions:
      list(`en, cerca de, alrededor de, en torno a, al norte de, al sur de, al este de, al oeste de, al noreste de, al noroeste de, al sureste de, al suroeste de, en el norte de, en el sur de, en el este de, en el oeste de, a las afueras de, en las afueras de, en las inmediaciones de, frente a las costas de, próximo a, junto a,
      habitantes de, capital de, partes de, barrios de, centro de, frontera con, fuera de, dentro de, vecinos de, residentes de`),
    weakPrepositions: words("de desde a hacia hasta sobre por para entre contra vía al del"),
    nounsBefore: plurals(
      `ciudad capital pueblo aldea caserío localidad poblado provincia distrito gobernación región barrio suburbio enclave isla comuna municipio cantón óblast condado estado valle península campamento frontera base aeropuerto río monte lago república puerto oasis departamento prefectura bastión feudo desierto metrópoli urbe villa
      archipiélago golfo estrecho parroquia corregimiento vereda colonia delegación paso`,
    ),
    linkers: words("de del llamado llamada"),
    nounsAfter: [],
    generics: words(
      `monte lago isla islas san santa santo los las el la gran nuevo nueva viejo vieja fuerte puerto mar golfo calle bahía cabo río plaza new park city camp island islands óblast franja valle costa alto alta bajo baja sierra cerro villa ciudad punta`,
    ),
    joiners: words("y e o u"),
    aliases: words(
      "conocido conocida llamado llamada denominado denominada rebautizado rebautizada antes antiguamente antigua antiguo alias",
    ),
    articles: words("el la los las un una"),
  },
  person: {
    titles:
      words(`sr sra srta señor señora señorita don doña dr dra doctor doctora profesor profesora presidente presidenta expresidente expresidenta vicepresidente vicepresidenta rey reina príncipe princesa emir sultán papa ayatolá imán jeque mulá rabino obispo arzobispo cardenal padre sor fray general coronel teniente capitán comandante
      sargento cabo almirante mariscal mayor senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa canciller ministro ministra secretario secretaria juez jueza fiscal embajador embajadora inspector inspectora comisario comisaria sir lady lord seleccionador entrenador premier líder mandatario lehendakari conseller`),
    roles:
      words(`portavoz vocero vocera ministro ministra director directora jefe jefa responsable líder dirigente comandante militante activista analista periodista reportero reportera corresponsal fotógrafo fotógrafa abogado abogada médico médica cirujano enfermero enfermera maestro maestra profesor profesora vecino vecina residente testigo
      fundador fundadora presidente presidenta miembro diputado diputada parlamentario candidato candidata embajador enviado enviada consejero consejera experto experta investigador investigadora científico científica autor autora escritor escritora combatiente rebelde policía soldado militar piloto conductor padre madre hermano
      hermana hijo hija esposo esposa marido mujer viuda tío tía sobrino sobrina coordinador coordinadora negociador juez disidente bloguero redactor editor propietario dueño gerente secretario secretaria víctima sospechoso tirador refugiado agricultor estudiante cantante actor actriz jugador jugadora economista historiador
      historiadora jurista bombero empresario empresaria sindicalista novelista cineasta`),
    givenNames: givenNames(),
    particles: list(
      "de, de la, de las, de los, del, y, e, da, das, do, dos, van, von, bin, ibn, al, el, ben, abu, di, san",
    ),
  },
  organisation: {
    names:
      list(`Hamás, Hamas, Hezbolá, Hizbulá, Fatah, Talibán, Al Qaeda, al Qaeda, Al-Qaeda, Estado Islámico, EI, Daesh, Boko Haram, Al Shabab, Hutíes, Wagner, Azov, Peshmerga, Al Nusra, Médicos sin Fronteras, Reporteros sin Fronteras, Médicos del Mundo, Acción contra el Hambre, Reuters, AFP, Associated Press, AP, EFE, Xinhua, Tass, TASS, Interfax, Sana, Anadolu, BBC, CNN, RTVE, Amnistía Internacional, Human Rights Watch, Save the Children, Oxfam, Unicef, UNICEF,
      ACNUR, Médicos Sin Fronteras, MSF, Reporteros Sin Fronteras, Cruz Roja, Media Luna Roja, Cascos Blancos, OTAN, ONU, UE, OMS, OPEP, Pentágono, Kremlin, Casa Blanca, Moncloa, Interpol, Europol, Frontex, Twitter, Facebook, YouTube, WhatsApp, Telegram, Google, Boeing, Airbus, Gazprom, Repsol, Knéset, Duma, Bundestag, Senado, Congreso, Mossad, Likud,
      Al Jazeera, El País, El Mundo, ABC, La Vanguardia, Clarín, La Nación, El Universal, Reforma, El Tiempo, Wikipedia, Greenpeace, PP, PSOE, Vox, Podemos, Ciudadanos, Morena, PRI, PAN, FARC, ELN`),
  },
  derived: {
    endings: words(
      "ano anos ana anas ense enses és esa eses esas eño eños eña eñas ino inos ina inas í íes ita itas eco ecos o os a as ol oles",
    ),
    demonyms:
      list(`Sirio, Sirios, Iraquí, Iraní, Turco, Turcos, Kurdo, Kurdos, Árabe, Árabes, Israelí, Palestino, Palestinos, Libanés, Egipcio, Saudí, Yemení, Libio, Tunecino, Argelino, Marroquí, Sudanés, Etíope, Somalí, Keniano, Nigeriano, Afgano, Afganos, Paquistaní, Indio, Chino, Chinos, Japonés, Coreano, Ruso, Rusos, Ucraniano, Ucranianos, Polaco, Alemán,
      Alemanes, Francés, Franceses, Británico, Británicos, Inglés, Irlandés, Neerlandés, Belga, Español, Españoles, Catalán, Catalanes, Vasco, Vascos, Italiano, Griego, Sueco, Noruego, Danés, Suizo, Austríaco, Húngaro, Checo, Rumano, Serbio, Croata, Bosnio, Albanés, Georgiano, Armenio, Checheno, Estadounidense, Estadounidenses, Canadiense, Mexicano,
      Mexicanos, Cubano, Venezolano, Colombiano, Brasileño, Argentino, Peruano, Chileno, Australiano, Europeo, Africano, Asiático, Musulmán, Musulmanes, Cristiano, Judío, Suní, Chií`),
    possessives: [],
  },
  compounds: {
    prefixes: words(
      "norte sur este oeste noreste noroeste sureste suroeste centro alto alta bajo baja gran nuevo nueva viejo san santa",
    ),
    looseParts: words("pro anti ex post pre no trans inter neo co semi vice medio"),
    nameFirst: false,
  },
  directions: words(
    `norte sur este oeste septentrional meridional oriental occidental noreste noroeste sureste suroeste nordeste sudeste sudoeste central centro alto alta bajo baja gran grande pequeño pequeña nuevo nueva viejo vieja`,
  ),
  capitalised: words(
    `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad pascua ramadán dios alá biblia corán internet covid covid-19 foto vídeo video tuit`,
  ),
  openers:
    words(`el la los las lo un una unos unas de del al este esta estos estas ese esa esos esas él ella ellos ellas yo nosotros usted ustedes su sus nuestro nuestra mi tu en a ante bajo con contra desde durante entre hacia hasta para por según sin sobre tras vía cuando como si aunque porque pues mientras pero o y e ni también aún todavía ya así
    entonces luego después antes embargo además asimismo donde que quien quienes qué quién cuál cómo cuándo todo toda todos todas varios varias algunos algunas muchos muchas pocos más menos ningún ninguna cada otro otra otros otras mismo incluso aquí allí ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo recientemente
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil decenas cientos miles millones no se es son era eran fue fueron ha han había policía testigos vecinos rebeldes militantes gobierno oposición medios fuentes casi alrededor cerca veces siempre nunca actualmente primer primero primera último última
    solo sólo sí gracias frente respecto lamentablemente quizás quizá tal ambos hay está están dicho dijo personas`),
  nounsHaveCapitals: false,
  // As Fundéu and EFE romanize.
  readerHabits: [
    { sound: "Spanish j for kh and h", spellings: ["j", "kh", "h", "ch"] },
    { sound: "Spanish b for v", spellings: ["b", "v", "w"] },
    { sound: "Spanish gu and u for w", spellings: ["u", "w", "g"] },
  ],
});
