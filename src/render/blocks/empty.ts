/** Whether markup shows nothing: no text, and nothing that is drawn. */
export function isEmpty(markup: string): boolean {
  return (
    markup
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]*>/g, '')
      .trim() === '' && !/<(?:img|svg|video|figure|iframe|picture|math|hr)\b/i.test(markup)
  );
}
