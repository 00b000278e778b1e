import { wordsBefore } from '../reading/figures';
import type { Reading } from '../reading/reading';
import { derivedFrom } from './derived';
import type { Named } from './candidates';

/** A tidy text with its figures. */
export interface Context {
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** Changes and shares are named by the levels before them: the last one, or, with 分别, one each. */
function nameDerived({ text, readings }: Context, names: Named[]): void {
  readings.forEach((reading, index) => {
    if (reading.kind !== 'change' && reading.kind !== 'share') return;
    if ((names[index]?.candidates.length ?? 0) > 0) return;
    const mine = readings
      .map((one, at) => ({ one, at }))
      .filter(({ one }) => one.sentence === reading.sentence);
    const levels = mine.filter(
      ({ one, at }) => at < index && one.kind !== 'change' && one.kind !== 'share' && !one.isStart,
    );
    const run = mine.filter(({ one }) => one.kind === reading.kind && one.unit === reading.unit);
    const before = wordsBefore(text, reading.sentence, readings, reading.from);
    const isEach = /分别/u.test(before) && run.length > 1 && levels.length >= run.length;
    const level = isEach
      ? levels[levels.length - run.length + run.findIndex(({ at }) => at === index)]
      : levels.at(-1);
    const first = level === undefined ? undefined : names[level.at]?.candidates[0];
    names[index] = {
      candidates: derivedFrom(reading.kind, first, before),
      subject: level === undefined ? '' : (names[level.at]?.subject ?? ''),
    };
  });
}

/** 由A增加到B: both ends are of one thing. */
function nameEnds({ readings }: Context, names: Named[]): void {
  readings.forEach((reading, index) => {
    const start = readings[index - 1];
    const [mine, other] = [names[index], names[index - 1]];
    if (!reading.isEnd || start === undefined || !start.isStart || mine === undefined || other === undefined)
      return;
    const better = (other.candidates[0]?.score ?? 0) >= (mine.candidates[0]?.score ?? 0) ? other : mine;
    names[index] = better;
    names[index - 1] = better;
  });
}

const level =
  /(?:其中|[、，；：（])?(?<level>国家级|全国级|自治区级|省级|市级|县级|区级|县（区）级)(?:的)?(?:有)?$/u;

/** 其中国家级a个、省级b个: each is of what the list is about. */
function nameLevels({ text, readings }: Context, names: Named[]): void {
  readings.forEach((reading, index) => {
    const [mine, last, before] = [names[index], names[index - 1], readings[index - 1]];
    if (mine === undefined || mine.candidates.length > 0 || last === undefined || before === undefined)
      return;
    if (before.sentence !== reading.sentence || before.unit !== reading.unit) return;
    const own = level.exec(text.slice(before.to, reading.from))?.groups?.['level'];
    if (own !== undefined) names[index] = { candidates: last.candidates, subject: own };
  });
}

/** Names the figures that are named by others: both ends of a change, the levels of a list, changes and shares. */
export function nameRelated(context: Context, names: Named[]): void {
  nameEnds(context, names);
  nameLevels(context, names);
  nameDerived(context, names);
}
