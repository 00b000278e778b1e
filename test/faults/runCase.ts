import { createTexts } from '../../src/i18n';
import { createNumbers } from '../../src/i18n';
import { noticeText } from '../../src/taskpane/shell/noticeText';
import { form, setUp } from './bench';
import { nameOf } from './fault';
import { differenceOf, keptIn, pictureOf } from './picture';
import type { PaneDeps } from '../../src/app/actions';
import type { WorkbookState } from '../../src/app/state';
import type { WorkbookModel } from '../../src/workbench/host/model';
import type { Bench, Place } from './bench';
import type { Fault } from './fault';
import type { Picture } from './picture';
import type { Scene } from './scenes';
import type { UseCase } from './useCases';

/** What went wrong in a case. */
export interface Loss {
  readonly kind: 'lost' | 'stuck' | 'silent' | 'thrown' | 'unhealed';
  readonly what: string;
}

/** How a use case ends when nothing befalls it. */
export interface Undisturbed {
  readonly requests: number;
  readonly ended: string;
  readonly picture: Picture;
  /** The same after it was asked for twice. */
  readonly twice: Picture;
}

/** Real milliseconds after which an action counts as stuck; what it waits for is given up by a clock of the test. */
const stuckAfter = 30_000;

const texts = createTexts('zh');
const numbers = createNumbers('zh');

async function started(useCase: UseCase, bench: Bench): Promise<void> {
  if (useCase.unstarted) return;
  await bench.app.start();
  await useCase.before?.(bench);
  bench.app.dismiss();
}

/** Runs a use case with nothing in its way. */
export async function undisturbed(
  useCase: UseCase,
  scene: Scene,
  opened: PaneDeps['openWorkbook'],
): Promise<Undisturbed> {
  const bench = setUp(scene.model.copy(), opened);
  await started(useCase, bench);
  bench.disturbance.begin();
  const { kind } = await useCase.act(bench);
  const { requests } = bench.disturbance;
  const picture = pictureOf(bench.model, useCase.colours === true);
  await (useCase.again ?? useCase.act)(bench);
  const twice = pictureOf(bench.model, useCase.colours === true);
  await bench.end();
  return { requests, ended: kind, picture, twice };
}

/** Runs a use case with one fault befalling one of its requests, then tries again; what went wrong, or nothing. */
export async function runCase(
  useCase: UseCase,
  scene: Scene,
  opened: PaneDeps['openWorkbook'],
  fault: Fault,
  at: number,
  calm: Undisturbed,
): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  const during = new Map<string, { readonly sheet: string; readonly row: number; readonly column: number }>();
  const typesAt = async (
    model: WorkbookModel,
    row: number,
    column: number,
    figure: string,
  ): Promise<void> => {
    const sheet = model.sheet(form);
    if (!sheet) return;
    model.setCell(sheet.id, row, column, figure);
    during.set(figure, { sheet: form, row, column });
  };
  let places: Readonly<Record<'target' | 'elsewhere', { row: number; column: number } | undefined>> = {
    target: undefined,
    elsewhere: undefined,
  };
  const person = {
    target: (model: WorkbookModel) =>
      void (places.target && typesAt(model, places.target.row, places.target.column, '777')),
    elsewhere: (model: WorkbookModel) =>
      void (places.elsewhere && typesAt(model, places.elsewhere.row, places.elsewhere.column, '4321')),
  };
  const bench = setUp(scene.model.copy(), opened, person);
  const { app, model, disturbance } = bench;
  const before = keptIn(model);
  await started(useCase, bench);
  const entries = [...(app.getState().checked?.reading.entries.values() ?? [])];
  const cellOf = (place: Place | undefined) =>
    entries.find(
      ({ area, indicator, period }) =>
        area === place?.area && indicator === place.indicator && period === 'current',
    );
  places = { target: cellOf(useCase.target), elsewhere: cellOf({ area: '450300', indicator: 'M07' }) };
  const keptBefore = keptIn(model) ?? before;
  const known: readonly WorkbookState[] = keptBefore ? [keptBefore] : [];

  disturbance.begin(fault, at);
  const first = await ending(() => useCase.act(bench));
  disturbance.begin();
  if (first.kind === 'stuck') losses.push({ kind: 'stuck', what: 'first' });
  if (first.kind === 'thrown') losses.push({ kind: 'thrown', what: first.what });
  // What an edit of before has set off may have begun meanwhile.
  await bench.settle();
  if (app.getState().busy !== null) losses.push({ kind: 'stuck', what: 'busy' });
  const disturbed = first.kind === 'ended' && first.outcome !== calm.ended;
  if (disturbed && !saysSomething(bench)) losses.push({ kind: 'silent', what: String(first.outcome) });
  losses.push(...lostIn(bench, scene, during, known, useCase, fault));

  disturbance.answerLate();
  await bench.settle();
  const second = await ending(() => (useCase.again ?? useCase.act)(bench));
  if (second.kind === 'stuck') losses.push({ kind: 'stuck', what: 'second' });
  if (second.kind === 'thrown') losses.push({ kind: 'thrown', what: second.what });
  losses.push(...lostIn(bench, scene, during, known, useCase, fault));
  if (fault.kind !== 'typing' && fault.kind !== 'sheetDeleted') {
    const now = pictureOf(model, useCase.colours === true);
    const difference = differenceOf(now, calm.picture);
    // What was done although Excel said otherwise is done twice by a second try.
    if (difference !== null && differenceOf(now, calm.twice) !== null) {
      losses.push({ kind: 'unhealed', what: difference });
    }
  }
  await bench.end();
  return losses;
}

