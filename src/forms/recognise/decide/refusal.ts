import { areaOf } from '../../../catalogue/areas';
import { readHead } from '../read/headText';
import { figureIn } from '../read/figure';
import { nameCore, plain } from '../read/text';
import type { FormId } from '../../definition';
import type { SheetSnapshot } from '../../sheet';
import type { Lexicon } from '../items/lexicon';
import type { Lines } from '../lines/lines';
import type { Recognition, RefusalReason } from '../recognition';

const personHeads =
  /^(?:姓名|(?:职工|会员|困难职工|户主|受助人|受助学生|学生|慰问对象|领款人|持卡人|劳模|家长|配偶)姓名|性别|年龄|出生年月|出生日期|民族|学历|籍贯|职务|职称|工种|身份证|身份证号码?|公民身份号码|证件号码|会员证号|银行(?:卡号|账号|账户)|卡号|账号|手机号?码?|联系方式|联系电话|电话|家庭住址|住址|家庭人口|入会时间|政治面貌|文化程度|签名|签字|领款人签[字名]|与户主关系)$/u;
const certain = /姓名|身份证|身份号码/u;
/** Rows of names below 姓名 from which a list is one of persons, whatever stands beside it. */
const leastPersons = 3;

/** The heads that make a sheet a register of persons (姓名 beside 身份证号, 性别 …); empty where it is none. */
export function personsRegister(sheet: SheetSnapshot): readonly string[] {
  for (const [row, cells] of sheet.values.slice(0, 30).entries()) {
    const texts = cells.map((content) => plain(content).replace(/\(.*\)$/u, ''));
    const heads = texts.filter((text) => personHeads.test(text));
    if (!heads.some((text) => certain.test(text))) continue;
    const column = texts.findIndex((text) => /姓名$/u.test(text) && personHeads.test(text));
    const names = sheet.values
      .slice(row + 1, row + 40)
      .filter((below) => /^\p{Script=Han}{2,4}$/u.test(plain(below[column] ?? null)));
    if (new Set(heads).size >= 2 || (column >= 0 && names.length >= leastPersons)) return heads;
  }
  return [];
}

const blanks = /[□○☐]|_{2,}|\(\)|[1-9][.、][^\d.、]{1,14}[2-9][.、]/u;

// Blanks for dates, marks and signatures stand on every form.
const formWords = /_年|年_|月_|_月|_日|报出日期|有效期|文号|负责人|填表人|^说明|审核关系/u;

/** Cells that wait for a tick, a choice or a figure by hand: the marks of a questionnaire. */
export function questionMarks(sheet: SheetSnapshot): number {
  const texts = sheet.values
    .flat()
    .filter((content) => typeof content === 'string')
    .map(plain);
  return texts.filter((text) => blanks.test(text) && !formWords.test(text)).length;
}

function hasFigures(sheet: SheetSnapshot): boolean {
  return sheet.values.some((cells) => cells.some((content) => figureIn(content) !== undefined));
}

/**
 * Says what is missing where no table could be read: figures at all, names of areas, of indicators; `places` are
 * those of a list of many regions.
 */
export function refuseUnread(
  sheet: SheetSnapshot,
  lexicons: readonly Lexicon[],
  tables: readonly Lines[],
  places: readonly string[],
): Extract<Recognition, { readonly kind: 'refused' }> {
  const texts = sheet.values.flat().filter((content): content is string => typeof content === 'string');
  const indicatorNames = [...new Set(texts)].filter((text) =>
    readHead([plain(text)]).names.some((name) =>
      lexicons.some((lexicon) => lexicon.meanings(nameCore(name)).some(({ score }) => score >= 0.9)),
    ),
  );
  const areaLinesFound = tables.flatMap((lines) => (lines.kind === 'area' ? lines.lines : []));
  const areaNames = [...new Set(areaLinesFound.flatMap((line) => areaOf(line.code)?.zh ?? []))];
  const hasAreas = areaNames.length >= 2 || places.length > 0;
  if (!hasFigures(sheet) || (questionMarks(sheet) >= 3 && !hasAreas)) {
    const questionnaire = questionMarks(sheet) >= 2 || indicatorNames.length >= 2;
    return refuse(questionnaire ? 'blank_questionnaire' : 'no_figures', indicatorNames);
  }
  if (places.length > 0) return refuse('many_regions', places);
  if (hasAreas) return refuse('no_indicators', areaNames);
  if (indicatorNames.length > 0) return refuse('no_areas', indicatorNames);
  return areaNames.length > 0 ? refuse('no_indicators', areaNames) : refuse('no_names');
}

/** A refusal with what was found before it. */
export function refuse(
  reason: RefusalReason,
  found: readonly string[] = [],
  forms: readonly FormId[] = [],
): Extract<Recognition, { readonly kind: 'refused' }> {
  return { kind: 'refused', reason, facts: { found, forms } };
}
