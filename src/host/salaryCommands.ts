import * as vscode from 'vscode';
import type { Guide, WageRank } from '../guide';
import type { OpenExplorer } from './explorer';
import { command, complain, shown } from './safely';
import { chosenOccupation, homeState, setHomeState } from './settings';

/** The commands that open the Salary Explorer at a place, and the choice of the home state. */
export function registerSalaryCommands(guide: () => Guide, open: OpenExplorer): vscode.Disposable {
  return vscode.Disposable.from(
    command('openSalaryExplorer', (argument) => openAt(guide(), open, argument)),
    command('compareSalaries', (argument) => compare(guide(), open, argument)),
    command('rankSalary', (amount, area) => rankSalary(guide(), open, amount, area)),
    command('selectHomeState', () => selectHomeState(guide())),
  );
}

async function openAt(guide: Guide, open: OpenExplorer, argument: unknown): Promise<unknown> {
  const place = await guide.placeOf(guide.atlas, guide.areaReader(), argument);
  if (place) return open(place);
  return complain(vscode.l10n.t('The Salary Explorer has no place “{0}”.', shown(argument)));
}

async function compare(guide: Guide, open: OpenExplorer, argument: unknown): Promise<void> {
  const given = Array.isArray(argument)
    ? (await guide.areasNamed(guide.areaReader(), argument)).map(({ id }) => id)
    : undefined;
  const areas = given ?? (await pickAreas(guide));
  if (!areas) return;
  if (areas.length >= 2 && areas.length <= 6) return open({ tab: 'compare', areas });
  complain(vscode.l10n.t('Choose from 2 to 6 areas to compare; {0} would do.', '["Ohio", "TX"]'));
}

interface AreaItem extends vscode.QuickPickItem {
  readonly area: string;
}

async function areaItems(guide: Guide): Promise<readonly AreaItem[]> {
  const entries = await guide.inEveryArea(chosenOccupation());
  return entries.map((entry) => ({
    label: entry.label,
    description: guide.describe(guide.atlas, entry),
    area: entry.estimate.area,
    picked: entry.estimate.area === homeState(),
  }));
}

async function pickAreas(guide: Guide): Promise<readonly string[] | undefined> {
  const chosen = await vscode.window.showQuickPick(areaItems(guide), {
    canPickMany: true,
    title: vscode.l10n.t('Compare Salaries'),
    placeHolder: vscode.l10n.t('Choose 2 to 6 areas'),
  });
  return chosen?.map((item) => item.area);
}

/** Ranks an annual salary in US dollars; what isn't given is asked for. */
async function rankSalary(
  guide: Guide,
  open: OpenExplorer,
  amount: unknown,
  area: unknown,
): Promise<WageRank | undefined> {
  const annualUsd = amount === undefined ? await askAmount(guide) : amount;
  if (annualUsd === undefined) return undefined;
  const id = area === undefined ? await pickArea(guide) : area;
  const found = await guide.areaNamed(guide.areaReader(), id);
  const occupation = chosenOccupation();
  const wages = found && (await guide.wages().entry({ area: found.id, occupation }));
  if (!wages) {
    if (area !== undefined) complain(vscode.l10n.t('No wages for “{0}”.', shown(area)));
    return undefined;
  }
  if (typeof annualUsd !== 'number' || !(annualUsd > 0 && annualUsd < 1e9)) {
    complain(vscode.l10n.t('“{0}” is not an annual salary in US dollars.', shown(annualUsd)));
    return undefined;
  }
  open({ tab: 'national', area: wages.area.id, amount: annualUsd });
  return guide.publishRank(guide.atlas, annualUsd, wages);
}

/** Annual US dollars; an amount that is too small for a year is asked about. */
async function askAmount(guide: Guide): Promise<number | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Where Does a Salary Stand?'),
    prompt: vscode.l10n.t(
      'A salary in US dollars before tax: 120,000, 120k, 58 an hour, 10k a month',
    ),
    placeHolder: '120,000',
    validateInput: (text) => refusal(guide, text),
  });
  const amount = typed === undefined ? 'none' : guide.readAmount(typed);
  if (typeof amount === 'string') return undefined;
  return amount.asksHourly ? asHourly(amount.annualUsd, guide.hoursAYear) : amount.annualUsd;
}

function refusal(guide: Guide, text: string): string | undefined {
  const amount = guide.readAmount(text);
  if (amount === 'separator') {
    return vscode.l10n.t(
      'Write thousands as 120,000 and cents as 58.50, so that it means one thing.',
    );
  }
  return amount === 'none'
    ? vscode.l10n.t('Type an amount above 0, for example 120,000, 120k or 58 an hour.')
    : undefined;
}

/** Whether a small amount is pay by the hour; a year then has 2,080 hours, as BLS counts. */
async function asHourly(amount: number, hours: number): Promise<number | undefined> {
  const hourly = {
    label: vscode.l10n.t('{0} US dollars an hour', amount),
    description: vscode.l10n.t('{0} a year at 2,080 hours', Math.round(amount * hours)),
    annualUsd: amount * hours,
  };
  const yearly = { label: vscode.l10n.t('{0} US dollars a year', amount), annualUsd: amount };
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { annualUsd: number }>(
    [hourly, yearly],
    { title: vscode.l10n.t('Where Does a Salary Stand?') },
  );
  return chosen?.annualUsd;
}

async function pickArea(guide: Guide): Promise<string | undefined> {
  const chosen = await vscode.window.showQuickPick(areaItems(guide), {
    title: vscode.l10n.t('Where Does a Salary Stand?'),
    placeHolder: vscode.l10n.t('Area'),
    matchOnDescription: true,
  });
  return chosen?.area;
}

async function selectHomeState(guide: Guide): Promise<void> {
  const none = { label: vscode.l10n.t('None'), area: '' };
  const states = (await areaItems(guide)).filter((item) => item.area !== 'US');
  const chosen = await vscode.window.showQuickPick<AreaItem>([none, ...states], {
    title: vscode.l10n.t('Select Home State'),
    placeHolder: vscode.l10n.t('It is pinned on top of the guide and marked in the explorer'),
  });
  if (chosen) await setHomeState(chosen.area);
}
