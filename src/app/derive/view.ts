import { isStale } from '../../review/answers';
import { isStampStale } from '../../review/answers';
import { gateOf } from '../../review/answers';
import { bulletinText } from '../../review/bulletin';
import { emptyBook, recognitionOf } from '../book';
import { checkForm } from '../check';
import { packagesToPass } from '../packages';
import { undoableBatches } from '../document/log';
import { prepareFill } from '../usecases/fill';
import { lastYearFindings } from './lastYear';
import { memo, memoList } from './memo';
import { priorDifferences } from './priorDifferences';
import { shownRelations } from './relations';
import { selectedAt } from './selected';
import type { AppState, BindingProposal, Checked, Refusal } from '../appState';
import type { Book } from '../book';
import type { CheckedSheet } from '../check';
import type { Session } from '../run/session';
import type { WorkbookState } from '../state';

type Explained = AppState['explained'];

/**
 * What is shown, worked out from what is held. Each part is computed only when what it follows from has changed, and
 * what says the same as before is the same object.
 */
export function createView(): (session: Session) => AppState {
  const check = memo((book: Book, dataset: Session['dataset']) =>
    book.active ? checkForm(book.active, book, dataset) : null,
  );
  const findings = memoList(
    (sheet: CheckedSheet) => sheet.result.findings,
    ({ sheet, id }) => `${sheet}|${id}`,
  );
  const repairs = memoList(
    (sheet: CheckedSheet) => sheet.result.repairs,
    ({ area, rules }) => `${area}|${rules.join('|')}`,
  );
  const shownCheck = memo(
    (sheet: CheckedSheet | null, at: string, relations: Book['relations']): Checked | null => {
      if (!sheet) return null;
      const { reading, result } = sheet;
      return {
        reading,
        result: { ...result, findings: findings(sheet), repairs: repairs(sheet) },
        at,
        relations,
      };
    },
  );
  const explained = memoList(explainedOn, ({ finding }) => finding);
  const gate = memo((checked: Checked | null, answers: Explained, seen: string | null) =>
    gateOf({
      result: checked?.result ?? null,
      explanations: answers,
      seen: checked === null || seen === seenKey(checked),
    }),
  );
  const differences = memoList(
    (sheet: CheckedSheet | null) => (sheet ? priorDifferences(sheet.reading, sheet.priors) : []),
    ({ area, indicator }) => `${area}|${indicator}`,
  );
  const preview = memo((book: Book, choice: Session['choice'], dataset: Session['dataset']) =>
    book === emptyBook ? null : prepareFill(book, choice, dataset).preview,
  );
  const lastYear = memo(lastYearFindings);
  const relations = memo(shownRelations);
  const packages = memo(packagesToPass);
  const selected = memo(selectedAt);
  const undoable = memo(undoableBatches);
  const stamp = memo(stampOn);
  const unknown = memo(unknownSheet);
  const bulletin = memo(bulletinOn);
  return memo((session: Session): AppState => {
    const { book, dataset, choice, notice, cell, screening, handInTexts, busy } = session;
    const sheet = check(book, dataset);
    const checked = shownCheck(sheet, session.readAt, book.relations);
    const answers = explained(checked, book.state.explanations);
    return {
      busy,
      choice,
      dataset,
      notice,
      cell,
      screening,
      handInTexts,
      saved: book.state,
      checked,
      explained: answers,
      gate: gate(checked, answers, session.seen),
      stamp: stamp(checked, book.state.stamps),
      log: book.state.log,
      undoable: undoable(book.state.log),
      preview: preview(book, choice, dataset),
      selected: selected(cell, book),
      bulletin: bulletin(book),
      priorDifferences: differences(sheet),
      relations: relations(book, sheet),
      formSet: book.formSet,
      packages: packages(book),
      lastYearFindings: lastYear(book, session.lastYear, dataset),
      ...unknown(book),
    };
  });
}

/** What has to be seen: the same list of unchecked rules need not be opened again. */
export function seenKey({ result, reading }: Checked): string {
  const cells = result.unchecked.map(({ rule, cell, reason }) => `${rule}${cell}${reason}`);
  return `${reading.sheet}|${cells.sort().join(',')}`;
}

/** Explanations of the checked sheet with whether they still fit. */
function explainedOn(checked: Checked | null, saved: WorkbookState['explanations']): Explained {
  const findings = new Map(checked?.result.findings.map((finding) => [finding.id, finding]));
  return saved
    .filter(({ sheet }) => sheet === checked?.reading.sheet)
    .map((explanation) => {
      const finding = findings.get(explanation.finding);
      return { ...explanation, stale: !finding || isStale(explanation, finding) };
    });
}

function stampOn(checked: Checked | null, stamps: WorkbookState['stamps']): AppState['stamp'] {
  const stamp = stamps.find(({ sheet }) => sheet === checked?.reading.sheet);
  return stamp && checked ? { ...stamp, stale: isStampStale(stamp, checked.reading) } : null;
}

const noProposals: readonly BindingProposal[] = [];
/** The text of the 通报 that is shown. */
function bulletinOn({ state, workbook, sheets }: Book): string | null {
  const made = state.made.find(({ kind, sheet }) => kind === 'bulletin' && sheet === workbook.active);
  const shown = sheets.find(({ snapshot }) => snapshot.name === made?.sheet);
  return shown ? bulletinText(shown.snapshot) : null;
}

/** How a sheet that is no known form could be bound, or why it is none. */
function unknownSheet(book: Book): {
  readonly proposals: readonly BindingProposal[];
  readonly refusal: Refusal | null;
} {
  const found = recognitionOf(book);
  if (found === undefined) return { proposals: noProposals, refusal: null };
  if (found.kind === 'bound') return { proposals: [found, ...found.others], refusal: null };
  return {
    proposals: noProposals,
    refusal: { sheet: book.workbook.active, reason: found.reason, ...found.facts },
  };
}
