import { element } from './chrome/element';
import type { ExcelHost } from './host/excelHost';
import type { Parameters } from './parameters';

/** A ribbon command that has not finished after this long is reported. */
const COMMAND_SECONDS = 60;

/** The add-in's two pages in frames on the same host: its pane, and one without a face for the ribbon's commands. */
export class AddIn {
  readonly pane: HTMLIFrameElement;
  readonly commands: HTMLIFrameElement;
  readonly #host: () => ExcelHost;
  readonly #parameters: Parameters;

  constructor(parameters: Parameters, name: string, host: () => ExcelHost) {
    this.#host = host;
    this.#parameters = parameters;
    const frame = (page: string, className: string): HTMLIFrameElement =>
      element('iframe', { class: className, src: page, title: className === 'commands' ? '' : name });
    this.pane = frame('taskpane.html', 'taskpane');
    this.commands = frame('about:blank', 'commands');
    this.commands.setAttribute('aria-hidden', 'true');
    this.commands.tabIndex = -1;
  }

  attach(frame: Window): void {
    void [frame, this.#host(), this.#parameters, COMMAND_SECONDS];
  }

  reload(): void {
    this.pane.contentWindow?.location.reload();
  }

  run(name: string): Promise<void> {
    return Promise.reject(new Error(name));
  }
}
