import { areaOf, matchArea, unmarked } from '../../../catalogue/areas';
import { plain } from './text';
import type { Area } from '../../../catalogue/area';

/** The area that a label names, in the place and of the level that are expected; see `matchArea`. */
export function placeOf(text: string, within?: string, level?: Area['level']): Area | undefined {
  return text === '' || text.length > 24 ? undefined : matchArea(text, within, level);
}

/**
 * What a row that is no part of the region stands for. `organ`: the region's own union, which may be all of it or only
 * what stands directly under it. `below`: the own level of one of its parts (柳州市本级 in a province's table).
 */
export type RowKind =
  'total' | 'region' | 'published' | 'direct' | 'organ' | 'below' | 'subtotal' | 'ofWhich' | 'other';

/** What no prefecture or county reports: the region's own offices, its industries and enterprises, its zones. */
const directWords =
  /[省区市州盟县]直|直属|直管|本部|产业|企业|公司|集团|机关|铁路|民航|航空|金融|银行|邮政|电力|电网|通信|烟草|石油|石化|教育系统|高校|院校|系统|农垦|监狱|高新|经开|开发区|新区|园区|管理区|管委会|保税|示范区|风景区|旅游区|林场|农场/u;
/** Of these a label may be made without any figure: they are lines of a form. */
const surelyDirect = /[省区市州盟县]直|直属|产业/u;
const wholeOf = /^(?:全(?:国|省|区|市|州|盟|县|自治区)|自治区|本?省|本[区市州县])(?:\(.*\))?$/u;
const level = '(?:省|自治区|区|市|州|盟|县|旗|地区)';
const ownOrgan = new RegExp(`^${level}总(?:工会)?(?:机关)?$`, 'u');
const ownLevel = new RegExp(`^(?:${level})?(?:总工会|总|工会)?(?:机关)?(?:本级|本部)$`, 'u');
const ownGrade: Readonly<Record<string, RegExp>> = {
  province: /^(?:省|区|自治区)级(?:机关|单位)?$/u,
  city: /^[市州盟]级(?:机关|单位)?$/u,
};

/** What a row that is no part of the region stands for, by its label. */
export function rowKind(text: string, region: string): RowKind {
  const label = unmarked(text);
  const own = areaOf(region);
  if (/^(?:其中|#)/u.test(label)) return 'ofWhich';
  const summed = /^(.*?)(合计|总计|共计|小计|平均).*$/u.exec(label);
  if (summed) {
    const [, before = '', word] = summed;
    if (word === '平均') return 'subtotal';
    const isOwn = own !== undefined && (before === own.zh || before === own.short);
    const whole = before === '' || isOwn || /^(?:全[国省区市州县盟]|[省市区县])$/u.test(before);
    if (whole && word !== '小计') return 'total';
    return directWords.test(before) || ownLevel.test(before) ? 'direct' : 'subtotal';
  }
  if (/公布|上报数|定案数/u.test(label)) return 'published';
  if (wholeOf.test(label)) return 'region';
  if (ownOrgan.test(label)) return 'organ';
  if (ownLevel.test(label) || (own && ownGrade[own.level]?.test(label))) return 'direct';
  const levelOf = /^(.{2,}?)(?:总工会|总|工会)?(?:机关)?(?:本级|本部)$/u.exec(label)?.[1];
  const holder = levelOf === undefined ? undefined : (placeOf(levelOf, region) ?? placeOf(levelOf));
  if (holder) return holder.code === region ? 'direct' : 'below';
  if (directWords.test(label)) return 'direct';
  return placeOf(label)?.code === region ? 'region' : 'other';
}

/** Whether a label names a direct line by itself, with or without figures beside it. */
export function isSurelyDirect(text: string): boolean {
  return surelyDirect.test(text) || /本级$/u.test(unmarked(text));
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
