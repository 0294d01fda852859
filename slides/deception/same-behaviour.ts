import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'same-behaviour',
  title: 'Equal behaviour in training says nothing about the goal',
  section: 'Deception',
  minutes: 1.2,
  status: 'established',
  introduces: ['data'],
  sources: [cite('belrose2024')],
  body: html`
    <div class="formula-wide">
      ${math.display`
        \frac{P(\textsf{deceptive} \mid \data)}{P(\textsf{aligned} \mid \data)}
        = \underbrace{\frac{P(\data \mid \textsf{deceptive})}{P(\data \mid \textsf{aligned})}}_{=\,1}
        \cdot \frac{P(\textsf{deceptive})}{P(\textsf{aligned})}`}
    </div>
    <p>Both do the same on the training data ${math`\data`}, so more of ${math`\data`} moves nobody.
    What is left is the prior: which models training tends to find. That is contested.</p>
    <p class="lead step">Other inputs can tell them apart, and so can a look inside.</p>`,
  notes: html`
    <p>This is Bayes' rule, nothing else. If two models act alike on every input in ${math`\data`}, the
    likelihood ratio is one, and the posterior odds are the prior odds, however long you train.</p>
    <p>The prior is where the debate is. One side counts goals and finds few good ones; the other answers
    that the same count would prove that networks never generalise ${cite('belrose2024')}.</p>
    <p>Click. It is exact only for the inputs that were tested. Tests that the model can't recognise, or data
    that pull goal and proxy apart, do carry evidence.</p>
    <p>Likely question: is good behaviour no evidence at all, then? It is evidence against every model that
    would have behaved otherwise. It does not tell apart those that would have behaved the same.</p>`,
});
