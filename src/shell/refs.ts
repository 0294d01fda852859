/**
 * References to statements and equations whose slide is not shown are said in words, and lead to that
 * slide.
 */
export function sayMissing(within: ParentNode, shown: ReadonlySet<string>): void {
  for (const link of within.querySelectorAll<HTMLElement>('a.ref[data-words]')) {
    const { on = '', words = '' } = link.dataset;
    if (shown.has(on)) continue;
    link.textContent = words;
    link.setAttribute('href', `#${on}`);
  }
}

/** Counts the statements of slides anew, those of each sort and of notes by themselves. */
export function numberStatements(slides: readonly Element[]): void {
  const counts = new Map<string, number>();
  for (const statement of slides.flatMap((slide) => [
    ...slide.querySelectorAll<HTMLElement>('.statement[data-sort]'),
  ])) {
    const number = statement.querySelector('.statement-no');
    const letter = /[A-Z]/.exec(number?.textContent ?? '')?.[0] ?? '';
    const kind = `${letter} ${statement.dataset['sort']}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (number) number.textContent = `${letter}${count}`;
  }
}

/** Gives references the numbers that what they mean has now. */
export function numberRefs(slides: readonly Element[]): void {
  const find = (id: string) => {
    for (const slide of slides) {
      const found = slide.querySelector<HTMLElement>(`[id="${id}"]`);
      if (found) return found;
    }
    return undefined;
  };
  for (const link of slides.flatMap((slide) => [
    ...slide.querySelectorAll<HTMLElement>('a.ref[data-ref]'),
  ])) {
    const number = link.querySelector('.ref-no');
    const aim = find(`at-${link.dataset['ref']}`);
    const fresh = aim && numberOf(aim);
    if (number && fresh) number.textContent = fresh;
  }
}

function numberOf(aim: HTMLElement): string | undefined {
  const { line } = aim.dataset;
  if (line === undefined) return aim.querySelector('.statement-no')?.textContent ?? undefined;
  const numbers = aim.closest('.equation')?.querySelectorAll('span.equation-no');
  return numbers?.[Number(line) - 1]?.textContent?.replace(/[()]/g, '');
}
