import { mentionsIn } from './concept';
import { topics } from '../lexicon/phrases';
import type { Topic } from '../lexicon/phrases';
import type { Sentence } from '../text/sentence';

/** What the passage of a figure is about, and how near that is said: the more, the nearer. */
export type Topics = ReadonlyMap<Topic, number>;

const names = Object.keys(topics) as Topic[];
const [inSentence, inParagraph, inTitle] = [0.6, 0.4, 0.3];
// Aid is of everything that is given; a narrower topic says more.
const broad: readonly Topic[] = ['帮扶'];
const ofBroad = 0.3;

// As far as a paragraph is looked at on either side of a sentence.
const [behind, ahead] = [400, 200];

function around(text: string, { from, to }: Sentence): string {
  const end = text.indexOf('\n', to);
  return text.slice(
    Math.max(text.lastIndexOf('\n', from) + 1, from - behind),
    Math.min(end < 0 ? text.length : end, to + ahead),
  );
}

/** Answers of what a sentence of a text is about: by its own words, those of its paragraph and those of the title. */
export function topicsIn(text: string, sentences: readonly Sentence[]): (sentence: Sentence) => Topics {
  const title = sentences[0]?.text ?? '';
  const known = new Map<Sentence, Topics>();
  return (sentence) => {
    const found = known.get(sentence) ?? topicsOf(sentence.text, around(text, sentence), title);
    known.set(sentence, found);
    return found;
  };
}

function topicsOf(sentence: string, paragraph: string, title: string): Topics {
  return new Map(
    names.flatMap((name): readonly [Topic, number][] => {
      const pattern = topics[name];
      const weight = broad.includes(name) ? ofBroad : 1;
      if (pattern.test(sentence)) return [[name, inSentence * weight]];
      if (pattern.test(paragraph)) return [[name, inParagraph * weight]];
      return pattern.test(title) ? [[name, inTitle * weight]] : [];
    }),
  );
}

const families: readonly (readonly [Topic, RegExp])[] = [
  ['送温暖', /^A(?:0[2-9]|1[0-3]|2[678]|32)$/u],
  ['助学', /^A(?:1[4-9]|20)$/u],
];

/** Whether an indicator is of a topic that is far from the figure while another one of its kind is near. */
export function isOffTopic(indicator: string, around: Topics): boolean {
  const own = families.find(([, codes]) => codes.test(indicator))?.[0];
  if (own === undefined) return false;
  const rival = families.find(([topic]) => topic !== own)?.[0];
  const weight = (topic: Topic | undefined): number => (topic === undefined ? 0 : (around.get(topic) ?? 0));
  return weight(rival) > weight(own);
}

/** Answers of which concepts the passage of a sentence and the title speak. */
export function conceptsAround(
  text: string,
  sentences: readonly Sentence[],
): (sentence: Sentence) => ReadonlySet<string> {
  const namesIn = (words: string): readonly string[] =>
    mentionsIn(words).flatMap(({ concept }) => concept.chain);
  const title = namesIn(sentences[0]?.text ?? '');
  const known = new Map<Sentence, ReadonlySet<string>>();
  return (sentence) => {
    const found = known.get(sentence) ?? new Set([...title, ...namesIn(around(text, sentence))]);
    known.set(sentence, found);
    return found;
  };
}
