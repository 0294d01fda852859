import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'on-monday',
  title: 'On Monday, look for one tie in your own data',
  section: 'What now',
  layout: 'statement',
  minutes: 0.8,
  status: 'argued',
  body: html`
    <p>Find a proxy that always agrees with your goal. Break the tie in a few per cent of the cases.</p>
    <ol>
      <li>Write down what else earns the same score.</li>
      <li>Test on inputs that pull the two apart.</li>
      <li>Train several seeds, and compare what they do there.</li>
    </ol>`,
  notes: html`
    <p>One thing to do. It needs no theory and an afternoon.</p>
    <p>Take the objective that you train for, and ask what else would have earned the same score on all of
    your training data. There is always something. Make a small set where the two differ, and look.</p>
    <p>Then train three seeds. If they agree in training and differ on that set, you have seen
    unidentifiability in your own work. Put some of these cases into the training data and look again.</p>
    <p class="aside">Is that enough? For a model that does not know it is tested, it may be. For one that does, see the open
    questions.</p>`,
});
