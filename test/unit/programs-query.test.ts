import assert from 'node:assert/strict';
import { readRequest } from '../../src/domain/programs/request';
import { programsId, programsOfId } from '../../src/present/programs/address';
import { type ProgramContext, programsOf, statePostal } from '../../src/present/programs/context';
import { programPicks } from '../../src/present/programs/picks';
import {
  ask,
  asked,
  misread,
  others,
  programContext,
  programsAsked,
} from '../eval/programQuestions';

describe('questions about programs', () => {
  let context: ProgramContext;
  before(async () => {
    context = await programContext('OH');
  });

  const idOf = (query: string) => programsAsked(context, query);

  it('are read right: at least 0.95 of the labelled ones', async () => {
    const wrong = await misread(asked, context);
    assert.ok(1 - wrong.length / asked.length >= 0.95, JSON.stringify(wrong));
  });

  it('aren’t seen where other things are asked', async () => {
    assert.ok(others.length > 700);
    assert.deepEqual(await misread(others, context), []);
  });

  it('mean the home state with "near me", and every state without one', async () => {
    assert.match((await idOf('mha near me')) ?? '', /^OH,/);
    const nowhere = await programContext();
    assert.deepEqual((await ask(nowhere, 'mha near me'))?.filter.states, []);
  });

  const picks = async (query: string) => {
    const view = await ask(context, query);
    return view ? programPicks(context, view).picks : [];
  };

  it('lead a town, a ZIP code and a metropolitan area to the institutions around it', async () => {
    const near = await idOf('mha near 75024');
    assert.match(near ?? '', /^0019100,.*,master$/);
    assert.equal(await idOf('mha near plano tx'), near);
    assert.equal(await idOf('mha programs in dallas'), near);
    const view = await ask(context, 'mha near 75024');
    const found = view ? programsOf(context, view.filter) : [];
    const cities = new Set(found.map(({ institution: { city, state } }) => `${city}, ${state}`));
    assert.ok(cities.has('Dallas, TX') && cities.has('Arlington, TX'), [...cities].join('; '));
    assert.ok(!cities.has('Houston, TX') && !cities.has('Waco, TX'));
  });

  it('are answered in the list: the sum first, then the programs with the most awards', async () => {
    const [sum, first] = await picks('mha programs in wyoming');
    assert.equal(sum?.label, 'Programs in Wyoming');
    assert.match(sum?.detail ?? '', /Health services administration, .*Master's$/);
    assert.equal(sum?.description, '1 program · 23 awards · 2023–24');
    assert.equal(first?.label, 'University of Wyoming');
    assert.match(first?.detail ?? '', /Health services administration · Laramie, WY · public/);
  });

  it('say what the counts don’t tell', async () => {
    const [sum] = await picks('online mha');
    assert.match(sum?.detail ?? '', /online isn’t in this data/);
  });

  it('have a page of their own that its address leads back to', () => {
    for (const { want } of asked) {
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
