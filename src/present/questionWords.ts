import * as l10n from '@vscode/l10n';
import type { AreaId, PercentileKey } from '../domain/model';
import type { Question } from '../domain/questions';
import type { Atlas } from '../domain/search/priced';
import { rank } from '../domain/wages/rank';
import { figure, usd } from './format';
import type { Pick } from './picks';
import { bandWords } from './rankWords';
import { wageSourceName } from './sources';
import { percentileWord } from './words';

/** A comparative question as a row that holds its answer; it opens the explorer at that place. */
export function questionPick(atlas: Atlas, question: Question): Pick {
  return { ...words(atlas, question), icon: 'lightbulb', question };
}

function words(atlas: Atlas, question: Question): Omit<Pick, 'icon'> {
  switch (question.type) {
    case 'top':
      return {
        label: topLabel(question),
        description: measureAndSource(atlas, question.measure),
        detail: figures(atlas, question.areas, question.measure),
      };
    case 'over':
      return {
        label: overLabel(question.order, question.annualUsd, question.areas.length),
        description: measureAndSource(atlas, 'median'),
        detail: figures(atlas, question.areas, 'median'),
      };
    case 'compare':
      return {
        label: l10n.t('Compare {0}', names(atlas, question.areas).join(', ')),
        description: measureAndSource(atlas, 'median'),
        detail: figures(atlas, question.areas, 'median'),
      };
    case 'rank': {
      const wages = atlas.wage(question.area);
      const [area = question.area] = names(atlas, [question.area]);
      return {
        label: l10n.t('{0} in {1}', usd(question.annualUsd), area),
        description: wages ? wageSourceName(atlas, wages) : '',
        detail: wages ? bandWords(rank(question.annualUsd, wages)) : '',
      };
    }
  }
}

function topLabel({ count, order }: Extract<Question, { type: 'top' }>): string {
  if (order === 'highest') {
    return count === 1 ? l10n.t('Highest-paying state') : l10n.t('Top {0} states', count);
  }
  return count === 1 ? l10n.t('Lowest-paying state') : l10n.t('Lowest {0} states', count);
}

function overLabel(order: 'over' | 'under', annualUsd: number, count: number): string {
  return order === 'over'
    ? l10n.t('{0} states with a median over {1}', count, usd(annualUsd))
    : l10n.t('{0} states with a median under {1}', count, usd(annualUsd));
}

function measureAndSource(atlas: Atlas, measure: PercentileKey): string {
  const [nation] = atlas.wages();
  return `${percentileWord(measure)} · ${nation ? wageSourceName(atlas, nation) : atlas.year}`;
}

function figures(atlas: Atlas, areas: readonly AreaId[], measure: PercentileKey): string {
  if (!areas.length) return l10n.t('None');
  const all = names(atlas, areas);
  return areas
    .map((area, index) => `${all[index] ?? area} ${figure(atlas.wage(area)?.[measure])}`)
    .join(' · ');
}

function names(atlas: Atlas, areas: readonly AreaId[]): readonly string[] {
  return areas.map((area) => atlas.area(area)?.name ?? area);
}
