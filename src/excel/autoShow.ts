/** The setting by which Excel opens the pane together with a workbook. */
const setting = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens with this workbook. */
export interface AutoShow {
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
  /** Turns it on unless someone has said anything about it in this workbook. */
  readonly offer: () => void;
}

/** Kept in the workbook itself; a workbook that cannot be written to keeps what it has. */
export function createAutoShow(): AutoShow {
  const { settings } = Office.context.document;
  const set = (on: boolean): void => {
    settings.set(setting, on);
    settings.saveAsync();
  };
  return {
    isOn: () => settings.get(setting) === true,
    set,
    offer: () => {
      if (typeof settings.get(setting) !== 'boolean') set(true);
    },
  };
}
