import { editsOf } from './editOf';
import { figuresOf } from './formula';
import { parseFormula } from './parse';
import { plainText } from './vocabulary';
import { itemsOf } from '../../forms/definition';
import type { FormDefinition } from '../../forms/definition';
import type { CellContent } from '../../forms/sheet';
import type { Severity } from '../finding';
import type { Edit, Rule, RuleChange } from '../rule';
import type { FormulaProblem } from './problem';
import type { Vocabulary } from './vocabulary';

/** One line of a list of relations as it is written: 编号, 关系式, 性质, 说明, 启用. */
export interface RelationLine {
  readonly number: string;
  readonly formula: string;
  readonly severity: string;
  readonly note: string;
  readonly active: string;
  /** Where the line and its columns stand in the list, from 0. */
  readonly row: number;
  readonly columns: Readonly<Record<RelationColumn, number>>;
}

export type RelationColumn = 'number' | 'formula' | 'severity' | 'note' | 'active';

/** What is wrong with a line, and in which of its columns. */
export interface RelationProblem {
  readonly kind:
    | FormulaProblem['kind']
    | 'unknownSeverity'
    | 'unknownActive'
    | 'numberTwice'
    /** One of ours with other words: it may be switched off, not rewritten. */
    | 'oursRewritten'
    /** Figures that no form has, or that no one form or pair of forms brings together. */
    | 'onNoForm';
  readonly column: RelationColumn;
  /** In characters from 0, within the cell. */
  readonly at: number;
  readonly word: string;
}

/** A line that can be checked. */
export interface OwnRelation {
  readonly rule: Rule;
  readonly isActive: boolean;
  readonly line: RelationLine;
}

/** A line that cannot be checked: it counts as not checked, never as passed. */
export interface BrokenRelation {
  /** As the rule would be called. */
  readonly id: string;
  readonly line: RelationLine;
  readonly problem: RelationProblem;
}

/** What a list of relations says. */
export interface AuditRelations {
  readonly own: readonly OwnRelation[];
  readonly broken: readonly BrokenRelation[];
  /** Our own rules that the list switches off or on. */
  readonly changes: readonly RuleChange[];
}

export const noRelations: AuditRelations = { own: [], broken: [], changes: [] };

const ownPrefix = '自定';

/** Whether a rule is one of an office, by what it is called. */
export function isOwnRule(id: string): boolean {
  return id.startsWith(ownPrefix);
}

const heads: Readonly<Record<RelationColumn, readonly string[]>> = {
  number: ['编号', '序号', '关系编号', 'No.'],
  formula: ['关系式', '审核关系', '审核公式', '公式', 'Relation'],
  severity: ['性质', '审核性质', '类型', 'Severity'],
  note: ['说明', '关系说明', '备注', 'Note'],
  active: ['启用', '是否启用', '状态', 'Active'],
};

const columnsOf = Object.keys(heads) as readonly RelationColumn[];

/** Rows in which the head of a list may stand. */
const headRows = 10;

const textOf = (content: CellContent | undefined): string =>
  content === null || content === undefined ? '' : String(content).trim();

/** The lines of a sheet or CSV with the head of such a list; undefined where there is no such head. */
export function relationLines(
  cells: readonly (readonly CellContent[])[],
): readonly RelationLine[] | undefined {
  for (let head = 0; head < Math.min(headRows, cells.length); head++) {
    const names = (cells[head] ?? []).map((content) => plainText(textOf(content)).replace(/\s/g, ''));
    const at = (column: RelationColumn): number => names.findIndex((name) => heads[column].includes(name));
    const columns = {
      number: at('number'),
      formula: at('formula'),
      severity: at('severity'),
      note: at('note'),
      active: at('active'),
    };
    if (columns.formula < 0 || columns.active < 0) continue;
    return cells.slice(head + 1).flatMap((row, index): readonly RelationLine[] => {
      const text = (column: RelationColumn): string => textOf(row[columns[column]]);
      const [number, formula, severity, note, active] = columnsOf.map(text);
      if (!formula && !number) return [];
      // Words under the list, such as how formulas are written, stand in its first column alone.
      if (!formula && !severity && !active && !/^[\w自定-]{1,12}$/u.test(number ?? '')) return [];
      return [
        {
          number: number ?? '',
          formula: formula ?? '',
          severity: severity ?? '',
          note: note ?? '',
          active: active ?? '',
          row: head + 1 + index,
          columns,
        },
      ];
    });
  }
  return undefined;
}

const severities: readonly (readonly [words: readonly string[], severity: Severity, overridable: boolean])[] =
  [
    [['强制性', '强制', 'QZ', 'ERROR'], 'error', false],
    [['准强制性', '准强制', 'ZQ', 'OVERRIDABLE', 'OVERRIDABLE ERROR'], 'error', true],
    [['核实性', '核实', 'HS', 'QUERY', ''], 'query', false],
    [['提示', '提示性', 'TS', 'HINT'], 'hint', false],
  ];

