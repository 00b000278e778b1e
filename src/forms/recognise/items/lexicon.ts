import { indicatorIn, itemsOf } from '../../definition';
import { officeNames } from './officeNames';
import { likeness, nameCore, nameKey, pairsOf } from '../read/text';
import type { FormDefinition } from '../../definition';

export interface Meaning {
  readonly indicator: string;
  /** 1 for the printed name or the code, less for what only usually means it. */
  readonly score: number;
}

/** What the names over columns can mean within one form. */
export interface Lexicon {
  readonly form: FormDefinition;
  /** Indicators that a name core stands for exactly. */
  meanings(core: string): readonly Meaning[];
  /** Indicators that are called just so; where cores coincide (发展会员, 发展会员总数) this decides. */
  called(name: string): readonly string[];
  /** Indicators with a similar name, best first; only for cores long enough to be told apart. */
  similar(core: string): readonly Meaning[];
}

const shortest = 2;

const lexicons = new WeakMap<FormDefinition, Lexicon>();

/** What the names over columns can mean within a form; worked out once for each form. */
export function lexiconOf(form: FormDefinition): Lexicon {
  const known = lexicons.get(form) ?? makeLexicon(form);
  lexicons.set(form, known);
  return known;
}

function makeLexicon(form: FormDefinition): Lexicon {
  const entries = new Map<string, Map<string, number>>();
  const add = (core: string, indicator: string, score: number): void => {
    if (core.length < shortest) return;
    const known = entries.get(core) ?? new Map<string, number>();
    known.set(indicator, Math.max(score, known.get(indicator) ?? 0));
    entries.set(core, known);
  };
  const byName = new Map<string, Set<string>>();
  const indicators = itemsOf(form).flatMap((item) => indicatorIn(form, item.indicator) ?? []);
  const aliases = new Map(
    indicators.map((indicator) => {
      const unbracketed = indicator.zh.replace(/[（(][^（）()]*[)）]/gu, '');
      const names: readonly (readonly [string, number])[] = [
        [indicator.zh, 1],
        [unbracketed, 0.93],
        ...indicator.synonyms.map((name) => [name, 0.95] as const),
        ...(officeNames[indicator.code] ?? []).map((name) => [name, 0.9] as const),
        [indicator.en.toLowerCase(), 0.9],
      ];
      for (const [name] of names) {
        byName.set(nameKey(name), (byName.get(nameKey(name)) ?? new Set()).add(indicator.code));
      }
      return [indicator.code, names.map(([name, score]) => [nameCore(name), score] as const)] as const;
    }),
  );
  for (const [code, names] of aliases) for (const [core, score] of names) add(core, code, score);

  // 工资专项集体合同覆盖企业 extends 工资专项集体合同; whatever else the latter is called, 覆盖企业 may follow it.
  for (const [extended, extendedNames] of aliases) {
    for (const [base, baseNames] of aliases) {
      if (base === extended) continue;
      for (const [long] of extendedNames.slice(0, 1)) {
        for (const [stem] of baseNames) {
          if (stem.length < shortest || !long.startsWith(stem) || long === stem) continue;
          for (const [other] of baseNames) {
            if (other.length >= shortest) add(other + long.slice(stem.length), extended, 0.9);
          }
        }
      }
    }
  }

  const listed = [...entries].map(([core, known]) => ({
    pairs: pairsOf(core),
    core,
    meanings: [...known].map(([indicator, score]) => ({ indicator, score })),
  }));
  const likely = new Map<string, readonly Meaning[]>();
  const similarTo = (core: string): readonly Meaning[] => {
    if (core.length < 4) return [];
    const pairs = pairsOf(core);
    return listed
      .map((entry) => ({ entry, like: likeness(pairs, entry.pairs) }))
      .filter(({ like }) => like >= 0.75)
      .flatMap(({ entry, like }) =>
        entry.meanings.map(({ indicator, score }) => ({ indicator, score: score * like * 0.75 })),
      )
      .sort((a, b) => b.score - a.score);
  };
  const byCore = new Map(listed.map((entry) => [entry.core, entry.meanings]));
  return {
    form,
    meanings: (core) => byCore.get(core) ?? [],
    called: (name) => [...(byName.get(nameKey(name)) ?? [])],
    similar: (core) => {
      const known = likely.get(core) ?? similarTo(core);
      likely.set(core, known);
      return known;
    },
  };
}
