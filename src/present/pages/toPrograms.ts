import { toPage } from '../pagePath';
import { programsId } from '../programs/address';
import type { ProgramContext, ProgramView } from '../programs/context';
import { viewTitle } from '../programs/words';

/** Address of the page of a search for programs. */
export function toPrograms(context: ProgramContext, view: ProgramView): string {
  return toPage(programsId(context.tables, view), viewTitle(context, view.filter));
}
