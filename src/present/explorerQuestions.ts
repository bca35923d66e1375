import type { Area, AreaId, OccupationCode, WageEstimate } from '../domain/model';
import type { ExplorerArea, ExplorerData } from './explorer';
import type { ConsumerPrices, Growth, ParityTable } from './surroundings';

/** What names one wage row. */
export interface WageRef {
  readonly area: AreaId;
  readonly occupation: OccupationCode;
  readonly year: number;
  readonly industry?: string;
}

/** What the page asks the host for, when it first needs it. */
export type ExplorerQuestion =
  /** Another occupation or year; the guide's own and the newest where nothing is named. */
  | {
      readonly about: 'data';
      readonly occupation: OccupationCode | null;
      readonly year: number | null;
    }
  /** Names of all areas, for the pickers. */
  | { readonly about: 'names' }
  /** The occupation in all metropolitan and nonmetropolitan areas. */
  | { readonly about: 'areas'; readonly occupation: OccupationCode; readonly year: number }
  | { readonly about: 'industries'; readonly occupation: OccupationCode; readonly year: number }
  /** One area over the years. */
  | { readonly about: 'years'; readonly occupation: OccupationCode; readonly area: AreaId }
  /** Single rows, to compare. */
  | { readonly about: 'wages'; readonly refs: readonly WageRef[] }
  /** The occupations near to one. */
  | {
      readonly about: 'related';
      readonly occupation: OccupationCode;
      readonly year: number;
      readonly area: AreaId;
    }
  /** All occupations of an area. */
  | { readonly about: 'profile'; readonly area: AreaId; readonly year: number }
  /** Lets the reader choose an occupation. */
  | { readonly about: 'choice' };

export interface IndustryRow {
  readonly code: string;
  readonly name: string;
  /** 1 all private ones, 2 sector, then finer. */
  readonly level: number;
  /** The guide's name for it, where it is a setting of the guide. */
  readonly setting?: string;
  readonly estimate: WageEstimate;
}

export interface OccupationRow {
  readonly code: OccupationCode;
  readonly title: string;
  readonly estimate: WageEstimate;
  readonly growth?: Growth;
}

export interface NamedWage {
  readonly ref: WageRef;
  readonly area: string;
  readonly occupation: string;
  readonly industry?: string;
  /** Absent where the release has no such row. */
  readonly estimate?: WageEstimate;
}

export type ExplorerAnswer =
  | { readonly about: 'data'; readonly data: ExplorerData }
  | { readonly about: 'names'; readonly areas: readonly ExplorerArea[] }
  | {
      readonly about: 'areas';
      /** Years that have such rows, newest first. */
      readonly years: readonly number[];
      readonly areas: readonly ExplorerArea[];
      readonly wages: readonly WageEstimate[];
      readonly parity: ParityTable | null;
    }
  | {
      readonly about: 'industries';
      readonly years: readonly number[];
      readonly rows: readonly IndustryRow[];
    }
  | {
      readonly about: 'years';
      readonly name: string;
      readonly kind: Area['kind'];
      /** Ascending. */
      readonly wages: readonly WageEstimate[];
      readonly prices: ConsumerPrices | null;
      readonly parity: number | null;
    }
  | {
      readonly about: 'wages';
      readonly wages: readonly NamedWage[];
      readonly prices: ConsumerPrices | null;
      readonly parity: Readonly<Record<AreaId, number>>;
    }
  | {
      readonly about: 'related';
      readonly rows: readonly OccupationRow[];
      readonly nearness: 'related' | 'group';
    }
  | {
      readonly about: 'profile';
      readonly name: string;
      readonly years: readonly number[];
      readonly rows: readonly OccupationRow[];
    }
  | { readonly about: 'choice'; readonly occupation: OccupationCode | null };

export type AnswerTo<A extends ExplorerQuestion['about']> = Extract<ExplorerAnswer, { about: A }>;