const yes: ReadonlySet<string> = new Set(['是', '√', '✓', '启用', '已启用', 'Y', 'YES', 'TRUE', '1', 'ON']);
const no: ReadonlySet<string> = new Set([
  '否',
  '×',
  '✗',
  '停用',
  '不启用',
  '未启用',
  'N',
  'NO',
  'FALSE',
  '0',
  'OFF',
  '',
]);

export interface RelationContext {
  readonly vocabulary: Vocabulary;
  /** The forms whose items a relation may bring together. */
  readonly forms: readonly FormDefinition[];
  /** The catalogue, and which of its rules are off unless a person turns them on. */
  readonly rules: readonly Rule[];
  readonly offAtFirst: readonly string[];
}

/** What the lines of a list say; each is a relation of the office, one of ours to switch, or broken. */
export function readRelations(lines: readonly RelationLine[], context: RelationContext): AuditRelations {
  const own: OwnRelation[] = [];
  const broken: BrokenRelation[] = [];
  const changes: RuleChange[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const ours = context.rules.find(({ id }) => id === line.number);
    const id = ours?.id ?? ownId(line);
    const problem = seen.has(id)
      ? problemAt('numberTwice', 'number', line.number)
      : (wordProblem(line) ?? (ours ? rewritten(line, ours) : undefined));
    seen.add(id);
    if (problem) broken.push({ id, line, problem });
    else if (ours) changes.push(...switched(line, ours, context.offAtFirst));
    else {
      const read = ownRelation(line, id, context);
      if ('problem' in read) broken.push(read);
      else own.push(read);
    }
  }
  return { own, broken, changes };
}

function ownId({ number, row }: RelationLine): string {
  const name = number === '' ? String(row + 1) : number;
  return isOwnRule(name) ? name : `${ownPrefix}${name}`;
}

function problemAt(
  kind: RelationProblem['kind'],
  column: RelationColumn,
  word: string,
  at = 0,
): RelationProblem {
  return { kind, column, word, at };
}

function wordProblem({ severity, active }: RelationLine): RelationProblem | undefined {
  if (!severityOf(severity)) return problemAt('unknownSeverity', 'severity', severity);
  const word = active.toUpperCase();
  return yes.has(word) || no.has(word) ? undefined : problemAt('unknownActive', 'active', active);
}

function severityOf(word: string): (typeof severities)[number] | undefined {
  return severities.find(([words]) => words.includes(word.toUpperCase()));
}

const bare = (text: string): string => plainText(text).replace(/\s/g, '');

/** One of ours may stand with another 启用 alone. */
function rewritten({ formula }: RelationLine, ours: Rule): RelationProblem | undefined {
  const isSame = formula === '' || ours.relation === '' || bare(formula) === bare(ours.relation);
  return isSame ? undefined : problemAt('oursRewritten', 'formula', formula);
}

function switched(
  { active }: RelationLine,
  { id }: Rule,
  offAtFirst: readonly string[],
): readonly RuleChange[] {
  const isOn = yes.has(active.toUpperCase());
  const wasOn = !offAtFirst.includes(id);
  // A blank says nothing of a rule of ours.
  if (active === '' || isOn === wasOn) return [];
  return [{ kind: isOn ? 'on' : 'off', rule: id }];
}

/**
 * A measure of ours gives way to what was so last year; one that an office sets holds as it is written. Kinds that
 * would give way are not taken for it.
 */
const holdsAsWritten =
  (severity: Severity) =>
  ({ kind }: Edit): boolean =>
    kind !== 'band' && (kind !== 'order' || severity === 'error');

function ownRelation(
  line: RelationLine,
  id: string,
  { vocabulary, forms }: RelationContext,
): OwnRelation | BrokenRelation {
  const parsed = parseFormula(line.formula, vocabulary);
  if ('kind' in parsed) {
    return { id, line, problem: { ...parsed, column: 'formula' } };
  }
  const codes = parsed.map(({ formula }) =>
    figuresOf(formula).flatMap(({ indicator }) => (vocabulary.indicator(indicator) ? indicator : [])),
  );
  const carries = (form: FormDefinition, wanted: readonly string[]): boolean => {
    const items = new Set(itemsOf(form).map(({ indicator }) => indicator));
    return wanted.every((code) => items.has(code));
  };
  const lost = codes.flat().find((code) => !forms.some((form) => carries(form, [code])));
  if (lost !== undefined) return { id, line, problem: problemAt('onNoForm', 'formula', lost) };
  const isInOne = codes.every((wanted) => forms.some((form) => carries(form, wanted)));
  const [, severity, overridable] = severityOf(line.severity) ?? ['', 'query', false];
  const words = { zh: line.note || line.formula, en: line.note || line.formula };
  return {
    line,
    isActive: yes.has(line.active.toUpperCase()),
    rule: {
      id,
      isOwn: true,
      name: words,
      severity,
      overridable,
      scope: isInOne ? 'row' : 'between',
      relation: line.formula,
      why: { zh: line.note, en: line.note },
      fix: { zh: '', en: '' },
      edits: editsOf(parsed, vocabulary, holdsAsWritten(severity)).map(({ edit, written }) => ({
        ...edit,
        printed: written,
      })),
    },
  };
}
