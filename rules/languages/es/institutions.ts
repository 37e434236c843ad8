import { plurals } from "./inflect.ts";

export const institutions = (): readonly string[] =>
  plurals(`ministerio partido ejército brigada batallón división regimiento frente movimiento consejo comité comisión observatorio agencia organización unión liga coalición alianza federación fundación instituto universidad escuela colegio hospital clínica banco tribunal corte parlamento congreso senado gobierno policía guardia cuerpo
    milicia grupo red centro empresa diario periódico radio televisión tv cadena airlines airways club fc servicio oficina autoridad embajada iglesia mezquita catedral templo sinagoga museo teatro hotel watch international fondo programa proyecto campaña asociación cruz luna comando unidad naciones comunidad conferencia cumbre
    operación tratado acuerdo ley resolución guerra revolución copa premio festival campeonato juegos estadio prensa times news post forces army party university group council united people jaish liwa ansar compañía sindicato confederación dirección departamento fiscalía`);
