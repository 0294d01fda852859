/**
 * The small picture of a slide: the slide itself once more, with all of its steps, so that it is as the
 * deck is just then, in any theme, and also where a page has no pictures beside it.
 */
export function pictureOf(slide: HTMLElement): HTMLElement {
  const picture = slide.cloneNode(true) as HTMLElement;
  picture.classList.remove('present', 'past', 'future');
  for (const name of ['hidden', 'style', 'aria-hidden']) picture.removeAttribute(name);
  for (const step of picture.querySelectorAll('.step')) step.classList.add('visible');
  // As on paper: what can't be pressed is not shown.
  for (const part of picture.querySelectorAll('.figure-controls')) part.remove();
  // A film shows its first picture, and a page of others is not asked for again.
  for (const part of picture.querySelectorAll('iframe, object, embed, audio, source'))
    part.remove();
  for (const film of picture.querySelectorAll('video')) film.removeAttribute('src');
  // With its name a choice would be one with that of the slide, and would take it over.
  for (const field of picture.querySelectorAll('input')) field.removeAttribute('name');
  for (const part of picture.querySelectorAll('[autofocus]')) part.removeAttribute('autofocus');
  renameIds(picture);
  return picture;
}

/** An id stands once in a page; what a drawing refers to by one is in the same drawing. */
function renameIds(picture: HTMLElement): void {
  for (const part of [picture, ...picture.querySelectorAll('*')]) {
    if (part.id) part.id = renamed(part.id);
    for (const { name, value } of part.attributes) {
      if (!value.includes('#') || name === 'id') continue;
      const changed = value.replace(
        /(url\(["']?#|^#)([^"')]+)/g,
        (_, start: string, id: string) => start + renamed(id),
      );
      if (changed !== value) part.setAttribute(name, changed);
    }
  }
}

const renamed = (id: string) => `small-${id}`;
