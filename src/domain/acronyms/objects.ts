import { small } from './initials';
import { type LexiconTerm, phraseWords } from './lexicon';
import { serviceNouns, states, thingNouns } from './things';
import { credentialWords } from './vocabulary';
import { isCue } from './words';

/** `CCM module`, `CHC, Inc.`, `DBA Rowe Care`. */
export function ofThing(
  { prior, text, ambiguous }: LexiconTerm,
  after: string,
  before: string,
): number {
  if (/^,? (?:Inc|LLC|LLP|Ltd|Corp)\b/.test(after)) return -8;
  if (text === 'DBA' && /^:? ["“]?[A-Z][a-z]|^ of [A-Z]/.test(after)) return -8;
  if (text === 'DBA' && /\b(?:Inc|LLC|LLP|Corp|Co)\b\.?,? ?\(?$|\bwas $/.test(before)) return -8;
  const noun = /^[”"’*_]{0,3} ([a-z-]{2,20})/.exec(after)?.[1] ?? '';
  // `a CCS checks`: one article takes no plural, so that is a verb.
  const verb = noun.endsWith('s') && /\b(?:an?|one|each|every) (?:[a-z-]{3,14} )?$/i.test(before);
  if (thingNouns.has(noun) && !verb) return prior >= 1 ? -2.5 : ambiguous ? -7 : -4;
  if (ambiguous && prior <= -1 && serviceNouns.has(noun)) return -4.5;
  // `We do CCM`, `check the PMP`, `logged into the PHR`: nobody does that with a person's letters.
  if (ambiguous && prior <= -1 && text.length > 2 && handled.test(before) && !/^s\b/.test(after))
    return -4;
  // `CCM billing pilot`: the noun of a compound comes last.
  const last = /^ [a-z-]{3,14} ([a-z-]{3,20})/.exec(after)?.[1] ?? '';
  if (
    prior < 1 &&
    thingNouns.has(last) &&
    !noun.endsWith('s') &&
    !credentialWords.has(noun) &&
    !small.has(noun)
  )
    return -3;
  // `MD Farouk`, `CIA Director`: a name goes on after the letters.
  if (prior <= -2.5 && /^ [A-Z][a-z]{2,}/.test(after) && !/[,(|] ?$/.test(before)) return -2.5;
  return 0;
}

const handled =
  /\b(?:do|does|did|doing|covers?|covering|bill|bills|billed|billing|bill for|billing for|check|checks|checked|checking|query|queries|queried|querying|download|downloads|downloaded|upload|uploaded|install|installed|upgrade|upgrades|upgraded|upgrading|open|opens|opened|deploy|deployed|calibrate|calibrated|scan|scanned|enroll(?:ed|s|ing)? (?:\w{2,12} ){0,3}in|log(?:s|ged)? (?:in|on|in to|into|onto)|into|onto|inside|via) (?:the |a |our |your |their |an )?$/i;

const bodies =
  /\b(?:association|society|agency|authority|commission|council|alliance|company|committee|center|centre|ministry|federation|act|law|system|software|airport|cluster|bacteria|program|registry|body|group|union|lobby|pump|drug|disease)s?\b/;

const lobbies =
  /^ (?:oppose[sd]?|support(?:s|ed)|lobb(?:y|ies|ied)|sued|sues|urge[sd]|estimates|estimated|warns|warned|backs|backed|argue[sd]|endorse[sd]|represents|represented|filed|fined|regulates|funds|funded|accredits)\b/;
const beings =
  /^ (?:and|or) (?:(?:one|two|three|four|five|the|an?|its|other|several|\d{1,3}) )(?:\w{3,12} )?(?:hospital|clinic|center|practice|agency|school|church|library|college|nursing home|payer|bank)s?\b/;

const ofState = /\b(?:state|federal|county|city|national|regional)(?:['’]s)? $/;

/** `CHPC, the high-performance computing center`, `the state group, MHA,`. */
export function ofApposition(before: string, after: string, plural: boolean): number {
  const told = /^, (?:(?:the|an?|our|their|that of the) )?([a-z][a-z '’-]{2,50}?)(?=[,.;)])/.exec(
    after,
  )?.[1];
  let weight = told && bodies.test(told) && !/certif|licens|credential/.test(told) ? -6 : 0;
  if (
    /\b(?:group|agency|association|union|lobby|cluster|desk|company|firm|vendor|module|system),? [(]?$/.test(
      before,
    )
  ) {
    weight -= 5;
  }
  if (
    /\b(?:[Cc]linic|[Cc]enter|unit|office|wing|department|lab|ward|fund|bank|store|file|form|test|scan|study|trial)s? \($/.test(
      before,
    )
  ) {
    weight -= 4;
  }
  if (
    /^, (?:which|who|that) (?:certif|run|publish|accredit|own|issue|administ|regulat|insur)/.test(
      after,
    )
  )
    weight -= 5;
  if (
    /\b(?:works? (?:for|at)|s[ia]ts? on|worked (?:for|at)|joined|member of|members of|reports? to|according to|funded by|letter from|site of|part of) (?:the )?$/.test(
      before,
    )
  ) {
    weight -= 3;
  }
  if (
    !plural &&
    ofState.test(before) &&
    !/^ (?:exam|licen|board|holder|society|chapter)/.test(after)
  ) {
    weight -= 4;
  }
  const owner = /\b([A-Z][a-z]+)['’]s? $/.exec(before)?.[1] ?? '';
  if (!plural && states.has(owner) && !/^ (?:exam|licen|board|holder)/.test(after)) weight -= 4;
  // `certified through NHA`: that is who certifies.
  if (
    /\b(?:exam|certif\w{1,9}|test|voucher|training|course)s? (?:\w{1,10} ){0,3}(?:through|via|from|by) (?:the )?$/.test(
      before,
    )
  ) {
    weight -= 4;
  }
  if (/\b[Tt]he $/.test(before) && /^ of (?:each|every|the|a)\b/.test(after)) weight -= 2;
  if (/^ (?:did not|declined|said in a|has not|announced)/.test(after)) weight -= 2.5;
  // `The MHA opposed the bill`, `MHA spokesman`
  if (/^ spokes/.test(after) || (/\b[Tt]he $/.test(before) && lobbies.test(after))) weight -= 5;
  // `Two CHCs and one hospital`
  if (beings.test(after)) weight -= 4;
  return weight;
}

/**
 * Another owner: `a CCM from the Construction Management Association`, `the mechanics' CMRP`. Not when
 * the body's initials are the issuer's.
 */
export function ofOwner(term: LexiconTerm, before: string, after: string): number {
  if (!term.ambiguous) return 0;
  const owner = /(?:([a-z]{3,20}) )?([a-z]{3,20})['’]s? ["“*_]{0,2}$/.exec(before)?.slice(1) ?? [];
  if (owner.some((word) => word && isCue(term, word))) return -5;
  const body = /^ (?:of|from|by) (?:the|its|their) ([A-Za-z][\w ’']{3,60})/.exec(after)?.[1] ?? '';
  if (!body) return 0;
  const named = body.match(/^(?:(?:[A-Z]\w+|of|for|and|in|the) ?)+/)?.[0] ?? '';
  const initials = named.replace(/\b[a-z]\w*|[^A-Z]/g, '');
  if (term.senses.some(({ issuers }) => issuers.has(initials))) return 0;
  return phraseWords(body)
    .slice(0, 4)
    .some((word) => isCue(term, word))
    ? -5
    : 0;
}

/** In brackets right after the letters: `MD (the degree)`, `ACM (asbestos)`, `CHC (health center)`. */
export function ofRemark(term: LexiconTerm, after: string): number {
  const remark = /^["”]? \(([^()]{2,60})\)?/.exec(after)?.[1]?.toLowerCase();
  if (!remark) return 0;
  if (
    /^(?:the |an? )?(?:degree|licen[sc]e|credential|certification|letters|diploma)$/.test(remark)
  ) {
    return 8;
  }
  if (
    /^(?:sitting|studying|working|expect|in progress|pending|candidate|exp\.|expires|renew|since|passed|earned|test|exam|retak)/.test(
      remark,
    )
  ) {
    return 4;
  }
  if (/^the (?:state|agency|city|verb|word|language)$/.test(remark)) return -8;
  const words = phraseWords(remark);
  if (words.some((word) => credentialWords.has(word))) return 0;
  if (words.some((word) => isCue(term, word))) return -6;
  return term.ambiguous && bodies.test(remark) ? -6 : 0;
}

/** The letters are explained as a word: `CRC is always the tumor`, `CCM here is the manager`. */
export function ofEquation(after: string): number {
  if (/^["”]? (?:here|in this (?:file|repo\w*|module|table|project|code|script))\b/.test(after)) {
    return -5;
  }
  if (/^ = [a-z]/.test(after)) return -4;
  if (
    /^ (?:is|are|was|were) (?:not )?(?:set|checked|computed|stored|sent|parsed|logged|measured|charged|billed|signed|installed|loaded|down|read-only|off|on)\b/.test(
      after,
    )
  )
    return -3;
  // `whether CMM means I measure things`
  if (/^["”]? means? (?:I|we|you|he|she|they|that) /.test(after)) return 0;
  return /^["”]? (?:is about|means?|meant|stands? for|is short for|is always the|is both an?|refers? to)\b/.test(
    after,
  )
    ? -4
    : 0;
}
