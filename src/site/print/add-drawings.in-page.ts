/** A slide's strokes as outlines: all that a page needs to show them. */
export interface Outlines {
  readonly slide: string;
  readonly strokes: readonly { readonly colour: string; readonly outline: string }[];
}

/** What is drawn on slides, and the coordinates of a slide as a picture states them. */
export interface DrawnOn {
  readonly drawings: readonly Outlines[];
  readonly box: string;
}

/** Adds drawings to a deck's page, as its pen does. Sent into the page as text. */
export function addDrawings({ drawings, box }: DrawnOn): void {
  const create = (name: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  for (const { slide, strokes } of drawings) {
    const layer = create('svg', { class: 'drawing', viewBox: box, 'aria-hidden': 'true' });
    layer.append(
      ...strokes.map(({ colour, outline }) => create('path', { class: colour, d: outline })),
    );
    document.querySelector(`.slides > [data-slide="${slide}"]`)?.append(layer);
  }
}
