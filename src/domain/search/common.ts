/**
 * Everyday words, by what they tell of a query. Classes of words, never particular queries: what
 * isn't listed is taken to mean something, and a query that means something else finds nothing.
 */
import { wordSet } from './later';

/**
 * Words that fill a long question. They help where an entry has them and are not asked for; a query
 * of nothing else asks nothing.
 */
export const weak = wordSet(
  `number figure kind type sort way example reason thing time month week today now nowadays currently
   current recently recent latest quite rather still already yet usually usual
   generally general typically typical exactly probably maybe possible possibly able same together
   both each other another own every everyone well enough better least lot
   lots bit range scale put try come go going know think say ask wonder wondering curious believe
   seem happen matter apply count counted include included including contain consider considered
   after before during without between among near nearby around within across again ever never
   always next first last real actual really basically simply quickly easily take taking took
   got getting letter acronym abbreviation stuff help helpful useful using cost expensive hard easy
   difficult long fast charge working worker someday eventually decide choose pick prefer recommend
   suggest available different necessary important main common popular boss says said wish hope
   plan planning figures someone these compare compared beside outside instead anyway rest coming
   hire hires hired hardest easiest expect expected experience year known deal dealing handle handling
   tip beginner newcomer membership renewal renew website site link url homepage`,
);

/**
 * Other occupations and other countries: beside a word about pay, the query asks for wages that the
 * atlas doesn't have. None of them is a misspelt word either.
 */
export const elsewhere = wordSet(
  `accountant actor actuary architect artist attorney baker barber barista bartender bricklayer
   builder butcher carpenter cashier chef chemist cleaner clerk cook dancer dentist designer
   detective developer driver economist electrician engineer farmer firefighter gardener hairdresser
   janitor journalist judge lawyer librarian machinist mechanic midwife miner musician nanny
   optometrist painter paramedic pharmacist photographer physicist pilot plumber police politician
   professor programmer psychologist realtor receptionist recruiter sailor scientist singer soldier
   surgeon surveyor tailor teacher therapist translator tutor veterinarian waiter waitress welder
   writer youtuber presenter uber lifeguard cop guard soldier babysitter
   argentina asia australia austria bangladesh belgium brazil britain canada chile china colombia
   denmark dubai egypt england europe finland france germany ghana greece hungary india indonesia
   iran iraq ireland israel italy japan kenya korea malaysia mexico morocco netherlands nigeria norway
   pakistan peru philippines poland portugal qatar russia scotland singapore spain sweden switzerland
   taiwan thailand turkey uae uk ukraine venezuela vietnam wales ontario quebec toronto london
   berlin tokyo sydney`,
);

/** Occupations next door: their pay isn't the managers' unless someone who leads is named too. */
export const staff = wordSet(
  'nurse nursing physician doctor assistant technician technologist therapy aide coder biller rn lpn np',
);

/** A year says when, never what: the atlas has one year of wages unless a data pack brings more. */
export function isYear(key: string): boolean {
  return /^(?:19|20)\d\d$/.test(key);
}
