import { indicatorIn } from '../../definition';
import { readHead } from '../read/headText';
import { nameCore } from '../read/text';
import { fitsUnit } from '../read/unitWord';
import type { Head } from './heads';
import type { HeadFacts } from '../read/headText';
import type { Lexicon } from './lexicon';
import type { ItemEvidence } from '../recognition';

/** One meaning that a column may have. */
export interface Candidate {
  readonly indicator: string;
  readonly score: number;
  readonly by: ItemEvidence['by'];
}

/** A column with what its head says and may mean, best first. */
export interface ReadColumn {
  readonly head: Head;
  readonly facts: HeadFacts;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

interface Before {
  /** The item that 其中 items belong to. */
  whole: string;
  /** The name of the column before, for heads that say nothing but 上年. */
  last: readonly string[];
  group: string;
  inParts: boolean;
}

/** Reads the heads in their order: 其中：女 and a lone 上年 mean what the heads before them make of them. */
export function readColumns(heads: readonly Head[], lexicon: Lexicon): readonly ReadColumn[] {
  const before: Before = { whole: '', last: [], group: '', inParts: false };
  return heads.map((head) => {
    const facts = readHead(head.levels);
    const own = facts.names;
    const group = own.slice(0, -1).join('|');
    const sameGroup = group === before.group;
    const names = own.length === 0 && facts.period !== undefined ? before.last : own;
    const part = facts.part || (head.indented && before.whole !== '');
    const continues = !part && before.inParts && sameGroup;
    const sibling = part || continues ? before.whole : '';
    const nobody = (facts.derived && !namesGrowth(names, lexicon)) || facts.remark;
    const weight = part ? 0.97 : 0.85;
    const plainly = nobody ? [] : meaningsOf(names, facts, sibling, weight, lexicon);
    // 覆盖企业 by itself is nothing; after 工资专项集体合同 it is that contract's.
    const leaning = !nobody && plainly.length === 0 && sibling === '' && before.whole !== '';
    const leant = leaning ? meaningsOf(names, facts, before.whole, 0.9, lexicon) : [];
    const found = leant.length > 0 ? leant : plainly;
    const candidates = nobody || found.length > 0 ? found : similarTo(names, lexicon);
    const inner = names.at(-1) ?? '';
    if (own.length > 0) {
      before.last = own;
      if (!part && !continues && leant.length === 0)
        before.whole = nameCore(inner) || nameCore(names.at(-2) ?? '');
      // Back to an item of its own as soon as a head names one without help.
      const alone = lexicon.meanings(nameCore(inner)).some(({ score }) => score >= 0.97);
      if (continues && alone && candidates[0]?.by === 'name') {
        before.whole = nameCore(inner);
        before.inParts = false;
      } else before.inParts = part || continues;
      before.group = group;
    }
    return { head, facts, text: head.levels.join(' '), candidates };
  });
}

/** 会员人数增长率 is an indicator where the form has it, and nobody's figure elsewhere. */
function namesGrowth(names: readonly string[], lexicon: Lexicon): boolean {
  return lexicon.meanings(nameCore(names.at(-1) ?? '')).some(({ score }) => score >= 0.95);
}

function meaningsOf(
  names: readonly string[],
  facts: HeadFacts,
  sibling: string,
  siblingWeight: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const take = (indicator: string, score: number, by: Candidate['by']): void => {
    const unit = indicatorIn(lexicon.form, indicator)?.unit ?? '';
    // Money is never people: a head in 万元 does not count households, whatever its name.
    const fitted = facts.unit && !fitsUnit(unit, facts.unit) ? score * 0.3 : score;
    if (fitted > (found.get(indicator)?.score ?? 0)) found.set(indicator, { indicator, score: fitted, by });
  };
  const exact = (core: string, weight: number, by: Candidate['by']): boolean => {
    const meanings = lexicon.meanings(core);
    for (const { indicator, score } of meanings) take(indicator, score * weight, by);
    return meanings.length > 0;
  };
  if (
    facts.code !== undefined &&
    lexicon.form.groups.some((group) => group.items.some((item) => item.indicator === facts.code))
  ) {
    take(facts.code, 1, 'code');
  }
  const cores = names.map(nameCore);
  const inner = cores.filter((core) => core !== '');
  const own = innermost(inner);
  if (own === '') return [...found.values()];
  const parents = inner.slice(0, inner.lastIndexOf(own)).reverse();
  const [parent, grand] = parents;
  const counted = facts.unit === undefined ? [] : [facts.unit.base === '元' ? '金额' : facts.unit.base];
  const endings = ['', ...counted.filter((unit) => unit !== '' && unit !== '%')];

  for (const ending of endings) {
    const last = own + ending;
    if (ending !== '') exact(last, 0.98, 'name');
    for (const [context, weight] of contexts(parent, grand, sibling, siblingWeight)) {
      exact(context + last, weight, 'context');
      exact(last + context, weight * 0.99, 'context');
      if (/^(?:企业|职工|女职工)$/u.test(last)) exact(nameCore(`${context}覆盖${last}`), weight, 'context');
    }
    if (parent !== undefined && grand !== undefined) {
      exact(grand + parent + last, 1, 'context');
      exact(parent + grand + last, 0.99, 'context');
    }
  }
  const contextual = found.size > 0;
  exact(own, contextual ? 0.9 : 1, 'name');
  if (facts.full !== '' && innermost([nameCore(facts.full)]) !== own) exact(nameCore(facts.full), 1, 'name');
  const innerName = names.findLast((name) => nameCore(name) === own) ?? '';
  for (const indicator of lexicon.called(innerName)) {
    const known = found.get(indicator);
    if (known) found.set(indicator, { ...known, score: Math.min(1, known.score + 0.03) });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** The one indicator with a similar name; none where two are as similar. */
function similarTo(names: readonly string[], lexicon: Lexicon): readonly Candidate[] {
  const own = innermost(names.map(nameCore).filter((core) => core !== ''));
  const [best, next] = lexicon.similar(own);
  const clear =
    best !== undefined &&
    (next === undefined || next.indicator === best.indicator || next.score < best.score - 0.05);
  return clear ? [{ indicator: best.indicator, score: best.score, by: 'similar' }] : [];
}

/** 合同（份） under 工资专项集体合同 only counts what stands above it. */
function innermost(cores: readonly string[]): string {
  const own = cores.at(-1) ?? '';
  const parent = cores.at(-2);
  return own === '合同' && parent?.includes('合同') ? parent : own;
}

function contexts(
  parent: string | undefined,
  grand: string | undefined,
  sibling: string,
  siblingWeight: number,
): readonly (readonly [string, number])[] {
  return [
    ...(parent === undefined ? [] : [[parent, 1] as const]),
    ...(grand === undefined ? [] : [[grand, 0.97] as const]),
    ...(sibling === '' ? [] : [[sibling, siblingWeight] as const]),
  ];
}
