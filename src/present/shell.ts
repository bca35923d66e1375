import * as l10n from '@vscode/l10n';

/** What the page's HTML is made from. */
export interface Shell {
  /** `webview.asWebviewUri(dist/webview/explorer.js)`. */
  readonly scriptUri: string;
  /** `webview.asWebviewUri(dist/webview/explorer.css)`. */
  readonly styleUri: string;
  /** `webview.cspSource`. */
  readonly cspSource: string;
  /** New for every page: letters and digits, at least 16. */
  readonly nonce: string;
  readonly title: string;
  /** Language of the words, BCP 47. */
  readonly lang: string;
  /** Shown until the page's script has run, and for good when it can't. */
  readonly loading?: string;
}

/**
 * The page before its script runs. Nothing is allowed that isn't listed: no network, no inline
 * style or script without the nonce, no eval.
 * @throws RangeError when the nonce isn't one: it would open the policy
 */
export function shellHtml(shell: Shell): string {
  if (!/^[A-Za-z0-9+/=_-]{16,}$/.test(shell.nonce)) throw new RangeError('Not a nonce.');
  const loading = shell.loading ?? l10n.t('Loading salaries…');
  const { scriptUri, styleUri, nonce, title, lang } = escapeAll(shell);
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(shell)}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta property="csp-nonce" content="${nonce}" nonce="${nonce}">
<link rel="stylesheet" href="${styleUri}" nonce="${nonce}">
<title>${title}</title>
</head>
<body>
<main id="app" aria-busy="true"><p class="notice" role="status">${escapeHtml(loading)}</p></main>
<script nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>
`;
}

/** The nonce in style-src is for the toolkit, which adds style elements of its own. */
export function contentSecurityPolicy({
  cspSource,
  nonce,
}: Pick<Shell, 'cspSource' | 'nonce'>): string {
  return escapeHtml(
    [
      `default-src 'none'`,
      `style-src ${cspSource} 'nonce-${nonce}'`,
      `font-src ${cspSource}`,
      `script-src 'nonce-${nonce}'`,
    ].join('; '),
  );
}

function escapeAll(shell: Shell): Shell {
  const pairs = Object.entries(shell).map(([key, text]) => [key, escapeHtml(text)]);
  return Object.fromEntries(pairs) as unknown as Shell;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
