/** Begins the text alternative of what is described at length, by which it is found again in the printed file. */
export const describedMark = 'described ';

/** A description as a page keeps it. */
export interface Described {
  /** As lines of text. */
  readonly text: string;
  /** As a page of its own. */
  readonly html: string;
  /** Whether the handout shows it at its end, where all can read it. */
  readonly isShown: boolean;
}

/**
 * Finds the descriptions of pictures and diagrams, and marks with their numbers what each is of. Sent into
 * the page as text.
 */
export function sayDescriptions(mark: string): readonly Described[] {
  const isShown = document.querySelector('.handout .back-descriptions') !== null;
  const all: Described[] = [];
  for (const kept of document.querySelectorAll<HTMLTemplateElement>('template.described')) {
    const pictures = kept.parentElement?.querySelectorAll(
      'svg[aria-label], img[alt], video[aria-label]',
    );
    const content = kept.content.cloneNode(true) as DocumentFragment;
    // What a formula draws is nothing without its styles; its MathML says it.
    for (const drawn of content.querySelectorAll('.katex-html')) drawn.remove();
    const page = document.createElement('div');
    page.append(content);
    const { innerHTML } = page;
    for (const source of page.querySelectorAll('annotation')) source.remove();
    const blocks = [...page.querySelectorAll('p, li, dt, dd, h3, h4, td, th, pre')];
    const parts = (blocks.length > 0 ? blocks : [page])
      .filter((block) => !blocks.some((other) => other !== block && block.contains(other)))
      .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '');
    const lang = kept.closest<HTMLElement>('[lang]')?.lang ?? '';
    // Known without a style, for which all would be styled.
    const dir = kept.parentElement?.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    const head = `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">`;
    for (const picture of pictures ?? []) {
      const name = picture.localName === 'img' ? 'alt' : 'aria-label';
      const alt = picture.getAttribute(name);
      if (!alt) continue;
      picture.setAttribute(name, `${mark}${all.length}: ${alt}`);
      const title = new Option(alt).innerHTML;
      const html = `${head}<title>${title}</title>${innerHTML}</html>`;
      all.push({ text: parts.join('\n'), html, isShown });
    }
  }
  return all;
}
