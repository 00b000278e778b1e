import { areaOf, todaysCode } from '../catalogue/areas';
import type { FormArea, FormReading } from './reading';

/** Line code of the region's figure as printed elsewhere, beside 合计. */
export function publishedArea(region: string): string {
  return `${region}P`;
}

/**
 * Line code of 省（区）直及产业, which no prefecture reports; where a sheet keeps several of them apart, each has its
 * own name in its code: 450000D(区直机关).
 */
export function directArea(region: string, name?: string): string {
  return name === undefined ? `${region}D` : `${region}D(${name})`;
}

/** Whether a code is that of a direct line, of all of them or of one by its name. */
export function isDirectArea(code: string): boolean {
  return /^\d{6}D/.test(code);
}

/** The lines of a by-area form: 合计, 公布数, the areas in code order, 省（区）直及产业. */
export function formAreasOf(region: string, areas: readonly string[]): readonly FormArea[] {
  return [
    { code: region, role: 'total' },
    { code: publishedArea(region), role: 'published' },
    ...[...areas].sort().map((code): FormArea => ({ code, role: 'area' })),
    { code: directArea(region), role: 'direct' },
  ];
}

/** What a line is called on the sheet. */
export function formAreaName(area: FormArea): string {
  switch (area.role) {
    case 'total':
      return '合计';
    case 'published':
      return '公布数（参考）';
    case 'direct':
      return directNameIn(area.code) ?? directNames[directLevel(area.code)];
    case 'area':
      return areaOf(area.code)?.zh ?? area.code;
  }
}

const directNames = { province: '省直及产业', region: '区直及产业', city: '市直及产业' } as const;

/** What the sheet calls one of several direct lines, or undefined for the code of all of them. */
export function directNameIn(code: string): string | undefined {
  return /^\d{6}D\((?!\d+\))(.+)\)$/.exec(code)?.[1];
}

/** Under what the unions of a direct line stand: a province, an autonomous region or a city. */
export function directLevel(code: string): 'province' | 'region' | 'city' {
  const region = areaOf(code.slice(0, 6));
  if (region?.level === 'city') return 'city';
  return region?.zh.endsWith('自治区') ? 'region' : 'province';
}

/**
 * The line that a code in the 代码 column stands for, or undefined when it is no line code. A sheet of another year
 * keeps the codes of that year: 450127 (横县) is the line of 450181 (横州市).
 */
export function formAreaOfCode(written: string, region: string): FormArea | undefined {
  if (!/^\d{6}(?:P|D(?:\((?!\d+\)).+\))?)?$/.test(written)) return undefined;
  const code = todaysCode(written.slice(0, 6)) + written.slice(6);
  if (code.endsWith('P')) return { code, role: 'published' };
  if (isDirectArea(code)) return { code, role: 'direct' };
  return { code, role: code === region ? 'total' : 'area' };
}

/** What has to be known of a form to say what one of its areas is: only a form by area has a 合计. */
export type AreaForm = Pick<FormReading, 'region' | 'layout' | 'ownForm'>;

/** The area of a form that a code stands for, or undefined when it is no code of an area. */
export function areaOnForm(code: string, { region, layout }: AreaForm): FormArea | undefined {
  const area = formAreaOfCode(code, region);
  return area?.role === 'total' && layout === 'indicator' ? { code, role: 'area' } : area;
}
