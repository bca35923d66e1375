import assert from 'node:assert/strict';
import { fault, type Json, type Rows, row, rowNumber } from './support/brokenData';

/** A row of a file, the fields that are overwritten, and what is said of which field. */
type RowFault = readonly [name: string, key: string, fields: Json, message: string];

const rowFaults: Record<string, readonly RowFault[]> = {
  'roles.json': [
    ['a misspelt field', 'role.billing-manager', { alias: [] }, 'alias: no such field'],
    [
      'a misspelt relation',
      'role.billing-manager',
      { links: { leads: [] } },
      'links.leads: no such field',
    ],
    [
      'an unknown group',
      'role.billing-manager',
      { group: 'job' },
      'group: expected one of title, mentioned, got "job"',
    ],
    ['no text', 'role.billing-manager', { summary: ' ' }, 'summary: expected some text, got " "'],
    [
      'two spaces',
      'role.billing-manager',
      { summary: 'a  b' },
      'summary: expected single spaces, got "a  b"',
    ],
    [
      'a no-break space',
      'role.billing-manager',
      { summary: 'a\u00a0b' },
      'summary: expected no no-break or hidden space, got "a\u00a0b"',
    ],
    [
      'curly quotes',
      'role.billing-manager',
      { points: ['a', 'it\u2019s'] },
      'points.1: expected straight quotes, got "it\u2019s"',
    ],
    [
      'text read in the wrong encoding',
      'role.billing-manager',
      { summary: 'r\u00c3\u00a9sum\u00c3\u00a9' },
      'summary: expected UTF-8 read as UTF-8, got "r\u00c3\u00a9sum\u00c3\u00a9"',
    ],
    [
      'no source',
      'role.billing-manager',
      { sources: [] },
      'sources: expected at least one source, got []',
    ],
    [
      'an unknown source',
      'role.billing-manager',
      { sources: ['guid'] },
      'sources: no source "guid"',
    ],
    [
      'a note with an unknown source',
      'role.billing-manager',
      { notes: [{ text: 'a', sources: ['guid'] }] },
      'notes.0.sources: no source "guid"',
    ],
    [
      'an unknown occupation',
      'role.billing-manager',
      { occupation: '11-9112' },
      'occupation: no occupation "11-9112"',
    ],
    [
      'an occupation that is no code',
      'role.billing-manager',
      { occupation: '119111' },
      'occupation: expected a SOC code such as 11-9111, got "119111"',
    ],
    [
      'a link to nothing',
      'role.billing-manager',
      { links: { uses: ['skill.x'] } },
      'links.uses: no entry "skill.x"',
    ],
    [
      'a link to the wrong kind',
      'role.billing-manager',
      { links: { uses: ['step.read'] } },
      'links.uses: "step.read" is no skill',
    ],
  ],
  'steps.json': [
    [
      'a link from the wrong kind',
      'step.read',
      { links: { uses: ['skill.leadership'] } },
      'links.uses: only a role has this link',
    ],
    [
      'a link to itself',
      'step.read',
      { links: { see: ['step.read'] } },
      'links.see: links to itself',
    ],
    [
      'a link twice',
      'step.read',
      { links: { see: ['step.network', 'step.network'] } },
      'links.see: names an entry twice',
    ],
    ['steps out of order', 'step.read', { order: 5 }, 'order: expected 4, got 5'],
  ],
  'credentials.json': [
    [
      'a credential whose name is not its label',
      'credential.CMM',
      { name: 'Certified Manager' },
      'name: expected the label "Certified Medical Manager"',
    ],
  ],
  'sources.json': [
    [
      'an address without https',
      'bls-oews-2023',
      { url: 'http://bls.gov/' },
      'url: expected an https address, got "http://bls.gov/"',
    ],
  ],
  'metros.json': [
    [
      'a metro area in no state',
      'metro.miami',
      { states: ['FX'] },
      'states: no state with the postal code "FX"',
    ],
  ],
  'areas.json': [
    [
      'a name for two states',
      'WA',
      { aliases: ['washington d.c.'] },
      'aliases: "washington d.c." already means DC',
    ],
    [
      'a postal code that is not the id',
      'AL',
      { postal: 'AX' },
      'postal: expected "AL", the area\'s id, got "AX"',
    ],
  ],
};

type FileFault = readonly [
  name: string,
  file: string,
  change: (content: Rows) => unknown,
  message: string,
];

const fileFaults: readonly FileFault[] = [
  [
    'a wrong schema',
    'steps.json',
    (content) => Object.assign(content, { $schema: './x.json' }),
    'data/steps.json, field $schema: expected "./schema/steps.schema.json", got "./x.json"',
  ],
  [
    'an unknown field at the top',
    'steps.json',
    (content) => Object.assign(content, { rows: [] }),
    'data/steps.json, field rows: no such field',
  ],
  [
    'rows that are no list',
    'steps.json',
    (content) => Object.assign(content, { items: {} }),
    'data/steps.json, field items: expected a list of rows, got {}',
  ],
  [
    'a row that is no object',
    'steps.json',
    ({ items }) => items.splice(1, 1, null as never),
    'data/steps.json, row 2: expected an object, got null',
  ],
  [
    'a missing field',
    'roles.json',
    ({ items }) => delete items[0]?.label,
    'data/roles.json, row 1 ("role.practice-manager"), field label: the field is missing',
  ],
  [
    'an id of another kind',
    'steps.json',
    row('step.read', { id: 'role.read' }),
    'data/steps.json, row 4 ("role.read"), field id: expected an id that starts with "step.", got "role.read"',
  ],
  [
    'a state without a tile',
    'areas.json',
    ({ items }) => delete items[1]?.tile,
    'data/areas.json, row 2 ("AL"), field tile: the field is missing',
  ],
  [
    'a nation with a tile',
    'areas.json',
    row('US', { tile: [10, 7] }),
    'data/areas.json, row 1 ("US"), field tile: the nation has no tile',
  ],
  [
    'a tile off the grid',
    'areas.json',
    row('AL', { tile: [11, 0] }),
    'data/areas.json, row 2 ("AL"), field tile.0: expected the column, a whole number from 0 to 10, got 11',
  ],
  [
    'two states on one tile',
    'areas.json',
    row('AK', { tile: [10, 0] }),
    'data/areas.json, row 21 ("ME"), field tile: "10, 0" is taken by data/areas.json, row 3',
  ],
];

for (const [file, list] of Object.entries(rowFaults)) {
  describe(`a row of ${file} with`, () => {
    for (const [name, key, fields, message] of list) {
      it(`${name} is named with its field`, () => {
        const place = `data/${file}, row ${rowNumber(file, key)} ("${key}")`;
        assert.equal(fault(file, row(key, fields)).split('\n')[0], `${place}, field ${message}`);
      });
    }
  });
}

describe('a file with', () => {
  for (const [name, file, change, message] of fileFaults) {
    it(`${name} is named`, () => {
      assert.equal(fault(file, change).split('\n')[0], message);
    });
  }

  it('an id that another file has already', () => {
    const change = row('topic.driver-aging', { id: 'topic.leadership' });
    assert.match(
      fault('outlook.json', change),
      /^data\/outlook\.json, row 3 \("topic\.leadership"\), field id: "topic\.leadership" is taken by data\/responsibilities\.json, row 1/,
    );
  });
});
