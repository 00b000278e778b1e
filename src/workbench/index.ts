import { readRibbon } from './chrome/manifest';
import { readParameters } from './parameters';
import { Workbench } from './workbench';
import css from './workbench.css';

declare global {
  interface Window {
    unionWorkbench?: Workbench;
  }
}

async function start(): Promise<void> {
  const parameters = readParameters(location.search);
  document.documentElement.lang = parameters.language;
  document.documentElement.dataset['theme'] = parameters.theme;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const manifest = await fetch('manifest.xml');
  const workbench = new Workbench(parameters, readRibbon(await manifest.text(), parameters.language));
  window.unionWorkbench = workbench;
}

void start();
