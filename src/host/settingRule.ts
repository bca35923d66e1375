/** What the manifest says of a setting: the part of JSON Schema that our settings use. */
export interface SettingRule {
  readonly type: 'string' | 'boolean' | 'array';
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly items?: SettingRule;
}

export interface Ruled {
  readonly value: unknown;
  /** Something in what was set is not allowed, and left out. */
  readonly wrong: boolean;
}

/** The value to use for what was set: of a list what is allowed, of all else the default if it isn't. */
export function ruled(rule: SettingRule, set: unknown): Ruled {
  if (set === undefined) return { value: rule.default, wrong: false };
  if (!isOfType(rule, set)) return { value: rule.default, wrong: true };
  const { items } = rule;
  if (!items || !Array.isArray(set)) return { value: set, wrong: false };
  const value = set.filter((item) => isOfType(items, item));
  return { value, wrong: value.length < set.length };
}

function isOfType(rule: SettingRule, value: unknown): boolean {
  if (rule.enum && !rule.enum.includes(value)) return false;
  if (rule.pattern && !(typeof value === 'string' && new RegExp(rule.pattern).test(value)))
    return false;
  return rule.type === 'array' ? Array.isArray(value) : typeof value === rule.type;
}
