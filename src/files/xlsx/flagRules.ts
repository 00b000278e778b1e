import { flagFormats, flagLooks, flagMarkIn, isOurs } from '../../app/flagLooks';
import { rectAddress } from '../../forms/address';
import { conditionalStyleTo } from '../../spreadsheet/xlsxLooks';
import type { ConditionalRule } from 'hucre/xlsx';
import type { OwnFormat } from '../../app/flagLooks';
import type { Flag, FlagKind } from '../../app/port';
import type { Rect } from '../../forms/address';
import type { LiveFormat } from '../../validation/live';

const formulasOf = ({ formula }: ConditionalRule): readonly string[] => [formula ?? []].flat();

/** The rules of a sheet with our flags replaced by these; ours come first, the gravest before all. */
export function withFlags(
  rules: readonly ConditionalRule[],
  flags: readonly Flag[],
): readonly ConditionalRule[] {
  const isFlag = (rule: ConditionalRule): boolean =>
    formulasOf(rule).some((formula) => flagMarkIn(formula) !== undefined);
  return ranked([...flagFormats(flags).map(ruleOf), ...rules.filter((rule) => !isFlag(rule))]);
}

/** The rules of a sheet with the colours that it gives itself replaced by these. */
export function withLive(
  rules: readonly ConditionalRule[],
  live: readonly LiveFormat[],
): readonly ConditionalRule[] {
  const isLive = (rule: ConditionalRule): boolean =>
    formulasOf(rule).some((formula) => isOurs(formula) && flagMarkIn(formula) === undefined);
  return ranked([...live.map(ruleOf), ...rules.filter((rule) => !isLive(rule))]);
}

function ruleOf({ formula, rects, severity, numberFormat }: OwnFormat): ConditionalRule {
  const { fill, font, bold } = flagLooks[severity];
  const style = conditionalStyleTo(fill, { color: font, ...(bold && { bold: true }) });
  return {
    type: 'expression',
    priority: 1,
    formula,
    range: apart(rects, severity).map(rectAddress).join(' '),
    style: { ...style, ...(numberFormat !== undefined && { numFmt: numberFormat }) },
  };
}

/**
 * The same cells, cut otherwise for each severity: rules of one range are written as one element, and LibreOffice asks
 * an element for its rules before the next, whatever their priorities say.
 */
function apart(rects: readonly Rect[], kind: FlagKind): readonly Rect[] {
  const [last, ...before] = [...rects].reverse();
  const lines = { error: 0, query: 1, hint: 2, read: 3 }[kind];
  if (!last || lines === 0 || last.bottom - last.top < lines) return rects;
  const cut = last.bottom - lines;
  return [...before.reverse(), { ...last, bottom: cut }, { ...last, top: cut + 1 }];
}

/** Priorities anew, a person's own rules in their order after ours. */
function ranked(rules: readonly ConditionalRule[]): readonly ConditionalRule[] {
  const isOurRule = (rule: ConditionalRule): boolean => formulasOf(rule).some(isOurs);
  const theirs = rules.filter((rule) => !isOurRule(rule)).sort((a, b) => a.priority - b.priority);
  return [...rules.filter(isOurRule), ...theirs].map((rule, index) => ({ ...rule, priority: index + 1 }));
}
