import { itemsOf } from '../forms/definition';
import { printedRelations } from '../validation/catalogue';
import { indicatorsOfEdit } from '../validation';
import type { FormDefinition } from '../forms/definition';
import type { Rule } from '../validation';
import type { Book } from './book';

/** The relations that are printed under a form: those of the catalogue, then the office's own that are in force. */
export function relationsOn(form: FormDefinition, { relations }: Pick<Book, 'relations'>): string {
  const own = relations.own.flatMap(({ rule, isActive }) => (isActive ? [rule] : []));
  return printedWith(form, own);
}

/** The same with rules of an office's own. */
export function printedWith(form: FormDefinition, own: readonly Rule[]): string {
  const codes = itemsOf(form).map(({ indicator }) => indicator);
  const carried = new Set(codes);
  const said = own.filter(({ edits }) =>
    edits.every((edit) => indicatorsOfEdit(edit).every((code) => carried.has(code))),
  );
  return [printedRelations(codes), ...said.map(({ relation }) => relation)]
    .filter((relation) => relation !== '')
    .join('；');
}
