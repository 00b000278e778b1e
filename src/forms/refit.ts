import { contentAt } from './sheet';
import type { Binding, BoundItem, BoundArea } from './binding';
import type { SheetSnapshot } from './sheet';

/** The binding with what stands at the head of each line and item, so that `refit` can find them again. */
export function anchored(binding: Binding, sheet: SheetSnapshot): Binding {
  const heads = headsOf(binding, sheet);
  return {
    ...binding,
    areas: binding.areas.map((area) => ({ ...area, anchor: heads.areaHead(area.index) })),
    items: binding.items.map((item) => ({ ...item, anchor: heads.item(item.index) })),
  };
}

/**
 * A confirmed binding on the sheet as it is now: rows and columns that were inserted, deleted or moved are followed
 * by their heads. Undefined where a head is gone, so that a figure is never read from another's place.
 */
export function refit(binding: Binding, sheet: SheetSnapshot): Binding | undefined {
  const heads = headsOf(binding, sheet);
  const inRows = binding.lineAxis === 'rows';
  const rows = sheet.values.length;
  const columns = Math.max(0, ...sheet.values.map((cells) => cells.length));
  const areas = follow(binding.areas, heads.areaHead, inRows ? rows : columns);
  const items = follow(binding.items, heads.item, inRows ? columns : rows);
  return areas && items && { ...binding, areas, items };
}

/** The same heads may stand several times (本年, 覆盖企业): the nth of them then stays the nth. */
function follow<T extends BoundArea | BoundItem>(
  bound: readonly T[],
  headAt: (index: number) => string,
  length: number,
): readonly T[] | undefined {
  if (bound.every(({ anchor, index }) => anchor === undefined || headAt(index) === anchor)) return bound;
  const places = new Map<string, number[]>();
  for (let index = 0; index < length; index++) {
    const head = headAt(index);
    places.set(head, [...(places.get(head) ?? []), index]);
  }
  const moved: T[] = [];
  const used = new Map<string, number>();
  for (const each of [...bound].sort((a, b) => a.index - b.index)) {
    const { anchor = '' } = each;
    const known = places.get(anchor) ?? [];
    const wanted = bound.filter((other) => other.anchor === anchor).length;
    const nth = used.get(anchor) ?? 0;
    const index = known.length === wanted && anchor !== '' ? known[nth] : undefined;
    if (index === undefined) return undefined;
    used.set(anchor, nth + 1);
    moved.push({ ...each, index });
  }
  return moved;
}

interface Heads {
  readonly areaHead: (index: number) => string;
  readonly item: (index: number) => string;
}

/** A line is known by the first text along it, an item by every text before the first line. */
function headsOf({ areas, lineAxis }: Binding, sheet: SheetSnapshot): Heads {
  const at = (index: number, along: number): string => {
    const content = lineAxis === 'rows' ? contentAt(sheet, index, along) : contentAt(sheet, along, index);
    return typeof content === 'string' ? content.replace(/\s+/g, '') : '';
  };
  const rows = sheet.values.length;
  const columns = Math.max(0, ...sheet.values.map((cells) => cells.length));
  const [lineCount, itemCount] = lineAxis === 'rows' ? [rows, columns] : [columns, rows];
  const areaHead = (index: number): string => {
    for (let along = 0; along < itemCount; along++) if (at(index, along) !== '') return at(index, along);
    return '';
  };
  const anchors = new Set(areas.flatMap(({ anchor }) => anchor ?? []));
  const firstLine =
    anchors.size > 0 ? firstWith(anchors, areaHead, lineCount) : Math.min(...areas.map(({ index }) => index));
  const item = (index: number): string => {
    const texts: string[] = [];
    for (let before = 0; before < firstLine; before++) texts.push(at(before, index));
    return texts.filter((text) => text !== '').join('/');
  };
  return { areaHead, item };
}

function firstWith(anchors: ReadonlySet<string>, headOf: (index: number) => string, count: number): number {
  for (let index = 0; index < count; index++) if (anchors.has(headOf(index))) return index;
  return count;
}
