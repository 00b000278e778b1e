import { openBook, withState } from './book';
import { commit } from './run/commit';
import { fillStep, prepareFill } from './usecases/fill';
import { fillSetStep, prepareSet } from './usecases/fillSet';
import type { Choice, FillPreview } from './appState';
import type { Book } from './book';
import type { Environment } from './environment';
import type { FormPackage } from '../forms/ownForm';
import type { WorkbookPort } from './port';
import type { SavedPriors } from './state';
import type { FillWrite, SourcedFigure } from './usecases/fillPlan';

/** What a fill of a workbook that nobody looks at came to. */
export interface FillOutcome {
  readonly preview: FillPreview;
  readonly writes: readonly FillWrite[];
  /** Cells written, and cells that were locked and therefore not. */
  readonly written: number;
  readonly locked: number;
}

/**
 * 一键填表 without a pane: one read and one write, whatever the size. Last year's figures that are given come before
 * all others and stay with the workbook.
 */
export async function fillForm(
  port: WorkbookPort,
  environment: Environment,
  choice: Choice,
  priors: readonly SavedPriors[] = [],
  given: ReadonlyMap<string, SourcedFigure> = new Map(),
  packages: readonly FormPackage[] = [],
): Promise<FillOutcome> {
  const book = await bookWith(port, priors, packages);
  const prepared = prepareFill(book, choice, environment.dataset, given);
  const { outcome } = await commit(port, fillStep(book, choice, environment, prepared));
  const [written, locked] = outcome.kind === 'filled' ? [outcome.cells, outcome.locked] : [0, 0];
  return { preview: prepared.preview, writes: prepared.plan.writes, written, locked };
}

/** The workbook with what is given beside it, which it then keeps. */
async function bookWith(
  port: WorkbookPort,
  priors: readonly SavedPriors[],
  packages: readonly FormPackage[],
): Promise<Book> {
  const opened = openBook(await port.read('visible'), { asks: 'person' });
  const { state } = opened;
  if (priors.length + packages.length === 0) return opened;
  return withState(opened, {
    ...state,
    priors: [...priors, ...state.priors],
    packages: [...packages, ...state.packages],
  });
}

/** 全套报表 without a pane: every form of a year and region, with a 目录. */
export async function fillSet(
  port: WorkbookPort,
  environment: Environment,
  choice: Choice,
  priors: readonly SavedPriors[] = [],
  packages: readonly FormPackage[] = [],
): Promise<readonly FillOutcome[]> {
  const book = await bookWith(port, priors, packages);
  const prepared = prepareSet(book, choice, environment);
  await commit(port, fillSetStep(book, choice, environment, prepared));
  return prepared.map(({ preview, plan }) => ({
    preview,
    writes: plan.writes,
    written: plan.writes.length,
    locked: 0,
  }));
}
