import { thingNouns } from './things';

const nameFollows =
  /^, (?:(?:Dr|Prof|Ms|Mr|Mrs)\.? )?[A-Z][a-z’'-]{1,20} (?:[A-Z]\. )?[A-Z][a-z’'-]{1,20}/;
const among =
  /^ (?:on (?:the|our|my|her|his|your|their) (?:\w{1,12} )?(?:faculty|staff|team|board|unit|payroll|panel|shift)|on (?:staff|site|duty)|down the hall|upstairs|next door|(?:in|at|from) (?:the|our|my|her|his) (?:\w{1,12} )?(?:row|elbow|other|desk|side|office|room|audience|group)|(?:we|I|she|he|they) (?:have|has|had|know|hired|met|trust))\b/;

/** `CRIP-certified staff`, `post-MSN`. */
export function ofCompound(before: string, after: string): number {
  if (
    /^-(?:certified|credentialed|holders?|prepared|trained|eligible|licensed|led)\b/.test(after)
  ) {
    return 5;
  }
  return /\b(?:post|non|pre|ex|dual)-$/i.test(before) ? 2 : 0;
}

const notVerbs =
  /ss$|^(?:is|was|has|as|this|its|needs|runs|says|renews|fails|breaks|shows|covers|means)$/;

const owners =
  /\b(?:coder|biller|nurse|auditor|manager|director|doctor|physician|attorney|lawyer|executive|accountant|administrator|assistant|deputy)s?['’]s? ["“*_]{0,2}$/;
const several =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|our own|our|their|both|few|\d{1,3}) ["“*_]{0,2}$/i;

/** `Our DHA, Dr. Kirk`, `the doctor, an MD, signs`, `the only CIA we have`. */
export function ofPerson(before: string, after: string, plural: boolean): number {
  const article =
    /(?:^|[^A-Za-z])(a|an|one|every|each|no|any|another) (?:\w{3,12} )?["“*_]{0,2}$/i.exec(before);
  let weight = 0;
  if (/(?:\b(?:our|the|my|her|his|their|its|a|an)|['’]s) ["“*_]{0,2}$/i.test(before)) {
    if (nameFollows.test(after)) weight += 5;
  }
  if (
    /[a-z)], (?:himself |herself )?an? ["“*_]{0,2}$/.test(before) &&
    /^[*_”"]{0,2}(?:[,.;)\n]| (?:since|from|for|with|by|of|who)\b)/.test(after)
  ) {
    weight += 4;
  }
  if (among.test(after)) weight += 3;
  if (
    plural &&
    /\b(?:team|group|staff|crew|pool|handful|pair|dozen|bench|cadre|panel|roomful) of (?:\w{2,12} )?$/.test(
      before,
    )
  ) {
    weight += 3;
  }
  if (
    /\b(?:work|works|working|worked|report|reports|round|rounds) (?:beside|with|alongside|under|to) (?:the|our|an?|its|your) (?:[\w-]{3,16} )?$/.test(
      before,
    ) &&
    /^[.,;)]/.test(after)
  ) {
    weight += 2;
  }
  if (
    /\b(?:[Dd]octors?|[Pp]hysicians?|[Ss]urgeons?|[Nn]urses?|[Cc]oders?|[Ee]xecutives?|[Aa]ttorneys?|[Ll]awyers?) (?:who )?(?:want|wants|wanted|prefer|prefers|preferred|chose|choose|asked for|ask for|insist(?:ed)? on|sign|signed|write|wrote) ["“]?$/.test(
      before,
    )
  ) {
    weight += 4;
  }
  if (owners.test(before)) weight += 3;
  if (/\b[Oo]ne ["“*_]{0,2}$/.test(before) && !/^ [a-z]/.test(after)) weight += 1.5;
  if (/\b(?:only|lone|resident|sole) ["“*_]{0,2}$/.test(before)) weight += 3;
  if (/(?:^|[\s,])an? [a-z]{3,12} ["“*_]{0,2}$/.test(before) && /^[,;)]/.test(after)) weight += 1.5;
  if (several.test(before) && plural && !/\(\w+ $/.test(before)) weight += 2.5;
  // `not the CCM that case managers carry`
  if (
    /^ that (?:[a-z]{2,12} ){1,4}(?:carry|hold|held|earn|earned|list|thought|mean|use|wear|know|put)\b/.test(
      after,
    )
  ) {
    weight += 5;
  }
  const verb = /^[*_]{0,2} ([a-z]{2,14}s)\b(?! of)/.exec(after)?.[1] ?? '';
  // `I'm a CMM`, `she became an NHA`
  if (
    /\b(?:I['’]m|I am|(?:she|he|who)(?:['’]s| is| was)|(?:we|you|they)['’]re|becom(?:e|es|ing)|became) (?:now |also )?an? ["“*_]{0,2}$/i.test(
      before,
    )
  ) {
    weight += 3.5;
  }
  // `My CMA rooms thirty patients a day`, `Our CPA reads`
  if (
    /\b(?:my|our|her|his) $/i.test(before) &&
    verb &&
    !plural &&
    !notVerbs.test(verb) &&
    !thingNouns.has(verb)
  ) {
    weight += 2;
  }
  if (/^,? who\b/.test(after)) weight += 2;
  if (article && verb && !/ss$|^(?:is|was|has|as|this|its)$/.test(verb) && !thingNouns.has(verb)) {
    weight += 2;
  }
  if (
    /\b(?:an?|our|the|one|another|by|two) (?:volunteer|retired|seasoned|experienced|part-time|full-time|contract|per-diem|staff|in-house|veteran|tired|young|older|kind|freelance|practicing|working|bilingual|newly minted) ["“*_]{0,2}$/.test(
      before,
    )
  ) {
    weight += 2.5;
  }
  return weight;
}

const study =
  /\b(?:stud(?:y|ies|ied|ying)|sit|sits|sat|sitting|test|tested|testing|prepar(?:e|es|ed|ing)|register(?:ed|ing)?|aim|aiming|cram\w{0,5}|train\w{0,3}) (?:for|at|toward) (?:the|a|an|my|her|his|your|their)? ?["“*_]{0,2}$/i;
const holding =
  /\b(?:h[eo]ld|holds|holding|earn|earns|earned|earning|passed|passing|pass|finished|chasing|pursuing|renewed|took|retake|lapsed?|added?|adding|got|kept|keeps|working towards?|letters|with both|have both|has both) (?:(?:up|both|either|also|only) )?(?:the|a|an|my|her|his|your|their|our|its)? ?["“*_]{0,2}$/i;

const having =
  /\b(?:he|she|who|one|each|they|staff|nurses?|managers?|coders?|director|wife|husband|boss) (?:still |also |already )?(?:has|have|had) (?:a|an|her|his|their) $/i;
const telling =
  /\b(?:degree|licen[sc]e|letters|credential|certification|title|exam)s? (?:is|are|was|of|like|such as|called) (?:the |an? )?["“*_]{0,2}$/i;

/** `studying for the CMRP`, `earned her CPHQ`, `whose degree is MD`. */
export function ofStudy(before: string): number {
  if (study.test(before)) return 4;
  if (telling.test(before)) return 3;
  return holding.test(before) || having.test(before) ? 2.5 : 0;
}
