/** What a place is: an area that wages are published for, and how words lead to one. */

export type AreaKind = 'nation' | 'state' | 'metropolitan' | 'nonmetropolitan';

/** An area of the official release (OEWS). */
export interface WageArea {
  /** Seven digits, as BLS has it: `0000000` the nation, `4800000` Texas, `0012420` Austin. */
  readonly code: string;
  readonly kind: AreaKind;
  readonly name: string;
  /** Postal codes of the states it lies in; none for the nation. */
  readonly states: readonly string[];
  /** Jobs of all occupations, May of the release; null when withheld. */
  readonly jobs: number | null;
  /** Where its first city lies, in degrees; metropolitan areas only. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

/** Why a place leads to an area, for words such as "Plano is in Collin County". */
export interface Why {
  /** The place asked for, as it is written: `Plano`, `DFW`. */
  readonly place: string;
  /** The ZIP code asked for, when it led to the place. */
  readonly zip?: string;
  readonly state?: string;
  /** The county that holds it, as it is written: `Collin County`. */
  readonly county?: string;
  /** What a nickname stands for: `Dallas and Fort Worth`. */
  readonly means?: string;
}

/**
 * How surely words mean a place, surest first:
 * `named`, it can hardly be anything else: a code, a ZIP, a state, a county, "City, ST", a whole name;
 * `area`, a city in the name of an area, or a nickname, with no state;
 * `city`, another city of 50,000 people and more, with no state;
 * `town`, a smaller one: any word may be one, so ask for more, such as "in" before it;
 * `word`, an ordinary word or letters with another meaning too: "reading", "MA".
 */
export type Strength = 'named' | 'area' | 'city' | 'town' | 'word';

export interface Match {
  readonly area: WageArea;
  /** Of what it names; how sure the words of a span are is the span's own. */
  readonly strength: Exclude<Strength, 'word'>;
  /** Missing when the words are the area's own name or code. */
  readonly why?: Why;
}

/** A stretch of a query that is a place. */
export interface PlaceSpan {
  /** In UTF-16 units of the query. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly strength: Strength;
  /** The areas it may mean, best first; none when the place lies abroad. */
  readonly matches: readonly Match[];
  /** All matches are meant together ("rural montana"), rather than one of them. */
  readonly together: boolean;
  /** The place abroad that is meant: `Toronto, CA`. */
  readonly abroad?: string;
}

export interface PlaceReading {
  /** In the order of the query. Places that are sure enough to act on. */
  readonly places: readonly PlaceSpan[];
  /** What may be a place when nothing else claims the words (`town` and `word`). */
  readonly maybe: readonly PlaceSpan[];
  /** The query without `places`, blanks tidied. */
  readonly rest: string;
  /** A word left over stands where a town would, and the towns weren't read yet. */
  readonly open: boolean;
}
