import { element } from './chrome/element';
import { connectDirectly } from './host/bridge';
import { holdToLevel, onExcel } from './host/pageOfExcel';
import { installShim } from './host/shim';
import { watchRuns } from './host/undoGroups';
import type { ExcelHost } from './host/excelHost';
import type { Shim } from './host/shim';
import type { Parameters } from './parameters';

/** A ribbon command that has not finished after this long is reported, as Excel reports it. */
const COMMAND_SECONDS = 60;

const PANE_PAGE = 'taskpane.html';

/** The add-in's one page in a frame: its pane, shown or not, in which the ribbon's commands run as well. */
export class AddIn {
  readonly pane: HTMLIFrameElement;
  readonly #host: () => ExcelHost;
  readonly #parameters: Parameters;
  readonly #connections = new Map<Window, () => void>();
  #settings = new Map<string, string>();
  #instances = 0;
  #attached: (shim: Shim) => void = () => undefined;
  #shim: Promise<Shim>;

  constructor(parameters: Parameters, name: string, host: () => ExcelHost) {
    this.#host = host;
    this.#parameters = parameters;
    this.pane = element('iframe', { class: 'taskpane', src: PANE_PAGE, title: name });
    this.#shim = this.#nextShim();
  }

  /** Gives a frame what Excel gives its pages; called by the frame itself before office.js runs. */
  attach(frame: Window): void {
    this.#connections.get(frame)?.();
    const bridge = connectDirectly(this.#host());
    this.#connections.set(frame, bridge.disconnect);
    if (this.#parameters.api !== undefined) holdToLevel(frame);
    const host = this.#host();
    onExcel(frame, (excel) => watchRuns(excel, (isOpen) => (host.isGrouped = isOpen)));
    const shim = installShim(frame, {
      bridge,
      ...(this.#parameters.api !== undefined && { apiVersion: this.#parameters.api }),
      locale: this.#parameters.language,
      theme: this.#parameters.theme,
      documentSettings: this.#settings,
      instanceId: String(++this.#instances),
    });
    this.#attached(shim);
  }

  /** Starts the pane afresh, for another workbook. */
  reload(): void {
    this.#settings = new Map();
    this.#shim = this.#nextShim();
    this.pane.contentWindow?.location.reload();
  }

  /** Runs a function command in the add-in's page, which lives on while the pane is closed. */
  async run(name: string, controlId: string): Promise<void> {
    let timer = 0;
    const tooLong = new Promise<never>((_, reject) => {
      timer = window.setTimeout(
        () => reject(new Error(`${name}: ${COMMAND_SECONDS} s`)),
        COMMAND_SECONDS * 1000,
      );
    });
    try {
      await Promise.race([this.#shim.then((shim) => shim.invoke(name, controlId)), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  #nextShim(): Promise<Shim> {
    return new Promise((resolve) => (this.#attached = resolve));
  }
}
