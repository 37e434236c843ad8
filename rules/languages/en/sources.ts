import type { SourceNouns } from "../contract/attribution.ts";

/** Who and what speaks in English news, singular; plurals are made below. */
const people =
  words(`spokesperson spokesman spokeswoman speaker official officer minister president premier chancellor secretary governor mayor senator congressman congresswoman lawmaker
legislator councillor councilor politician diplomat ambassador envoy chief commander commandant captain colonel general lieutenant sergeant major admiral brigadier commissioner superintendent inspector
detective sheriff deputy constable investigator prosecutor lawyer attorney solicitor barrister judge magistrate justice coroner doctor physician surgeon nurse medic paramedic rescuer firefighter director
manager executive chairman chairwoman chairperson chair head leader coordinator co-ordinator representative delegate adviser advisor aide analyst expert specialist scientist researcher professor
academic scholar historian economist meteorologist seismologist epidemiologist author journalist reporter correspondent editor broadcaster blogger witness eyewitness bystander resident neighbour neighbor
survivor victim passenger driver pilot worker volunteer activist campaigner protester protestor organiser organizer monitor observer critic opponent supporter ally negotiator mediator
king queen prince princess pope bishop archbishop cardinal priest imam rabbi pastor cleric father mother brother sister son daughter wife husband widow cousin uncle aunt relative parent friend colleague
classmate teacher student principal headteacher headmaster owner founder engineer technician farmer villager islander tourist hunter soldier veteran militant insurgent rebel suspect defendant
gunman man woman boy girl teenager child caller user commenter viewer source insider whistleblower insurer consultant trader forecaster ranger warden curator archivist`);
const bodies =
  words(`police ministry government administration authority department agency office bureau commission committee council parliament congress senate assembly court tribunal army navy military
force coastguard command pentagon kremlin embassy consulate union league alliance party movement group organisation organization charity foundation institute institution
university college school hospital clinic company firm airline operator manufacturer corporation bank airport newspaper paper magazine tabloid daily weekly broadcaster channel station network outlet media press site website publication
observatory centre center service brigade board federation association society network coalition militia taliban militants palace cabinet team crew family community church mosque diocese police-force newsroom wire watchdog regulator
ombudsman inspectorate directorate secretariat delegation mission fund programme program task-force state prosecution defence defense`);
const documents =
  words(`report statement release communique communiqué document record letter memo email e-mail tweet post message note notice bulletin advisory article story editorial interview survey study poll
census analysis review assessment audit estimate figure datum statistic count tally toll-count database register log dossier indictment complaint affidavit filing ruling verdict judgment judgement decision warrant transcript
law constitution resolution declaration agreement treaty manifesto video recording footage tape broadcast dispatch despatch page website index paper account testimony speech address caption book memoir biography chronicle obituary`);
const irregular = [
  "media",
  "police",
  "press",
  "people",
  "men",
  "women",
  "children",
  "wives",
  "families",
  "authorities",
  "staff",
  "personnel",
  "loved ones",
];

export const sources = (): SourceNouns => ({
  people: plural(people),
  bodies: [...plural(bodies), ...irregular],
  documents: [...plural(documents), "data", "papers"],
  vague: words(
    `sources source reports witnesses eyewitnesses observers critics experts analysts insiders some many others rumours rumors media outlets commentators onlookers residents locals estimates estimate accounts`,
  ),
  vagueAdjectives:
    words(`local unnamed anonymous several some many various other multiple numerous initial early preliminary unconfirmed conflicting informed security military diplomatic foreign western
  political independent eye reliable unspecified certain two three all most recent further international national regional official undisclosed`),
  never: words(
    `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday god nobody nothing everything anything something there here`,
  ),
  events:
    words(`blaze fire accident crash attack attacks explosion explosions blast blasts bombing shooting incident earthquake quake tremor storm hurricane cyclone typhoon flood floods flooding landslide eruption
  raid strike strikes airstrike offensive operation assault ambush clash clashes fighting war conflict battle violence unrest protest protests riot riots demonstration massacre siege outbreak epidemic pandemic virus disease
  disaster collapse derailment wildfire wildfires bushfire bushfires tornado tsunami avalanche deal ceasefire truce vote election shelling bombardment toll death deaths fall rise increase number`),
  compounds: false,
  nounsCapitalised: false,
  own: ["own"],
});

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function plural(singulars: readonly string[]): readonly string[] {
  return singulars.flatMap((noun) => [noun, pluralOf(noun)]);
}

function pluralOf(noun: string): string {
  if (/(?:man|woman)$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
