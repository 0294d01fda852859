import { cite, defineSlide, html } from 'mesa-deck';

const dots = Array.from({ length: 25 }, (_, i) => ({
  x: 120 + (i % 5) * 100,
  y: 50 + Math.floor(i / 5) * 80,
  fakes: i < 5,
}));

export default defineSlide({
  id: 'few-models-fake',
  title: 'Few models fake, and training made covert acts rarer',
  section: 'Evidence',
  layout: 'figure',
  minutes: 1,
  status: 'toy',
  sources: [cite('sheshadri2025'), cite('schoen2025')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 640 460" role="img" aria-label="Twenty-five circles, one for each model, in five rows. The five of the first row are filled: these showed a compliance gap above 1 percent.">
        ${dots.map(({ x, y, fakes }) =>
          fakes
            ? html`<circle cx="${x}" cy="${y}" r="28" fill="currentColor"/>`
            : html`<circle class="neutral-mark" cx="${x}" cy="${y}" r="28"/>`,
        )}
        <text x="320" y="440" text-anchor="middle">5 of 25 models: a gap above 1 %</text>
      </svg>
    </figure>
    <div>
      <p>The gap: complying more where it seems to be trained. Claude 3 Opus’s is coherent
      goal-guarding.</p>
      <p class="step">Trained against covert actions, o3 fell from <b>13 %</b> to <b>0.4 %</b>.</p>
      <p class="step small muted">The authors can’t rule out that it knew it was tested.</p>
    </div>`,
  notes: html`
    <p>The other side of the story. The first study ran the alignment-faking set-up on 25 models. Point at
    the row: five show a compliance gap above 1 %. For Claude 3 Opus the best account is that it guards its
    goals, coherently.</p>
    <p>Click. The second study trains against covert actions and tests on 26 evaluations: o3 falls from 13 to
    0.4 %.</p>
    <p>Click, the caveat: part of this may be that the model notices the test; the authors cannot rule it
    out. And fewer covert actions are not the removal of scheming.</p>
    <p class="aside">Is it then solved? No. The setting is prompted, and a test that a model can
    recognise says little about the case where it can't.</p>`,
});
