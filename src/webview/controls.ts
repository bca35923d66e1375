import { h } from './dom';

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
