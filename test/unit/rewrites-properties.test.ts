import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CredentialEntry } from '../../src/domain/model';
import { pluralName } from '../../src/present/rewrites/plural';
import { applied, atlas, offersAt } from './support/rewriting';

/** How a language writes what the sentences need. */
interface Writing {
  readonly escape: (text: string) => string;
  readonly marked: readonly ((text: string) => string)[];
  /** What no reader reads as prose: it must stay as it is. */
  readonly silent: readonly ((letters: string, name: string) => string)[];
}

const plainly = (text: string) => text;
const inQuotes = (text: string) => `“${text}”`;

const languages: Readonly<Record<string, Writing>> = {
  markdown: {
    escape: plainly,
    marked: [
      plainly,
      inQuotes,
      (text) => `**${text}**`,
      (text) => `_${text}_`,
      (text) => `[${text}](a.md)`,
    ],
    silent: [
      (letters) => `Run \`${letters}\` twice.`,
      (_, name) => `Run \`${name}\` twice.`,
      (letters) => `See [that](staff/${letters}.md).`,
      (letters, name) => `\`\`\`\n${letters} ${name}\n\`\`\``,
      (letters) => `<!-- ask Bo Ray, ${letters} -->`,
      (letters) => `![Bo Ray, ${letters}](a.png)`,
    ],
  },
  plaintext: {
    escape: plainly,
    marked: [plainly, inQuotes],
    silent: [
      (letters) => `See https://example.org/${letters}/a.`,
      (letters) => `Mail ${letters}@example.org.`,
    ],
  },
  'git-commit': {
    escape: plainly,
    marked: [plainly, inQuotes],
    silent: [
      (letters) => `# Ask Bo Ray, ${letters}`,
      (letters) => `See https://example.org/${letters}/a.`,
    ],
  },
  latex: {
    escape: (text) => text.replace(/&/g, '\\&'),
    marked: [plainly, (text) => `\\textbf{${text}}`, (text) => `\\emph{${text}}`],
    silent: [
      (letters) => `% ask Bo Ray, ${letters}`,
      (letters, name) => `\\newacronym{x}{${letters}}{${name}}`,
      (letters) => `\\index{${letters}}`,
      (letters) => `\\texttt{${letters}}`,
    ],
  },
  html: {
    escape: (text) => text.replace(/&/g, '&amp;'),
    marked: [plainly, inQuotes, (text) => `<b>${text}</b>`, (text) => `<em class="x">${text}</em>`],
    silent: [
      (letters) => `<!-- ask Bo Ray, ${letters} -->`,
      (letters) => `<p><a href="${letters}.html">that</a></p>`,
      (letters, name) => `<p><code>${letters} ${name}</code></p>`,
      (letters) => `<p><img alt="Bo Ray, ${letters}" src="a.png"></p>`,
    ],
  },
};

const frames: readonly ((one: string, an: string) => string)[] = [
  (one) => `Ann Lee, ${one}, leads the clinic.`,
  (one, an) => `She is ${an} ${one} in a hospital.`,
  (one, an) => `She is ${an}\n${one} in a hospital.`,
  (one, an) => `${an.replace('a', 'A')} ${one} leads the certified staff.`,
  // "certified" right before a name can be the first word of a longer one, which is another credential.
  (one, an) => `They hired ${an} ${one}, certified, for the hospital.`,
  (one) => `Board: Ann Lee (${one}), Bo Ray.`,
];

const manyFrames: readonly ((many: string) => string)[] = [
  (many) => `Certified staff: two ${many} work in the hospital.`,
  (many) => `${many} are certified to lead hospitals.`,
];

/** Ways to write a credential; `|` marks the cursor. */
const oneForms: readonly ((letters: string, name: string) => string)[] = [
  (letters) => `|${letters}`,
  (_, name) => `|${name}`,
  (_, name) => `|${name.replace(' ', '\n')}`,
  (_, name) => `|${name.replace(' ', '  ')}`,
  (letters, name) => `|${name} (${letters})`,
  (letters, name) => `|${name}® (${letters}®)`,
  (letters, name) => `${name.replace(' ', '\n')} (|${letters})`,
  (letters, name) => `${name} (|${letters})`,
  (letters, name) => `|${letters} (${name})`,
  (letters, name) => `${letters} (|${name})`,
];

const credentials = atlas.entries('credential');
const case_ = fc.record({
  language: fc.constantFrom(...Object.keys(languages)),
  credential: fc.constantFrom(...credentials),
  many: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  frame: fc.nat(),
  form: fc.nat(),
  mark: fc.nat(),
  silent: fc.array(fc.nat(), { maxLength: 2 }),
  earlier: fc.boolean(),
  an: fc.constantFrom('a', 'an'),
});
type Case = typeof case_ extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

interface Written {
  readonly text: string;
  readonly cursor: number;
  readonly silent: readonly string[];
}

