import { changes } from './changes';
import { grouped } from '../grouped';
import { bareName } from './label';
import { areaOf, liesIn } from './tree';
import type { Area } from '../area';

/**
 * What became of a division: it has another name or code (renamed), was given away a part or took one in with it
 * (adjusted), became part of a larger one (merged), or was divided among several (split).
 */
export type AreaFate = 'renamed' | 'adjusted' | 'merged' | 'split';

/** A division of other years. */
export interface FormerArea {
  /** The code it had; another name may stand under it today. */
  readonly code: string;
  readonly name: string;
  /** The year of the change. */
  readonly year: number;
  readonly fate: AreaFate;
  /** The codes that came after it in that year. */
  readonly became: readonly string[];
  /** Whether its code is no longer in use. */
  readonly gone: boolean;
}

const fates: Readonly<Record<string, AreaFate>> = {
  '=': 'renamed',
  '~': 'adjusted',
  '+': 'merged',
  '/': 'split',
};

function* readChanges(): Generator<FormerArea> {
  let year = 0;
  for (const line of changes.trim().split('\n')) {
    const [, code, name, mark, became] = /^(\d{6})(\D+?)([=~+/])([\d,]+)$/u.exec(line) ?? [];
    const fate = fates[mark ?? ''];
    if (code === undefined || name === undefined || became === undefined || fate === undefined) {
      year = Number(line);
      continue;
    }
    const codes = became.split(',');
    yield { code, name, year, fate, became: codes, gone: !codes.includes(code) };
  }
}

/** Every division that has given up its name or code since 2010, by the year of the change. */
export const formerAreas: readonly FormerArea[] = [...readChanges()];

/** A division of other years with today's divisions in its place. */
export interface Succession {
  readonly former: FormerArea;
  /** The furthest that it went: of two changes in turn, the one that says more. */
  readonly fate: AreaFate;
  /** One, but for a split. */
  readonly areas: readonly Area[];
}

const byCode = grouped(formerAreas, ({ code }) => code);
const byName = grouped(formerAreas, ({ name }) => name);
const gravest: readonly AreaFate[] = ['renamed', 'adjusted', 'merged', 'split'];

function successionOf(former: FormerArea): Succession {
  let fate = former.fate;
  const areas = new Map<string, Area>();
  const follow = (code: string, year: number): void => {
    const next = (byCode.get(code) ?? []).find((later) => later.gone && later.year >= year);
    if (next !== undefined) {
      if (gravest.indexOf(next.fate) > gravest.indexOf(fate)) fate = next.fate;
      for (const later of next.became) follow(later, next.year);
      return;
    }
    const area = areaOf(code);
    if (area !== undefined) areas.set(code, area);
  };
  for (const code of former.became) follow(code, former.year);
  return { former, fate, areas: [...areas.values()] };
}

/**
 * Today's divisions in the place of one that has given up its code or full name since 2010: 450127 and 横县 are
 * 横州市 (450181), 江干区 is 上城区 and 钱塘区. With a name only those of the place asked for, by its successors.
 * Undefined for what is in use today, unknown, or borne by several.
 */
export function successorsOf(codeOrName: string, within?: string): Succession | undefined {
  const text = bareName(codeOrName);
  const former = /^\d{6}$/.test(text)
    ? (byCode.get(text) ?? []).filter(({ gone }) => gone)
    : byName.get(text);
  const found = (former ?? [])
    .map(successionOf)
    .filter(({ areas }) => within === undefined || areas.some((area) => liesIn(area, within)));
  return found.length === 1 ? found[0] : undefined;
}

/** The code of a place today: 450181 for 450127; what is in use, unknown, merged or split keeps its own. */
export function todaysCode(code: string): string {
  if (areaOf(code) !== undefined) return code;
  const succession = successorsOf(code);
  const [area] = succession?.areas ?? [];
  return area !== undefined && isSamePlace(succession) ? area.code : code;
}

/** Whether a figure of the former division can stand beside one of today's. */
export function isSamePlace(succession: Succession | undefined): succession is Succession {
  return succession?.fate === 'renamed' || succession?.fate === 'adjusted';
}
