import { indicatorOf } from '../../catalogue/indicators';
import { editsOf } from '../relations/editOf';
import { parseFormula } from '../relations/parse';
import { codesOnly } from '../relations/vocabulary';
import type { Edit, Rule, RuleScope } from '../rule';

/** Edit kinds by their names in NBS practice: 强制性, 准强制性, 核实性, 提示性. */
export type EditKind = 'QZ' | 'ZQ' | 'HS' | 'TS';

interface Wording {
  readonly name: readonly [zh: string, en: string];
  readonly why: readonly [zh: string, en: string];
  readonly fix: readonly [zh: string, en: string];
}

interface Place {
  readonly scope: RuleScope;
  /** As forms print them. */
  readonly relations?: readonly string[];
}

/** A rule of the catalogue; 准强制性 is an error that a named reviewer may let pass. */
export function define(
  id: string,
  kind: EditKind,
  { scope, relations = [] }: Place,
  edits: readonly Edit[],
  { name, why, fix }: Wording,
): Rule {
  return {
    id,
    name: { zh: name[0], en: name[1] },
    severity: kind === 'HS' ? 'query' : kind === 'TS' ? 'hint' : 'error',
    overridable: kind === 'ZQ',
    scope,
    relation: relations.join('，'),
    why: { zh: why[0], en: why[1] },
    fix: { zh: fix[0], en: fix[1] },
    edits,
  };
}

const vocabulary = codesOnly(indicatorOf);

/**
 * A rule of the catalogue whose edits are what its printed relations say; `printed` says them all in one where they
 * are too many to print. Relations are part of the product, so one that cannot be read is a mistake in it.
 */
export function related(id: string, kind: EditKind, place: Place, wording: Wording, printed?: string): Rule {
  const edits = (place.relations ?? []).flatMap((relation) => {
    const parsed = parseFormula(relation, vocabulary);
    if ('kind' in parsed) throw new RangeError(`${id} ${relation}: ${parsed.kind} ${parsed.word}`);
    return editsOf(parsed, vocabulary).map(({ edit }): Edit =>
      printed === undefined ? { ...edit, printed: relation } : edit,
    );
  });
  const rule = define(id, kind, place, edits, wording);
  return printed === undefined ? rule : { ...rule, relation: printed };
}

/** Relations between the indicators of one row. */
export function inRow(...relations: readonly string[]): Place {
  return { scope: 'row', relations };
}

/** Relations with an indicator of another form. */
export function betweenForms(...relations: readonly string[]): Place {
  return { scope: 'between', relations };
}
