import { isSlotOnly, slotWord, yearOnly } from '../read/headText';
import { labelled } from './lines';
import type { BoundArea } from '../../binding';
import type { ReportedPeriod } from '../../reading';
import type { Lines } from './lines';
import type { UnmatchedPlace } from '../recognition';
import type { View } from '../read/view';

// A return of one unit may head its only figures by any of these.
const figureWords = /^(?:数量|数值|数据|数字|填报数|实际数|合计|期末数|年末数)$/u;

/** The lines of one unit's own return: 本年, 上年. Undefined where no column (of this view) names them. */
export function periodLines(view: View): Lines | undefined {
  let best: { column: number; score: number } | undefined;
  for (const column of view.columns) {
    let score = 0;
    for (const row of view.rows) {
      const text = view.text(row, column);
      if (isSlotOnly(text)) score += 2;
      else if (yearOnly(text) !== undefined) score += 1;
      else if (view.transposed && figureWords.test(text)) score += 0.5;
    }
    if (score > 0 && score >= (best?.score ?? 0)) best = { column, score };
  }
  if (!best) return undefined;
  const { column } = best;
  const lines: BoundArea[] = [];
  const years = new Map<number, number>();
  const unmatched: UnmatchedPlace[] = [];
  const weak: number[] = [];
  const slotsTaken = new Set<ReportedPeriod>();
  for (const row of view.rows) {
    const text = view.text(row, column);
    const year = yearOnly(text);
    const period = isSlotOnly(text) ? slotWord(text) : undefined;
    if (period && !slotsTaken.has(period)) {
      slotsTaken.add(period);
      lines.push({ code: '', role: 'area', index: row, period });
    } else if (period) unmatched.push({ index: row, text, reason: 'duplicate' });
    else if (year !== undefined) {
      years.set(row, year);
      lines.push({ code: '', role: 'area', index: row });
    } else if (view.transposed && figureWords.test(text)) weak.push(row);
  }
  const [onlyWeak] = weak;
  if (!slotsTaken.has('current') && years.size === 0 && onlyWeak !== undefined) {
    lines.push({ code: '', role: 'area', index: onlyWeak });
  }
  lines.sort((a, b) => a.index - b.index);
  const first = lines[0]?.index;
  if (first === undefined) return undefined;
  return {
    kind: 'slot',
    region: undefined,
    lines,
    labels: [column],
    first,
    unmatched,
    notes: [],
    doubtful: [],
    named: labelled(lines, unmatched, (row) => view.text(row, column)),
    years,
  };
}
