import type { AreaId, EntryId, SourceId } from './domain/model';
import type { ExplorerData } from './present/explorer';
import type { ExplorerAnswer, ExplorerQuestion, WageRef } from './present/explorerQuestions';
import {
  type ExplorerState,
  isAmount,
  isIndustryCode,
  isOccupationCode,
  isYear,
  type Place,
  payPeriods,
  priceViews,
  tabs,
} from './present/explorerState';

/** Texts that a reader takes out of the page. */
export const exportFormats = ['markdown', 'csv', 'tsv', 'json', 'svg'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** From the host to the page. */
export type ToPage =
  | {
      /** First message, and again when a data pack replaced the atlas. */
      readonly type: 'init';
      readonly data: ExplorerData;
      /** State that the host kept; the page's own, from getState, comes first. */
      readonly state: unknown;
      /** Where to open, on top of the state; null: wherever the reader left. */
      readonly place: Place | null;
      readonly homeState: AreaId | null;
      /** Translations for `l10n.config({ contents })`; null: English. */
      readonly strings: Readonly<Record<string, string>> | null;
    }
  | { readonly type: 'open'; readonly place: Place }
  | { readonly type: 'home'; readonly homeState: AreaId | null }
  | {
      /** Answer to `copy` and `save`. */
      readonly type: 'done';
      readonly request: number;
      readonly outcome: 'copied' | 'saved' | 'cancelled' | 'failed';
      /** What went wrong, or the name of the file, in words. */
      readonly detail: string | null;
    }
  | {
      /** Answer to `ask`; null with the reason where there is none. */
      readonly type: 'answer';
      readonly request: number;
      readonly answer: ExplorerAnswer | null;
      readonly problem: string | null;
    }
  /** The data can't be shown at all; `message` says why and what to do. */
  | { readonly type: 'failed'; readonly message: string };

/** From the page to the host: ids, state, and text that the reader asked for. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'state'; readonly state: ExplorerState }
  | {
      readonly type: 'copy';
      readonly request: number;
      readonly format: ExportFormat;
      readonly text: string;
    }
  | {
      readonly type: 'save';
      readonly request: number;
      readonly format: ExportFormat;
      /** File name without extension: lower-case letters, digits and hyphens. */
      readonly name: string;
      readonly text: string;
    }
  | { readonly type: 'ask'; readonly request: number; readonly question: ExplorerQuestion }
  /** Copies a link to a place of the explorer. */
  | { readonly type: 'copyLink'; readonly request: number; readonly place: Place }
  | { readonly type: 'openSource'; readonly source: SourceId }
  | { readonly type: 'openEntry'; readonly entry: EntryId }
  | { readonly type: 'setHome'; readonly area: AreaId | null }
  /** The page failed somewhere; for the log. */
  | { readonly type: 'problem'; readonly message: string };

/** A message that isn't one of the protocol's. It is refused, never acted on. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/** Longest text of a copy or an export, characters: ten times the largest table the page has. */
export const longestText = 2_000_000;
const longestId = 200;

/** @throws ProtocolError naming the type and the field at fault */
export function readFromPage(value: unknown): FromPage {
  const message = record(value, 'message');
  const type = message.type;
  switch (type) {
    case 'ready':
      return { type };
    case 'state':
      // Its fields are read one by one (readState) when a page is opened with it.
      return { type, state: record(message.state, 'state.state') as unknown as ExplorerState };
    case 'copy':
      return { type, ...textRequest(message) };
    case 'save':
      return { type, ...textRequest(message), name: fileName(message.name) };
    case 'ask':
      return {
        type,
        request: requestId(message.request, type),
        question: question(record(message.question, 'ask.question')),
      };
    case 'copyLink':
      return { type, request: requestId(message.request, type), place: place(message.place) };
    case 'openSource':
      return { type, source: id(message.source, 'openSource.source') };
    case 'openEntry':
      return { type, entry: id(message.entry, 'openEntry.entry') };
    case 'setHome':
      return { type, area: message.area === null ? null : id(message.area, 'setHome.area') };
    case 'problem':
      return { type, message: text(message.message, 'problem.message', 2000) };
    default:
      return refuse('type', type);
  }
}

