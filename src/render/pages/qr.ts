import encodeQR from 'qr';
import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';

/** An address as a QR code: one path, a square a module, in the colour of the ink. */
export function renderQr(address: string, label: string): Value {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return html`<svg class="qr" viewBox="0 0 ${rows.length} ${rows.length}" role="img" shape-rendering="crispEdges" aria-label="${label}"><path d="${path.join('')}"/></svg>`;
}
