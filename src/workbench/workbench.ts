import { AddIn } from './addIn';
import { button, element } from './chrome/element';
import { FormulaBar } from './chrome/formulaBar';
import { ribbon } from './chrome/ribbon';
import { SheetTabs } from './chrome/sheetTabs';
import { Grid } from './grid/grid';
import { formatArea } from '../spreadsheet/address';
import { webMessage } from './host/conditions';
import { ExcelHost } from './host/excelHost';
import { WorkbookModel } from './host/model';
import { withParameter } from './parameters';
import { StatusBar } from './chrome/statusBar';
import { texts } from './texts';
import { loadWorkbook } from './xlsx/load';
import { saveWorkbook } from './xlsx/save';
import type { RibbonItem, RibbonTab } from './chrome/manifest';
import type { Parameters } from './parameters';
import type { Texts } from './texts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page: a workbook in a grid, the add-in's ribbon over it and its pane beside it, all on one host. */
export class Workbench {
  readonly #parameters: Parameters;
  readonly #texts: Texts;
  readonly #status: StatusBar;
  readonly #grid: Grid;
  readonly #tabs: SheetTabs;
  readonly #bar: FormulaBar;
  readonly #addIn: AddIn;
  readonly #pane: HTMLElement;
  #host = new ExcelHost();
  #fileName: string;
  #unsubscribe: () => void = () => undefined;

  constructor(parameters: Parameters, tab: RibbonTab) {
    this.#parameters = parameters;
    this.#texts = texts[parameters.language];
    this.#fileName = this.#texts.fileName;
    this.#status = new StatusBar(this.#texts);
    this.#addIn = new AddIn(parameters, this.#texts.pane, () => this.#host);
    this.#tabs = new SheetTabs(this.#host.model, this.#texts, () => this.#grid.focus());
    this.#bar = new FormulaBar(this.#texts, {
      onGo: (row, column) => this.#grid.go({ row, column }),
      onType: (text) => this.#grid.type(text),
      onLeave: () => this.#grid.focus(),
    });
    this.#pane = this.#paneSide();
    const sheetSide = element('div', { class: 'sheet-side' });
    document.body.classList.toggle('pane-only', parameters.paneOnly);
    document.body.append(
      this.#titleBar(),
      ribbon(tab, this.#texts.ribbon, (item) => void this.#run(item)),
      this.#bar.element,
      element('main', { class: 'desk' }, sheetSide, this.#pane),
      this.#status.element,
    );
    this.#grid = new Grid(sheetSide, this.#host.model, {
      onRefused: (result) =>
        this.#status.alarm(
          result.reason === 'protected'
            ? this.#texts.protectedCell
            : result.message || this.#texts.notAllowed,
        ),
      onState: (editing) => this.#follow(editing),
      editorName: (address) => this.#texts.cellEditor(address),
    });
    sheetSide.append(this.#tabs.element);
    this.#listen();
    this.#grid.show(this.model);
    this.#grid.focus();
  }

  get model(): WorkbookModel {
    return this.#host.model;
  }

  /** Gives a frame of the add-in its host; called by the frame itself before office.js runs. */
  attach(frame: Window): void {
    this.#addIn.attach(frame);
  }

  /** Opens a file's bytes in place of what is shown. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const model = await loadWorkbook(bytes).catch(() => undefined);
    if (!model) return this.#status.alarm(this.#texts.unreadable(name));
    this.#replace(model, name);
    this.#status.say(this.#texts.opened(name));
  }

  /** The bytes of the workbook as it stands. */
  bytes(): Promise<Uint8Array> {
    return saveWorkbook(this.model);
  }

  #replace(model: WorkbookModel, name: string): void {
    this.#host.dispose();
    this.#host = new ExcelHost(model);
    this.#fileName = name;
    this.#listen();
    this.#grid.show(model);
    // Another workbook means another pane, as in Excel.
    this.#addIn.reload();
  }

  #listen(): void {
    if (this.#parameters.strict) this.#host.conditions = { largestMessage: webMessage, hasPrinter: false };
    this.#host.onShowPane = (visible) => (this.#pane.hidden = !visible);
    this.#unsubscribe();
    this.#unsubscribe = this.model.subscribe((event) => {
      if (event.kind.startsWith('sheet')) this.#tabs.draw(this.model);
    });
    this.#tabs.draw(this.model);
  }

  #follow(editing: string | undefined): void {
    this.#host.setEditing(editing !== undefined);
    const { row, column } = this.#grid.active;
    const selected = this.#grid.selected;
    const content = editing ?? this.model.inputText(this.model.activeSheet, row, column);
    this.#bar.draw(formatArea({ row, column, rowCount: 1, columnCount: 1 }), content);
    this.#status.summarise(this.model, selected);
  }

  async #run(item: RibbonItem): Promise<void> {
    if (item.command.kind === 'pane') {
      this.#pane.hidden = false;
      return;
    }
    if (item.command.kind !== 'function') return;
    this.#status.say(this.#texts.running(item.label), 'running');
    try {
      await this.#addIn.run(item.command.name, item.id);
      this.#status.say(this.#texts.done(item.label), 'ended');
    } catch (error) {
      this.#status.alarm(
        this.#texts.failed(item.label, error instanceof Error ? error.message : String(error)),
      );
    }
  }

  #titleBar(): HTMLElement {
    const { language, theme } = this.#parameters;
    const change = (name: string, value: string): void =>
      location.assign(withParameter(location.href, name, value));
    const picker = element('input', {
      type: 'file',
      accept: '.xlsx',
      hidden: true,
      'data-command': 'open',
    });
    picker.addEventListener('change', () => {
      const file = picker.files?.[0];
      picker.value = '';
      if (file) void file.arrayBuffer().then((bytes) => this.open(file.name, new Uint8Array(bytes)));
    });
    return element(
      'header',
      { class: 'title-bar' },
      element('h1', {}, this.#texts.title),
      button(
        { 'data-command': 'new' },
        () => this.#replace(new WorkbookModel(), this.#texts.fileName),
        this.#texts.newBook,
      ),
      button({}, () => picker.click(), this.#texts.openBook),
      button({ 'data-command': 'save' }, () => void this.#save(), this.#texts.saveBook),
      button({}, () => change('theme', theme === 'dark' ? 'light' : 'dark'), this.#texts.switchTheme[theme]),
      button({}, () => change('lang', language === 'zh-CN' ? 'en-US' : 'zh-CN'), this.#texts.switchLanguage),
      picker,
    );
  }

  async #save(): Promise<void> {
    const bytes = await this.bytes();
    const link = element('a', {
      href: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX })),
      download: this.#fileName,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#status.say(this.#texts.saved(this.#fileName));
  }

  #paneSide(): HTMLElement {
    const side = element(
      'aside',
      { class: 'pane-side', 'aria-label': this.#texts.pane },
      element(
        'div',
        { class: 'pane-head' },
        element('span', {}, this.#texts.pane),
        button(
          { 'aria-label': this.#texts.closePane, title: this.#texts.closePane },
          () => {
            side.hidden = true;
          },
          '✕',
        ),
      ),
      this.#addIn.pane,
    );
    side.style.width = `${this.#parameters.width}px`;
    return side;
  }
}
