import { readColumns } from '../recognise/items/candidates';
import { lexiconOf } from '../recognise/items/lexicon';
import { plain } from '../recognise/read/text';
import { areaOfLabel } from './areaLabel';
import { createCollector } from './collect';
import { columnUses } from './columns';
import { figureInCell, isBareNumber } from './figureText';
import { fullestColumn, gridOf, turned } from './grid';
import { headsOf } from './heads';
import { longTable } from './longTable';
import type { FormArea } from '../reading';
import type { Grid } from './grid';
import type { GivenNames, Pasted, PasteTarget } from './pasted';

/**
 * Reads a pasted table for a form: areas down or across, one or several indicators, one row per figure, with or
 * without heads, 本年 beside 上年. Undefined where no area and no indicator of the form is named in it.
 */
export function readTable(rows: Grid, target: PasteTarget, given: GivenNames): Pasted | undefined {
  const upright = gridOf(rows);
  const across = turned(upright);
  const [down, along] = [areaColumn(upright, target), areaColumn(across, target)];
  if (down.count > 0 && down.count >= along.count) {
    return longTable(upright, down.column, target, given) ?? wideTable(upright, down.column, target, given);
  }
  if (along.count > 0) return wideTable(across, along.column, target, given);
  const own = target.areas.find(({ code, role }) => code === target.region && role === 'area');
  return own === undefined ? undefined : ofOneUnit(upright, own, target, given);
}

function areaColumn(grid: Grid, target: PasteTarget): { readonly column: number; readonly count: number } {
  return fullestColumn(grid, (text) => areaOfLabel(text, target)?.kind === 'area');
}

/** A unit's own table names no area: its lines are indicators, down or across. */
function ofOneUnit(grid: Grid, own: FormArea, target: PasteTarget, given: GivenNames): Pasted | undefined {
  const lexicon = lexiconOf(target.form);
  const named = (text: string): boolean =>
    !isBareNumber(text) &&
    (readColumns([{ column: 0, levels: [plain(text)], indented: false }], lexicon)[0]?.candidates.length ??
      0) > 0;
  const across = turned(grid);
  const table = fullestColumn(grid, named).count >= fullestColumn(across, named).count ? grid : across;
  return longTable(table, undefined, target, given, own);
}

function wideTable(grid: Grid, labels: number, target: PasteTarget, given: GivenNames): Pasted {
  const places = grid.map((row) => areaOfLabel(row[labels] ?? '', target));
  const top = places.findIndex(
    (place, at) => place !== undefined && (place.kind === 'area' || (grid[at] ?? []).some(isBareNumber)),
  );
  const heads = headsOf(grid.slice(0, top));
  const body = grid.slice(top);
  const uses = columnUses(heads, body, labels, target, given);
  const collector = createCollector();
  body.forEach((row, at) => {
    const place = places[top + at];
    const label = row[labels] ?? '';
    row.forEach((text, column) => {
      const use = uses[column];
      const head = heads.levels(column).join(' ');
      const about = [label.trim(), head].filter((part) => part !== '').join(' · ');
      if (use === undefined || use.kind === 'none') return;
      if (use.kind === 'left') collector.leave(text, about, use.reason);
      else if (place?.kind !== 'area') {
        collector.leave(text, about, place?.kind === 'total' || plain(label) === '' ? 'total' : 'area');
      } else if (use.kind === 'unnamed') collector.ask(String(column), head, text, about);
      else {
        const read = figureInCell(text, use.indicator, use.unit);
        collector.place(place.area.code, use.indicator, text, about, read);
      }
    });
  });
  return collector.result();
}
