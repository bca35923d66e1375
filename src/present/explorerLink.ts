import { choicesOf, isAreaCode, type Place, several } from './explorerState';

/** A place as the query of a link: `tab=metros&occupation=29-1141&area=0012420`. */
export function placeQuery(place: Place): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(place)) {
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return query.toString();
}

/** Reads such a query. Only our own ids and numbers get in: anything else is left out. */
export function placeOfQuery(text: string): Place {
  const query = new URLSearchParams(text);
  const one = (name: keyof Place) => query.get(name) ?? undefined;
  const list = (name: keyof Place) => (one(name) ?? '').split(',').filter((value) => value !== '');
  const area = one('area');
  const areas = several(list('areas'), isAreaId);
  return {
    ...choicesOf({
      tab: one('tab'),
      pay: one('pay'),
      prices: one('prices'),
      occupation: one('occupation'),
      year: Number(one('year')),
      amount: Number(one('amount')),
      occupations: list('occupations'),
      industries: list('industries'),
      years: list('years').map(Number),
    }),
    ...(isAreaId(area) ? { area } : {}),
    ...(areas.length > 0 ? { areas } : {}),
  };
}

function isAreaId(value: unknown): value is string {
  return typeof value === 'string' && (/^[A-Z]{2}$/.test(value) || isAreaCode(value));
}
