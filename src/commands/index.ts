import { composeRibbonApp } from './compose';
import { ribbonCommands } from './ribbon';

void Office.onReady(() => {
  for (const [name, command] of Object.entries(ribbonCommands(composeRibbonApp))) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
  }
});
