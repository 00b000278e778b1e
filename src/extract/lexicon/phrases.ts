import { indicators } from '../../catalogue/indicators';
import { aid } from './aid';
import { contracts } from './contracts';
import { everyday } from './everyday';
import { membership } from './membership';
import { service } from './service';
import { work } from './work';

/** What a passage is about, where a wording alone says too little. */
export const topics = {
  送温暖: /送温暖|送清凉|两节|元旦|春节|新春|慰问|温暖/u,
  助学: /助学|圆梦|学子|大学|新生|高考|入学|上学|学费/u,
  互助: /医疗互助|互助保障|互助保险|互助补充|互助金|互助互济|互助会|参保/u,
  竞赛: /竞赛|技能|比武|练兵|大赛|比赛|运动会|创新|合理化/u,
  法律: /法律|维权|仲裁|律师|普法/u,
  欠薪: /欠薪|讨薪|拖欠|追讨|讨回|追回|血汗钱|劳动报酬|薪酬/u,
  帮扶: /帮扶|困难职工|救助|解困|脱困|帮困/u,
  培训: /培训|轮训|就业|技能|招聘/u,
  户外: /户外|驿站|环卫|快递|配送/u,
  体检: /体检|妇检|疗休养|健康/u,
} as const;

export type Topic = keyof typeof topics;

/**
 * Wording of one indicator. `#` is the place of its figure; a space is a gap of a few characters, `>>` any stretch of
 * the sentence, other figures included; the rest is a pattern.
 */
export interface Wording {
  readonly indicator: string;
  readonly wording: string;
  readonly topic: Topic | null;
}

const topicOf = (word: string | undefined): Topic | null =>
  (Object.keys(topics) as Topic[]).find((topic) => topic === word) ?? null;

function* written(): Generator<Wording> {
  for (const line of [membership, contracts, aid, work, service, everyday].join('\n').split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const indicator = line.slice(0, space);
    for (const wording of line.slice(space + 1).split('; ')) {
      const { topic, words = '' } = /^(?:@(?<topic>\S+) )?(?<words>.*)$/u.exec(wording.trim())?.groups ?? {};
      if (words !== '') yield { indicator, wording: words, topic: topicOf(topic) };
    }
  }
}

// Names that alone say too little: 职工 and 农民工 stand beside figures of everything.
const tooShort = 5;
// So do names of a population.
const populations = /^(?:新就业形态(?:劳动者)?|(?:在档)?困难职工(?:家庭)?|灵活就业人员)$/u;

function* named(): Generator<Wording> {
  for (const { code, zh, synonyms } of indicators) {
    for (const name of [zh, ...synonyms]) {
      if (name.length < tooShort || /[（：]/u.test(name) || populations.test(name)) continue;
      yield { indicator: code, wording: `${name} #`, topic: null };
      yield { indicator: code, wording: `# ${name}`, topic: null };
    }
  }
}

/** Every wording: those of reports, and the names of the catalogue. */
export const wordings: readonly Wording[] = [...written(), ...named()];
