import { articleAt, articleTitle, articleTitles, issueTitle } from '../../dataset/document';
import { periodLabels } from './periods';
import type { Provenance } from '../../app/state';
import type { SeedDocument } from '../../dataset/document';
import type { PriorFact } from '../../validation/finding';
import type { Lang } from '../language';

type Documents = readonly SeedDocument[];

/** Where a figure stands in a document. */
interface Place {
  readonly doc: string;
  readonly line: number;
}

export interface SourceLabels {
  /** A document by its title and date; the name of a file that was loaded stays as it is. */
  document(doc: string, documents: Documents): string;
  /** The article of a document that a figure was printed in. */
  source(place: Place, documents: Documents): string;
  /** Number and line of a document, for details. */
  reference(place: Place): string;
  /** Where a figure that the add-in wrote came from. */
  provenance(provenance: Provenance, documents: Documents): string;
  /** Where a figure of last year was taken from. */
  origin(origin: PriorFact['origin'], documents: Documents): string;
}

interface Words {
  readonly period: (text: string) => string;
  readonly titled: (title: string, date: string) => string;
  readonly several: (title: string, date: string, articles: number) => string;
  readonly inIssue: (issue: string, article: string) => string;
  readonly reference: (doc: string, line: number) => string;
  readonly fileCell: (file: string, sheet: string, cell: string) => string;
  readonly sheetCell: (sheet: string, cell: string) => string;
  readonly corrected: (rule: string) => string;
  readonly fromText: (title: string, sentence: string) => string;
  readonly typed: string;
  readonly total: (covered: number, of: number) => string;
}

/** Month and year: the day of most documents is not printed and was inferred. */
const dateOf = ({ date }: SeedDocument): string => date.slice(0, 7);

function labels(words: Words): SourceLabels {
  const made: SourceLabels = {
    document(doc, documents) {
      const first = documents.find((article) => article.doc === doc);
      if (!first) return doc;
      const date = words.period(dateOf(first));
      const issue = issueTitle(documents, doc);
      const titles = articleTitles(documents, doc);
      const title = issue === '' ? (titles[0] ?? doc) : issue;
      return issue === '' && titles.length > 1
        ? words.several(title, date, titles.length)
        : words.titled(title, date);
    },
    source(place, documents) {
      const article = articleAt(documents, place);
      if (!article) return made.document(place.doc, documents);
      const issue = issueTitle(documents, place.doc);
      const title = articleTitle(article);
      return words.titled(issue === '' ? title : words.inIssue(issue, title), words.period(dateOf(article)));
    },
    reference: ({ doc, line }) => words.reference(doc, line),
    provenance(provenance, documents) {
      switch (provenance.kind) {
        case 'dataset':
          return made.source(provenance, documents);
        case 'file':
          return words.fileCell(provenance.file, provenance.sheet, provenance.cell);
        case 'sheet':
          return words.sheetCell(provenance.sheet, provenance.cell);
        case 'correction':
          return words.corrected(provenance.rule);
        case 'text':
          return words.fromText(provenance.title, provenance.sentence);
      }
    },
    origin(origin, documents) {
      if (origin.kind === 'typed') return words.typed;
      if (origin.kind === 'total') return words.total(origin.covered, origin.of);
      if (origin.kind === 'dataset') return made.source(origin.source, documents);
      return made.provenance(origin, documents);
    },
  };
  return made;
}

const zh = labels({
  period: periodLabels.zh.period,
  titled: (title, date) => `${date}“${title}”`,
  several: (title, date, articles) => `${date}“${title}”等 ${articles} 篇`,
  inIssue: (issue, article) => `${issue}：${article}`,
  reference: (doc, line) => `文件 ${doc} 第 ${line} 行`,
  fileCell: (file, sheet, cell) => `${file}［${sheet}］${cell}`,
  sheetCell: (sheet, cell) => `工作表“${sheet}”${cell}`,
  corrected: (rule) => `采纳更正（${rule}）`,
  fromText: (title, sentence) => `文本：${title}，${sentence}`,
  typed: '手工填写',
  total: (covered, of) => (covered < of ? `合计（${covered}/${of} 个地区）` : '各地区合计'),
});

const en = labels({
  period: periodLabels.en.period,
  titled: (title, date) => `“${title}”, ${date}`,
  several: (title, date, articles) => `“${title}” and ${articles - 1} more, ${date}`,
  inIssue: (issue, article) => `${issue}：${article}`,
  reference: (doc, line) => `document ${doc}, line ${line}`,
  fileCell: (file, sheet, cell) => `${file} [${sheet}] ${cell}`,
  sheetCell: (sheet, cell) => `sheet “${sheet}” ${cell}`,
  corrected: (rule) => `correction accepted (${rule})`,
  fromText: (title, sentence) => `Text: ${title}, ${sentence}`,
  typed: 'typed by hand',
  total: (covered, of) => (covered < of ? `sum of ${covered} of ${of} areas` : 'sum of all areas'),
});

export const sourceLabels: Readonly<Record<Lang, SourceLabels>> = { zh, en };
