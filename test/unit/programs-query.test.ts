import assert from 'node:assert/strict';
import { readRequest } from '../../src/domain/programs/request';
import { programsId, programsOfId } from '../../src/present/programs/address';
import { type ProgramContext, programsOf, statePostal } from '../../src/present/programs/context';
import { programPicks, programView } from '../../src/present/programs/picks';
import blind from '../eval/blind.json';
import fresh from '../eval/fresh.json';
import labelled from '../eval/programs.json';
import queries from '../eval/queries.json';
import { programContext } from './support/programs';

describe('questions about programs', () => {
  let context: ProgramContext;
  before(async () => {
    context = await programContext('OH');
  });

  const idOf = (query: string) => {
    const view = programView(context, query);
    return view ? programsId(context.tables, view).replace('programs.', '') : null;
  };

  it('are read right: at least 0.95 of the labelled ones', () => {
    const asked = labelled.filter(({ want }) => want !== null);
    const wrong = asked.filter(({ query, want }) => idOf(query) !== want);
    assert.ok(1 - wrong.length / asked.length >= 0.95, JSON.stringify(wrong));
  });

  it('aren’t seen where other things are asked', () => {
    const others = [
      ...labelled.filter(({ want }) => want === null),
      ...[...queries, ...blind, ...fresh].filter(({ query }) => !/programs|schools/.test(query)),
    ].map(({ query }) => query);
    assert.ok(others.length > 700);
    assert.deepEqual(
      others.filter((query) => idOf(query) !== null),
      [],
    );
  });

  it('mean the home state with "near me", and every state without one', async () => {
    assert.match(idOf('mha near me') ?? '', /^OH,/);
    const nowhere = await programContext();
    assert.deepEqual(programView(nowhere, 'mha near me')?.filter.states, []);
  });

  it('are answered in the list: the sum first, then the programs with the most awards', () => {
    const [group] = programPicks(context, 'mha programs in wyoming');
    const [sum, first] = group?.picks ?? [];
    assert.match(sum?.label ?? '', /^Programs in Wyoming: .*Master's$/);
    assert.equal(sum?.description, '1 program · 23 awards · 2023–24');
    assert.equal(first?.label, 'University of Wyoming');
    assert.match(first?.detail ?? '', /Health services administration · Laramie, WY · public/);
  });

  it('say what the counts don’t tell', () => {
    const [group] = programPicks(context, 'online mha');
    assert.match(group?.picks[0]?.detail ?? '', /online isn’t in this data/);
  });

  it('have a page of their own that its address leads back to', () => {
    for (const { want } of labelled.filter((one) => one.want !== null)) {
      const view = programsOfId(context.tables, `programs.${want}`);
      assert.ok(view, String(want));
      assert.equal(programsId(context.tables, view), `programs.${want}`);
    }
    assert.equal(programsOfId(context.tables, 'programs.OH,nonsense'), undefined);
  });
});

describe('a request for programs', () => {
  let context: ProgramContext;
  before(async () => {
    context = await programContext();
  });

  const found = (request: Parameters<typeof readRequest>[1]) => {
    const filter = readRequest(context.tables, request, (text) => statePostal(context, text));
    return 'unknown' in filter ? filter.unknown : programsOf(context, filter).length;
  };

  it('takes names and codes', () => {
    assert.equal(found({}), 3373);
    assert.equal(found({ state: 'California' }), 182);
    assert.equal(found({ state: 'ca' }), 182);
    assert.equal(found({ cip: '51.0701', level: "bachelor's" }), 405);
    assert.equal(found({ cip: '51.0701', level: '5' }), 405);
    assert.equal(found({ cip: 'Medical informatics', level: "master's" }), 105);
    assert.equal(found({ institution: '162928' }), found({ institution: 'Johns Hopkins' }));
    assert.equal(found({ state: 'Puerto Rico' }), 23);
  });

  it('says which part means nothing', () => {
    assert.equal(found({ state: 'Atlantis' }), 'state');
    assert.equal(found({ cip: '99.9999' }), 'cip');
    assert.equal(found({ level: 'knighthood' }), 'level');
    assert.equal(found({ institution: 'Hogwarts' }), 'institution');
  });
});
