import { isCellError } from '../../spreadsheet/value';
import type { BorderStyle, CellStyle, FontStyle } from '../../spreadsheet/look';
import type { CellValue } from '../../spreadsheet/value';
import type { ConditionalLook } from '../host/conditionalLooks';
import type { Measure } from './geometry';

const FALLBACK = "'Noto Serif CJK SC', 'Songti SC', SimSun, serif";
const FALLBACK_SANS = "DengXian, 'Microsoft YaHei', 'Noto Sans CJK SC', 'PingFang SC', sans-serif";
const GRID_LINE = '#e1dfdd';

const family = (font: FontStyle): string =>
  `'${font.name}', ${/宋|song|仿|楷/i.test(font.name) ? FALLBACK : FALLBACK_SANS}`;

const LINES: Readonly<Record<string, string>> = { Dot: 'dotted', Dash: 'dashed', Double: 'double' };
const WIDTHS: Readonly<Record<string, number>> = { Medium: 2, Thick: 3 };

function edge(border: BorderStyle | undefined, otherwise: string): string {
  if (!border || border.style === 'None') return `1px solid ${otherwise}`;
  return `${WIDTHS[border.weight] ?? 1}px ${LINES[border.style] ?? 'solid'} ${border.color}`;
}

const FLEX: Readonly<Record<string, string>> = {
  Left: 'flex-start',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
  Right: 'flex-end',
  Top: 'flex-start',
  Bottom: 'flex-end',
};

/** Which way a value leans when the style leaves it open: numbers right, texts left, errors and truth values centred. */
function leaning(style: CellStyle, value: CellValue): string {
  if (style.horizontalAlignment !== 'General') return style.horizontalAlignment;
  if (typeof value === 'number') return 'Right';
  return typeof value === 'boolean' || isCellError(value) ? 'Center' : 'Left';
}

/** The look of a cell as CSS. */
export function cssOf(style: CellStyle, look: ConditionalLook, value: CellValue, gridlines: boolean): string {
  const fill = look.fill ?? style.fill;
  const font = { ...style.font, ...look.font };
  const line = fill ?? (gridlines ? GRID_LINE : 'transparent');
  const leans = leaning(style, value);
  const decoration = [font.underline !== 'None' && 'underline', font.strikethrough && 'line-through'].filter(
    Boolean,
  );
  return [
    `border-top:${edge(style.borders.top, 'transparent')}`,
    `border-left:${edge(style.borders.left, 'transparent')}`,
    `border-right:${edge(style.borders.right, line)}`,
    `border-bottom:${edge(style.borders.bottom, line)}`,
    fill ? `background-color:${fill}` : '',
    `font:${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt/1.3 ${family(font)}`,
    `color:${font.color}`,
    decoration.length > 0 ? `text-decoration:${decoration.join(' ')}` : '',
    `justify-content:${FLEX[leans] ?? 'flex-start'}`,
    `align-items:${FLEX[style.verticalAlignment] ?? 'center'}`,
    `text-align:${leans === 'Right' ? 'right' : leans === 'Left' ? 'left' : 'center'}`,
    style.wrapText ? 'white-space:pre-wrap' : 'white-space:pre',
    style.indentLevel > 0 ? `padding-left:${style.indentLevel * 9 + 3}px` : '',
  ]
    .filter(Boolean)
    .join(';');
}

/** Measures with a canvas, each text once a font. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, style) => {
    const font = `${style.font.bold ? 'bold ' : ''}${style.font.size}pt ${family(style.font)}`;
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = font;
      width = context?.measureText(text).width ?? text.length * style.font.size;
      if (known.size > 50_000) known.clear();
      known.set(key, width);
    }
    return width;
  };
}
