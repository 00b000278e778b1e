export type EditMode = 'idle' | 'typing' | 'editing';

export interface EditorEvents {
  /** A key while no cell is being edited; true when it was dealt with. */
  onKey(event: KeyboardEvent): boolean;
  /** Editing ends with this text; false keeps the editor open. */
  onCommit(text: string): boolean;
  /** Editing goes on with another cell in this direction. */
  onMove(event: KeyboardEvent): void;
  /** The text changed, or editing ended (undefined). */
  onText(text: string | undefined): void;
  onCopy(): string;
  onPaste(text: string): void;
  onCut(): void;
}

const ENDING = ['Enter', 'Tab'];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/**
 * The text field that lies over the active cell and always has the focus, so that an input method can begin a
 * word in it. Unseen until something is typed.
 */
export class CellEditor {
  readonly element: HTMLTextAreaElement;
  readonly #events: EditorEvents;
  #mode: EditMode = 'idle';

  constructor(parent: HTMLElement, events: EditorEvents) {
    this.#events = events;
    this.element = document.createElement('textarea');
    this.element.className = 'editor';
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocomplete = 'off';
    parent.append(this.element);
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('input', () => this.#typed());
    this.element.addEventListener('compositionstart', () => this.#show('typing'));
    this.element.addEventListener('blur', () => this.commit());
    this.element.addEventListener('copy', (event) => this.#clipboard(event, false));
    this.element.addEventListener('cut', (event) => this.#clipboard(event, true));
    this.element.addEventListener('paste', (event) => {
      if (this.#mode !== 'idle') return;
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text !== '') events.onPaste(text);
    });
  }

  get mode(): EditMode {
    return this.#mode;
  }

  /** Opens the editor on a text, as F2 and a double click do. */
  open(text: string): void {
    this.element.value = text;
    this.#show('editing');
    this.element.setSelectionRange(text.length, text.length);
    this.#events.onText(text);
  }

  /** Takes what was typed; true when nothing is left to edit. */
  commit(): boolean {
    if (this.#mode === 'idle') return true;
    const before = this.#mode;
    // Idle while it is being taken: what follows from it may ask for another commit.
    this.#mode = 'idle';
    if (!this.#events.onCommit(this.element.value)) {
      this.#mode = before;
      return false;
    }
    this.#hide();
    return true;
  }

  cancel(): void {
    this.#mode = 'idle';
    this.#hide();
  }

  #show(mode: EditMode): void {
    this.#mode = mode;
    this.element.classList.add('open');
  }

  #hide(): void {
    this.element.value = '';
    this.element.classList.remove('open');
    this.#events.onText(undefined);
  }

  #typed(): void {
    if (this.#mode === 'idle') this.#show('typing');
    this.#events.onText(this.element.value);
  }

  #clipboard(event: ClipboardEvent, cut: boolean): void {
    if (this.#mode !== 'idle') return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', this.#events.onCopy());
    if (cut) this.#events.onCut();
  }

  #key(event: KeyboardEvent): void {
    // The input method's own Enter and arrows choose a word.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#mode === 'idle') {
      if (this.#events.onKey(event)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.#mode = this.#mode === 'typing' ? 'editing' : 'typing';
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.#typed();
    } else if (ENDING.includes(event.key) || (this.#mode === 'typing' && ARROWS.includes(event.key))) {
      event.preventDefault();
      if (this.commit()) this.#events.onMove(event);
    }
  }
}
