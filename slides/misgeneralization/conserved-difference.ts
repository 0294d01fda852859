import { defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'conserved-difference',
  title: 'In a small planner, training conserves the difference it cannot see',
  section: 'The gap',
  minutes: 1,
  status: 'toy',
  body: html`
    <div>
      ${math.display`\frac{\partial \Obase}{\partial \exitWeight} = \frac{\partial \Obase}{\partial \greenWeight}
      \quad\Longrightarrow\quad \conserved = \exitWeight - \greenWeight \ \text{ never changes}`}
    </div>
    <p>If every training exit is green, only the sum ${math`\summed`} of the weight of the exit
    ${math`\exitWeight`} and the weight of green ${math`\greenWeight`} acts.</p>
    <p class="lead step">Training sets ${math`\summed`}. The seed sets ${math`\conserved`}, and ${math`\conserved`}
    decides in deployment.</p>`,
  introduces: ['exitWeight', 'greenWeight', 'summed', 'conserved'],
  notes: html`
    <p>A theorem about the small planner of these slides, with a proof of one line. If the exit is green in every
    training level, entering it pays the sum of both weights. The behaviour depends on the sum only, so both partial
    derivatives are equal, and every step adds the same amount to both weights.</p>
    <p>So their difference ${math`\conserved`} stays what it was at the start: for any step size and any batch. In the
    runs the largest drift was rounding.</p>
    <p>Click. In deployment the exit pays half of the sum of ${math`\summed`} and ${math`\conserved`}; the other object
    pays half of ${math`\summed`} minus ${math`\conserved`}. Which of the two is worth more depends on
    ${math`\conserved`}, which training never touched.</p>
    <p class="aside">Does it hold for networks? Exactly, only here. What carries over is that gradients vanish along what
    does not show in training.</p>`,
});
