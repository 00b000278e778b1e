import { tallyOf } from '../../validation';
import { areaOf } from '../../catalogue/areas';
import { rankedFindings } from './rankedFindings';
import { combineReadings } from './combine';
import { isStampStale } from '../answers/fingerprint';
import { gateOf, isAnswered } from '../answers/gate';
import { severitiesOf } from '../report/model';
import type { FormId } from '../../forms/definition';
import type { FormReading } from '../../forms/reading';
import type { Doubt, RefusalReason, UnmatchedReason } from '../../forms/recognise';
import type { Severity, ValidationResult } from '../../validation/finding';
import type { Rule } from '../../validation/rule';
import type { Combined } from './combine';
import type { Explanation, Stamp } from '../answers/records';
import type { RankedFinding } from './rankedFindings';

/** Why nothing can be read from a file that was handed in. */
export type ReturnProblem =
  | 'not_a_workbook'
  | 'password'
  | 'too_large'
  | 'corrupt'
  | 'no_form'
  | 'edited_head'
  | Doubt['kind']
  | Exclude<RefusalReason, 'empty'>;

/** Why a file takes no part in the region's form, whether it can be read or not. */
export type LeftOutReason = ReturnProblem | 'other_form' | 'other_year' | 'other_region' | 'duplicate';

/** A row (`6`), a column (`F`) or a whole sheet of a file that was not read. */
export interface UnreadPlace {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns' | 'sheet';
  readonly place: string;
  readonly text: string;
  readonly reason: UnmatchedReason | 'damaged';
}

/** A file that was handed in: read and checked, or why not. */
export type HandedIn =
  | { readonly file: string; readonly problem: ReturnProblem }
  | {
      readonly file: string;
      readonly reading: FormReading;
      readonly result: ValidationResult;
      readonly explanations: readonly Explanation[];
      readonly stamps: readonly Stamp[];
      /** What else stands in the file and was not read. */
      readonly unread?: readonly UnreadPlace[];
      /** The office's own relations that it was checked by. */
      readonly own?: readonly Rule[];
    };

/** One file in the table of files. */
export interface ReviewedFile {
  readonly file: string;
  /** Why it takes no part, or null. */
  readonly problem: LeftOutReason | null;
  readonly area: string | null;
  readonly form: FormId | null;
  readonly year: number | null;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Queries, and errors that a named reviewer could let pass, without a fitting explanation. */
  readonly unexplained: number;
  readonly unchecked: number;
  readonly unread: readonly UnreadPlace[];
  readonly stamp: 'none' | 'valid' | 'stale';
  /** Whether it could be handed in as it stands. */
  readonly ready: boolean;
}

export interface Consolidation {
  readonly form: FormId;
  readonly year: number;
  readonly region: string;
  readonly files: readonly ReviewedFile[];
  readonly combined: Combined;
  readonly combinedResult: ValidationResult;
  /** Largest share of the region's total first. */
  readonly findings: readonly RankedFinding[];
}

export interface ConsolidationOptions {
  readonly form?: FormId;
  readonly year?: number;
  readonly region?: string;
  readonly relations?: string;
}

type Read = Extract<HandedIn, { readonly reading: FormReading }>;

const isRead = (input: HandedIn): input is Read => 'reading' in input;

/**
 * Reviews the files that units handed in for one form and year: the most frequent ones unless told, so that a file of
 * another form or year is named and left out. Undefined when no file could be read. `check` validates the region's
 * form, which shows what no single file can: an area far from all others.
 */
