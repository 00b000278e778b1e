import type { Indicator } from '../../catalogue/indicator';
import type { Text } from '../../forms/definition';
import type { Severity } from '../finding';
import type { Stage } from '../engine/stage';
import type { Plan, Unplanned } from '../plan/model';
import type { StageName } from '../plan/stageOrder';
import type { Edit, Rule, RuleSet } from '../rule';

/** A threshold that a person may set, with the limits within which the edit says anything. */
export interface Parameter {
  readonly name: string;
  readonly label: Text;
  readonly least: number;
  readonly most: number;
  /** What a value beyond the limits makes of the edit; contradictory unless said. */
  readonly below?: ProblemKind;
  readonly above?: ProblemKind;
  /** Belongs to the relation itself: shown in the catalogue, not set by a person. */
  readonly fixed?: boolean;
}

/** No figure could pass, or none could fail. */
export type ProblemKind = 'contradictory' | 'neverApplicable';

export interface Problem {
  readonly kind: ProblemKind;
  readonly name: string;
}

/** What a plan is written for: the indicators of a form and the limits in force. */
export interface PlanScope {
  readonly rules: Pick<RuleSet, 'limits' | 'floors' | 'rules'>;
  /** Of the rule that the edit belongs to. */
  readonly severity: Severity;
  readonly indicators: readonly Indicator[];
  /** Codes of the indicators that may not be left blank. */
  readonly required: readonly string[];
}

/** A plan before the rule and the edit that it belongs to are written into it. */
export type PlanBody = Omit<Plan, 'rule' | 'edit' | 'kind' | 'severity' | 'stage'>;

/** Everything that is to be said of a kind of edit. */
export interface EditDefinition<E extends Edit = Edit> {
  readonly parameters: readonly Parameter[];
  /** What is wrong with an edit that no single parameter shows. */
  readonly problems?: (edit: E) => readonly Problem[];
  /** The indicators that the edit compares, the one that the form must have first; none where it takes any. */
  readonly indicators: (edit: E) => readonly string[];
  /**
   * How near to the cause a finding of this kind points, the nearest 0: of several at one cell the nearest speaks and
   * the others are folded into it. Null for findings that are about more than one figure and stand for themselves.
   */
  readonly explains: number | null;
  readonly plans: (edit: E, scope: PlanScope) => readonly PlanBody[] | Unplanned;
  /** What the edit does in each stage that it takes part in. */
  readonly run: Readonly<Partial<Record<StageName, (stage: Stage, rule: Rule, edit: E) => void>>>;
}

/** An edit of one kind. */
export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;
