import { areaOf } from '../../../catalogue/areas';
import { readHead } from '../read/headText';
import { nameCore, plain } from '../read/text';
import type { FormId } from '../../definition';
import type { SheetSnapshot } from '../../sheet';
import type { Lexicon } from '../items/lexicon';
import type { Lines } from '../lines/lines';
import type { Recognition, RefusalReason } from '../recognition';

const personHeads =
  /^(?:姓名|职工姓名|会员姓名|困难职工姓名|户主姓名|性别|出生年月|出生日期|民族|身份证|身份证号码?|公民身份号码|手机号?码?|联系方式|家庭住址|入会时间|政治面貌|文化程度)$/u;
const certain = /姓名|身份证|身份号码/u;

/** The heads that make a sheet a register of persons (姓名 beside 身份证号, 性别 …); empty where it is none. */
export function personsRegister(sheet: SheetSnapshot): readonly string[] {
  for (const row of sheet.values.slice(0, 30)) {
    const heads = row.map(plain).filter((text) => personHeads.test(text.replace(/\(.*\)$/u, '')));
    if (new Set(heads).size >= 2 && heads.some((text) => certain.test(text))) return heads;
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

/** Cells with a figure, running numbers, years and codes aside. */
function figuresIn(sheet: SheetSnapshot): number {
  return sheet.values.flat().filter((content) => typeof content === 'number').length;
}

/** Says what is missing where no table could be read: names of areas, of indicators, or figures at all. */
export function refuseUnread(
  sheet: SheetSnapshot,
  lexicons: readonly Lexicon[],
  tables: readonly Lines[],
): Recognition {
  const texts = sheet.values.flat().filter((content): content is string => typeof content === 'string');
  const indicatorNames = [...new Set(texts)].filter((text) =>
    readHead([plain(text)]).names.some((name) =>
      lexicons.some((lexicon) => lexicon.meanings(nameCore(name)).some(({ score }) => score >= 0.9)),
    ),
  );
  const areaLinesFound = tables.flatMap((lines) => (lines.kind === 'area' ? lines.lines : []));
  const areaNames = [...new Set(areaLinesFound.flatMap((line) => areaOf(line.code)?.zh ?? []))];
  if (figuresIn(sheet) === 0 || questionMarks(sheet) >= 3) {
    const questionnaire = questionMarks(sheet) >= 2 || indicatorNames.length >= 2;
    return refuse(questionnaire ? 'blank_questionnaire' : 'no_figures', indicatorNames);
  }
  if (indicatorNames.length > 0) return refuse('no_areas', indicatorNames);
  return areaNames.length > 0 ? refuse('no_indicators', areaNames) : refuse('no_names');
}

/** A refusal with what was found before it. */
export function refuse(
  reason: RefusalReason,
  found: readonly string[] = [],
  forms: readonly FormId[] = [],
): Recognition {
  return { kind: 'refused', reason, facts: { found, forms } };
}
