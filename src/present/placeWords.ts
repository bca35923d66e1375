import { t } from '@vscode/l10n';
import type { Match } from '../domain/places/model';

/** Why words led to an area: "Plano is in Collin County"; nothing when they are its own name. */
export function whyWords({ area, why }: Match): string | undefined {
  if (!why) return undefined;
  const { place, zip, county, means } = why;
  if (means) return t('{0} means {1}', place, means);
  if (zip && county) return t('{0} is in {1}, {2}', zip, place, county);
  if (county && county !== place) return t('{0} is in {1}', place, county);
  return t('{0} is part of {1}', place, area.name);
}