/** @throws ProtocolError naming the type and the field at fault */
export function readToPage(value: unknown): ToPage {
  const message = record(value, 'message');
  const type = message.type;
  switch (type) {
    case 'init':
      return {
        type,
        data: data(message.data),
        state: message.state ?? null,
        place: message.place ? place(message.place) : null,
        homeState: homeState(message.homeState),
        strings: message.strings ? strings(message.strings) : null,
      };
    case 'open':
      return { type, place: place(message.place) };
    case 'home':
      return { type, homeState: homeState(message.homeState) };
    case 'done':
      return done(message);
    case 'answer':
      return answer(message);
    case 'failed':
      return { type, message: text(message.message, 'failed.message', longestText) };
    default:
      return refuse('type', type);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function textRequest(message: Fields) {
  const type = String(message.type);
  const format = exportFormats.find((one) => one === message.format);
  if (!format) return refuse(`${type}.format`, message.format);
  const request = requestId(message.request, type);
  return { request, format, text: text(message.text, `${type}.text`, longestText) };
}

function requestId(value: unknown, type: string): number {
  return Number.isSafeInteger(value) ? (value as number) : refuse(`${type}.request`, value);
}

function done(message: Fields): ToPage {
  const outcomes = ['copied', 'saved', 'cancelled', 'failed'] as const;
  const outcome = outcomes.find((one) => one === message.outcome);
  if (!outcome) return refuse('done.outcome', message.outcome);
  const detail = message.detail ?? null;
  return {
    type: 'done',
    request: requestId(message.request, 'done'),
    outcome,
    detail: detail === null ? null : text(detail, 'done.detail', 2000),
  };
}

function place(value: unknown): Place {
  const fields = record(value, 'place');
  const one = <T>(name: keyof Place, read: (found: unknown, field: string) => T) =>
    fields[name] === undefined ? {} : { [name]: read(fields[name], `place.${name}`) };
  const list = <T>(name: keyof Place, read: (found: unknown, field: string) => T) =>
    one(name, (found, field) => several(found, field, 100, read));
  return {
    ...one('tab', (found) => tabs.find((tab) => tab === found) ?? refuse('tab', found)),
    ...one('area', id),
    ...list('areas', id),
    ...one('amount', passing(isAmount)),
    ...one('occupation', passing(isOccupationCode)),
    ...list('occupations', passing(isOccupationCode)),
    ...one('year', passing(isYear)),
    ...list('years', passing(isYear)),
    ...list('industries', passing(isIndustryCode)),
    ...one('pay', among(payPeriods)),
    ...one('prices', among(priceViews)),
  };
}

type Read<T> = (value: unknown, field: string) => T;

function passing<T>(passes: (value: unknown) => value is T): Read<T> {
  return (value, field) => (passes(value) ? value : refuse(field, value));
}

function among<T extends string>(allowed: readonly T[]): Read<T> {
  return (value, field) => allowed.find((one) => one === value) ?? refuse(field, value);
}

function several<T>(value: unknown, field: string, most: number, read: Read<T>): readonly T[] {
  if (!Array.isArray(value) || value.length > most) return refuse(field, value);
  return value.map((one) => read(one, field));
}

const occupation = passing(isOccupationCode);
const year = passing(isYear);

function question(fields: Fields): ExplorerQuestion {
  const { about } = fields;
  const of = <T>(name: string, read: Read<T>) => read(fields[name], `ask.${String(about)}.${name}`);
  switch (about) {
    case 'data':
      return {
        about,
        occupation: of('occupation', orNull(occupation)),
        year: of('year', orNull(year)),
      };
    case 'areas':
    case 'industries':
      return { about, occupation: of('occupation', occupation), year: of('year', year) };
    case 'years':
      return { about, occupation: of('occupation', occupation), area: of('area', id) };
    case 'wages':
      return { about, refs: of('refs', (refs, field) => several(refs, field, 12, wageRef)) };
    case 'related':
      return {
        about,
        occupation: of('occupation', occupation),
        year: of('year', year),
        area: of('area', id),
      };
    case 'profile':
      return { about, area: of('area', id), year: of('year', year) };
    case 'names':
    case 'choice':
      return { about };
    default:
      return refuse('ask.question.about', about);
  }
}

function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, field) => (value === null ? null : read(value, field));
}

