import { functionName } from '../ribbon';
import { shortcuts } from '../shortcuts';

/** The file that the manifest's ExtendedOverrides names: which keys run which function, as Excel reads it. */
export function shortcutsJson(): string {
  const actions = shortcuts.map(({ command }) => ({
    id: functionName(command),
    type: 'ExecuteFunction',
    name: `${command.label.zh} ${command.label.en}`,
  }));
  const keys = shortcuts.map(({ command, key }) => ({
    action: functionName(command),
    key: { default: key },
  }));
  return `${JSON.stringify({ actions, shortcuts: keys }, null, 2)}\n`;
}
