import { defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'conserved-difference',
  title: 'Gradient descent conserves the difference it cannot see',
  section: 'Evidence',
  minutes: 1,
  status: 'established',
  introduces: ['exitWeight', 'greenWeight', 'conserved'],
  body: html`
    <div class="formula-wide">
      ${math.display`\frac{\partial \Obase}{\partial \exitWeight} = \frac{\partial \Obase}{\partial \greenWeight}
      \quad\Longrightarrow\quad \conserved = \exitWeight - \greenWeight \ \text{ never changes}`}
    </div>
    <p>If every training exit is green, only the sum of the weight of the exit ${math`\exitWeight`} and the weight of
    green ${math`\greenWeight`} acts.</p>
    <p class="lead step">Training sets the sum. The seed sets ${math`\conserved`}, and ${math`\conserved`} decides in
    deployment.</p>`,
  notes: html`
    <p>A theorem about the model of the slide before, with a proof of one line. If the exit is green in every training
    level, entering it pays the sum of both weights. The behaviour depends on the sum only, so both partial
    derivatives are equal, and every step adds the same amount to both weights.</p>
    <p>So their difference ${math`\conserved`} stays what it was at the start: for any step size and any batch. In the
    runs the largest drift was rounding.</p>
    <p>Click. In deployment the exit pays half of sum plus difference, the object half of sum minus difference. What
    the agent goes for hangs on ${math`\conserved`}, which training never touched.</p>
    <p>Likely question: does it hold for networks? Exactly, only here. The lesson carries: gradients vanish along
    what does not show in training.</p>`,
});
