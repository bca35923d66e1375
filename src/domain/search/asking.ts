/** Words that comparative questions are made of. */
import { wordSet } from './later';

export const highest = wordSet(
  'highest top most best max maximum richest greatest high higher lucrative',
);
export const lowest = wordSet(
  'lowest bottom least worst min minimum poorest smallest low lower cheapest',
);
export const where = wordSet(
  'state place where area region ranking ranked rank sorted list by number',
);
/** Words that a question about this one occupation may hold without meaning anything else. */
export const subject = wordSet(
  `medical health healthcare hospital care service manager management administrator administration
   job position figure career field occupation profession they`,
);
export const judging = wordSet(
  `good bad fair enough decent competitive low high average normal okay great reasonable too little
   percentile rank stand compare compared offer offered making annual annually annum year yearly usd dollar worth per a
   underpaid overpaid lot typical offering salaried range well competitive fine solid median
   above below over under rate going starting entry level move stay relocate`,
);
export const comparing = wordSet(
  `vs versus v or and compare compared comparison against between difference than with to more less
   better worse higher lower cheaper move stay relocate`,
);
