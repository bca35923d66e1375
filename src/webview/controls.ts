import { h, newId } from './dom';

/** A control with a value; plain elements until the toolkit, which is loaded later, defines them. */
export type Field = HTMLElement & { value: string };

export function button(
  text: string,
  onClick: () => void,
  appearance: 'primary' | 'secondary' = 'secondary',
): HTMLElement {
  const element = h('vscode-button', { appearance }, text);
  element.addEventListener('click', onClick);
  return element;
}

/** A text field with its label above it. `type` is that of the input inside. */
export function textField(
  label: string,
  options: { readonly type?: string; readonly placeholder?: string; onInput(value: string): void },
): Field {
  const { type = 'text', placeholder } = options;
  const field = h('vscode-text-field', { type, placeholder }, label) as Field;
  field.addEventListener('input', () => options.onInput(field.value ?? ''));
  return field;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A drop-down list; its label is drawn beside it and is its name. */
export function dropdown(
  label: string,
  choices: readonly Choice[],
  selected: string,
  onChange: (value: string) => void,
): { readonly element: HTMLElement; readonly field: Field } {
  const options = choices.map(({ value, text }) =>
    h('vscode-option', { value, selected: value === selected }, text),
  );
  const field = h('vscode-dropdown', { 'aria-label': label }, ...options) as Field;
  field.addEventListener('change', () => onChange(field.value));
  const element = h('div', { class: 'field' }, h('span', { 'aria-hidden': 'true' }, label), field);
  return { element, field };
}

/** Sets a control's value, also one that the toolkit hasn't defined yet; the last one set wins. */
export function setValue(field: Field, value: string): void {
  if (customElements.get(field.localName)) {
    if (field.value !== value) field.value = value;
    return;
  }
  if (!waiting.has(field)) {
    void customElements.whenDefined(field.localName).then(() => {
      const latest = waiting.get(field) ?? '';
      waiting.delete(field);
      // Options are known to a drop-down list one task after it was defined.
      setTimeout(() => setValue(field, latest));
    });
  }
  waiting.set(field, value);
}
const waiting = new Map<Field, string>();

/** Choices under a heading; without one they stand alone. */
export interface ChoiceGroup {
  readonly heading?: string;
  readonly choices: readonly Choice[];
}

/** A native list for many choices, which the toolkit's draws too slowly; typing finds one. */
export function select(
  label: string,
  groups: readonly ChoiceGroup[],
  selected: string,
  onChange: (value: string) => void,
): { readonly element: HTMLElement; readonly field: HTMLSelectElement } {
  const field = h('select', { id: newId('select') });
  fillSelect(field, groups, selected);
  field.addEventListener('change', () => onChange(field.value));
  const name = h('label', { for: field.id }, label);
  return { element: h('div', { class: 'field' }, name, field), field };
}

export function fillSelect(
  field: HTMLSelectElement,
  groups: readonly ChoiceGroup[],
  selected: string,
): void {
  const option = ({ value, text }: Choice) => h('option', { value }, text);
  field.replaceChildren(
    ...groups.flatMap(({ heading, choices }) =>
      heading ? [h('optgroup', { label: heading }, ...choices.map(option))] : choices.map(option),
    ),
  );
  field.value = selected;
}

/** Two or three choices side by side, one of them taken: radio buttons, worked by arrow keys. */
export function segments<T extends string>(
  label: string,
  choices: readonly { readonly value: T; readonly text: string; readonly hint?: string }[],
  onChange: (value: T) => void,
): { readonly element: HTMLElement; show(value: T, allowed?: readonly T[]): void } {
  const name = newId('segment');
  const radios = new Map(
    choices.map(({ value }) => [value, h('input', { type: 'radio', name, value })] as const),
  );
  const element = h(
    'fieldset',
    { class: 'segments' },
    h('legend', {}, label),
    ...choices.map(({ value, text, hint }) =>
      h('label', { title: hint }, radios.get(value) ?? '', h('span', {}, text)),
    ),
  );
  for (const [value, radio] of radios) {
    radio.addEventListener('change', () => radio.checked && onChange(value));
  }
  return {
    element,
    show: (chosen, allowed) => {
      for (const [value, radio] of radios) {
        radio.checked = value === chosen;
        radio.disabled = allowed !== undefined && !allowed.includes(value);
      }
    },
  };
}
