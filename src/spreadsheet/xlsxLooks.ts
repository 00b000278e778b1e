import { resolveThemeColor } from 'hucre/xlsx';
import { DEFAULT_STYLE } from './look';
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderStyle, CellSide, CellStyle, FontStyle } from './look';

type FileColor = NonNullable<NonNullable<FileStyle['font']>['color']>;
type FileBorder = NonNullable<FileStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Line style and weight in Excel's words for each line style of a file. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;

const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

const keyOf = <K extends string>(table: Readonly<Record<K, string>>, value: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** "#RRGGBB" of a file's colour, theme colours resolved; undefined for automatic ones. */
export function hexColor(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return `#${resolveThemeColor([...theme], color.theme, color.tint)}`;
  return undefined;
}

const fileColor = (hex: string): FileColor => ({ rgb: hex.replace('#', '').toUpperCase() });

/** What a file says of a font, and nothing else. */
export function fontFrom(font: FileStyle['font'] | undefined, theme: readonly string[]): Partial<FontStyle> {
  if (!font) return {};
  const color = hexColor(font.color, theme);
  return {
    ...(font.name !== undefined && { name: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.strikethrough !== undefined && { strikethrough: font.strikethrough }),
    ...(font.underline && { underline: font.underline === 'double' ? 'Double' : 'Single' }),
    ...(color !== undefined && { color }),
  };
}

/** A file's style as Excel's, over the file's standard font. */
export function styleFrom(style: FileStyle, base: FontStyle, theme: readonly string[]): CellStyle {
  const fill =
    style.fill?.type === 'pattern' && style.fill.pattern !== 'none' ? style.fill.fgColor : undefined;
  const borders: Partial<Record<CellSide, BorderStyle>> = {};
  for (const side of SIDES) {
    const line = style.border?.[side];
    if (!line) continue;
    const [kind, weight] = LINES[line.style] ?? ['Continuous', 'Thin'];
    borders[side] = { style: kind, weight, color: hexColor(line.color, theme) ?? '#000000' };
  }
  return {
    ...DEFAULT_STYLE,
    fill: hexColor(fill, theme),
    font: { ...base, ...fontFrom(style.font, theme) },
    borders,
    horizontalAlignment: HORIZONTAL[style.alignment?.horizontal ?? 'general'],
    verticalAlignment: VERTICAL[style.alignment?.vertical ?? 'bottom'],
    wrapText: style.alignment?.wrapText ?? false,
    shrinkToFit: style.alignment?.shrinkToFit ?? false,
    indentLevel: style.alignment?.indent ?? 0,
    locked: style.protection?.locked ?? true,
    formulaHidden: style.protection?.hidden ?? false,
    numberFormat: style.numFmt ?? 'General',
  };
}

/** A font as a file states it; what is not said is left to the standard font. */
export function fontTo(font: Readonly<Partial<FontStyle>>): NonNullable<FileStyle['font']> {
  return {
    ...(font.name !== undefined && { name: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.strikethrough !== undefined && { strikethrough: font.strikethrough }),
    ...(font.underline !== undefined &&
      font.underline !== 'None' && {
        underline: font.underline === 'Double' ? ('double' as const) : ('single' as const),
      }),
    ...(font.color !== undefined && { color: fileColor(font.color) }),
  };
}

/**
 * Black is what a font has that names no colour, and the library states a colour before the size, which strict readers
 * of the format refuse.
 */
function withoutBlack({ color, ...font }: FontStyle): Partial<FontStyle> {
  return color === '#000000' ? font : { ...font, color };
}

/** A style as a file states it. */
export function styleTo(style: CellStyle): FileStyle {
  const border: FileBorder = {};
  for (const side of SIDES) {
    const line = style.borders[side];
    if (!line || line.style === 'None') continue;
    const name = Object.keys(LINES).find(
      (key) => LINES[key]?.[0] === line.style && LINES[key]?.[1] === line.weight,
    );
    border[side] = { style: (name ?? 'thin') as FileSide['style'], color: fileColor(line.color) };
  }
  const horizontal = keyOf(HORIZONTAL, style.horizontalAlignment);
  const vertical = keyOf(VERTICAL, style.verticalAlignment);
  const alignment: FileAlignment = {
    ...(horizontal !== undefined && horizontal !== 'general' && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(style.wrapText && { wrapText: true }),
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...(style.indentLevel > 0 && { indent: style.indentLevel }),
  };
  return {
    font: fontTo(withoutBlack(style.font)),
    ...(style.fill !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: fileColor(style.fill) },
    }),
    ...(Object.keys(border).length > 0 && { border }),
    alignment,
    ...(style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
    ...((!style.locked || style.formulaHidden) && {
      protection: { locked: style.locked, hidden: style.formulaHidden },
    }),
  };
}

/** What a conditional format adds, as a file states it: its fill is the pattern's background. */
export function conditionalStyleTo(fill: string | undefined, font: Readonly<Partial<FontStyle>>): FileStyle {
  return {
    ...(Object.keys(font).length > 0 && { font: fontTo(font) }),
    ...(fill !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: fileColor(fill) },
    }),
  };
}

export function conditionalFillFrom(
  style: FileStyle | undefined,
  theme: readonly string[],
): string | undefined {
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  return hexColor(fill?.bgColor ?? fill?.fgColor, theme);
}
