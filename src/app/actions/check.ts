import { checkWorkbook } from '../check';
import { during, environmentOf, recallSheets } from '../context';
import { priorDifferences } from '../priorDifferences';
import { proposalFor } from '../recognised';
import { checkedView, flagsOf } from '../views';
import { priorFigures } from '../priorFigures';
import { ruleSet, validate } from '../../validation';
import type { FormReading } from '../../forms/reading';
import type { CheckedSheet } from '../check';
import type { WorkbookState } from '../state';
import type { AppContext } from '../context';

/** 立即审核: checks the active form, flags it and says how it went. */
export async function check(context: AppContext): Promise<void> {
  await during(context, 'checking', async () => {
    const checked = await run(context);
    if (!checked) return;
    const count = (severity: string): number =>
      checked.result.findings.filter((finding) => finding.severity === severity).length;
    context.store.set({
      notice: {
        kind: 'checked',
        errors: count('error'),
        queries: count('query'),
        hints: count('hint'),
        unchecked: checked.result.unchecked.length,
      },
    });
  });
}

/** The same without a word, after an edit or an action; a workbook without forms is left alone. */
export async function recheck(context: AppContext): Promise<void> {
  await run(context, true);
}

async function run(context: AppContext, quiet = false): Promise<CheckedSheet | undefined> {
  const { port, store, memory } = context;
  // Sheets known to hold no form are not read again at every edit.
  const known = memory.formSheets.map(({ snapshot }) => snapshot.name);
  const outcome = await checkWorkbook(port, environmentOf(context), 'active', { activeAnd: known });
  const { workbook, state } = outcome;
  recallSheets(memory, workbook, outcome.sheets);
  const checked = outcome.checked[0];
  const { form, region, year } = store.get().choice;
  const snapshot = workbook.read.find(({ name }) => name === workbook.active);
  const unknown = snapshot && !checked ? proposalFor(snapshot, state, { form, region, year }) : null;
  const proposal = unknown?.kind === 'proposed' ? unknown.proposal : null;
  const refusal = unknown?.kind === 'refused' ? unknown.refusal : null;
  store.set({ proposal, refusal });
  // What was said of another sheet says nothing of this one.
  const { notice } = store.get();
  if (notice?.kind === 'noForm' && notice.sheet !== workbook.active) store.set({ notice: null });
  if (!checked) {
    store.set({ ...checkedView(null, state, memory), priorDifferences: [] });
    const reason = refusal?.reason ?? (proposal ? 'unconfirmed' : 'no_form');
    if (!quiet) store.set({ notice: { kind: 'noForm', sheet: workbook.active, reason } });
    return undefined;
  }
  store.set(checkedView({ ...checked, at: context.environment.now().toISOString() }, state, memory));
  store.set({
    lastYearFindings: lastYearFindings(context, checked, state),
    priorDifferences: priorDifferences(checked.reading, checked.priors),
  });
  await writeFlags(context, checked);
  return checked;
}

/** How many findings last year's table would have under the rules as set: what the limits mean in practice. */
function lastYearFindings(context: AppContext, checked: CheckedSheet, state: WorkbookState): number | null {
  const { formSheets, lastYear } = context.memory;
  const { form, year, region, layout } = checked.reading;
  const isLastYear = (reading: FormReading): boolean =>
    reading.form === form &&
    reading.year === year - 1 &&
    reading.region === region &&
    reading.layout === layout;
  const reading =
    formSheets.map((sheet) => sheet.reading).find(isLastYear) ??
    (lastYear && isLastYear(lastYear) ? lastYear : undefined);
  if (!reading) return null;
  const priors = priorFigures(reading, state, formSheets, environmentOf(context).dataset);
  return validate({ reading, priors, rules: ruleSet(state.rules), related: [] }).findings.length;
}

/** Writes flags only when they differ from those last written, so that an ordinary edit costs one read. */
async function writeFlags({ port, memory }: AppContext, checked: CheckedSheet): Promise<void> {
  const sheet = checked.snapshot.name;
  const flags = flagsOf(checked.result.findings);
  const text = JSON.stringify(flags);
  if (memory.flags.get(sheet) === text) return;
  await port.write({ flags: [{ sheet, flags }] });
  memory.flags.set(sheet, text);
}

/** 清除标记: takes every flag of ours off every sheet. */
export async function clearFlags(context: AppContext): Promise<void> {
  await during(context, 'writing', async () => {
    const { sheets } = await context.port.read([]);
    const every = sheets.map(({ name }) => name);
    await context.port.write({ flags: every.map((sheet) => ({ sheet, flags: [] })) });
    context.memory.flags.clear();
    context.store.set({ notice: { kind: 'cleared', sheets: every.length } });
  });
}
