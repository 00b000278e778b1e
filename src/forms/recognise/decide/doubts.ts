import { areaOf, childrenOf, liesIn } from '../../../catalogue/areas';
import { formOf } from '../../catalogue';
import { itemsOf } from '../../definition';
import { contentAt } from '../../sheet';
import { addsUp, figureIn } from '../read/figure';
import type { Binding, BoundArea } from '../../binding';
import type { SheetSnapshot } from '../../sheet';
import type { Doubt, Unmatched, UnmatchedReason } from '../recognition';

/** Fewer of a region's areas than this share are a part of its table, or another table. */
const leastAreas = 2 / 3;
/** More rows with figures than this share of the lines are no slip. */
const mostUnread = 0.1;

const unread: ReadonlySet<UnmatchedReason> = new Set(['unknown', 'duplicate', 'abolished', 'other_region']);

/** What a person has to decide of a table before its figures count. */
export function doubtsOf(
  sheet: SheetSnapshot,
  binding: Binding,
  unmatched: Unmatched,
  contradicted: readonly number[],
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (contradicted.length > 1) doubts.push({ kind: 'codes_differ', rows: contradicted });
  if (binding.layout === 'area') {
    const coverage = coverageOf(binding);
    if (coverage.found < coverage.due * leastAreas) doubts.push({ kind: 'few_areas', ...coverage });
    const rows = unreadRows(sheet, binding, unmatched);
    if (rows.length > 0) doubts.push({ kind: 'rows_unread', rows });
  }
  const columns = unmatched.items.filter(({ reason }) => reason === 'unknown').length;
  const read = binding.items.length;
  if (columns > 5 && columns > read * 3) doubts.push({ kind: 'columns_unread', columns, read });
  return doubts;
}

/** How many of the areas that are due have a line: the region's parts, or those of the level that the lines are of. */
function coverageOf({ region, areas }: Binding): { readonly found: number; readonly due: number } {
  const codes = new Set(areas.flatMap(({ code, role }) => (role === 'area' ? code : [])));
  const found = [...codes].flatMap((code) => areaOf(code) ?? []).filter((area) => liesIn(area, region));
  const parts = childrenOf(region);
  const ofParts = found.filter(({ parent }) => parent === region).length;
  const isDeeper = ofParts * 2 < found.length;
  const due = isDeeper ? parts.flatMap((part) => childrenOf(part.code)) : parts;
  return { found: found.length, due: due.length };
}

/** Rows that nobody knows and that are missed: the total does not add up without them, or they are many. */
function unreadRows(sheet: SheetSnapshot, binding: Binding, { lines }: Unmatched): readonly number[] {
  const left = lines.filter(({ reason }) => unread.has(reason));
  const sums = new Set(
    itemsOf(formOf(binding.form)).flatMap(({ indicator, aggregate }) =>
      aggregate.kind === 'sum' ? indicator : [],
    ),
  );
  const items = binding.items.filter(({ indicator, period }) => sums.has(indicator) && period !== 'prior');
  const figures = ({ index, panel }: Pick<BoundArea, 'index' | 'panel'>): readonly (number | undefined)[] =>
    items.map((item) => {
      if (item.panel !== panel) return undefined;
      const [row, column] = binding.lineAxis === 'rows' ? [index, item.index] : [item.index, index];
      return figureIn(contentAt(sheet, row, column));
    });
  const missed = left.filter((place) => figures(place).some((figure) => figure !== undefined));
  if (missed.length === 0) return [];
  const current = binding.areas.filter(({ period }) => period !== 'prior');
  const total = current.find(({ role }) => role === 'total');
  const units = current.filter(({ role }) => role === 'area' || role === 'direct');
  const isMissed = total
    ? !addsUp(
        byIndicator(figures(total), items),
        units.map((unit) => byIndicator(figures(unit), items)),
      )
    : missed.filter(({ reason }) => reason !== 'other_region').length > units.length * mostUnread;
  return isMissed ? missed.map(({ index }) => index) : [];
}

/** Figures in the order of the form's indicators, wherever their panel has them. */
function byIndicator(
  figures: readonly (number | undefined)[],
  items: Binding['items'],
): readonly (number | undefined)[] {
  const found = new Map<string, number>();
  items.forEach(({ indicator }, at) => {
    const figure = figures[at];
    if (figure !== undefined) found.set(indicator, figure);
  });
  return [...new Set(items.map(({ indicator }) => indicator))].map((indicator) => found.get(indicator));
}
