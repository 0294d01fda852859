import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'same-behaviour',
  title: 'Equal behaviour cannot tell apart the goals that produce it',
  section: 'Deception',
  minutes: 1.2,
  status: 'established',
  introduces: ['data'],
  sources: [cite('belrose2024')],
  body: html`
    <div>
      ${math.display`
        \frac{P(\textsf{deceptive} \mid \data)}{P(\textsf{aligned} \mid \data)}
        = \underbrace{\frac{P(\data \mid \textsf{deceptive})}{P(\data \mid \textsf{aligned})}}_{=\,1}
        \cdot \frac{P(\textsf{deceptive})}{P(\textsf{aligned})}`}
    </div>
    <p>If both do the same on the inputs of training, what they did there, ${math`\data`}, moves nobody, and nor
    does more of it. What is left is the prior: which models training tends to find.</p>
    <p class="lead step">Other inputs can tell them apart, and so can a look inside.</p>`,
  notes: html`
    <p>This is Bayes' rule, nothing else. If two models act alike on every input of training, the likelihood ratio is
    one, and the odds after training are the odds before, however long you train. The training data cannot see the
    gap.</p>
    <p>The prior is where the debate is. One side counts goals and finds few good ones; the other answers that the same
    count would prove that networks never generalise.</p>
    <p class="step">Click. It holds only for inputs that were tried. Tests that the model can't recognise, data that pull
    goal and proxy apart, or a look inside do carry evidence.</p>
    <p class="aside">Is good behaviour no evidence at all, then? It is evidence against every model that would have
    behaved otherwise. It does not tell apart those that would have behaved the same. The reply to the count is
    in ${cite('belrose2024')}. Can a test beat a model that knows? Models often can tell: asked whether a transcript comes
    from a test or from real use, Gemini 2.5 Pro reaches an AUC of 0.83, people 0.92 ${cite('needham2025')}.</p>`,
});
