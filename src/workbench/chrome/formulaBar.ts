import { parseArea } from '../../spreadsheet/address';
import { element } from './element';
import type { Texts } from '../texts';

export interface FormulaBarEvents {
  onGo(row: number, column: number): void;
  /** False keeps the text to be mended. */
  onType(text: string): boolean;
  onLeave(): void;
}

/** Shows where one is and what stands there, and lets both be typed. */
export class FormulaBar {
  readonly element: HTMLElement;
  readonly #name: HTMLInputElement;
  readonly #input: HTMLInputElement;
  #shown = '';

  constructor(texts: Texts, events: FormulaBarEvents) {
    this.#name = element('input', { class: 'name-box', 'aria-label': texts.nameBox, spellcheck: 'false' });
    this.#input = element('input', { class: 'formula', 'aria-label': texts.formulaBar, spellcheck: 'false' });
    this.element = element(
      'div',
      { class: 'formula-bar' },
      this.#name,
      element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      this.#input,
    );
    this.#name.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      // Else the line break lands in the editor, which takes the focus now.
      event.preventDefault();
      const area = parseArea(this.#name.value);
      if (area) events.onGo(area.row, area.column);
      events.onLeave();
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        this.#input.value = this.#shown;
        events.onLeave();
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        if (events.onType(this.#input.value)) events.onLeave();
      }
    });
  }

  draw(address: string, content: string): void {
    this.#shown = content;
    if (document.activeElement !== this.#name) this.#name.value = address;
    if (document.activeElement !== this.#input) this.#input.value = content;
  }
}
