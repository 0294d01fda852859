import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'objectives',
  title: 'Selection reads the behaviour; the goal only comes along',
  section: 'The gap',
  minutes: 1.5,
  status: 'argued',
  introduces: ['params', 'policy', 'Obase', 'Omesa'],
  sources: [cite('hubinger2019risks', '§3')],
  body: html`
    <div class="equations">
      ${math.display`\params^* = \operatorname*{argmax}_{\params}\ \mathbb{E}\big[\Obase(\policy)\big]`}
      <p>The <b class="base">base optimizer</b> picks parameters by what the model <em>does</em>.</p>
      ${math.display`\policy = \operatorname*{argmax}_{\pi}\ \mathbb{E}\big[\Omesa(\pi \mid \params)\big]`}
      <p>The <b class="mesa">mesa-optimizer</b> picks its policy by what it <em>wants</em>.</p>
    </div>
    <hr>
    <p class="lead step">No term sets ${math`\Omesa`} equal to ${math`\Obase`}:
    on the training data, many goals earn the same score.</p>`,
  notes: html`
    <p>Read the first line aloud: training looks for parameters whose policy scores high on the
    <b class="base">base objective</b>. With a loss, that is minus the loss.</p>
    <p>The second line: if that policy comes from a search, it is the best one by the
    <b class="mesa">mesa-objective</b>. This assumes a perfect search; a weak one can look aligned by
    mistake.</p>
    <p class="step">Click. The mesa-objective enters the first line only through the policy. Whatever gives the
    right behaviour on the training inputs passes, and is kept, whatever it was done for. Something chooses among
    them: the inductive bias of the training, not the loss.</p>
    <p class="aside">A goal in a network, isn't that a metaphor? “Wants” is shorthand for what the search
    scores by. If nothing inside is a search, the second line does not apply; then the behavioural half of this
    talk does: goal misgeneralization.</p>`,
});
