import { words } from "../contract/list.ts";

export const institutions = (): readonly string[] =>
  words(`ministerium innenministerium außenministerium verteidigungsministerium amt partei armee streitkräfte brigade brigaden bataillon division regiment front bewegung rat komitee kommission beobachtungsstelle agentur nachrichtenagentur organisation union bund liga koalition allianz föderation stiftung institut universität
    hochschule schule gymnasium krankenhaus klinik bank gericht gerichtshof parlament kongress senat regierung polizei garde korps miliz gruppe netzwerk zentrum firma zeitung nachrichten rundfunk radio fernsehen tv sender airlines airways club fc verein dienst büro behörde botschaft kirche moschee kathedrale tempel synagoge
    museum theater hotel watch international fonds programm projekt kampagne verband kreuz halbmond kommando stab einheit nationen gemeinschaft konferenz gipfel operation vertrag abkommen gesetz resolution krieg revolution frühling cup preis festival meisterschaft spiele stadion werk hilfswerk kinderhilfswerk news times
    post forces army party university group council united people jaish liwa ansar staat`);