export function consolidate(
  inputs: readonly HandedIn[],
  check: (reading: FormReading) => ValidationResult,
  options: ConsolidationOptions = {},
): Consolidation | undefined {
  const sorted = [...inputs].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const read = sorted.filter(isRead);
  const form = options.form ?? mostFrequent(read.map(({ reading }) => reading.form));
  const ofForm = read.filter(({ reading }) => reading.form === form);
  const year = options.year ?? mostFrequent(ofForm.map(({ reading }) => reading.year));
  const fitting = ofForm.filter(({ reading }) => reading.year === year);
  const region = options.region ?? regionOf(fitting.map(({ reading }) => reading));
  if (form === undefined || year === undefined || region === undefined) return undefined;
  const inside = fitting.filter(({ reading }) => isWithin(reading.region, region));
  const combined = combineReadings(inside, { form, year, region, relations: options.relations ?? '' });
  const repeated = new Set(combined.duplicates.map(({ file }) => file));
  const used = new Set(combined.sources.values());
  const problemOf = (input: HandedIn): LeftOutReason | null => {
    if (!isRead(input)) return input.problem;
    if (input.reading.form !== form) return 'other_form';
    if (input.reading.year !== year) return 'other_year';
    if (repeated.has(input.file) && !used.has(input.file)) return 'duplicate';
    return used.has(input.file) ? null : 'other_region';
  };
  const rows = sorted.map((input) => rowOf(input, problemOf(input)));
  // A workbook that also holds another form, or last year's, is no wrong file.
  const good = new Set(rows.filter(({ problem }) => problem === null).map(({ file }) => file));
  const beside = (row: ReviewedFile): boolean =>
    good.has(row.file) && (row.problem === 'other_form' || row.problem === 'other_year');
  const files = rows.filter((row) => !beside(row));
  const combinedResult = check(combined.reading);
  const counted = read.filter((input) => problemOf(input) === null);
  return {
    form,
    year,
    region,
    files,
    combined,
    combinedResult,
    // That a unit has sent nothing is said once, not again for each of its cells.
    findings: rankedFindings(counted, combined.reading, combinedResult).filter(
      ({ file, finding }) => file !== null || !combined.missing.includes(finding.area),
    ),
  };
}

function rowOf(input: HandedIn, problem: LeftOutReason | null): ReviewedFile {
  if (!isRead(input)) {
    const none = { severities: { error: 0, query: 0, hint: 0 }, unexplained: 0, unchecked: 0, unread: [] };
    return {
      file: input.file,
      problem,
      area: null,
      form: null,
      year: null,
      ...none,
      stamp: 'none',
      ready: false,
    };
  }
  const { file, reading, result, explanations, stamps, unread = [] } = input;
  const stamp = stamps.find((known) => known.sheet === reading.sheet);
  const open = result.findings.filter(
    (finding) => (finding.severity === 'query' || finding.overridable) && !isAnswered(finding, explanations),
  );
  return {
    file,
    problem,
    area: reading.region,
    form: reading.form,
    year: reading.year,
    severities: severitiesOf(result.findings),
    unexplained: open.length,
    unchecked: tallyOf(result).unchecked,
    unread,
    stamp: stamp ? (isStampStale(stamp, reading) ? 'stale' : 'valid') : 'none',
    ready: problem === null && gateOf({ result, explanations, seen: true }).open,
  };
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The place that all files lie in: the region of a region's own form, else the nearest parent of most files. */
function regionOf(readings: readonly FormReading[]): string | undefined {
  const parents = readings.flatMap(({ region }) => areaOf(region)?.parent ?? []);
  const own = readings.find((reading) => readings.every(({ region }) => isWithin(region, reading.region)));
  if (own && own.layout === 'area') return own.region;
  const levels = new Set(parents);
  if (levels.size <= 1) return parents[0];
  const common = mostFrequent(parents);
  if (common === undefined) return undefined;
  const holds = readings.filter(({ region }) => isWithin(region, common)).length;
  if (holds >= readings.length * 0.6) return common;
  // Counties of several cities: their province.
  return mostFrequent(parents.flatMap((code) => areaOf(code)?.parent ?? []));
}

function isWithin(code: string, region: string): boolean {
  for (let at: string | null | undefined = code; at; at = areaOf(at)?.parent) if (at === region) return true;
  return false;
}
