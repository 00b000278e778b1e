import { definitionOf } from './edits/registry';
import type { Edit } from './rule';

/** The indicators that an edit compares, the one that the form must have first; none where it takes any. */
export function indicatorsOfEdit(edit: Edit): readonly string[] {
  return definitionOf(edit.kind).indicators(edit);
}
