/** What the page of each group holds, in reading order: data for group.ts. */
import * as l10n from '@vscode/l10n';
import type { Entry } from '../../domain/model';
import type { Group } from './homes';

export interface Part {
  /** Heading over the entries; none where the page has only one part. */
  readonly heading?: string;
  readonly intro?: string;
  readonly belongs: (entry: Entry) => boolean;
}

const inGroup =
  (...names: readonly string[]) =>
  (entry: Entry) =>
    'group' in entry && names.includes(entry.group);

/** First words of a page that no entry of the guide opens. */
export function introOf(group: Group): string {
  const words: { readonly [G in Group]?: string } = {
    work: l10n.t(
      'The duties of a health services manager, and the fields that a manager can make a specialty of. A large organization divides them among many people; in a small one a single person has them all.',
    ),
    skills: l10n.t(
      'What the work asks of a person: skills that can be learned and shown, and qualities of character.',
    ),
    steps: l10n.t(
      'How to start, in the order that Rick Gundling of the Healthcare Financial Management Association advises. Each can be begun beside another job.',
    ),
    backgrounds: l10n.t(
      'People come into health services management from many trades. These fields and experiences carry over, in the view of Rick Gundling of the Healthcare Financial Management Association.',
    ),
    voices: l10n.t(
      'Two people speak: Rick Gundling, of the Healthcare Financial Management Association, and Coley Bennett, who manages a practice in Maryland. Their views are told in our words.',
    ),
    licensing: l10n.t(
      'Who needs a license to manage health services, and who doesn’t. A license is a state’s permission; a credential is awarded by a professional body.',
    ),
    credentialing: l10n.t(
      'Letters after a name: what they are for and how they are come by. A license is another thing: it is a state’s permission to do a job at all.',
    ),
  };
  return words[group] ?? '';
}

export function partsOf(group: Group): readonly Part[] {
  switch (group) {
    case 'work':
      return [
        { heading: l10n.t('Responsibilities'), belongs: inGroup('responsibility') },
        { heading: l10n.t('Areas to focus on'), belongs: inGroup('focus') },
      ];
    case 'skills':
      return [
        {
          heading: l10n.t('Skills'),
          intro: l10n.t('Named by Coley Bennett, who manages a practice.'),
          belongs: inGroup('skill'),
        },
        { heading: l10n.t('Qualities'), belongs: inGroup('quality') },
      ];
    case 'workplaces':
      return [
        { heading: l10n.t('Where most work'), belongs: inGroup('facility') },
        { heading: l10n.t('Other employers'), belongs: inGroup('other') },
        { heading: l10n.t('Duties by setting'), belongs: inGroup('duties') },
      ];
    case 'outlook':
      return [
        { heading: l10n.t('Against other occupations'), belongs: inGroup('outlook') },
        { heading: l10n.t('What drives growth'), belongs: inGroup('driver') },
      ];
    case 'steps':
      return [{ belongs: ({ kind }) => kind === 'step' }];
    case 'backgrounds':
      return [{ belongs: inGroup('background') }];
    case 'voices':
      return [{ belongs: inGroup('statement') }];
    case 'licensing':
      return [{ belongs: inGroup('licensing') }];
    case 'credentialing':
      return [{ belongs: inGroup('credentialing') }];
    default:
      return [];
  }
}
