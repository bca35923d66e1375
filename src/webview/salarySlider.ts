import * as l10n from '@vscode/l10n';
import type { Quantiles } from '../present/chart/quantiles';
import { type Lens, money } from '../present/lens';
import { h } from './dom';

/** A salary by dragging or by keyboard, on the scale of the picture above it. */
export interface SalarySlider {
  readonly element: HTMLElement;
  place(picture: Quantiles, amount: number | null): void;
}

/** Half of the thumb: the track is longer than the scale by one thumb. */
const half = 8;

export function salarySlider(lens: Lens, onInput: (amount: number) => void): SalarySlider {
  const input = h('input', {
    type: 'range',
    class: 'salary',
    'aria-label': l10n.t('Salary to place'),
  });
  const step = lens.pay === 'hour' ? 0.5 : 1000;
  input.step = String(step);
  const say = () => input.setAttribute('aria-valuetext', money(Number(input.value), lens));
  input.addEventListener('input', () => {
    say();
    onInput(Number(input.value));
  });
  return {
    element: input,
    place: ({ from, to }, amount) => {
      input.style.marginInlineStart = `${from.x - half}px`;
      input.style.width = `${to.x - from.x + 2 * half}px`;
      input.min = String(Math.ceil(from.usd / step) * step);
      input.max = String(Math.floor(to.usd / step) * step);
      input.value = String(amount ?? (from.usd + to.usd) / 2);
      input.classList.toggle('unset', amount === null);
      say();
    },
  };
}
