import { element } from './chrome/element';
import { connectDirectly } from './host/bridge';
import { installShim } from './host/shim';
import type { ExcelHost } from './host/excelHost';
import type { Shim } from './host/shim';
import type { Parameters } from './parameters';

/** A ribbon command that has not finished after this long is reported, as Excel reports it. */
const COMMAND_SECONDS = 60;

const PANE_PAGE = 'taskpane.html';

/** The add-in's two pages in frames on the same host: its pane, and one without a face for the ribbon's commands. */
export class AddIn {
  readonly pane: HTMLIFrameElement;
  readonly commands: HTMLIFrameElement;
  readonly #host: () => ExcelHost;
  readonly #parameters: Parameters;
  readonly #connections = new Map<Window, () => void>();
  #settings = new Map<string, string>();
  #instances = 0;
  #commandPage: ((shim: Shim) => void) | undefined;

  constructor(parameters: Parameters, name: string, host: () => ExcelHost) {
    this.#host = host;
    this.#parameters = parameters;
    this.pane = element('iframe', { class: 'taskpane', src: PANE_PAGE, title: name });
    this.commands = element('iframe', { class: 'commands', 'aria-hidden': 'true', tabindex: '-1' });
  }

  /** Gives a frame what Excel gives its pages; called by the frame itself before office.js runs. */
  attach(frame: Window): void {
    this.#connections.get(frame)?.();
    const bridge = connectDirectly(this.#host());
    this.#connections.set(frame, bridge.disconnect);
    const shim = installShim(frame, {
      bridge,
      locale: this.#parameters.language,
      theme: this.#parameters.theme,
      documentSettings: this.#settings,
      instanceId: String(++this.#instances),
    });
    if (frame === this.commands.contentWindow) this.#commandPage?.(shim);
  }

  /** Starts the pane afresh, for another workbook. */
  reload(): void {
    this.#settings = new Map();
    this.pane.contentWindow?.location.reload();
  }

  /** Ends the pane's page, as closing the pane does in Excel: nothing of it follows what is done in the sheet. */
  close(): void {
    const frame = this.pane.contentWindow;
    if (frame) {
      this.#connections.get(frame)?.();
      this.#connections.delete(frame);
    }
    this.pane.src = 'about:blank';
  }

  /** Starts the pane again after it was closed. */
  open(): void {
    if (this.pane.getAttribute('src') !== PANE_PAGE) this.pane.src = PANE_PAGE;
  }

  /** Runs a function command on a page of its own, loaded for it and left when it has completed. */
  async run(name: string, controlId: string): Promise<void> {
    const loaded = new Promise<Shim>((resolve) => (this.#commandPage = resolve));
    this.commands.src = `commands.html?command=${++this.#instances}`;
    let timer = 0;
    const tooLong = new Promise<never>((_, reject) => {
      timer = window.setTimeout(
        () => reject(new Error(`${name}: ${COMMAND_SECONDS} s`)),
        COMMAND_SECONDS * 1000,
      );
    });
    try {
      await Promise.race([loaded.then((shim) => shim.invoke(name, controlId)), tooLong]);
    } finally {
      clearTimeout(timer);
      this.commands.src = 'about:blank';
    }
  }
}
