/** Nouns that credentials name their holders by; each takes an s. */
const holders = new Set(
  `accountant administrator analyst assistant associate auditor bachelor belt biller cio coder
  constructor director doctor executive fellow leader manager master nurse officer practitioner
  professional representative specialist technician worker`.split(/\s+/),
);

/**
 * A name in the plural: `Fellows of …`, `Nurse Executives - Board Certified`. Undefined where no noun
 * names the holder (`Certified in …`), and where two do (`Nurse Manager and Leader`).
 */
export function pluralName(name: string): string | undefined {
  const head = /^.*?(?=\s(?:in|of|for|to|with)\s|\s[-–]\s|,|$)/.exec(name)?.[0] ?? name;
  const tail = name.slice(head.length);
  if (!isHolder(head) || isHolder(tail) || /\band \w+$/.test(head)) return undefined;
  return `${head}s${tail}`;
}

function isHolder(phrase: string): boolean {
  return holders.has(/\w+$/.exec(phrase)?.[0].toLowerCase() ?? '');
}

/** `CMMs`; undefined where another s would make no word: `CAHIMS`. */
export function pluralAcronym(acronym: string): string | undefined {
  return /s$/i.test(acronym) ? undefined : `${acronym}s`;
}
