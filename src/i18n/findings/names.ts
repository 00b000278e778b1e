import { areaOf } from '../../catalogue/areas';
import { indicatorOf } from '../../catalogue/indicators';
import { createNumbers } from '../number';
import { periodText } from '../period';
import type { Lang } from '../language';
import type { PriorFact } from '../../validation';

/** Names and figures as the sentences of findings need them. */
export interface Names {
  /** What a line is called: a place, 合计, 公布数, 省（区）直及产业. */
  line(code: string): string;
  indicator(code: string): string;
  unit(indicator: string): string;
  /** A figure with its unit. */
  figure(value: number, indicator: string): string;
  number(value: number, decimals?: number): string;
  percent(ratio: number): string;
  /** The period of a prior figure and where it is from. */
  prior(fact: PriorFact): string;
}

export function createNames(lang: Lang): Names {
  const numbers = createNumbers(lang);
  const isZh = lang === 'zh';
  const unit = (code: string): string => indicatorOf(code)?.unit ?? '';
  return {
    line(code) {
      const role = code.at(-1);
      const area = areaOf(role === 'P' || role === 'D' ? code.slice(0, -1) : code);
      if (area === undefined) return code;
      if (role === 'P') return isZh ? `${area.short}公布数` : `${area.en}, published`;
      if (role === 'D') {
        if (!isZh) return `unions directly under ${area.en}`;
        const level = area.level === 'city' ? '市' : area.zh.endsWith('自治区') ? '区' : '省';
        return `${level}直及产业`;
      }
      if (area.level === 'province') return isZh ? `${area.short}合计` : `${area.en}, total`;
      return isZh ? area.zh : area.en;
    },
    indicator: (code) => indicatorOf(code)?.[lang] ?? code,
    unit,
    figure(value, indicator) {
      const word = unit(indicator);
      const text = numbers.number(value);
      // In English the unit's Chinese word would only be noise, except where it scales the figure.
      if (isZh) return `${text}${word}`;
      return word === '%' ? `${text}%` : word.startsWith('万') ? `${text} (${word})` : text;
    },
    number: (value, decimals) => numbers.number(value, decimals),
    percent: (ratio) => numbers.percent(ratio),
    prior(fact) {
      const { origin } = fact;
      const period = periodText(fact.period, lang);
      const where =
        origin.kind === 'typed'
          ? isZh
            ? '表中上年栏'
            : 'the form’s last-year column'
          : origin.kind === 'dataset'
            ? isZh
              ? `资料${origin.source.doc}第${origin.source.line}行“${origin.source.asPrinted}”`
              : `document ${origin.source.doc}, line ${origin.source.line}: “${origin.source.asPrinted}”`
            : origin.kind === 'file'
              ? isZh
                ? `上年文件${origin.file}`
                : `last year’s file ${origin.file}`
              : isZh
                ? `工作表“${origin.sheet}”`
                : `sheet “${origin.sheet}”`;
      return isZh ? `${period}，${where}` : `${period}, ${where}`;
    },
  };
}
