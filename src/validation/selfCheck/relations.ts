/**
 * What must hold between indicators of one area at one time, as data. Nothing here names a single figure.
 */

/** A stated growth (%) and the indicator that grew. */
export interface GrowthRelation {
  readonly rate: string;
  readonly level: string;
}

/** A stated rate (%) = part ÷ base × 100; the subject of the rate is that of the part, the base is about all. */
export interface RateRelation {
  readonly rate: string;
  readonly part: string;
  readonly base: string;
  /** The base is the sum of the part's own subjects: a share of what was classified. */
  readonly ofClassified?: true;
}

/** An indicator whose subjects split it up without rest or overlap, and the indicator that is the whole. */
export interface PartitionRelation {
  readonly parts: string;
  readonly whole: string;
}

/** `part` counts some of what `base` counts, so that it cannot be more. */
export interface CoverageRelation {
  readonly part: string;
  readonly base: string;
  /** The base is smaller than the true one and is asked only where no true base is printed. */
  readonly near?: true;
}

/** level − increase (or + decrease) = level a year before, for each subject. */
export interface ChangeRelation {
  readonly level: string;
  readonly change: string;
  readonly sign: 1 | -1;
}

/** total = count × standard per unit. */
export interface ProductRelation {
  readonly total: string;
  readonly count: string;
  readonly each: string;
}

export const growthRelations: readonly GrowthRelation[] = [
  { rate: 'M26', level: 'M01' },
  { rate: 'M27', level: 'M09' },
  { rate: 'M37', level: 'M03' },
  { rate: 'H12', level: 'H03' },
];

export const rateRelations: readonly RateRelation[] = [
  { rate: 'M20', part: 'M09', base: 'M05' },
  { rate: 'M21', part: 'M03', base: 'M39' },
  { rate: 'M22', part: 'M09', base: 'M38' },
  { rate: 'M34', part: 'M33', base: 'M33', ofClassified: true },
  { rate: 'C18', part: 'C05', base: 'C17' },
  { rate: 'C21', part: 'C02', base: 'C24' },
  { rate: 'L05', part: 'L08', base: 'L04' },
  { rate: 'L18', part: 'L16', base: 'L20' },
  { rate: 'T17', part: 'T16', base: 'T16' },
  { rate: 'T28', part: 'T27', base: 'T26' },
];

export const partitionRelations: readonly PartitionRelation[] = [
  { parts: 'M33', whole: 'M01' },
  { parts: 'T16', whole: 'T16' },
  { parts: 'C19', whole: 'C19' },
  { parts: 'E15', whole: 'E15' },
];

export const coverageRelations: readonly CoverageRelation[] = [
  { part: 'M02', base: 'M01' },
  { part: 'M04', base: 'M03' },
  { part: 'M06', base: 'M05' },
  { part: 'M07', base: 'M05' },
  { part: 'M08', base: 'M05' },
  { part: 'M09', base: 'M05' },
  { part: 'M09', base: 'M38' },
  { part: 'M10', base: 'M09' },
  { part: 'M11', base: 'M09' },
  { part: 'M12', base: 'M09' },
  { part: 'M13', base: 'M09' },
  { part: 'M23', base: 'M01' },
  { part: 'M25', base: 'M24' },
  { part: 'C02', base: 'M03' },
  { part: 'C03', base: 'M05' },
  { part: 'C03', base: 'M38' },
  { part: 'C05', base: 'M03' },
  { part: 'C05', base: 'C17' },
  { part: 'C06', base: 'M05' },
  { part: 'C06', base: 'M38' },
  { part: 'C03', base: 'M09', near: true },
  { part: 'C06', base: 'M09', near: true },
  { part: 'C08', base: 'C05' },
  { part: 'C09', base: 'C06' },
  { part: 'C11', base: 'C05' },
  { part: 'C12', base: 'C06' },
  { part: 'D03', base: 'D02' },
  { part: 'D12', base: 'M38' },
  { part: 'E03', base: 'E02' },
  { part: 'E09', base: 'E05' },
  { part: 'E26', base: 'E25' },
  { part: 'A34', base: 'A33' },
  { part: 'A12', base: 'A13' },
  { part: 'A11', base: 'A13' },
  { part: 'L08', base: 'L04' },
  { part: 'L16', base: 'L20' },
  { part: 'T24', base: 'T22' },
  { part: 'T27', base: 'T26' },
  { part: 'H05', base: 'H03' },
  { part: 'M28', base: 'M31' },
  { part: 'M15', base: 'M09' },
  { part: 'M14', base: 'M01' },
];

export const changeRelations: readonly ChangeRelation[] = [
  { level: 'M33', change: 'M35', sign: 1 },
  { level: 'M33', change: 'M36', sign: -1 },
  { level: 'L16', change: 'L17', sign: 1 },
  { level: 'L18', change: 'L19', sign: 1 },
];

export const productRelations: readonly ProductRelation[] = [{ total: 'F03', count: 'F01', each: 'F02' }];

/** Percentages that say how a figure moved, or what is added: they may exceed 100. */
export const openEndedRates: ReadonlySet<string> = new Set(['M26', 'M27', 'M37', 'C20', 'H12', 'F07']);
