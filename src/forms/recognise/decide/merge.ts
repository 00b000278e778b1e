import { boundFields } from '../../binding';
import { contentAt } from '../../sheet';
import { figureIn } from '../read/figure';
import { plain } from '../read/text';
import { doubtsOf } from './doubts';
import { sure } from '../recognition';
import type { Binding } from '../../binding';
import type { SheetSnapshot } from '../../sheet';
import type { BoundForm, Unmatched, UnmatchedPlace } from '../recognition';
import type { SettledTable } from './settle';

/** The forms of a sheet: tables of one form, year and region become one, those that repeat another are left out. */
export function formsOf(
  sheet: SheetSnapshot,
  tables: readonly SettledTable[],
  leftOver: readonly UnmatchedPlace[],
): readonly BoundForm[] {
  const groups = new Map<string, SettledTable[]>();
  for (const table of tables) {
    const { form, year, region, layout, lineAxis } = table.binding;
    const key = [form, year, region, layout, lineAxis].join('|');
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].map((group, at) => {
    const merged = merge(group);
    // What is left over are rows of the sheet; where areas stand across, a row is an item's.
    const axis = merged.binding.lineAxis === 'rows' ? 'lines' : 'items';
    const rest = at === 0 ? leftOver : [];
    const unmatched: Unmatched = { ...merged.unmatched, [axis]: [...merged.unmatched[axis], ...rest] };
    const doubts = doubtsOf(sheet, merged.binding, unmatched, merged.contradicted);
    const { contradicted: _, ...form } = merged;
    const isUnsure = form.confidence < sure && doubts.length === 0;
    return {
      ...form,
      unmatched,
      doubts: isUnsure ? [{ kind: 'columns_uncertain' }] : doubts,
      confidence: doubts.length > 0 ? Math.min(form.confidence, sure - 0.01) : form.confidence,
    };
  });
}

function merge(tables: readonly SettledTable[]): SettledTable {
  const [first, ...more] = tables;
  if (first === undefined) throw new Error('A group has a table.');
  let all = first;
  let panels = 1;
  for (const table of more) {
    if (repeats(all.binding, table.binding)) {
      const lines = table.binding.areas.map(({ index }, at) => ({
        index,
        text:
          table.labels.find((label) => label.axis === 'line' && label.index === index)?.label ??
          String(at + 1),
        reason: 'duplicate' as const,
      }));
      const rest = { ...all.unmatched, lines: [...all.unmatched.lines, ...lines, ...table.unmatched.lines] };
      all = { ...all, unmatched: rest };
      continue;
    }
    all = joined(panels === 1 ? inPanel(all, 0) : all, inPanel(table, panels));
    panels += 1;
  }
  return panels === 1 ? all : { ...all, notes: [...all.notes, { kind: 'panels', tables: panels }] };
}

/** Whether two tables have a figure of the same area, indicator and period. */
function repeats(one: Binding, other: Binding): boolean {
  const key = ({ area, indicator, period }: ReturnType<typeof boundFields>[number]): string =>
    `${area}|${indicator}|${period}`;
  const known = new Set(boundFields(one).map(key));
  return boundFields(other).some((field) => known.has(key(field)));
}

function inPanel(table: SettledTable, panel: number): SettledTable {
  const within = <T>(each: T): T & { readonly panel: number } => ({ ...each, panel });
  return {
    ...table,
    binding: {
      ...table.binding,
      areas: table.binding.areas.map(within),
      items: table.binding.items.map(within),
    },
    labels: table.labels.map(within),
    unmatched: {
      ...table.unmatched,
      lines: table.unmatched.lines.map(within),
      items: table.unmatched.items.map(within),
    },
  };
}

function joined(one: SettledTable, other: SettledTable): SettledTable {
  const both = <T>(of: (table: SettledTable) => readonly T[]): readonly T[] => [...of(one), ...of(other)];
  const common = (of: (table: SettledTable) => readonly string[]): readonly string[] => {
    const second = new Set(of(other));
    return of(one).filter((code) => second.has(code));
  };
  const notes = both(({ notes: each }) => each);
  return {
    binding: {
      ...one.binding,
      areas: both(({ binding }) => binding.areas),
      items: both(({ binding }) => binding.items),
    },
    confidence: Math.min(one.confidence, other.confidence),
    contradicted: both(({ contradicted }) => contradicted),
    notes: [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()],
    evidence: both(({ evidence }) => evidence),
    labels: both(({ labels }) => labels),
    unmatched: {
      lines: both(({ unmatched }) => unmatched.lines),
      items: both(({ unmatched }) => unmatched.items),
      areas: common(({ unmatched }) => unmatched.areas),
      indicators: common(({ unmatched }) => unmatched.indicators),
    },
  };
}

/** The rows with figures of a table that could not be read as any form. */
export function rowsWithFigures(sheet: SheetSnapshot, from = 0): readonly UnmatchedPlace[] {
  const hidden = new Set(sheet.hiddenRows);
  return sheet.values.flatMap((cells, index): readonly UnmatchedPlace[] => {
    if (index < from || hidden.has(index) || !cells.some((content) => figureIn(content) !== undefined))
      return [];
    const text = cells.map(plain).find((each) => each !== '' && figureIn(each) === undefined) ?? '';
    return [{ index, text: text || plain(contentAt(sheet, index, 0)), reason: 'unknown' }];
  });
}
