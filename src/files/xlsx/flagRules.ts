import { flagFormats, flagLooks, flagMarkIn, isOurs } from '../../app/flagLooks';
import { cellAddress, rectAddress } from '../../forms/address';
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
    range: rangeOf(rects, severity),
    style: { ...style, ...(numberFormat !== undefined && { numFmt: numberFormat }) },
  };
}

/**
 * The same cells, written otherwise where they are not red: rules of one range are written as one element, and
 * LibreOffice asks an element for its rules before the next, whatever their priorities say.
 */
function rangeOf(rects: readonly Rect[], kind: FlagKind): string {
  const last = rects.at(-1);
  if (!last || kind === 'error') return rects.map(rectAddress).join(' ');
  const { top, left, bottom, right } = last;
  const pieces =
    bottom > top
      ? [rectAddress({ ...last, bottom: bottom - 1 }), rectAddress({ ...last, top: bottom })]
      : // A rectangle of one row is cut no further; of one cell it is also `D24:D24`.
        [`${cellAddress(top, left)}:${cellAddress(bottom, right)}`];
  return [...rects.slice(0, -1).map(rectAddress), ...pieces].join(' ');
}

/** Priorities anew, a person's own rules in their order after ours. */
function ranked(rules: readonly ConditionalRule[]): readonly ConditionalRule[] {
  const isOurRule = (rule: ConditionalRule): boolean => formulasOf(rule).some(isOurs);
  const theirs = rules.filter((rule) => !isOurRule(rule)).sort((a, b) => a.priority - b.priority);
  return [...rules.filter(isOurRule), ...theirs].map((rule, index) => ({ ...rule, priority: index + 1 }));
}
