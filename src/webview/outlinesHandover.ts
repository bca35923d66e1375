import type { Outlines } from '../present/chart/dotMap';

/** Where one script leaves the outlines for the other: they share nothing but the page. */
interface Handover {
  careerAtlasOutlines?: Outlines;
}

export function giveOutlines(outlines: Outlines): void {
  (globalThis as Handover).careerAtlasOutlines = outlines;
}

export function takeOutlines(): Outlines | undefined {
  return (globalThis as Handover).careerAtlasOutlines;
}
