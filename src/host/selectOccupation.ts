import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { type AnswerItem, showAnswers } from './answerPicker';
import { command, complain, shown } from './safely';
import { chosenOccupation, setOccupation } from './settings';

/** "Select Occupation…": by title, code or the names people use; what is chosen is meant from then on. */
export function registerSelectOccupation(guide: () => Guide): vscode.Disposable {
  return command('selectOccupation', (argument) => select(guide(), argument));
}

/** SOC code of what was chosen; undefined when nothing was. */
async function select(guide: Guide, argument: unknown): Promise<string | undefined> {
  const code = argument === undefined ? await pick(guide) : await named(guide, argument);
  if (code) await setOccupation(code);
  return code;
}

async function named(guide: Guide, argument: unknown): Promise<string | undefined> {
  const { occupations } = await guide.search();
  const [found] = typeof argument === 'string' ? occupations.find(argument, 1) : [];
  return (
    found?.code ??
    complain(vscode.l10n.t('Career Atlas knows no occupation “{0}”.', shown(argument)))
  );
}

type Item = AnswerItem<string>;

function pick(guide: Guide): Promise<string | undefined> {
  return new Promise((done) => {
    showAnswers<string>({
      title: vscode.l10n.t('Select Occupation'),
      placeholder: vscode.l10n.t('Title, SOC code or job title: “rn”, “29-1141”, “hospital ceo”'),
      answers: (typed) => itemsFor(guide, typed),
      whole: guide.search,
      chosen: done,
      hidden: () => done(undefined),
    });
  });
}

async function itemsFor(guide: Guide, query: string): Promise<Item[]> {
  const groups = await guide.occupationPicks(query, chosenOccupation());
  return groups.flatMap(({ heading, picks }): Item[] => [
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    ...picks.map(({ label, description, detail, icon, code }) => ({
      label,
      description,
      detail,
      value: code,
      iconPath: new vscode.ThemeIcon(icon),
      alwaysShow: true,
    })),
    ...(picks.length
      ? []
      : [{ label: vscode.l10n.t('Try a title, a SOC code or a job title.'), alwaysShow: true }]),
  ]);
}
