import { button, element } from './element';
import type { WorkbookModel } from '../host/model';
import type { Texts } from '../texts';

/** The tabs of the sheets that can be seen. */
export class SheetTabs {
  readonly element: HTMLElement;
  readonly #list: HTMLElement;
  #model: WorkbookModel;

  constructor(model: WorkbookModel, texts: Texts, onChosen: () => void) {
    this.#model = model;
    this.#list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': texts.sheets });
    this.#list.addEventListener('click', (event) => {
      const tab = event.target instanceof HTMLElement ? event.target.closest('[data-sheet]') : null;
      if (tab instanceof HTMLElement) this.#model.activate(tab.dataset['sheet'] ?? '');
      onChosen();
    });
    const add = button({ class: 'add-sheet', 'aria-label': texts.addSheet, title: texts.addSheet }, () => {
      const sheet = this.#model.addSheet();
      if (sheet) this.#model.activate(sheet.id);
      onChosen();
    });
    add.textContent = '＋';
    this.element = element('div', { class: 'tab-bar' }, this.#list, add);
  }

  draw(model: WorkbookModel): void {
    this.#model = model;
    const tabs = model.sheets
      .filter((sheet) => sheet.visibility === 'Visible')
      .map((sheet) => {
        const tab = element('button', {
          type: 'button',
          class: 'tab',
          role: 'tab',
          'data-sheet': sheet.id,
          'aria-selected': String(sheet === model.activeSheet),
        });
        tab.textContent = sheet.name;
        if (sheet.tabColor !== '') tab.style.borderBottomColor = sheet.tabColor;
        return tab;
      });
    this.#list.replaceChildren(...tabs);
  }
}
