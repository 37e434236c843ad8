import type { SourceNouns } from "../contract/attribution.ts";

/** Who and what speaks in Dutch news, singular; plurals are written after a comma where they are not made with *-en* or *-s*. Compounds end in these. */
const people =
  words(`woordvoerder woordvoerster zegsman zegsvrouw zegslieden spreker functionaris ambtenaar minister president premier kanselier bondskanselier staatssecretaris gouverneur burgemeester wethouder commissaris
  senator kamerlid parlementariër politicus politici diplomaat ambassadeur gezant chef commandant kapitein kolonel generaal luitenant sergeant majoor admiraal inspecteur rechercheur agent officier aanklager advocaat advocaten rechter
  magistraat griffier lijkschouwer arts dokter chirurg verpleegkundige ambulancemedewerker hulpverlener brandweerman reddingswerker directeur manager bestuurder topman topvrouw voorzitter hoofd leider coördinator
  vertegenwoordiger afgevaardigde adviseur medewerker analist deskundige expert specialist wetenschapper onderzoeker hoogleraar professor historicus econoom meteoroloog seismoloog auteur schrijver journalist verslaggever
  correspondent redacteur hoofdredacteur blogger getuige ooggetuige omstander voorbijganger bewoner inwoner buurman buurvrouw buren overlevende slachtoffer passagier chauffeur piloot arbeider vrijwilliger activist
  demonstrant betoger organisator waarnemer criticus critici tegenstander aanhanger bemiddelaar onderhandelaar koning koningin prins prinses paus bisschop kardinaal priester imam rabbijn dominee vader moeder broer zus zoon dochter
  echtgenoot vrouw man weduwe oom tante familielid nabestaande ouder vriend vriendin collega leraar docent student leerling scholier rector eigenaar oprichter ingenieur boer dorpeling toerist jager soldaat militair veteraan strijder
  rebel verdachte schutter jongen meisje tiener kind bron insider klokkenluider ondernemer handelaar boswachter trainer coach speler zanger kunstenaar lid leden lijsttrekker fractievoorzitter stafchef politiechef zakenman
  medium presentator presentatrice burger mensenrechtenactivist kenner watcher directrice schipper machinist conducteur bestuursvoorzitter ceo`);
const bodies =
  words(`politie ministerie regering overheid autoriteit autoriteiten gemeente provincie dienst bureau commissie comité raad kabinet parlement congres senaat kamer rechtbank hof gerechtshof tribunaal leger marine luchtmacht strijdkrachten
  justitie openbaar-ministerie parket kustwacht brandweer commando pentagon kremlin ambassade consulaat unie liga alliantie partij beweging groep groepering organisatie stichting instituut instelling universiteit hogeschool school
  ziekenhuis kliniek bedrijf concern onderneming maatschappij luchtvaartmaatschappij exploitant fabrikant bank luchthaven krant dagblad weekblad blad tijdschrift omroep zender persbureau persagentschap agentschap nieuwsdienst media pers site website observatorium
  centrum centrale brigade bond vakbond federatie vereniging netwerk coalitie militie taliban paleis team bemanning familie gemeenschap kerk moskee bisdom redactie toezichthouder inspectie ombudsman delegatie missie fonds
  staat aanklaagster verdediging oppositie koninklijk-huis rode-kruis waterschap veiligheidsregio crisiscentrum meldkamer nieuwssite persdienst recherche marechaussee wachter koepel fractie directie bestuur leiding`);
const documents =
  words(`rapport verslag jaarverslag verklaring communiqué persbericht bericht brief memo mail e-mail tweet document stuk stukken artikel onderzoek studie peiling enquête census analyse schatting raming cijfer cijfers gegevens data statistiek telling
  register database logboek dossier aanklacht tenlastelegging klacht vonnis arrest uitspraak besluit bevel wet grondwet resolutie akkoord verdrag manifest video filmpje beelden opname opnamen uitzending interview toespraak speech boek
  biografie memoires pamflet bulletin mededeling melding evaluatie nota notitie bijsluiter monitor index barometer inventarisatie steekproef`);

export const sources = (): SourceNouns => ({
  people: plural(people),
  bodies: plural(bodies),
  documents: plural(documents),
  vague: words(
    `bronnen bron berichten waarnemers getuigen ooggetuigen omstanders kenners deskundigen experts analisten critici insiders geruchten sommigen velen media onderzoekers persbureaus buurtbewoners omwonenden commentatoren ingewijden betrokkenen schattingen mediaberichten nieuwsberichten persberichten organisaties kranten tegenstanders`,
  ),
  vagueAdjectives:
    words(`lokale plaatselijke anonieme verschillende diverse enkele meerdere sommige vele andere eerste voorlopige onbevestigde internationale amerikaanse britse russische syrische venezolaanse officiële welingelichte goedingelichte onafhankelijke
  westerse israëlische palestijnse iraanse iraakse turkse franse duitse belgische nederlandse buitenlandse binnenlandse militaire diplomatieke regionale nationale alle twee drie`),
  never: words(
    `januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dag dagen week weken maand maanden jaar jaren uur uren minuut minuten seconden kwartier ochtend middag avond nacht ogenblik moment keer maal decennium eeuw weekend weekeinde zomer winter herfst lente
    niemand iemand iedereen alles niets daar hier`,
  ),
  events:
    words(`brand vuur ongeluk ongeval crash aanslag aanslagen aanval aanvallen explosie explosies ontploffing schietpartij incident aardbeving beving storm orkaan cycloon tyfoon overstroming overstromingen aardverschuiving uitbarsting
  inval bombardement bombardementen luchtaanval luchtaanvallen offensief operatie hinderlaag gevechten strijd oorlog conflict slag geweld onrust protest protesten rellen demonstratie betoging moordpartij beleg uitbraak epidemie pandemie
  ramp instorting ontsporing natuurbrand bosbrand bosbranden tornado tsunami lawine deal bestand stemming verkiezing verkiezingen beschieting dodental dood aantal stijging daling`),
  compounds: true,
  nounsCapitalised: false,
  own: ["eigen"],
});

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Dutch plurals as far as sources go: *-en* with its changes of spelling, *-s*, *'s*. A form that does not exist harms nobody. */
function plural(singulars: readonly string[]): readonly string[] {
  return singulars.flatMap((noun) => {
    if (/(?:er|el|em|ie|é|eur|or|aar|ier|an|ic|ce)$/.test(noun)) return [noun, `${noun}s`, `${noun}en`, `${noun}n`];
    if (/[aiouy]$/.test(noun)) return [noun, `${noun}'s`, `${noun}s`];
    if (noun.endsWith("e")) return [noun, `${noun}n`, `${noun}s`];
    const open = noun.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, vowels: string, last: string) => vowels.charAt(0) + last);
    return [noun, `${noun}en`, `${open}en`, `${noun}${noun.slice(-1)}en`];
  });
}
