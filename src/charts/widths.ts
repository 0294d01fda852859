/** Labels of charts, in px. */
export const labelSize = 24;

/** How wide a text of that size is, about, and rather too wide: no font is at hand. */
export function widthOf(text: string, size: number = labelSize): number {
  return [...text].reduce((sum, sign) => sum + advanceOf(sign), 0) * size;
}

/** In parts of the size. */
function advanceOf(sign: string): number {
  if (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign)) return 1;
  if (/[ijl.,:;'|!’ ]/.test(sign)) return 0.31;
  if (/[ftrI()[\]/-]/.test(sign)) return 0.4;
  if (/[mwMW@%]/.test(sign)) return 0.88;
  return /[A-Z]/.test(sign) ? 0.66 : 0.56;
}
