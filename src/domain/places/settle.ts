/** What the places of one query say about each other. */
import type { Lexicon } from './lexicon';
import type { Match } from './model';
import type { Found } from './read';
import type { Token } from './tokens';

export function settle(
  lexicon: Lexicon,
  tokens: readonly Token[],
  found: readonly Found[],
): readonly Found[] {
  const settled = byOthers(joined(withoutOthersTowns(tokens, found), tokens));
  return settled.map((place, index) => {
    const [last, next] = [settled[index - 1], settled[index + 1]];
    const before = areBeside(lexicon, tokens, last, place);
    const after = areBeside(lexicon, tokens, place, next);
    return raised(alsoRural(lexicon, place, before ? last : undefined), before, after);
  });
}

/** "Newark TX", where Texas has no Newark: the state is meant, and no Newark elsewhere. */
function withoutOthersTowns(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  return found.filter((place, index) => {
    const next = found[index + 1];
    if (!next || next.at !== place.end || place.stated || isState(place)) return true;
    const between = tokens[next.at]?.before ?? '';
    return !isState(next) || (between !== '' && between !== ',');
  });
}

function isState({ matches, abroad }: Found): boolean {
  return !abroad && matches[0]?.area.kind === 'state';
}

/** Neighbours that share an area are one place: "Fort Worth/Dallas", "Suffolk County, Long Island". */
function joined(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const places: Found[] = [];
  for (const place of found) {
    const last = places.at(-1);
    const shared = last && last.end === place.at ? sharedBy(last, place) : [];
    if (last && shared.length > 0 && tokens[place.at]?.before !== ',') {
      const stronger = strengths.indexOf(last.strength) < strengths.indexOf(place.strength);
      const { strength } = stronger ? last : place;
      places[places.length - 1] = { ...last, matches: shared, end: place.end, strength };
    } else places.push(place);
  }
  return places;
}

const strengths = ['named', 'area', 'city', 'town', 'word'];

function sharedBy(a: Found, b: Found): readonly Match[] {
  return a.matches.filter(({ area }) => b.matches.some((match) => match.area.code === area.code));
}

/** Places that leave no doubt settle the doubtful ones: "Ann Arbor vs Monroe" is Michigan's Monroe. */
function byOthers(found: readonly Found[]): readonly Found[] {
  const doubtful = found.filter(isDoubtful);
  if (doubtful.length === 0 || found.length === doubtful.length) return found;
  const clear = found.filter((place) => !isDoubtful(place) && place.strength !== 'word');
  const states = new Set(clear.flatMap(statesOf));
  const onlyStates = clear.length > 0 && clear.every(isState);
  const noStates = clear.length > 0 && !clear.some(isState);
  return found.map((place) => {
    if (!isDoubtful(place)) return place;
    const kind = onlyStates ? 'state' : noStates ? 'metropolitan' : undefined;
    const alike = isState(place) ? ofKind(place.matches, kind) : within(place.matches, states);
    return alike.length > 0 ? { ...place, matches: alike } : place;
  });
}

function isDoubtful({ matches, together, stated }: Found): boolean {
  return matches.length > 1 && !together && !stated;
}

function statesOf({ matches, stated }: Found): readonly string[] {
  if (stated) return [stated];
  const [match] = matches;
  return match?.why?.state ? [match.why.state] : (match?.area.states ?? []);
}

function ofKind(matches: readonly Match[], kind: string | undefined): readonly Match[] {
  return matches.filter(({ area }) => area.kind === kind);
}

function within(matches: readonly Match[], states: ReadonlySet<string>): readonly Match[] {
  return matches.filter(({ area, why }) =>
    why?.state ? states.has(why.state) : area.states.some((state) => states.has(state)),
  );
}

/** Letters that are a word too are a place beside another one: "us vs philippines", "LA or Dallas". */
function raised(place: Found, before: boolean, after: boolean): Found {
  return place.strength === 'word' && (before || after) ? { ...place, strength: 'area' } : place;
}

/** "Rural Kansas vs Alaska" asks for the rural areas of both. */
function alsoRural(lexicon: Lexicon, place: Found, before: Found | undefined): Found {
  const rural =
    before?.together && before.matches.every(({ area }) => area.kind === 'nonmetropolitan');
  if (!rural || !isState(place)) return place;
  const areas = lexicon.nonmetropolitan(place.matches[0]?.area.states[0] ?? '');
  if (areas.length === 0) return place;
  const matches = areas.map((area): Match => ({ area, strength: 'named' }));
  return { ...place, matches, together: true };
}

/** Whether nothing but a word such as "versus", or a slash or comma, stands between two places. */
function areBeside(
  lexicon: Lexicon,
  tokens: readonly Token[],
  a: Found | undefined,
  b: Found | undefined,
): boolean {
  if (!a || !b) return false;
  if (a.end === b.at) return /[/,]/.test(tokens[b.at]?.before ?? '');
  const between = tokens[a.end]?.word ?? '';
  return b.at - a.end === 1 && lexicon.words.before.get(between)?.means === 'beside';
}
