/**
 * What people of the field call things. Data, not logic: general to the field, and never a list of
 * particular queries. Words are written as they are said; `keys` makes them comparable.
 */
import { type WordSet, wordSet } from './later';

/** Words that carry a question but not its subject. */
export const fillers: WordSet =
  wordSet(`a about all am an and any are as at be because been being but by can could did do does doing
    else explain for from get gets getting give gives given go going good great had has have having
    he her here his how i if in into is it its just know let like list look looking many may me
    mean means meaning might much must my need needed needs no not of off on one or our out per
    please she should show so some stand stands tell than that the their them then there these they
    this those to too up us use used was we were what whats when where which while who
    whom whos whose why will with would you your become becoming want wanted wants find best offer
    offers offered issue issues issued issuer award awards awarded earned hold holding holder give
    describe definition define info really actually im ive youre theyre isnt arent doesnt didnt cant couldnt
    wouldnt shouldnt wont thats hows wheres most more less very just even only also s t re ll dont day daily require required requirement
    someone somebody people person thank hello hi ok okay oh field industry sector`);

/** Words that ask for pay. */
export const payWords: WordSet = wordSet(
  'salary wage pay paid paying earn earning make making income money compensation earner',
);

/** Words for who is in charge: a title that has one is within the occupation. */
export const leading: WordSet = wordSet(
  'manager management administrator director executive head chief officer president boss leader cfo ceo cio vp',
);

/** Words that ask a measure after "how", and are a subject elsewhere: `long` in long-term care. */
export const afterHow: WordSet = wordSet(
  'long fast hard often big old soon quickly difficult expensive',
);

/** Two-letter words that are postal codes only alone or in capitals. */
export const wordsNotCodes: WordSet = wordSet(
  'al as co de do hi id in is la ma me mo ms oh ok or pa us va am an it',
);
