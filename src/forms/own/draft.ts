/** One indicator of a form as an office writes it; every word as it stands, with where it stands. */
export interface ItemDraft {
  readonly name: string;
  /** Blank for a code that is to be given. */
  readonly code: string;
  readonly unit: string;
  /** 时点, 时期 or 比率. */
  readonly kind: string;
  /** Blank for an item of its own; 是 for a part of the item above; or the code or name of the whole. */
  readonly partOf: string;
  readonly required: string;
  /** 合计, 不合计, or A÷B for a rate. */
  readonly total: string;
  readonly synonyms: string;
  readonly en?: string;
  readonly definition?: string;
  readonly decimals?: number;
  readonly growthClass?: string;
  /** Where each of them stands: a cell of a sheet, a path of a file. */
  readonly place: (column: ItemColumn) => string;
}

export type ItemColumn = 'name' | 'code' | 'unit' | 'kind' | 'partOf' | 'required' | 'total' | 'synonyms';

export interface GroupDraft {
  readonly title: string;
  readonly en?: string;
  readonly items: readonly ItemDraft[];
}

/** A form as an office writes it, in a sheet or in a file. */
export interface FormDraft {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly short: string;
  readonly shortEn?: string;
  readonly about: string;
  readonly aboutEn?: string;
  readonly theme?: string;
  readonly number: string;
  readonly issuer: string;
  readonly document: string;
  readonly validUntil: string;
  readonly groups: readonly GroupDraft[];
  readonly headlines?: readonly string[];
  readonly notes: readonly { readonly zh: string; readonly en: string }[];
  readonly place: (what: 'id' | 'title' | 'items' | 'validUntil') => string;
}

/** What is wrong with a form, and where. */
export interface FormProblem {
  readonly kind:
    | 'noTitle'
    | 'noItems'
    /** A standard form has this id. */
    | 'idTaken'
    | 'badId'
    | 'noName'
    | 'nameTwice'
    | 'badCode'
    | 'codeTwice'
    /** The catalogue, or another form of the office, has this code for something else. */
    | 'codeClash'
    | 'unknownUnit'
    | 'unknownKind'
    | 'unknownRequired'
    | 'unknownTotal'
    | 'unknownWhole'
    | 'wholeAfterPart'
    | 'cycle'
    /** A part is counted in something else than its whole. */
    | 'unitOfPart'
    /** A rate in something else than per cent or times, or a figure in per cent that is no rate. */
    | 'unitOfRate'
    | 'rateAdded'
    | 'totalNotOnForm'
    | 'totalOfRates'
    | 'expired';
  readonly place: string;
  readonly word: string;
  /** What it clashes with. */
  readonly other: string;
}
