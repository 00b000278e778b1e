import { HostError } from './protocol';

/** Members that Excel does not take into a merged step of its undo, by type and name on the wire. */
const neverUndone: ReadonlySet<string> = new Set([
  'Worksheet.Delete',
  'Worksheet.Copy',
  'Worksheet.Visibility',
  'WorksheetCollection.Add',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
  'WorkbookProtection.Protect',
  'WorkbookProtection.Unprotect',
  'CustomXmlPartCollection.Add',
  'CustomXmlPart.SetXml',
  'CustomXmlPart.Delete',
]);

/** Fails for a member that cannot be undone while a group is open. */
export function ensureUndoable(isGrouped: boolean, type: string, member: string): void {
  if (!isGrouped || !neverUndone.has(`${type}.${member}`)) return;
  throw new HostError('UndoNotSupported', `${type}.${member} cannot be undone.`);
}

type Run = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * Tells when a run asks for one step of undo, which the client of the npm package passes over: `Excel.run` of newer
 * clients opens a group before the batch and closes it afterwards.
 */
export function watchRuns(excel: object, onGroup: (isOpen: boolean) => void): void {
  let run: Run | undefined = 'run' in excel ? (excel.run as Run) : undefined;
  const watched: Run = async (...given) => {
    const [options] = given;
    const isGroup =
      typeof options === 'object' &&
      options !== null &&
      'mergeUndoGroup' in options &&
      options.mergeUndoGroup === true;
    if (isGroup) onGroup(true);
    try {
      return await run?.(...given);
    } finally {
      if (isGroup) onGroup(false);
    }
  };
  Object.defineProperty(excel, 'run', {
    configurable: true,
    enumerable: true,
    get: () => watched,
    set: (given: Run) => (run = given),
  });
}
