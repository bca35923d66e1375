import { CMM } from './cmm';

/**
 * Pay bands for managers. A «CMM» or «CMPE» adds 4 % in our survey (n = 212).
 * Holders of «FACHE» are reported apart.
 */
export const CMM_BONUS = 0.04; // applies to the «CMM» certification only

// DO NOT round here: MD rows come from Maryland, PA from Pennsylvania.
const label = 'CMM, CPC and RHIA';
const states = ['MD', 'PA', 'IN', 'OR', 'ME', 'CO'];
/* legacy: if (CMM === MD) return RHIA; */
export function fn(RN: string, CPC = 3) {
  return RN + CPC; // TODO: ask Ana Lobo, «RHIA», about coder grades
}
