import { isCountedIn } from '../../src/dataset/measureWord';
import type { Dataset } from '../../src/dataset/dataset';
import { halfWidth, numeralsIn } from '../../src/dataset/numeral';
import type { Observation } from '../../src/dataset/observation';
import type { LeftOut } from '../../src/files/seedFiles';

export type Documents = ReadonlyMap<string, readonly string[]>;

/** What is wrong at a line of a document. */
export interface Problem {
  readonly doc: string;
  readonly line: number;
  readonly text: string;
}

const lineOf = (documents: Documents, doc: string, line: number): string | undefined =>
  documents.get(doc)?.[line - 1];

// Words that make a figure uncertain though they do not stand beside its digits.
const looseWords = /至少|不少于|以上|超过|据.{0,4}统计|约|近|多|余/u;
const reach = 80;

function qualifierFits({ qualifier, source }: Observation, parsed: string, text: string): boolean {
  if (qualifier === parsed) return true;
  if (parsed !== 'exact') return false;
  const at = text.indexOf(source.asPrinted);
  return looseWords.test(text.slice(Math.max(0, at - reach), at + source.asPrinted.length));
}

/** Problems of one printed figure: not on its line, other value, unit or qualifier. */
export function checkObservation(observation: Observation, documents: Documents): readonly string[] {
  const { source, value, unit, doubt, qualifier } = observation;
  const text = lineOf(documents, source.doc, source.line);
  if (text === undefined) return ['no such line'];
  if (source.asPrinted === '' || !text.includes(source.asPrinted)) {
    return [`“${source.asPrinted}” is not on the line`];
  }
  const read = numeralsIn(source.asPrinted);
  const fitting = read.filter((numeral) => numeral.value === value);
  const [numeral] = fitting;
  if (numeral === undefined) {
    const values = read.map((one) => one.value).join(', ');
    return [`“${source.asPrinted}” reads ${values || 'as nothing'}, not ${value}`];
  }
  const problems: string[] = [];
  if (numeral.unit !== '' && !isCountedIn(numeral.unit, unit) && doubt === '') {
    problems.push(`“${source.asPrinted}” is printed in ${numeral.unit}, coded in ${unit}`);
  }
  if (!fitting.some((one) => qualifierFits(observation, one.qualifier, text))) {
    problems.push(`“${source.asPrinted}” reads ${numeral.qualifier}, coded ${qualifier}`);
  }
  return problems;
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** Arabic numerals of a line: 1,234 and 83.13 are one each. */
export function arabicNumerals(line: string): readonly (Occurrence & { readonly text: string })[] {
  return [...halfWidth(line).matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function occurrences(line: string, part: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = line.indexOf(part); part !== '' && start >= 0; start = line.indexOf(part, start + 1)) {
    const end = start + part.length;
    // 5个 does not stand in 15个.
    const cuts = /[\d.]/u.test(line.charAt(start - 1)) && /^\d/u.test(part);
    const cutsAfter = /\d/u.test(line.charAt(end)) && /\d$/u.test(part);
    if (!cuts && !cutsAfter) found.push({ start, end });
  }
  return found;
}

/**
 * Numerals of a line on no observation. Each figure covers one place; figures printed alike cover one place each, as
 * far as there are places.
 */
export function uncovered(line: string, observations: readonly Observation[]): readonly string[] {
  const plain = halfWidth(line);
  const taken: Occurrence[] = [];
  for (const { source } of observations) {
    const places = occurrences(plain, halfWidth(source.asPrinted));
    const free = places.find(({ start }) => !taken.some((one) => one.start <= start && start < one.end));
    const place = free ?? places[0];
    if (place !== undefined) taken.push(place);
  }
  return arabicNumerals(line)
    .filter(({ start, end }) => !taken.some((one) => one.start <= start && end <= one.end))
    .map(({ text }) => text);
}

const keyOf = (doc: string, line: number): string => `${doc}:${line}`;

/** Numerals that are neither on an observation nor left out on purpose, and left-out rows that fit nothing. */
export function checkCoverage(
  observations: readonly Observation[],
  leftOut: readonly LeftOut[],
  documents: Documents,
): readonly Problem[] {
  const byLine = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = keyOf(observation.source.doc, observation.source.line);
    byLine.set(key, [...(byLine.get(key) ?? []), observation]);
  }
  const rows = new Map<string, LeftOut[]>();
  for (const row of leftOut) {
    const key = keyOf(row.doc, row.line);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const problems: Problem[] = [];
  for (const [doc, lines] of documents) {
    for (const [index, text] of lines.entries()) {
      const key = keyOf(doc, index + 1);
      const excused = [...(rows.get(key) ?? [])];
      rows.delete(key);
      for (const numeral of uncovered(text, byLine.get(key) ?? [])) {
        const at = excused.findIndex((row) => row.numeral === numeral);
        if (at >= 0) excused.splice(at, 1);
        else problems.push({ doc, line: index + 1, text: `${numeral} is on no observation and not left out` });
      }
      problems.push(...excused.map(stale));
    }
  }
  return [...problems, ...[...rows.values()].flat().map(stale)];
}

function stale(row: LeftOut): Problem {
  return { doc: row.doc, line: row.line, text: `left-out ${row.numeral} (${row.reason}) is not there` };
}

/** Doubts that figures name, derived figures within their intervals, articles within their documents. */
function checkReferences(dataset: Dataset, documents: Documents): readonly Problem[] {
  const doubts = new Set(dataset.doubts.map((doubt) => doubt.id));
  const named = [...dataset.observations, ...dataset.derived];
  const at = (doc: string, line: number, text: string): Problem => ({ doc, line, text });
  const missing = named
    .filter(({ doubt }) => doubt !== '' && !doubts.has(doubt))
    .map(({ source, doubt }) => at(source.doc, source.line, `doubt ${doubt} is not in doubts.csv`));
  const outside = dataset.derived
    .filter(({ value, low, high }) => value < low || value > high)
    .map(({ source, indicator, value, low, high }) =>
      at(source.doc, source.line, `derived ${indicator} ${value} is outside ${low}…${high}`),
    );
  const unmarked = dataset.derived
    .filter(({ qualifier, formula }) => qualifier !== 'derived' || formula === '')
    .map(({ source, indicator }) => at(source.doc, source.line, `derived ${indicator} without mark or formula`));
  const lost = dataset.documents
    .filter(({ doc, toLine }) => toLine > (documents.get(doc)?.length ?? 0))
    .map(({ doc, toLine, article }) => at(doc, toLine, `article ${article} ends after the document`));
  return [...missing, ...outside, ...unmarked, ...lost];
}

/** Every problem of a dataset against its documents, in their order. */
export function checkSeeds(
  dataset: Dataset,
  leftOut: readonly LeftOut[],
  documents: Documents,
): readonly Problem[] {
  const figures = dataset.observations.flatMap((observation) =>
    checkObservation(observation, documents).map((text) => ({
      doc: observation.source.doc,
      line: observation.source.line,
      text: `${observation.indicator} ${text}`,
    })),
  );
  return [
    ...figures,
    ...checkCoverage(dataset.observations, leftOut, documents),
    ...checkReferences(dataset, documents),
  ].sort((a, b) => a.doc.localeCompare(b.doc, 'en') || a.line - b.line);
}
