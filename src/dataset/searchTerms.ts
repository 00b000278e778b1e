import type { Area } from '../catalogue/area';
import type { Indicator } from '../catalogue/indicator';
import { pinyinInitials } from '../catalogue/pinyin';
import { themeOf } from '../catalogue/themes';
import { halfWidth } from './numeral';

/** What a place, indicator or subject is found by. */
export interface Terms {
  /** Its proper names: a hit on the whole of one weighs most. */
  readonly names: readonly string[];
  /** Other names, themes, its definition. */
  readonly more: readonly string[];
  readonly initials: readonly string[];
}

/** Text as it is compared: half-width, lower case, no spaces. */
export function plain(text: string): string {
  return halfWidth(text).toLowerCase().replace(/\s+/gu, '');
}

const initialsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap(pinyinInitials)),
];

export function areaTerms(area: Area, parent: Area | undefined): Terms {
  return {
    names: [area.zh, area.short, area.code, area.en].map(plain),
    // A city is found by its province too, below its own name.
    more: parent === undefined ? [] : [plain(parent.zh)],
    initials: initialsOf([area.zh, area.short]),
  };
}

export function indicatorTerms(indicator: Indicator): Terms {
  const theme = themeOf(indicator.theme);
  const themes = theme === undefined ? [] : [theme.zh, theme.en];
  return {
    names: [indicator.zh, indicator.code, indicator.en, ...indicator.synonyms].map(plain),
    more: [...themes, indicator.definition.zh].map(plain),
    initials: initialsOf([indicator.zh, ...indicator.synonyms, ...themes.slice(0, 1)]),
  };
}

/** What a hit weighs; 0 is none. */
export const weight = { whole: 8, start: 5, inside: 3, initials: 3, more: 1 } as const;

/** How well a token fits the terms. Initials need two letters, so that one letter does not match nearly everything. */
export function fit(terms: Terms, token: string): number {
  let best = 0;
  for (const name of terms.names) {
    if (name === token) return weight.whole;
    if (best < weight.start && name.startsWith(token)) best = weight.start;
    else if (best < weight.inside && name.includes(token)) best = weight.inside;
  }
  if (best === 0 && /^[a-z]{2,}\d*$/u.test(token)) {
    for (const initials of terms.initials) {
      if (initials === token) return weight.start;
      if (initials.startsWith(token)) best = weight.initials;
    }
  }
  if (best === 0 && token.length > 1 && terms.more.some((text) => text.includes(token))) best = weight.more;
  return best;
}
