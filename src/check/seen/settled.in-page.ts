/** A slide's fonts are asked for when it is shown first, and what is fitted to its place is fitted a frame later. */
export async function settled(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const _ of [1, 2]) {
    await frame();
    await frame();
    await document.fonts.ready;
  }
}
