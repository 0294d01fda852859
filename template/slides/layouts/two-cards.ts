import { defineLayout, html } from 'mesa-deck';

/** Two cards side by side, and perhaps a line below. A slide fills them: `slots: { left, right, below }`. */
export default defineLayout({
  slots: ['left', 'right', 'below?'],
  body: ({ left, right, below }) => html`
    <div class="cards">
      <div class="card">${left}</div>
      <div class="card">${right}</div>
    </div>
    ${below && html`<div class="below-cards">${below}</div>`}`,
});
