import type { PackageWords } from '../packageWords';

/** What is said of an office's own forms and of packages. */
export const packages: PackageWords = {
  at: (place, said) => (place === '' ? said : `${place}: ${said}`),
  relation: (id) => `relation ${id}`,
  file: {
    notJson: 'the file is not JSON. Choose a package saved by this add-in (.json).',
    otherFormat: 'the file is no package. Choose one saved by this add-in.',
    newer: 'the package was saved by a later version. Update the add-in first.',
    shape: 'this is missing or of the wrong type. Save the package again with this add-in.',
  },
  form: {
    noTitle: () => 'the form has no title. Enter one.',
    noItems: () => 'the form has no indicators. Enter at least one.',
    idTaken: (id, title) => `“${id}” is the standard form “${title}”. Choose another.`,
    badId: (id) =>
      `“${id}” will not do. Use letters and digits, a letter first, or leave it blank for one to be given.`,
    noName: (code) => `indicator ${code} has no name. Enter one.`,
    nameTwice: (name) => `indicator “${name}” stands twice. Rename or remove one.`,
    badCode: (code) =>
      `code “${code}” will not do. Use a capital letter and two or three digits, or leave it blank for one to be given.`,
    codeTwice: (code, other) => `code ${code} is already that of “${other}”. Choose another.`,
    codeClash: (code, other) =>
      `code ${code} is that of “${other}”, with another name, unit or kind. Choose another.`,
    unknownUnit: (unit) => `unit “${unit}” is not known. Enter 个, 人, 人次, 户, 件, 万元, % or the like.`,
    unknownKind: (kind) => `“${kind}” is not known. Enter 时点 (stock), 时期 (flow) or 比率 (ratio).`,
    unknownRequired: (word) => `“${word}” is neither 是 (yes) nor 否 (no). Enter one of them.`,
    unknownTotal: (word) =>
      `“${word}” is no way to add up. Enter 合计 (sum), 不合计 (none) or a quotient of two codes.`,
    unknownWhole: (word) =>
      `“${word}” is no indicator of this form. Enter 是 (yes) or the code of the whole.`,
    wholeAfterPart: () => 'a part must stand after its whole. Change the order.',
    cycle: (path) => `parts go round in a circle: ${path}. Correct one of them.`,
    unitOfPart: (part, whole) => `part ${part} and whole ${whole} have different units. Correct one.`,
    unitOfRate: (unit, name) => `unit “${unit}” of “${name}” does not fit its kind. Correct one of them.`,
    rateAdded: () => 'rates are not added. Enter 不合计 (none) or a quotient of two codes.',
    totalNotOnForm: (code) => `“${code}” is not on this form. Correct the code or add the indicator.`,
    totalOfRates: (code) => `“${code}” is a rate itself. Enter the code of a total.`,
    expired: (until) => `valid until ${until}, which is past. Ask the issuing office for the new version.`,
  },
  pane: {
    title: 'Own forms and packages',
    own: 'Own forms',
    intro:
      'A form of your own is filled, checked, handed in and reviewed like a standard one; with its relations it is a package to pass down.',
    define: 'Save this sheet as a form',
    defineNote:
      'Makes a sheet that defines the form, to be completed and read; an empty one where this sheet is not recognised.',
    take: 'Read the definition',
    load: 'Load a package…',
    loadHint: 'a .json file saved here or by a higher office',
    none: 'This workbook has no form of your own yet.',
    version: (version, validUntil) =>
      [version === '' ? '' : `version ${version}`, validUntil === '' ? '' : `valid until ${validUntil}`]
        .filter(Boolean)
        .join(', '),
    counts: (items, relations) => `${items} indicators, ${relations} relations`,
    pass: 'Save package',
    passOf: (title) => `Save package ${title}`,
    save: (title) => `Package ${title}`,
    drop: 'Remove',
    dropOf: (title) => `Remove ${title}`,
  },
};
