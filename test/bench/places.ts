/** What `npm run bench` times of places: reading the tables, and a question. */
import { openPlaces } from '../../src/domain/places/places';
import type { ReadData } from '../../src/domain/reading';

const questions = [
  'registered nurse salary austin tx',
  'pharmacist in plano texas vs boise',
  'how much do nurses make in baltimore, md',
  'nurse pay springfield vs bloomington vs peoria illinois',
  'whats a cmm',
  'nurse practitioner 75024',
];

export interface PlaceTimes {
  /** Milliseconds until names, and then towns, are read. */
  readonly names: number;
  readonly towns: number;
  /** Milliseconds of splitting the same towns into lines and fields, and of nothing else. */
  readonly split: number;
  /** Milliseconds for a question, once all is read. */
  readonly question: number;
}

export async function timePlaces(files: ReadonlyMap<string, Uint8Array>): Promise<PlaceTimes> {
  const read: ReadData = (path) => {
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(path));
  };
  const store = openPlaces(read);
  const names = await timed(() => store.names());
  const towns = await timed(() => store.towns());
  const split = await timed(() => {
    const text = new TextDecoder().decode(files.get('places/towns.tsv'));
    return text.split(/[\n|]/).map((line) => line.split('='));
  });
  const places = await store.towns();
  places.areas('75024');
  const rounds = 200;
  const question = await timed(() => {
    for (let i = 0; i < rounds; i += 1) for (const query of questions) places.read(query);
  });
  return { names, towns, split, question: question / rounds / questions.length };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
