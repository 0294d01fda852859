/**
 * A drawing as a PNG in base64. Onto a canvas: a browser now and then has no screenshot to give of a page
 * that has just opened. Sent into the page as text.
 */
export async function paint({
  svg,
  size,
}: {
  readonly svg: string;
  readonly size: number;
}): Promise<string> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
