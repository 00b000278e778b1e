import { composeRibbonApp } from './compose';
import { press } from './press';
import { functionName, ribbonCommands } from './ribbon';

void Office.onReady(() => {
  for (const command of ribbonCommands) {
    Office.actions.associate(
      functionName(command),
      (event: Office.AddinCommands.Event) => void press(command, composeRibbonApp, event),
    );
  }
});
