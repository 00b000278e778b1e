import { plain } from './text';
import type { SheetSnapshot } from '../sheet';

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
export function figuresIn(sheet: SheetSnapshot): number {
  return sheet.values.flat().filter((content) => typeof content === 'number').length;
}
