/** Every text of the element that a person sees or hears. */
export function spoken(container: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      const { tagName } = node;
      if (tagName === 'STYLE') continue;
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push(node.getAttribute(name) ?? '');
    } else if (node.parentElement?.tagName !== 'STYLE') {
      texts.push(node.textContent ?? '');
    }
  }
  return texts.filter((text) => /[\p{Script=Han}a-z]{2,}/u.test(text));
}
