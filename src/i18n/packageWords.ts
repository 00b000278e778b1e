import type { PackageProblem } from '../app/packages';
import type { FormProblem } from '../forms/ownForm';

type FileProblemKind = Exclude<PackageProblem['kind'], 'form' | 'relation'>;

/** What a language says of an office's own forms. */
export interface PackageWords {
  /** A place before what is said of it; what is wrong with the whole has none. */
  readonly at: (place: string, said: string) => string;
  readonly relation: (id: string) => string;
  readonly file: Readonly<Record<FileProblemKind, string>>;
  readonly form: Readonly<Record<FormProblem['kind'], (word: string, other: string) => string>>;
  readonly pane: {
    readonly title: string;
    /** The group of such forms where a form is chosen. */
    readonly own: string;
    readonly intro: string;
    readonly define: string;
    readonly defineNote: string;
    readonly take: string;
    readonly load: string;
    readonly loadHint: string;
    readonly none: string;
    readonly version: (version: string, validUntil: string) => string;
    readonly counts: (items: string, relations: string) => string;
    readonly pass: string;
    readonly passOf: (title: string) => string;
    readonly save: (title: string) => string;
    readonly drop: string;
    readonly dropOf: (title: string) => string;
  };
}
