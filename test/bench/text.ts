import { extract } from '../../src/extract/extract';
import { createRandom } from './random';

const about = { area: '450200', date: '2024-01-20' };
const pieces: readonly ((count: () => number) => string)[] = [
  (n) => `全市新建基层工会${n()}家，新发展会员${n()}.6万人，其中农民工会员${n()}人。`,
  (n) => `签订集体合同${n()}份，覆盖企业${n()}家，覆盖职工${n()}.5万人，比上年增长${n() % 30}.5%。`,
  (n) =>
    `“两节”期间，筹集送温暖资金${n()}万元，走访慰问困难职工${n()}户，发放慰问金${n()}.2万元，慰问品折款${n()}万元。`,
  (n) => `一是广泛动员职工立足岗位建功立业，提出合理化建议${n()}条，实施${n()}条，创造经济效益${n()}万元。`,
  (n) => `会员总数由2019年的${n()}万人增加到${n()}万人，职工入会率达${60 + (n() % 39)}.5%。`,
  () => '要进一步提高认识，加强领导，扎实推进各项工作，团结动员广大职工为高质量发展作出新的贡献。',
];

/** A report of so many characters, about a third of its sentences without a figure, the same on every machine. */
function reportOf(length: number): string {
  const random = createRandom(length);
  const count = (): number => 1 + random.below(900);
  let text = '2023年全市工会工作报告\n';
  while (text.length < length) {
    const piece = pieces[random.below(pieces.length + 2)] ?? pieces.at(-1);
    text += `${piece?.(count) ?? ''}${random.below(5) === 0 ? '\n' : ''}`;
  }
  return text.slice(0, length);
}

/** Milliseconds to read a report: in a process that has read none, and the best of the next runs. */
export function benchText(characters: number) {
  const text = reportOf(characters);
  let figures = 0;
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    figures = extract(text, about)?.figures.length ?? 0;
    return Number((performance.now() - start).toFixed(1));
  });
  const [firstMs = 0, ...later] = times;
  return { characters, figures, firstMs, bestMs: Math.min(...later) };
}
