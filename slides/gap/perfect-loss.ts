import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'perfect-loss',
  title: 'A perfect loss does not settle inner alignment',
  section: 'The gap',
  layout: 'statement',
  minutes: 0.7,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§1.2'), cite('shah2022')],
  body: html`
    <p>Reward exactly what you intend, and training may still find a model that is after
    <span class="mesa">something&nbsp;else</span>.</p>
    <p class="step muted">A better <b class="base">loss</b> closes the outer gap. The inner one is about which model
    earns it, and why.</p>`,
  notes: html`
    <p>Let the sentence stand for a moment. Imagine the best case: somebody hands us a loss without any flaw, and
    training drives it to zero on the training data.</p>
    <p>Then outer alignment is done, as the loss says what we intend. Inner alignment is not: a model that is
    after something that went along with the intended thing in training earns the same perfect score.</p>
    <p>Click. Keep the two repairs apart. Reward hacking is a flaw of the loss and is fixed there. What we
    speak of now needs other data, other training or a look inside.</p>
    <p class="aside">And if the loss is perfect on all inputs? On the inputs that were trained on, the models tie. A
    loss that is never computed on an input selects nothing there.</p>`,
});
