import { areaOf } from '../../catalogue/areas';
import type { Binding, BoundItem, BoundArea } from '../binding';
import type { AreaRole, ReportedPeriod } from '../reading';

/** What a person corrects in a proposed binding; `index` is a row or a column of the sheet, counted from 0. */
export type BindingChange =
  | {
      readonly kind: 'item';
      readonly index: number;
      /** null: this row or column is none of the form's. */
      readonly indicator: string | null;
      readonly period?: ReportedPeriod;
      readonly scale?: number;
    }
  | {
      readonly kind: 'line';
      readonly index: number;
      readonly code: string | null;
      readonly period?: ReportedPeriod;
    }
  | { readonly kind: 'scale'; readonly index: number; readonly scale: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'confirm' };

/**
 * The binding with a person's correction. An indicator (in its period) and a line each stand at one place only, so
 * the place that had it before gives it up.
 */
export function rebind(binding: Binding, change: BindingChange): Binding {
  const confirmed: Binding = { ...binding, origin: 'confirmed' };
  switch (change.kind) {
    case 'confirm':
      return confirmed;
    case 'year':
      return { ...confirmed, year: change.year };
    case 'region':
      return { ...confirmed, region: change.region, areas: movedLines(binding, change.region) };
    case 'scale':
      return {
        ...confirmed,
        items: binding.items.map((item) =>
          item.index === change.index ? { ...item, scale: change.scale } : item,
        ),
      };
    case 'item':
      return { ...confirmed, items: withItem(binding.items, change) };
    case 'line':
      return { ...confirmed, areas: withLine(binding, change) };
  }
}

function movedLines(binding: Binding, region: string): readonly BoundArea[] {
  // The lines that belong to the region itself go with it; areas stay what they are.
  return binding.areas.map((line) =>
    line.code.slice(0, 6) === binding.region && (line.role !== 'area' || binding.layout === 'indicator')
      ? { ...line, code: region + line.code.slice(6) }
      : line,
  );
}

function withItem(
  items: readonly BoundItem[],
  change: Extract<BindingChange, { kind: 'item' }>,
): readonly BoundItem[] {
  const old = items.find((item) => item.index === change.index);
  const others = items.filter((item) => item.index !== change.index);
  if (change.indicator === null) return others;
  const period = change.period ?? old?.period;
  const scale = change.scale ?? (old?.indicator === change.indicator ? old.scale : 1);
  const item = { indicator: change.indicator, index: change.index, scale };
  const kept = others.filter(
    (other) => other.indicator !== change.indicator || (other.period ?? 'current') !== (period ?? 'current'),
  );
  return [...kept, period ? { ...item, period } : item].sort((a, b) => a.index - b.index);
}

function withLine(binding: Binding, change: Extract<BindingChange, { kind: 'line' }>): readonly BoundArea[] {
  const old = binding.areas.find((line) => line.index === change.index);
  const others = binding.areas.filter((line) => line.index !== change.index);
  const { code } = change;
  if (code === null) return others;
  const period = change.period ?? old?.period;
  const line = { code, role: roleOf(code, binding), index: change.index };
  const kept = others.filter((other) => other.code !== code || other.period !== period);
  return [...kept, period ? { ...line, period } : line].sort((a, b) => a.index - b.index);
}

function roleOf(code: string, { region, layout }: Binding): AreaRole {
  if (code.endsWith('P') && areaOf(code.slice(0, 6))) return 'published';
  if (code.endsWith('D') && areaOf(code.slice(0, 6))) return 'direct';
  return code === region && layout === 'area' ? 'total' : 'area';
}
