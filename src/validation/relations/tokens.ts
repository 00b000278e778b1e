import { plainText } from './vocabulary';
import type { FormulaProblem } from './problem';
import type { Vocabulary } from './vocabulary';

export type Sign =
  | '+'
  | '-'
  | '×'
  | '÷'
  | '('
  | ')'
  | '|'
  | ','
  | ';'
  | '~'
  | '±'
  | '⇒'
  | '⇔'
  | '<='
  | '<'
  | '='
  | '>='
  | '>'
  | 'if'
  | 'then'
  | 'and'
  | 'or'
  | 'in'
  | 'between'
  | 'together'
  | 'row'
  | 'current'
  | 'prior';

/** A piece of a formula and where it begins, in characters. */
export type Token = { readonly at: number; readonly word: string } & (
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'code'; readonly code: string }
  /** `01表`: of which form the row numbers behind it are. */
  | { readonly kind: 'form'; readonly number: string }
);

// Longer words first; what the documents and offices write for each sign.
const signs: readonly (readonly [written: string, sign: Sign])[] = (
  [
    [
      '<=',
      ['不大于', '不超过', '不高于', '不多于', '小于等于', '小于或等于', '<=', '=<', '≤', '≦', '⩽', '至多'],
    ],
    ['>=', ['不小于', '不少于', '不低于', '大于等于', '大于或等于', '>=', '=>', '≥', '≧', '⩾', '至少']],
    ['<', ['小于', '少于', '低于', '<']],
    ['>', ['大于', '多于', '高于', '超过', '>']],
    ['=', ['应等于', '等于', '==', '=']],
    ['+', ['+']],
    ['-', ['-', '−', '–']],
    ['×', ['乘以', '×', '*', '·', '✕']],
    ['÷', ['除以', '÷', '/', '∕']],
    ['(', ['(', '[', '〔', '【']],
    [')', [')', ']', '〕', '】']],
    ['|', ['|']],
    [',', [',', '、']],
    [';', [';', '\n']],
    ['~', ['~', '～', '至', '到', '—', '∼']],
    ['±', ['±', '允许误差', '允许差', '误差不超过']],
    ['⇒', ['⇒', '→']],
    ['⇔', ['⇔', '↔']],
    ['if', ['如果', '若', '当']],
    ['then', ['那么', '则', '应有']],
    ['and', ['并且', '而且', '且', '与', '和']],
    ['or', ['或者', '或']],
    ['in', ['应在', '在', '介于']],
    ['between', ['之间', '范围内']],
    ['together', ['同有同无', '同时有或同时无']],
    ['row', ['行', '栏']],
    ['current', ['本年数', '本年', '本期']],
    ['prior', ['上年数', '上年', '去年', '上期']],
  ] as const
)
  .flatMap(([sign, written]) => written.map((word) => [plainText(word), sign] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** The pieces of a formula, or the first that is none. */
export function tokensOf(written: string, vocabulary: Vocabulary): readonly Token[] | FormulaProblem {
  const text = plainText(written);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/[ \t\r\u3000。:]/u.test(text.charAt(at))) at++;
    else {
      const token = tokenAt(text, at, vocabulary);
      if ('problem' in token) return { kind: token.problem, at, word: written.slice(at, at + token.length) };
      const { length, ...rest } = token;
      tokens.push({ ...rest, at, word: written.slice(at, at + length) });
      at += length;
    }
  }
  return tokens;
}

type Found =
  | ({ readonly length: number } & (
      | { readonly kind: 'sign'; readonly sign: Sign }
      | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
      | { readonly kind: 'code'; readonly code: string }
      | { readonly kind: 'form'; readonly number: string }
    ))
  | { readonly problem: FormulaProblem['kind']; readonly length: number };

const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function tokenAt(text: string, at: number, vocabulary: Vocabulary): Found {
  const rest = text.slice(at);
  const named = nameAt(text, at, vocabulary);
  if (named) return named;
  const form = /^(?:工统\(综\))?(\d{2})表/u.exec(rest);
  if (form?.[1] !== undefined) return { kind: 'form', number: form[1], length: form[0].length };
  const number = /^(?:第(?=\d))?(\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)([万亿%]?)/u.exec(rest);
  if (number?.[1] !== undefined) {
    const [whole, digits, suffix = ''] = number;
    const value = Number(digits.replaceAll(',', '')) * (multiples[suffix] ?? 1);
    return { kind: 'number', value, isPercent: suffix === '%', length: whole.length };
  }
  const code = /^[A-Za-z]{1,3}\d[A-Za-z\d]*/u.exec(rest)?.[0];
  if (code !== undefined) {
    const known = vocabulary.indicator(code.toUpperCase());
    return known
      ? { kind: 'code', code: known.code, length: code.length }
      : { problem: 'unknownCode', length: code.length };
  }
  const sign = signAt(rest);
  if (sign) return { kind: 'sign', sign: sign[1], length: sign[0].length };
  return { problem: 'unknownWord', length: unknownLength(text, at, vocabulary) };
}

/** A printed name, in quotation marks or as it stands; 「」 help where a name goes on like another word. */
function nameAt(text: string, at: number, vocabulary: Vocabulary): Found | undefined {
  const quoted = /^(?:「([^」]+)」|“([^”]+)”|"([^"]+)"|《([^》]+)》)/u.exec(text.slice(at));
  const name = quoted?.slice(1).find((one) => one !== undefined);
  const length = quoted ? quoted[0].length : vocabulary.nameAt(text, at);
  if (length === 0) return undefined;
  const codes = vocabulary.codesOf(name ?? text.slice(at, at + length));
  const [code, ...others] = codes;
  if (code === undefined) return { problem: 'unknownWord', length };
  return others.length === 0 ? { kind: 'code', code, length } : { problem: 'ambiguousName', length };
}

function signAt(rest: string): readonly [string, Sign] | undefined {
  return signs.find(([word]) => rest.startsWith(word));
}

/** Up to the next piece that is known. */
function unknownLength(text: string, at: number, vocabulary: Vocabulary): number {
  let end = at + 1;
  while (
    end < text.length &&
    !signAt(text.slice(end)) &&
    vocabulary.nameAt(text, end) === 0 &&
    !/[\d\s,;]/u.test(text.charAt(end))
  ) {
    end++;
  }
  return end - at;
}
