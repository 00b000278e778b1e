import { tryRelation } from '../../validation/relations';
import { contradictionsOf } from '../check';
import type { ShownRelations } from '../appState';
import type { Book } from '../book';
import type { CheckedSheet } from '../check';

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
