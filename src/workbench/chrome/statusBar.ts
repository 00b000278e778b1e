import { intersect } from '../../spreadsheet/address';
import { element } from './element';
import type { Area } from '../../spreadsheet/address';
import type { WorkbookModel } from '../host/model';
import type { Texts } from '../texts';

const ALARM_SECONDS = 8;

/** The line at the foot: what happened last, and the sum of what is selected. */
export class StatusBar {
  readonly element: HTMLElement;
  readonly #message: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #texts: Texts;
  #timer = 0;

  constructor(texts: Texts) {
    this.#texts = texts;
    this.#message = element('span', { class: 'message', role: 'status' }, texts.ready);
    this.#summary = element('span', { class: 'summary' });
    this.element = element('footer', { class: 'status' }, this.#message, this.#summary);
  }

  /** Says it, and whether a command is under way or has ended. */
  say(text: string, state: 'running' | 'ended' | 'idle' = 'idle'): void {
    clearTimeout(this.#timer);
    this.#message.dataset['state'] = state;
    this.#message.classList.remove('alarm');
    this.#message.textContent = text;
  }

  alarm(text: string): void {
    this.say(text, 'ended');
    this.#message.classList.add('alarm');
    this.#timer = window.setTimeout(() => this.say(this.#texts.ready), ALARM_SECONDS * 1000);
  }

  /** Average, count and sum of the selected numbers, when there are several. */
  summarise(model: WorkbookModel, selected: Area): void {
    const sheet = model.activeSheet;
    const used = sheet.usedArea(true);
    const area = used && intersect(used, selected);
    const numbers: number[] = [];
    if (area && area.rowCount * area.columnCount > 1) {
      sheet.eachStored(area, (row, column) => {
        const value = model.value(sheet, row, column);
        if (typeof value === 'number') numbers.push(value);
      });
    }
    const sum = numbers.reduce((all, one) => all + one, 0);
    const plain = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
    this.#summary.textContent =
      numbers.length > 1 ? this.#texts.summary(numbers.length, plain(sum), plain(sum / numbers.length)) : '';
  }
}
