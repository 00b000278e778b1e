import { cellAddress, parseAddress } from '../forms/address';
import { isStale } from '../review/explanation';
import { isStampStale } from '../review/fingerprint';
import { gateOf } from '../review/gate';
import { undoableBatches } from './actions/undo';
import type { Finding, Severity } from '../validation/finding';
import type { AppState, Checked, Gate, Selected } from './app';
import type { Memory } from './context';
import type { CellRef, Flag } from './port';
import type { FormSheet } from './recognised';
import type { WorkbookState } from './state';

const rank: Readonly<Record<Severity, number>> = { error: 2, query: 1, hint: 0 };

const closed: Gate = { open: false, blocks: [{ kind: 'notChecked' }] };

type CheckedView = Pick<AppState, 'saved' | 'checked' | 'explained' | 'gate' | 'stamp' | 'log' | 'undoable'>;

/** Everything shown that follows from a check and from what the workbook keeps. */
export function checkedView(
  checked: (Checked & { readonly snapshot?: unknown }) | null,
  saved: WorkbookState,
  memory: Memory,
): CheckedView {
  const sheet = checked?.reading.sheet;
  const findings = new Map(checked?.result.findings.map((finding) => [finding.id, finding]));
  const explained = saved.explanations
    .filter((explanation) => explanation.sheet === sheet)
    .map((explanation) => {
      const finding = findings.get(explanation.finding);
      return { ...explanation, stale: !finding || isStale(explanation, finding) };
    });
  const stamp = saved.stamps.find((known) => known.sheet === sheet);
  const seen = checked === null || memory.seen === seenKey(checked);
  return {
    saved,
    checked: checked && { reading: checked.reading, result: checked.result, at: checked.at },
    explained,
    gate: checked ? gateOf({ result: checked.result, explanations: explained, seen }) : closed,
    stamp: stamp && checked ? { ...stamp, stale: isStampStale(stamp, checked.reading) } : null,
    log: saved.log,
    undoable: undoableBatches(saved.log),
  };
}

/** What has to be seen: the same list of unchecked rules need not be opened again. */
export function seenKey({ result, reading }: Checked): string {
  const cells = result.unchecked.map(({ rule, cell, reason }) => `${rule}${cell}${reason}`);
  return `${reading.sheet}|${cells.sort().join(',')}`;
}

/** One flag per cell, of the gravest finding there. */
export function flagsOf(findings: readonly Finding[]): readonly Flag[] {
  const byCell = new Map<string, Flag>();
  for (const { cell, severity } of findings) {
    const place = parseAddress(cell);
    const known = byCell.get(cell);
    if (!place || (known && rank[known.severity] >= rank[severity])) continue;
    byCell.set(cell, { row: place.top, column: place.left, severity });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What is known of a cell, or null where no form has a figure there. */
export function selectedAt(
  cell: CellRef,
  sheets: readonly FormSheet[],
  saved: WorkbookState,
): Selected | null {
  const form = sheets.find(({ snapshot }) => snapshot.name === cell.sheet);
  if (!form) return null;
  for (const [key, entry] of form.reading.entries) {
    if (entry.row !== cell.row || entry.column !== cell.column) continue;
    const written = saved.prefilled.find((figure) => figure.sheet === cell.sheet && figure.field === key);
    // The source belongs to the figure that was written; another figure in its place has none.
    const provenance = written && entry.content === written.value ? written.provenance : null;
    const { area, indicator, period } = entry;
    return {
      sheet: cell.sheet,
      cell: cellAddress(cell.row, cell.column),
      area,
      indicator,
      period,
      provenance,
    };
  }
  return null;
}
