import {
  isAmount,
  isAreaCode,
  isIndustryCode,
  isOccupationCode,
  isYear,
  type Place,
  payPeriods,
  priceViews,
  several,
  tabs,
} from './explorerState';

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
  const one = <T>(name: string, passes: (value: unknown) => value is T, number = false) => {
    const value = query.get(name);
    const read = value !== null && number ? Number(value) : value;
    return passes(read) ? { [name]: read } : {};
  };
  const list = <T>(name: string, passes: (value: unknown) => value is T, number = false) => {
    const values = (query.get(name) ?? '').split(',').filter((value) => value !== '');
    const found = several(number ? values.map(Number) : values, passes);
    return found.length > 0 ? { [name]: found } : {};
  };
  return {
    ...one('tab', among(tabs)),
    ...one('pay', among(payPeriods)),
    ...one('prices', among(priceViews)),
    ...one('area', isAreaId),
    ...one('occupation', isOccupationCode),
    ...one('year', isYear, true),
    ...one('amount', isAmount, true),
    ...list('areas', isAreaId),
    ...list('occupations', isOccupationCode),
    ...list('industries', isIndustryCode),
    ...list('years', isYear, true),
  };
}

function isAreaId(value: unknown): value is string {
  return typeof value === 'string' && (/^[A-Z]{2}$/.test(value) || isAreaCode(value));
}

function among<T extends string>(allowed: readonly T[]) {
  return (value: unknown): value is T => allowed.some((one) => one === value);
}
