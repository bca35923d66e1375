import type { Area } from '../domain/model';
import type { Wages } from '../domain/wages/wages';

/** The area that a text names: an id, a postal code, a name or a 7-digit BLS code, ignoring case. */
export async function areaNamed(wages: Wages, text: unknown): Promise<Area | undefined> {
  if (typeof text !== 'string') return undefined;
  const { area, areas } = await wages.directory();
  const key = text.trim().toLowerCase();
  return (
    area(text.trim()) ??
    areas.find(({ id, name }) => [id, name].some((one) => one.toLowerCase() === key))
  );
}

/** The areas that texts name, each once. */
export async function areasNamed(
  wages: Wages,
  texts: readonly unknown[],
): Promise<readonly Area[]> {
  const found = await Promise.all(texts.map((text) => areaNamed(wages, text)));
  return [...new Set(found.flatMap((area) => area ?? []))];
}
