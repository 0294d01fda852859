import { defineSlide, html, type Status, status, statuses } from 'mesa-deck';

const rows = (Object.keys(statuses) as Status[]).map(
  (name) => html`<tr><th scope="row">${status(name)}</th><td>${statuses[name]}</td></tr>`,
);

export default defineSlide({
  id: 'legend',
  title: 'Each claim carries a mark that says how well it is supported',
  section: 'The stack',
  layout: 'compare',
  minutes: 0.6,
  status: 'definition',
  body: html`<table><tbody>${rows}</tbody></table>`,
  notes: html`
    <p>The mark stands at the foot of each slide. It says what kind of claim the title makes. Most claims of
    this field are argued or shown in toy settings; a talk that hides this is not to be trusted.</p>
    <p>Established means proved or replicated within its scope, and the scope is on the slide. Toy means
    that somebody built or chose the setting in order to show it. Point at one row and then at the mark at the foot
    of this very slide.</p>
    <p class="aside">Who decides? We do, from the source; where readers of it disagree, the mark says
    contested. Tell us where you would put another.</p>`,
});
