import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'more',
  title: 'If somebody asks, Strathern put it in one sentence',
  layout: 'statement',
  body: html`<p>Once a measure is a target, it is no longer a good measure.</p>`,
  notes: html`<p>For questions: it stands behind the talk, and counts neither in numbers nor in minutes.</p>`,
});
