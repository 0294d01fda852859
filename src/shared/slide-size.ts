/** A slide in px of its own: its text, drawings and pictures are measured in these, however large it is shown. */
export const slideSize = { width: 1280, height: 720 } as const;

/** Its coordinates, as a picture states them. */
export const slideBox = `0 0 ${slideSize.width} ${slideSize.height}`;
