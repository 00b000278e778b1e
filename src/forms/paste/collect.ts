import type { FigureReading } from './figureText';
import type { LeftFigure, LeftReason, Pasted, PastedFigure, UnnamedPart } from './pasted';

/** Gathers the figures of a paste as they are read: each at its place once, or left with its reason. */
export interface Collector {
  place(area: string, indicator: string, original: string, about: string, read: FigureReading): void;
  leave(original: string, about: string, reason: LeftReason): void;
  /** Left until the person says which indicator it is. */
  ask(key: string, label: string, original: string, about: string): void;
  result(): Pasted;
}

export function createCollector(): Collector {
  const figures: PastedFigure[] = [];
  const left: LeftFigure[] = [];
  const unnamed = new Map<string, UnnamedPart>();
  const taken = new Set<string>();
  const leave = (original: string, about: string, reason: LeftReason): void => {
    if (/[\d一二三四五六七八九十百千万亿]/u.test(original))
      left.push({ text: original.trim(), about, reason });
  };
  return {
    leave,
    place: (area, indicator, original, about, read) => {
      if (read.kind === 'blank') return;
      if (read.kind === 'left') return leave(original, about, read.reason);
      const key = `${area}|${indicator}`;
      if (taken.has(key)) return leave(original, about, 'twice');
      taken.add(key);
      figures.push({ area, indicator, original: original.trim(), ...read.figure });
    },
    ask: (key, label, original, about) => {
      if (!/\d/u.test(original)) return;
      if (!unnamed.has(key)) unnamed.set(key, { key, label, example: original.trim() });
      leave(original, about, 'indicator');
    },
    result: () => ({ figures, left, unnamed: [...unnamed.values()] }),
  };
}