type Ended =
  | { readonly kind: 'ended'; readonly outcome: string }
  | { readonly kind: 'thrown'; readonly what: string }
  | { readonly kind: 'stuck' };

async function ending(work: () => Promise<unknown>): Promise<Ended> {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<Ended>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'stuck' }), stuckAfter);
  });
  const done = work().then(
    (outcome): Ended => ({ kind: 'ended', outcome: (outcome as { kind: string }).kind }),
    (error: unknown): Ended => ({ kind: 'thrown', what: String(error) }),
  );
  const first = await Promise.race([done, stuck]);
  clearTimeout(timer);
  return first;
}

function saysSomething({ app }: Bench): boolean {
  const { notice } = app.getState();
  return notice !== null && noticeText(notice, texts, numbers).length > 8;
}

/** What a person has typed, or the log and the explanations tell of, and is not there any more. */
function lostIn(
  { model }: Bench,
  scene: Scene,
  during: ReadonlyMap<string, { readonly sheet: string; readonly row: number; readonly column: number }>,
  known: readonly WorkbookState[],
  useCase: UseCase,
  fault: Fault,
): readonly Loss[] {
  const losses: Loss[] = [];
  const sheet = model.sheet(form);
  const kept = keptIn(model);
  const log = kept?.log ?? [];
  const isLogged = (old: unknown): boolean =>
    log.some((entry) => entry.old === old && entry.action !== 'undo');
  if (sheet && fault.kind !== 'sheetDeleted') {
    const typed = [
      ...scene.typed.filter(
        ({ row, column }) => ![...during.values()].some((cell) => cell.row === row && cell.column === column),
      ),
      ...[...during].map(([figure, { row, column }]) => ({ row, column, content: Number(figure) })),
    ];
    for (const { row, column, content } of typed) {
      const now = sheet.cell(row, column).constant;
      if (Object.is(now, content) || isLogged(content) || isAnEdit(useCase, row, column, now)) continue;
      losses.push({
        kind: 'lost',
        what: `typed ${String(content)} at ${row},${column} is ${JSON.stringify(now)}`,
      });
    }
  } else if (fault.kind !== 'sheetDeleted' && scene.model.sheet(form)) {
    losses.push({ kind: 'lost', what: 'the sheet' });
  }
  for (const before of known) {
    if (useCase.forgets) continue;
    for (const entry of before.log) {
      const there = log.some(
        // The same change made again stands there once, with its later time.
        (one) =>
          one.action === entry.action &&
          one.sheet === entry.sheet &&
          one.cell === entry.cell &&
          one.old === entry.old &&
          one.new === entry.new,
      );
      if (!there) losses.push({ kind: 'lost', what: `log ${entry.action} ${entry.cell}` });
    }
    for (const { finding, text } of before.explanations) {
      const there = kept?.explanations.some((one) => one.finding === finding && one.text === text);
      if (there !== true) losses.push({ kind: 'lost', what: `explanation ${finding}` });
    }
  }
  return losses;
}

/** The person's own edit that the use case consists of. */
function isAnEdit(useCase: UseCase, _row: number, _column: number, now: unknown): boolean {
  return useCase.scene === 'filled' && now === 9101;
}

/** A case by its names. */
export function caseName(useCase: string, fault: Fault, at: number): string {
  return `${useCase} ${nameOf(fault)} @${at}`;
}