function wageRef(value: unknown, field: string): WageRef {
  const fields = record(value, field);
  return {
    area: id(fields.area, `${field}.area`),
    occupation: occupation(fields.occupation, `${field}.occupation`),
    year: year(fields.year, `${field}.year`),
    ...(fields.industry === undefined
      ? {}
      : { industry: passing(isIndustryCode)(fields.industry, `${field}.industry`) }),
  };
}

/** Lists that an answer must have; what is in them is the host's own. */
const lists: { readonly [A in ExplorerAnswer['about']]: readonly string[] } = {
  data: [],
  names: ['areas'],
  areas: ['years', 'areas', 'wages'],
  industries: ['years', 'rows'],
  years: ['wages'],
  wages: ['wages'],
  related: ['rows'],
  profile: ['years', 'rows'],
  choice: [],
};

function answer(message: Fields): ToPage {
  const request = requestId(message.request, 'answer');
  const problem = message.problem === null ? null : text(message.problem, 'answer.problem', 2000);
  if (message.answer === null) return { type: 'answer', request, answer: null, problem };
  const fields = record(message.answer, 'answer.answer');
  const known = lists[fields.about as ExplorerAnswer['about']];
  if (!known) return refuse('answer.about', fields.about);
  for (const name of known) {
    if (!Array.isArray(fields[name])) refuse(`answer.${name}`, fields[name]);
  }
  if (fields.about === 'data') data(fields.data);
  return { type: 'answer', request, answer: fields as unknown as ExplorerAnswer, problem };
}

function data(value: unknown): ExplorerData {
  const fields = record(value, 'init.data');
  for (const name of ['areas', 'wages', 'metros', 'sources']) {
    if (!Array.isArray(fields[name])) refuse(`init.data.${name}`, fields[name]);
  }
  record(fields.occupation, 'init.data.occupation');
  if (!Number.isSafeInteger(fields.year)) refuse('init.data.year', fields.year);
  return fields as unknown as ExplorerData;
}

function homeState(value: unknown): AreaId | null {
  return value === null || value === undefined ? null : id(value, 'homeState');
}

function strings(value: unknown): Readonly<Record<string, string>> {
  const fields = record(value, 'init.strings');
  for (const [key, one] of Object.entries(fields)) text(one, `init.strings.${key}`, longestText);
  return fields as Readonly<Record<string, string>>;
}

function record(value: unknown, field: string): Fields {
  const fine = typeof value === 'object' && value !== null && !Array.isArray(value);
  return fine ? (value as Fields) : refuse(field, value);
}

function text(value: unknown, field: string, longest: number): string {
  return typeof value === 'string' && value.length <= longest ? value : refuse(field, value);
}

/** Ids are data, never paths, addresses or commands: no slash, colon, quote or space gets in. */
function id(value: unknown, field: string): string {
  const one = text(value, field, longestId);
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(one) ? one : refuse(field, value);
}

function fileName(value: unknown): string {
  const name = text(value, 'save.name', longestId);
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? name : refuse('save.name', value);
}

function refuse(field: string, value: unknown): never {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : kind(value);
  throw new ProtocolError(`Refused a message of the Salary Explorer: ${field} is ${shown}.`);
}

function kind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
