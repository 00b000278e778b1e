import { itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { ensureAllowed } from '../session';
import { eachStyle, readColor } from './style';
import type { Area } from '../../../spreadsheet/address';
import type { BorderStyle, CellSide } from '../../../spreadsheet/look';
import type { RemoteObject, RemoteProperty } from '../remote';
import type { RangeState } from '../session';

interface BorderState {
  readonly range: RangeState;
  readonly edge: string;
}

const EDGES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
];
const NO_BORDER: BorderStyle = { style: 'None', color: '#000000', weight: 'Thin' };

/** The sides of one cell that an edge of the whole area stands for. */
function sidesOf(edge: string, area: Area, row: number, column: number): readonly CellSide[] {
  const top = row === area.row;
  const bottom = row === area.row + area.rowCount - 1;
  const left = column === area.column;
  const right = column === area.column + area.columnCount - 1;
  switch (edge) {
    case 'EdgeTop':
      return top ? ['top'] : [];
    case 'EdgeBottom':
      return bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return left ? ['left'] : [];
    case 'EdgeRight':
      return right ? ['right'] : [];
    case 'InsideHorizontal':
      return [...(top ? [] : (['top'] as const)), ...(bottom ? [] : (['bottom'] as const))];
    case 'InsideVertical':
      return [...(left ? [] : (['left'] as const)), ...(right ? [] : (['right'] as const))];
    default:
      return [edge === 'DiagonalDown' ? 'diagonalDown' : 'diagonalUp'];
  }
}

function borderProperty(
  key: keyof BorderStyle,
  read: (value: unknown) => string,
): RemoteProperty<BorderState> {
  return {
    get: ({ range, edge }) => {
      const found = new Set<string>();
      for (const area of range.areas) {
        eachStyle(range.sheet, area, (style, row, column) => {
          for (const side of sidesOf(edge, area, row, column))
            found.add((style.borders[side] ?? NO_BORDER)[key]);
        });
      }
      return found.size > 1 ? null : ([...found][0] ?? NO_BORDER[key]);
    },
    set: ({ range, edge }, value) => {
      ensureAllowed(range.sheet, 'allowFormatCells');
      const chosen = read(value);
      for (const area of range.areas) {
        range.sheet.changeStyle(area, (style, row, column) => {
          const sides = sidesOf(edge, area, row, column);
          if (sides.length === 0) return style;
          const borders = { ...style.borders };
          for (const side of sides) {
            const old =
              borders[side] ?? (key === 'style' ? NO_BORDER : { ...NO_BORDER, style: 'Continuous' });
            borders[side] = { ...old, [key]: chosen };
            if (key === 'style' && chosen === 'None') delete borders[side];
          }
          return { ...style, borders };
        });
      }
      range.session.model.looksChanged(range.sheet);
    },
  };
}

const rangeBorder = defineRemote<BorderState>({
  type: 'RangeBorder',
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: borderProperty('style', String),
    Color: borderProperty('color', readColor),
    Weight: borderProperty('weight', String),
  },
});

export const rangeBorders = defineRemote<RangeState>({
  type: 'RangeBorderCollection',
  properties: { Count: { get: () => EDGES.length } },
  methods: {
    GetItem: (range, [edge]) => borderAt(range, String(edge)),
    GetItemAt: (range, [index]) => borderAt(range, EDGES[Number(index)] ?? ''),
  },
  items: (range) => EDGES.map((edge) => rangeBorder({ range, edge })),
});

function borderAt(range: RangeState, edge: string): RemoteObject {
  const known = EDGES.find((one) => one.toLowerCase() === edge.toLowerCase());
  if (known === undefined) throw itemNotFound();
  return rangeBorder({ range, edge: known });
}
