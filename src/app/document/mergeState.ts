import { HostError } from '../port';
import { parseState } from './parseState';
import type { WorkbookState } from '../state';

type Lists = Omit<WorkbookState, 'version'>;

/** What makes an entry of a list the same entry, whoever writes it. */
const keys: { readonly [List in keyof Lists]: (entry: Lists[List][number]) => string } = {
  sheets: ({ sheet }) => sheet,
  made: ({ kind, of }) => `${kind}|${of}`,
  bindings: ({ sheet, form, year }) => `${sheet}|${form}|${year}`,
  prefilled: ({ sheet, field }) => `${sheet}|${field}`,
  explanations: ({ sheet, finding }) => `${sheet}|${finding}`,
  remembered: ({ sheet, finding }) => `${sheet}|${finding}`,
  log: (entry) => JSON.stringify(entry),
  stamps: ({ sheet }) => sheet,
  rules: ({ kind, ...rest }) => JSON.stringify(['rule' in rest ? [rest.rule] : [kind, rest]]),
  priors: ({ form, year, file }) => `${form}|${year}|${file}`,
  packages: ({ form: { id } }) => id,
};

/**
 * What is to be kept where `mine` was decided on `base` and the workbook by now keeps `there`: of every list both
 * people's entries, mine where both have changed the same one; of two explanations of one finding, both texts.
 */
export function mergedState(base: string | null, mine: WorkbookState, there: string | null): WorkbookState {
  if (there === base) return mine;
  const before = parseState(base);
  const theirs = parseState(there);
  if (typeof theirs === 'string') throw new HostError('unknown', 'what is kept has become unreadable');
  if (typeof before === 'string') return mine;
  const list = <List extends keyof Lists>(name: List, both?: Both<Lists[List][number]>) =>
    merged<Lists[List][number]>(
      { before: before[name], mine: mine[name], theirs: theirs[name] },
      keys[name],
      both,
    );
  return {
    version: mine.version,
    sheets: list('sheets'),
    made: list('made'),
    bindings: list('bindings'),
    prefilled: list('prefilled'),
    explanations: list('explanations', (one, other) =>
      one.text === other.text ? one : { ...one, text: `${other.text}；${one.text}` },
    ),
    remembered: list('remembered'),
    log: list('log'),
    stamps: list('stamps'),
    rules: list('rules'),
    priors: list('priors'),
    packages: list('packages'),
  };
}

/** What becomes of an entry that both have changed. */
type Both<Entry> = (mine: Entry, theirs: Entry) => Entry;

function merged<Entry>(
  { before, mine, theirs }: Readonly<Record<'before' | 'mine' | 'theirs', readonly Entry[]>>,
  keyOf: (entry: Entry) => string,
  both: Both<Entry> = (one) => one,
): readonly Entry[] {
  const [known, ours] = [before, mine].map(
    (entries) => new Map(entries.map((entry) => [keyOf(entry), entry])),
  );
  const others = new Set(theirs.map(keyOf));
  const isSame = (one: Entry | undefined, other: Entry | undefined): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  const standing = theirs.flatMap((entry): readonly Entry[] => {
    const key = keyOf(entry);
    const own = ours?.get(key);
    const old = known?.get(key);
    if (own === undefined) return old === undefined ? [entry] : [];
    if (isSame(own, old)) return [entry];
    return [isSame(entry, old) ? own : both(own, entry)];
  });
  const added = mine.filter((entry) => {
    const key = keyOf(entry);
    const old = known?.get(key);
    // What another person has taken away stays away, unless it was changed here.
    return !others.has(key) && (old === undefined || !isSame(entry, old));
  });
  return [...standing, ...added];
}
