import { packages as en } from './en/packages';
import { relationProblemText } from './relations';
import { packages as zh } from './zh/packages';
import type { PackageProblem } from '../app/packages';
import type { Lang } from './language';
import type { PackageWords } from './packageWords';

const all: Readonly<Record<Lang, PackageWords>> = { zh, en };

/** What is wrong with a package in one sentence, with its place. */
export function packageProblemText(problem: PackageProblem, lang: Lang): string {
  const { at, file, form, relation } = all[lang];
  switch (problem.kind) {
    case 'notJson':
    case 'otherFormat':
    case 'newer':
      return file[problem.kind];
    case 'shape':
      return at(problem.place, file.shape);
    case 'form': {
      const { kind, place, word, other } = problem.problem;
      return at(place, form[kind](word, other));
    }
    case 'relation':
      return at(`${problem.place} ${relation(problem.id)}`, relationProblemText(problem.problem, lang));
  }
}
