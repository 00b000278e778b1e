import type { Rect } from '../../forms/address';
import type { Severity } from '../finding';
import { writtenAt } from './references';

/** A conditional format that a sheet evaluates by itself. */
export interface LiveFormat {
  /** The first holds the topmost row and the leftmost column of all. */
  readonly rects: readonly Rect[];
  /** Without `=`, as it reads at the first cell of the first rectangle. */
  readonly formula: string;
  readonly severity: Severity;
  /** How the figure is then shown, where its own number format would round it. */
  readonly numberFormat?: string;
}

/** A format of one rectangle, whose formula is for no cell yet. */
export interface LooseFormat {
  readonly rect: Rect;
  readonly formula: string;
  readonly severity: Severity;
  /** How the figure is then shown, where its own number format would round it. */
  readonly numberFormat?: string;
}

/** Formats of very many areas are slow to draw, and their addresses are cut off. */
const mostRects = 200;

/** The formats with those that say the same joined, the gravest first. */
export function joined(formats: readonly LooseFormat[]): readonly LiveFormat[] {
  const groups = new Map<string, LooseFormat[]>();
  for (const format of formats) {
    const key = `${format.severity}|${format.formula}`;
    const group = groups.get(key);
    if (group) group.push(format);
    else groups.set(key, [format]);
  }
  return inOrder(
    [...groups.values()].flatMap((group) =>
      group.slice(0, 1).flatMap(({ rect: _, formula, ...rest }) =>
        anchored(rectsOf(group.map(({ rect }) => rect))).map((rects) => ({
          rects,
          ...rest,
          formula: writtenAt(formula, rects[0]?.top ?? 0, rects[0]?.left ?? 0),
        })),
      ),
    ),
  );
}

/**
 * The rectangles in lists of which the first is topmost and leftmost: which cell a formula of several areas is read
 * from, programs do not agree on; there they do.
 */
function anchored(rects: readonly Rect[]): readonly (readonly Rect[])[] {
  const lists: Rect[][] = [];
  for (const rect of [...rects].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const open = lists.find(
      ([first, ...others]) => first && first.top <= rect.top && others.length + 1 < mostRects,
    );
    if (open) open.push(rect);
    else lists.push([rect]);
  }
  return lists;
}

/** Formats with the gravest first. */
export function inOrder(formats: readonly LiveFormat[]): readonly LiveFormat[] {
  return [...formats].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

const rank: Readonly<Record<Severity, number>> = { error: 0, query: 1, hint: 2 };

/** Rectangles with neighbours joined: side by side first, then one below the other. */
function rectsOf(rects: readonly Rect[]): readonly Rect[] {
  const across = runs(
    [...rects].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (a, b) => a.top === b.top && a.bottom === b.bottom && b.left <= a.right + 1,
    (a, b) => ({ ...a, right: Math.max(a.right, b.right) }),
  );
  return runs(
    [...across].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top),
    (a, b) => a.left === b.left && a.right === b.right && b.top <= a.bottom + 1,
    (a, b) => ({ ...a, bottom: Math.max(a.bottom, b.bottom) }),
  );
}

function runs(
  sorted: readonly Rect[],
  follows: (a: Rect, b: Rect) => boolean,
  join: (a: Rect, b: Rect) => Rect,
): readonly Rect[] {
  const found: Rect[] = [];
  for (const rect of sorted) {
    const last = found.at(-1);
    if (last && follows(last, rect)) found[found.length - 1] = join(last, rect);
    else found.push(rect);
  }
  return found;
}
