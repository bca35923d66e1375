import * as l10n from '@vscode/l10n';
import type { DegreeEntry } from '../../domain/model';
import { sumLevels, sumStates } from '../../domain/programs/find';
import type { Field, Program, ProgramFilter } from '../../domain/programs/model';
import type { OutlineNode } from '../outlineNode';
import { degreeFilter } from '../pages/degree';
import { fieldLevels } from '../pages/field';
import { programsId } from './address';
import { type ProgramContext, programsOf, stateName, viewOf } from './context';
import { academicYear, awardWords, programsWords, stateWords, sumWords } from './words';

/** Every field of study that programs are counted in. */
export function fieldNodes(context: ProgramContext): readonly OutlineNode[] {
  return context.tables.fields.map((field) => fieldNode(context, field, 'field'));
}

/** What opens below one of the guide's degrees. */
export function degreeNodes(context: ProgramContext, degree: DegreeEntry): readonly OutlineNode[] {
  const filter = degreeFilter(context, degree);
  return filter ? fieldChildren(context, filter, degree.id) : [];
}

function fieldNode(context: ProgramContext, field: Field, parent: string): OutlineNode {
  const { filter } = viewOf({ cips: [field.cip] });
  const found = programsOf(context, filter);
  return node(parent, field.cip, field.label, 'book', {
    description: field.byInstitution
      ? programsWords(found, context.tables.year)
      : l10n.t('whole country only · {0}', academicYear(context.tables.year)),
    page: pageOf(context, filter),
    open: (id) => fieldChildren(context, filter, id),
  });
}

/** Award levels, then the home state's programs, then those of every state. */
function fieldChildren(
  context: ProgramContext,
  filter: ProgramFilter,
  parent: string,
): readonly OutlineNode[] {
  const found = programsOf(context, filter);
  return [
    ...levelNodes(context, filter, parent),
    ...(found.length > 0 ? homeNodes(context, filter, parent) : []),
    ...(found.length > 0 ? [byState(context, filter, found, parent)] : []),
  ];
}

/** Where one field is counted for the whole country only, levels can't be added up: one by one then. */
function levelNodes(
  context: ProgramContext,
  filter: ProgramFilter,
  parent: string,
): readonly OutlineNode[] {
  const { tables } = context;
  const fields = filter.cips.flatMap((cip) => tables.field(cip) ?? []);
  if (fields.every(({ byInstitution }) => byInstitution)) {
    return sumLevels(tables, programsOf(context, filter)).map(({ level, ...sums }) =>
      node(parent, level.key, level.label, 'mortar-board', {
        description: sumWords(sums, tables.year),
        page: pageOf(context, { ...filter, levels: [level.code] }),
      }),
    );
  }
  return fields.flatMap((field) =>
    fieldLevels(context, field)
      .filter(({ level }) => filter.levels.length === 0 || filter.levels.includes(level.code))
      .map(({ level, ...sums }) =>
        node(parent, `${field.cip}.${level.key}`, level.label, 'mortar-board', {
          description: `${field.label} · ${sumWords(sums, tables.year)}`,
          page: pageOf(context, {
            cips: [field.cip],
            levels: field.byInstitution ? [level.code] : [],
          }),
        }),
      ),
  );
}

function homeNodes(
  context: ProgramContext,
  filter: ProgramFilter,
  parent: string,
): readonly OutlineNode[] {
  const { home, tables } = context;
  if (!home) return [];
  const here = { ...filter, states: [home] };
  const label = l10n.t('Programs in {0}', stateName(context, home));
  const words = programsWords(programsOf(context, here), tables.year);
  return [
    node(parent, 'home', label, 'home', {
      description: `${l10n.t('home state')} · ${words}`,
      page: pageOf(context, here),
      open: (id) => programNodes(context, here, id),
    }),
  ];
}

function byState(
  context: ProgramContext,
  filter: ProgramFilter,
  found: readonly Program[],
  parent: string,
): OutlineNode {
  return node(parent, 'states', l10n.t('Programs by state'), 'location', {
    description: programsWords(found, context.tables.year),
    page: pageOf(context, filter),
    open: (id) => stateNodes(context, filter, id),
  });
}

function stateNodes(
  context: ProgramContext,
  filter: ProgramFilter,
  parent: string,
): readonly OutlineNode[] {
  return sumStates(programsOf(context, filter)).map((sums) => {
    const here = { ...filter, states: [sums.state] };
    return node(parent, sums.state, stateName(context, sums.state), 'location', {
      description: stateWords(sums, context.tables.year),
      page: pageOf(context, here),
      open: (id) => programNodes(context, here, id),
    });
  });
}

function programNodes(
  context: ProgramContext,
  filter: ProgramFilter,
  parent: string,
): readonly OutlineNode[] {
  return programsOf(context, filter).map((program) => programNode(context, program, parent));
}

function programNode(context: ProgramContext, program: Program, parent: string): OutlineNode {
  const { institution, field, level, awards } = program;
  const key = `${institution.unitid}.${field.cip}.${level.key}`;
  const counted = `${awardWords(awards)} · ${academicYear(context.tables.year)}`;
  return node(parent, key, institution.name, 'organization', {
    description: `${level.label} · ${counted} · ${institution.city}`,
    page: pageOf(context, { institutions: [institution.unitid] }),
  });
}

function pageOf({ tables }: ProgramContext, filter: Partial<ProgramFilter>): string {
  return programsId(tables, viewOf(filter));
}

interface NodeRest {
  readonly description: string;
  readonly page: string;
  /** What opens below the node of this id; nothing without it. */
  readonly open?: (id: string) => readonly OutlineNode[];
}

function node(
  parent: string,
  key: string,
  label: string,
  icon: string,
  { open, ...rest }: NodeRest,
): OutlineNode {
  const id = `${parent}/${key}`;
  return { id, label, icon, children: open ? async () => open(id) : [], ...rest };
}
