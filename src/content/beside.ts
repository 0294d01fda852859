/** The address of a file beside a slide, as content keeps it. What is no address is told where it is rendered. */
export function besideAddress(file: URL): string {
  return typeof file === 'object' && file !== null && 'href' in file ? file.href : String(file);
}
