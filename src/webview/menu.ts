import { h } from './dom';

export interface MenuItem {
  readonly text: string;
  /** Tells whether the item is on, for one that is switched; such a menu stays open. */
  checked?(): boolean;
  run(): void;
}

/** A button that opens a menu: arrow keys move in it, Escape and a click elsewhere close it. */
export function menuButton(
  text: string,
  items: readonly MenuItem[],
  makeButton: (text: string, onClick: () => void) => HTMLElement,
): HTMLElement {
  const menu = h('div', { role: 'menu', 'aria-label': text, class: 'menu', hidden: true });
  const opener = makeButton(text, () => (menu.hidden ? open() : close(true)));
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  const element = h('div', { class: 'menu-anchor' }, opener, menu);
  const entries = items.map((item) => entry(item, () => close(true)));
  menu.append(...entries);

  const elsewhere = (event: Event) => {
    if (!element.contains(event.target as Node)) close(false);
  };
  const open = () => {
    for (const [i, { checked }] of items.entries()) {
      if (checked) entries[i]?.setAttribute('aria-checked', String(checked()));
    }
    menu.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    // Opens to the left where there is no room to the right.
    menu.classList.toggle('from-right', menu.getBoundingClientRect().right > window.innerWidth);
    entries[0]?.focus();
    document.addEventListener('pointerdown', elsewhere);
  };
  const close = (refocus: boolean) => {
    menu.hidden = true;
    menu.classList.remove('from-right');
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', elsewhere);
    if (refocus) opener.focus();
  };
  menu.addEventListener('keydown', (event) => moveInMenu(event, entries, close));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close(false);
  });
  return element;
}

function entry(item: MenuItem, close: () => void): HTMLButtonElement {
  const role = item.checked ? 'menuitemcheckbox' : 'menuitem';
  const element = h('button', { type: 'button', role, tabindex: -1 }, item.text);
  element.addEventListener('click', () => {
    if (!item.checked) close();
    item.run();
    if (item.checked) element.setAttribute('aria-checked', String(item.checked()));
  });
  return element;
}

function moveInMenu(
  event: KeyboardEvent,
  entries: readonly HTMLElement[],
  close: (refocus: boolean) => void,
): void {
  const at = entries.indexOf(event.target as HTMLElement);
  const targets = new Map([
    ['ArrowDown', (at + 1) % entries.length],
    ['ArrowUp', (at - 1 + entries.length) % entries.length],
    ['Home', 0],
    ['End', entries.length - 1],
  ]);
  const target = targets.get(event.key);
  if (event.key === 'Tab') close(false);
  else if (event.key === 'Escape') close(true);
  else if (target !== undefined) entries[target]?.focus();
  if (event.key !== 'Escape' && target === undefined) return;
  event.preventDefault();
  event.stopPropagation();
}
