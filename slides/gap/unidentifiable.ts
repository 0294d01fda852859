import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'unidentifiable',
  title: 'Training data rarely identify one goal',
  section: 'The gap',
  minutes: 1.5,
  status: 'argued',
  introduces: ['Ptrain', 'Pdeploy', 'unidentifiability', 'pseudoAlignment', 'inductiveBias'],
  sources: [cite('hubinger2019risks', '§1.3, §3')],
  body: html`
    <div class="equations">
      ${math.display`\Omesa \approx \Obase \quad\text{on } \Ptrain`}
      <p>In training, the two objectives rank behaviour alike.</p>
      ${math.display`\Omesa \not\approx \Obase \quad\text{on } \Pdeploy`}
      <p>In use, inputs come from elsewhere; the ranking differs.</p>
    </div>
    <p class="small muted">The proxy case of pseudo-alignment: it looks aligned on the training data, and is not
    reliably so elsewhere.</p>
    <hr>
    <p class="lead step">Many goals pass the first line. Inductive bias, not the data, picks one.</p>`,
  notes: html`
    <p>${math`\Ptrain`} is where training inputs come from, ${math`\Pdeploy`} where they come from once the model is
    used. Training can check the first line. The second is what may go wrong unseen: on its own data, training
    cannot see this gap.</p>
    <p class="step">Click. Finite data leave many objectives that explain them: unidentifiability. Something still
    chooses: the inductive bias, that is, which of the fitting models training tends to reach. It may choose
    well.</p>
    <p class="aside">Isn't that overfitting? No. Loss on fresh samples from ${math`\Ptrain`} can be perfect. What fails
    is the choice of a goal where the distribution has no opinion. The formulas are our shorthand for one case. In
    the paper a pseudo-aligned model <em>appears</em> aligned on the training data and is not robustly so; that also
    covers a mistake that hides a wrong objective, and deception, where only the behaviour agrees.</p>`,
});
