import * as l10n from '@vscode/l10n';
import type { Picture } from '../present/chart/picture';
import { type Palette, svgDocument } from '../present/chart/svg';
import { type TableFormat, tableText } from '../present/export';
import type { Table } from '../present/table';
import type { ToPage } from '../protocol';
import type { Context } from './context';
import { button } from './controls';
import { type MenuItem, menuButton } from './menu';

/** What a copy menu takes; either may be missing when there is nothing to take. */
export interface Takeable {
  table?(): Table | undefined;
  picture?(): TakenPicture | undefined;
  /** A second picture: small multiples. */
  panels?(): TakenPicture | undefined;
}

interface TakenPicture {
  readonly name: string;
  readonly picture: Picture;
  readonly palette: Palette;
}

/** A button with the ways to take a tab's table and chart along. */
export function copyMenu(context: Context, source: Takeable): HTMLElement {
  const items = [
    ...(source.table ? tableItems(context, source.table) : []),
    ...(source.picture
      ? pictureItems(context, source.picture, [
          l10n.t('Copy chart as SVG'),
          l10n.t('Export chart as SVG…'),
        ])
      : []),
    ...(source.panels
      ? pictureItems(context, source.panels, [
          l10n.t('Copy panels as SVG'),
          l10n.t('Export panels as SVG…'),
        ])
      : []),
  ];
  return menuButton(l10n.t('Copy or export'), items, button);
}

const formatNames = { markdown: 'Markdown', csv: 'CSV', tsv: 'TSV', json: 'JSON' } as const;

function tableItems(context: Context, table: () => Table | undefined): readonly MenuItem[] {
  const formats = Object.keys(formatNames) as TableFormat[];
  const take = (format: TableFormat, saved: boolean) => async () => {
    const found = table();
    if (!found) return context.announce(l10n.t('There is nothing to copy yet.'));
    const text = tableText(found, format);
    const { host } = context;
    tell(context, await (saved ? host.save(format, found.id, text) : host.copy(format, text)));
  };
  return [
    ...formats.map((format) => ({
      text: l10n.t('Copy table as {0}', formatNames[format]),
      run: take(format, false),
    })),
    ...formats.map((format) => ({
      text: l10n.t('Export table as {0}…', formatNames[format]),
      run: take(format, true),
    })),
  ];
}

function pictureItems(
  context: Context,
  picture: NonNullable<Takeable['picture']>,
  [copy, save]: readonly [string, string],
): readonly MenuItem[] {
  const take = (saved: boolean) => async () => {
    const found = picture();
    if (!found) return context.announce(l10n.t('There is no chart to copy yet.'));
    const { background } = context.theme.colours();
    const text = svgDocument(found.picture, found.palette, background);
    const { host } = context;
    tell(context, await (saved ? host.save('svg', found.name, text) : host.copy('svg', text)));
  };
  return [
    { text: copy, run: take(false) },
    { text: save, run: take(true) },
  ];
}

export function tell(
  context: Pick<Context, 'announce'>,
  { outcome, detail }: Extract<ToPage, { type: 'done' }>,
): void {
  const words = {
    copied: l10n.t('Copied, with its source.'),
    saved: detail ? l10n.t('Saved: {0}', detail) : l10n.t('Saved.'),
    cancelled: l10n.t('Not saved.'),
    failed: detail ? l10n.t('That failed: {0}', detail) : l10n.t('That failed. Try again.'),
  };
  context.announce(words[outcome]);
}
