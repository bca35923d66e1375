import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleWorkspace } from './paths.mjs';

/** A copy to write in: trying the extension leaves no change in the repository. */
export async function copyOfSample() {
  const home = await mkdtemp(join(tmpdir(), 'career-atlas-sample-'));
  const folder = join(home, 'Sample');
  await cp(sampleWorkspace, folder, { recursive: true });
  return { folder, remove: () => rm(home, { recursive: true, force: true }) };
}
