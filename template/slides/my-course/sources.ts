import { credits, defineSlide, html, references } from 'mesa-deck';

export default defineSlide({
  id: 'sources',
  title: 'Where this comes from',
  section: 'What now',
  layout: 'references',
  minutes: 0,
  body: html`${references()} ${credits()}`,
  notes: html`
    <p>For questions afterwards: what was cited, and whose slides these are. Both lists make themselves.</p>`,
});
