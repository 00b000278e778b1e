import { itemsOf } from '../../definition';
import { readColumns } from '../items/candidates';
import { headsOf } from '../items/heads';
import { assignItems } from '../items/items';
import { figureIn } from '../read/figure';
import { viewOf } from '../read/view';
import { textAt } from './ledger';
import type { FormDefinition } from '../../definition';
import type { SheetSnapshot } from '../../sheet';
import type { Head } from '../items/heads';
import type { Lexicon } from '../items/lexicon';
import type { Lines } from '../lines/lines';
import type { UnitWord } from '../read/unitWord';
import type { Ledger } from './ledger';

/** A column that is added up into an indicator. */
export interface ValueColumn {
  readonly column: number;
  readonly indicator: string;
  /** How many of the indicator's unit one of the column's unit is. */
  readonly scale: number;
  /** What stands over it. */
  readonly text: string;
  /** The programme whose rows alone belong to the indicator; undefined for all rows. */
  readonly programme: string | undefined;
}

interface Fitting {
  readonly form: FormDefinition;
  readonly columns: readonly ValueColumn[];
  /** The column that names the programmes. */
  readonly programme: number | undefined;
  readonly score: number;
}

/** How sure an indicator has to be; what is added up cannot be looked through row by row. */
const leastScore = 0.8;
/** A list of programmes has no more names than this. */
const mostProgrammes = 40;

/** The form that the columns of a ledger fit best, plainly or by the programmes that a column names. */
export function ledgerColumns(
  sheet: SheetSnapshot,
  ledger: Ledger,
  lexicons: readonly Lexicon[],
  stated: readonly UnitWord[],
): Fitting | undefined {
  const rows = Array.from(
    { length: Math.min(400, sheet.values.length - ledger.first) },
    (_, at) => ledger.first + at,
  );
  const heads = headsFor(sheet, ledger).filter(({ column }) => hasValues(sheet, column, rows));
  const programmes = ledger.columns.flatMap((column) => {
    const names = namesIn(sheet, ledger, column);
    return names.length > 1 ? [{ column, names }] : [];
  });
  const fits = lexicons.flatMap((lexicon) => [
    fitted(lexicon, [{ heads, programme: undefined }], undefined, stated),
    ...programmes.map(({ column, names }) =>
      fitted(
        lexicon,
        names.map((name) => ({
          heads: heads.map((head) => ({ ...head, levels: [name, ...head.levels] })),
          programme: name,
        })),
        column,
        stated,
      ),
    ),
  ]);
  return fits.filter(({ columns }) => columns.length > 0).sort((a, b) => b.score - a.score)[0];
}

function fitted(
  lexicon: Lexicon,
  groups: readonly { readonly heads: readonly Head[]; readonly programme: string | undefined }[],
  programme: number | undefined,
  stated: readonly UnitWord[],
): Fitting {
  const sums = new Set(
    itemsOf(lexicon.form).flatMap(({ indicator, aggregate }) => (aggregate.kind === 'sum' ? indicator : [])),
  );
  const taken = new Map<string, string>();
  let score = 0;
  const columns = groups.flatMap((group) => {
    const read = readColumns(group.heads, lexicon);
    const { items, evidence } = assignItems(
      read,
      () => 'current',
      () => true,
      stated,
      false,
      lexicon.form,
    );
    return items.flatMap(({ index, indicator, scale, period }): readonly ValueColumn[] => {
      const found = evidence.find((each) => each.index === index);
      if (!found || found.score < leastScore || period === 'prior' || !sums.has(indicator)) return [];
      // Two programmes of one indicator would be one sum of unlike things.
      const owner = `${group.programme ?? ''}|${index}`;
      if ((taken.get(indicator) ?? owner) !== owner) return [];
      taken.set(indicator, owner);
      score += found.score;
      return [{ column: index, indicator, scale, text: found.text, programme: group.programme }];
    });
  });
  return { form: lexicon.form, columns, programme, score: score - (programme === undefined ? 0 : 0.01) };
}

/** Heads with merged ones filled in. */
function headsFor(sheet: SheetSnapshot, ledger: Ledger): readonly Head[] {
  const view = viewOf({ ...sheet, values: sheet.values.slice(0, ledger.first + 1) }, false);
  const labels = ledger.areaColumn === undefined ? [-1] : [ledger.areaColumn];
  const lines: Lines = {
    kind: 'area',
    region: undefined,
    lines: [],
    labels,
    first: ledger.first,
    unmatched: [],
    notes: [],
    doubtful: [],
    named: [],
    years: new Map(),
  };
  return headsOf(view, lines, ledger.head);
}

function hasValues(sheet: SheetSnapshot, column: number, rows: readonly number[]): boolean {
  return rows.some((row) => figureIn(sheet.values[row]?.[column] ?? null) !== undefined);
}

/** The names that a column of programmes has; empty where it is none. */
function namesIn(sheet: SheetSnapshot, ledger: Ledger, column: number): readonly string[] {
  if (column === ledger.areaColumn) return [];
  const names = new Set<string>();
  for (let row = ledger.first; row < sheet.values.length; row += 1) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    if (!/^\p{Script=Han}/u.test(text)) return [];
    names.add(text);
    if (names.size > mostProgrammes) return [];
  }
  return [...names];
}
