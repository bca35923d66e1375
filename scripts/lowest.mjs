// npm run test:lowest: the host, web and UI suites in the oldest VS Code that the extension supports.
process.env.CAREER_ATLAS_VSCODE = 'lowest';
if (process.argv.length === 2) process.argv.push('host', 'web', 'ui');
await import('./test.mjs');
