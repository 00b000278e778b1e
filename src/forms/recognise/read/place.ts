import { areaOf, matchArea, unmarked } from '../../../catalogue/areas';
import { plain } from './text';
import type { Area } from '../../../catalogue/area';

/** The area that a label names, in the place and of the level that are expected; see `matchArea`. */
export function placeOf(text: string, within?: string, level?: Area['level']): Area | undefined {
  return text === '' || text.length > 24 ? undefined : matchArea(text, within, level);
}

export type RowKind = 'total' | 'region' | 'published' | 'direct' | 'subtotal' | 'ofWhich' | 'other';

const directWords =
  /省直|区直|市直|州直|县直|自治区直|直属|产业工会|产业|大型企业|大企业|省级机关|铁路局|金融系统/u;

/** What a row that is no part of the region stands for, by its label. */
export function rowKind(text: string, region: string): RowKind {
  const label = unmarked(text);
  const own = areaOf(region);
  if (/^(?:其中|#)/u.test(label)) return 'ofWhich';
  if (/小计|平均/u.test(label)) return 'subtotal';
  if (/(?:合计|总计|共计)/u.test(label)) {
    const before = label.replace(/(?:合计|总计|共计).*$/u, '');
    if (before === '' || /^(?:全[国省区市州县盟]|[省市区县])$/u.test(before)) return 'total';
    if (own && (before === own.zh || before === own.short)) return 'total';
    return directWords.test(before) ? 'direct' : 'subtotal';
  }
  if (/公布|上报数|定案数/u.test(label)) return 'published';
  if (/^全(?:省|区|市|州|县|自治区)$/u.test(label)) return 'region';
  if (directWords.test(label)) return 'direct';
  return placeOf(label)?.code === region ? 'region' : 'other';
}

/** The area that a caption names: after its colon (填报单位：柳州市总工会), by code, or at the head of a title. */
export function placeInText(text: string): Area | undefined {
  const line = plain(text);
  for (const piece of [line.slice(line.indexOf(':') + 1), ...line.split(/[:()（）]/u)]) {
    // 表15—4 南宁市…, 2013年南宁市…: the number of the table and the year come first.
    const bare = piece
      .replace(/^(?:附?表?[\d.\-—–、]*)(?:20\d{2})?年?度?/u, '')
      .replace(/20\d{2}年度?.*$/u, '');
    const coded = /(\d{6})(?!\d)/u.exec(bare)?.[1];
    const byCode = coded === undefined ? undefined : placeOf(coded);
    if (byCode) return byCode;
    for (let length = Math.min(12, bare.length); length >= 2; length -= 1) {
      const area = placeOf(bare.slice(0, length));
      if (area) return area;
    }
  }
  return undefined;
}
