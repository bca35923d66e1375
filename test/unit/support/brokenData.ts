import assert from 'node:assert/strict';
import { DataError, parseAtlas } from '../../../src/domain/parse';
import { readDataFiles } from './dataFolder';

export type Json = Record<string, unknown>;
export type Rows = { items: Json[] } & Json;

/** Message of the error that the data files give once one of them is changed. */
export function fault(file: string, change: (content: Rows) => void): string {
  const files = readDataFiles();
  const content = JSON.parse(files.get(file) ?? '') as Rows;
  change(content);
  return faultOf(files.set(file, JSON.stringify(content)));
}

export function faultOf(files: ReadonlyMap<string, string>): string {
  try {
    parseAtlas(files);
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return error.message;
  }
  return 'no error';
}

/** Row number, counted from 1, of the row that has this id, code or area. */
export function rowNumber(file: string, key: string): number {
  const { items } = JSON.parse(readDataFiles().get(file) ?? '') as Rows;
  return items.findIndex((item) => isRow(item, key)) + 1;
}

/** Overwrites fields of the row that has this id, code or area. */
export function row(key: string, fields: Json): (content: Rows) => void {
  return ({ items }) => {
    const found = items.find((item) => isRow(item, key));
    assert.ok(found, key);
    Object.assign(found, fields);
  };
}

function isRow(item: Json, key: string): boolean {
  return [item.id, item.code, item.area, item.credential, item.state].includes(key);
}
