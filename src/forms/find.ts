import { pinyinInitials } from '../catalogue/pinyin';
import { forms } from './catalogue';
import { formThemes } from './themes';
import type { FormDefinition } from './definition';

interface Keys {
  readonly texts: readonly string[];
  readonly initials: readonly string[];
}

const known = new WeakMap<FormDefinition, Keys>();

/** What a form is found by, worked out once. */
function keysOf(form: FormDefinition): Keys {
  const before = known.get(form);
  if (before) return before;
  const { title, short, legal, theme, id } = form;
  const chinese = [title.zh, short.zh, formThemes[theme].zh];
  const texts = [...chinese, title.en, short.en, legal.formNumber, id].map(plain);
  const keys = { texts, initials: chinese.flatMap(pinyinInitials) };
  known.set(form, keys);
  return keys;
}

/**
 * The forms that a person may mean: by a part of their name, number or theme, or by the pinyin initials that it begins
 * with or holds (`hyzz` for 会员组织); all of them for a blank.
 */
export function findForms(
  typed: string,
  among: readonly FormDefinition[] = forms,
): readonly FormDefinition[] {
  const wanted = plain(typed);
  if (wanted === '') return among;
  const isInitials = /^[a-z0-9]+$/u.test(wanted);
  const scored = among.flatMap((form) => {
    const { texts, initials } = keysOf(form);
    const places = [
      ...texts.map((text) => text.indexOf(wanted)),
      ...(isInitials ? initials.map((each) => each.indexOf(wanted)) : []),
    ].filter((at) => at >= 0);
    return places.length > 0 ? [{ form, at: Math.min(...places) }] : [];
  });
  return scored.sort((a, b) => a.at - b.at).map(({ form }) => form);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"']/gu, '');
}
