import type { LearnedWording } from '../extract/learned';
import { storageKey } from './storageKey';

const name = 'union-statistics.wordings';
// Older answers make room for new ones.
const most = 500;

const isWording = (one: unknown): one is LearnedWording =>
  typeof one === 'object' &&
  one !== null &&
  'indicator' in one &&
  'words' in one &&
  'isBehind' in one &&
  typeof one.indicator === 'string' &&
  typeof one.words === 'string' &&
  /^[\p{Script=Han}“”]{2,10}$/u.test(one.words) &&
  typeof one.isBehind === 'boolean';

/** What this machine's person has taught the reader of texts; none where nothing is known. */
export function recallWordings(): readonly LearnedWording[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(name)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWording) : [];
  } catch {
    return [];
  }
}

/** Keeps them for `recallWordings`; storage that is full or forbidden is no reason to stop. */
export function rememberWordings(wordings: readonly LearnedWording[]): void {
  try {
    localStorage.setItem(storageKey(name), JSON.stringify(wordings.slice(-most)));
  } catch {
    return;
  }
}
