import type { Atlas } from '../../domain/atlas';
import type { Onet } from '../../domain/onet/onet';
import type { Prices } from '../../domain/prices/prices';
import type { Projections } from '../../domain/projections/projections';
import type { Wages } from '../../domain/wages/wages';

/** Everything that pages are written from, and whom they are written for. */
export interface Library {
  readonly atlas: Atlas;
  readonly wages: Wages;
  readonly onet: Onet;
  readonly projections: Projections;
  readonly prices: Prices;
  /** O*NET's job titles of an occupation. @throws {DataFileError} */
  readonly jobTitles: (occupation: string) => Promise<readonly string[]>;
  /** Id of the reader's area, shown beside the nation. */
  readonly homeArea?: string | undefined;
}
