import { ruleSet } from '../../validation';
import { contradictionsIn, tryRelation } from '../../validation/relations';
import type { BrokenRelation, Contradiction, OwnRelation, Trial } from '../../validation/relations';
import type { Book } from '../book';
import type { CheckedSheet } from '../check';

export interface ShownRelation extends OwnRelation {
  /** What it would question on the form that is shown; null without one. */
  readonly trial: Trial | null;
}

/** The office's own relations as they are shown. */
export interface ShownRelations {
  readonly sheet: string | null;
  readonly own: readonly ShownRelation[];
  readonly broken: readonly BrokenRelation[];
  readonly contradictions: readonly Contradiction[];
}

const noneShown: ShownRelations = { sheet: null, own: [], broken: [], contradictions: [] };

/** Each relation with what it would question on the form that is shown, before it is switched on as after. */
export function shownRelations(book: Book, checked: CheckedSheet | null): ShownRelations {
  const { sheet, own, broken } = book.relations;
  if (sheet === null) return noneShown;
  const related = book.forms.flatMap(({ reading }) =>
    reading !== checked?.reading && reading.year === checked?.reading.year ? [reading] : [],
  );
  return {
    sheet,
    own: own.map((relation) => ({
      ...relation,
      trial: checked && tryRelation(relation.rule, { ...checked, related }),
    })),
    broken,
    contradictions: contradictionsOf(book),
  };
}

/** Contradictions with the rules in force, of relations that are on and of those that are not yet. */
export function contradictionsOf({
  state,
  relations,
}: Pick<Book, 'state' | 'relations'>): readonly Contradiction[] {
  if (relations.own.length === 0) return [];
  return contradictionsIn(
    ruleSet(
      [...state.rules, ...relations.changes],
      relations.own.map(({ rule }) => rule),
    ),
  );
}
