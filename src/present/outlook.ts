/** What is projected for an occupation beyond its growth. */
import * as l10n from '@vscode/l10n';
import { count, signedPercent } from './format';
import type { Growth } from './surroundings';

export function outlookFacts(growth: Growth): readonly (readonly [name: string, value: string])[] {
  const { from, to, jobs, jobsProjected, percent, openings } = growth;
  const typical = [
    [l10n.t('Typical entry education'), growth.education],
    [l10n.t('Experience in a related occupation'), growth.experience],
    [l10n.t('On-the-job training'), growth.training],
  ] as const;
  return [
    [l10n.t('Jobs {0}', from), count(jobs)],
    [l10n.t('Jobs {0}, projected', to), `${count(jobsProjected)} (${signedPercent(percent)})`],
    [l10n.t('Openings a year, {0} to {1}', from, to), count(openings)],
    ...typical.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  ];
}
