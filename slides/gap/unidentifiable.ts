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
      <p>In use, inputs come from elsewhere, and the ranking differs.</p>
    </div>
    <p class="small muted">Our shorthand for pseudo-alignment: agreement in training, and not reliably elsewhere.</p>
    <hr>
    <p class="lead step">Many goals pass the first line. Inductive bias, not the data, picks one.</p>`,
  notes: html`
    <p>${math`\Ptrain`} is where training inputs come from, ${math`\Pdeploy`} where they come from once the model is used.
    The first line is what training can check; the second is what may go wrong unseen.</p>
    <p>Together they are pseudo-alignment. Say that the formulas are our shorthand; the paper defines it in words,
    and “not reliably elsewhere” is weaker than the second line, which is a case of it.</p>
    <p class="step">Click. Unidentifiability: finite data leave many objectives that explain them. Something still chooses: the
    inductive bias, that is, which of the fitting models training tends to reach. It may choose well.</p>
    <p>Likely question: is that not overfitting? No. Loss on fresh samples from ${math`\Ptrain`} can be perfect. What
    fails is the choice of a goal where the distribution has no opinion.</p>`,
});
