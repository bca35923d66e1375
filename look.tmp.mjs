// node look.mjs out theme width height stateJSON [act]
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from './scripts/lib/browser.mjs';
import { serveExplorer } from './scripts/lib/explorer-page.mjs';
const [theme = 'Default Dark Modern', width = '1060', height = '760', only] = process.argv.slice(2);
const base = {};
const scenes = {
  states: { tab: 'states', selected: 'AZ' },
  national: { tab: 'national', amount: 150000 },
  metros: { tab: 'metros', metro: { sort: {column:'jobs',direction:'descending'}, filter:'', state:null, show:'metropolitan', colour:'pay', selected:'0012420' } },
  industries: { tab: 'industries', open: ['62--63'] },
  compare: { tab: 'compare' },
  outlook: { tab: 'outlook' },
  occupations: { tab: 'occupations' },
  compareYears: { tab: 'compare', by: 'year' },
  compareIndustries: { tab: 'compare', by: 'industry' },
  compareOccupations: { tab: 'compare', by: 'occupation' },
};
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromiumFlags });
for (const [name, state] of Object.entries(scenes)) {
  if (only && !only.split(',').includes(name)) continue;
  const site = await serveExplorer({ theme, state: { ...state, ...JSON.parse(process.env.STATE ?? '{}') } });
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
  page.on('console', (m) => { if (m.type() !== 'info') console.log(name, m.type(), m.text().slice(0, 300)); });
  page.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  await site.answers(page);
  await page.goto(site.url);
  await page.waitForTimeout(Number(process.env.WAIT ?? 1500));
  const problems = await page.evaluate(() => received.filter((m) => m.type === 'problem').map((m) => m.message.slice(0, 400)));
  if (problems.length) console.log(name, problems);
  await page.screenshot({ path: `/tmp/look/${name}-${theme.toLowerCase().replaceAll(' ', '-')}-${width}.png`, fullPage: process.env.FULL === '1' });
  await page.close(); site.close();
}
await browser.close();