function written({ language, credential, many, ...pick_ }: Case): Written {
  const { escape: escaped, marked, silent } = languages[language] as Writing;
  const plural = pluralName(credential.name);
  const isMany = many && plural !== undefined;
  const letters = credential.acronym + (isMany ? 's' : '');
  const name = escaped(isMany ? plural : credential.name);
  const form = pick(oneForms, pick_.form)(letters, name);
  const one = pick(marked, pick_.mark)(form);
  const sentence = isMany
    ? pick(manyFrames, pick_.frame)(one)
    : pick(frames, pick_.frame)(one, pick_.an);
  const hidden = pick_.silent.map((n) =>
    pick(silent, n)(credential.acronym, escaped(credential.name)),
  );
  const earlier = pick_.earlier ? [`Bo Ray, ${credential.acronym}, helps in the hospital.`] : [];
  const all = [...hidden, ...earlier, sentence].join('\n\n');
  const body = language === 'latex' ? `\\begin{document}\n${all}` : all;
  return { text: body.replace('|', ''), cursor: body.indexOf('|'), silent: hidden };
}

/** What a text says: every way to write a credential is one, and so are both articles. */
function meaning(text: string, { acronym }: CredentialEntry): string {
  let said = text
    .replace(/&amp;|\\&/g, '&')
    .replace(/<[^<>]*>|\\[a-z]+|[*_{}“”®`]/g, '')
    .replace(/\s+/g, ' ');
  for (const { name } of atlas.credentials(acronym)) {
    const letters = `(?:${literal(acronym)})(s?)`;
    for (const [full, s] of [
      [pluralName(name), 's'],
      [name, ''],
    ] as const) {
      if (!full) continue;
      said = said
        .replace(
          new RegExp(`${literal(full)} \\(${letters}\\)`, 'g'),
          (_, own) => `${acronym}${s || own}`,
        )
        .replace(
          new RegExp(`${letters} \\(${literal(full)}\\)`, 'g'),
          (_, own) => `${acronym}${s || own}`,
        )
        .replace(new RegExp(literal(full), 'g'), `${acronym}${s}`);
    }
  }
  return said.replace(/\b([Aa])n?(?= )/g, '$1');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** Marks that come in pairs, of any of the languages. */
const paired = [
  /\*\*/g,
  /_/g,
  /`/g,
  /[{]/g,
  /[}]/g,
  /<\w/g,
  /<\//g,
  /“/g,
  /”/g,
  /\[/g,
  /\]/g,
  /\\(?!&)/g,
];

/** Empty brackets, and articles that don't agree: no action adds one. */
const faults = [
  /\(\s*\)/g,
  /\ban\s(?:Reg|Cert|Fell|CMM|CPC)/gi,
  /\ba\s(?:Acc|Assoc|RN|LPN|MBA|MHA)\b/gi,
];

function check(before: string, after: string, given: Case, start: Written): void {
  try {
    compare(before, after, given, start);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`${given.language}\n${before}\n→\n${after}\n${message}`);
  }
}

function compare(before: string, after: string, { credential }: Case, { silent }: Written): void {
  assert.equal(meaning(after, credential), meaning(before, credential));
  for (const mark of paired) assert.equal(count(after, mark), count(before, mark), String(mark));
  for (const one of silent) assert.ok(after.includes(one), one);
  assert.equal(count(after, /\(/g), count(after, /\)/g));
  for (const fault of faults) assert.ok(count(after, fault) <= count(before, fault), String(fault));
}

describe('2,000 generated sentences in five languages', () => {
  const offered = new Map<string, number>();

  it('say the same after each action, after the same again, and after the way back', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(case_, (given) => {
        const before = written(given);
        for (const offer of offersAt(before.text, before.cursor, given.language)) {
          const kind = `${given.language} ${offer.title.split(/[ (:]/)[0]}`;
          offered.set(kind, (offered.get(kind) ?? 0) + 1);
          const once = applied(before.text, offer);
          assert.notEqual(once, before.text);
          check(before.text, once, given, before);
          for (const cursor of placesIn(once, given)) {
            for (const again of offersAt(once, cursor, given.language)) {
              check(once, applied(once, again), given, before);
            }
          }
        }
      }),
      { numRuns: 2000, seed: 8, includeErrorInReport: true },
    );
  });

  it('had actions of both kinds in each language', () => {
    for (const language of Object.keys(languages)) {
      for (const kind of ['Expand', 'Replace']) {
        const times = offered.get(`${language} ${kind}`) ?? 0;
        assert.ok(times > 20, `${kind} in ${language}: ${times}`);
      }
    }
  });
});

/** Wherever the letters or the name's first word stand. */
function placesIn(text: string, { credential, language }: Case): readonly number[] {
  const name = (languages[language] as Writing).escape(credential.name);
  const wanted = new RegExp(
    `${literal(credential.acronym)}|${literal(name.split(' ')[0] ?? name)}`,
    'g',
  );
  return [...text.matchAll(wanted)].map(({ index }) => index);
}
