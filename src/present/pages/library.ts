import type { Atlas } from '../../domain/atlas';
import type { Onet } from '../../domain/onet/onet';
import type { Prices } from '../../domain/prices/prices';
import type { ProgramFilter } from '../../domain/programs/model';
import type { Projections } from '../../domain/projections/projections';
import type { Wages } from '../../domain/wages/wages';
import type { ProgramContext } from '../programs/context';

/** Everything that pages are written from, and whom they are written for. */
export interface Library {
  readonly atlas: Atlas;
  readonly wages: Wages;
  readonly onet: Onet;
  readonly projections: Projections;
  readonly prices: Prices;
  /** Programs of study, with what places a filter needs. @throws {DataFileError} */
  readonly programs: (filter?: ProgramFilter) => Promise<ProgramContext>;
  /** O*NET's job titles of an occupation. @throws {DataFileError} */
  readonly jobTitles: (occupation: string) => Promise<readonly string[]>;
  /** Id of the reader's area, shown beside the nation. */
  readonly homeArea?: string | undefined;
}
