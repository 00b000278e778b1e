import { isAnswered } from '../answers/gate';
import type { HandedIn } from './review';
import type { ConsolidationWording } from './words';
import type { Finding } from '../../validation/finding';

type Read = Extract<HandedIn, { readonly reading: unknown }>;

/** What a unit still has to put right or to explain: errors that stand, and queries without a fitting explanation. */
export function openFindings({ result, explanations }: Read): readonly Finding[] {
  return result.findings.filter(
    (finding) =>
      finding.severity !== 'hint' &&
      ((finding.severity === 'error' && !finding.overridable) || !isAnswered(finding, explanations)),
  );
}

/** 退回意见: what a unit is asked to correct or to explain, ready to send; undefined where nothing is open. */
export function returnNote(input: Read, wording: ConsolidationWording): string | undefined {
  const { reading } = input;
  const { many, words, labels } = wording;
  const open = openFindings(input);
  if (open.length === 0) return undefined;
  const lines = open.map((finding, at) => {
    const place = `${finding.cell} ${labels.formArea(finding.area, reading)} ${labels.indicator(finding.indicator)}`;
    const severity = labels.severity(finding.severity, finding.overridable);
    return words.pair(`${at + 1}. [${severity}] ${place}`, wording.finding(finding, reading));
  });
  return [
    many.returnHead(labels.area(reading.region), labels.form(reading.form), reading.year),
    ...lines,
    many.returnEnd,
  ].join('\n');
}
