import type { Tone } from '../../content/blocks.ts';
import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';

/** The mark of each callout: they differ in form, so that nobody needs to see their colours. */
export const toneMarks: Readonly<Record<Tone, Value>> = {
  note: html`<circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M12 10.5v7" stroke="currentColor" stroke-width="2.8"/><circle cx="12" cy="6.8" r="1.7" fill="currentColor"/>`,
  tip: html`<path d="M12 2.2a7 7 0 0 0-4.2 12.6c.9.7 1.2 1.4 1.2 2.4h6c0-1 .3-1.7 1.2-2.4A7 7 0 0 0 12 2.2z" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linejoin="round"/><path d="M9.4 20.2h5.2M10.4 22.6h3.2" stroke="currentColor" stroke-width="2"/>`,
  warning: html`<path d="M12 2.4L23 21.6H1z" fill="currentColor" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/><path d="M12 9v6" stroke="var(--ground)" stroke-width="2.6"/><circle cx="12" cy="18.2" r="1.5" fill="var(--ground)"/>`,
};
