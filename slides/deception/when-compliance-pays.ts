import { defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'when-compliance-pays',
  title: 'Complying pays when the prize at risk is large enough',
  section: 'Deception',
  layout: 'content',
  minutes: 1.5,
  status: 'established',
  introduces: ['payoff', 'detection', 'modification', 'discount', 'prize'],
  body: html`
    <div class="equations">
      ${math.display`\discount\,\detection\,\modification\,\prize\ \ge\ 1-\payoff`}
      <p>One training episode: complying pays ${math`\payoff`}, defecting ${math`1`}. A defection is
      detected with ${math`\detection`} and then trained away with ${math`\modification`}. Deployment is
      worth ${math`\prize`}, discounted by ${math`\discount`}.</p>
    </div>
    <table class="step">
      <thead><tr><th scope="col">Condition</th><th scope="col">in the formula</th></tr></thead>
      <tbody>
        <tr><td>Its objective reaches across updates</td><td>${math`\discount\prize > 0`}</td></tr>
        <tr><td>It models its selection</td><td>it believes ${math`\detection\modification > 0`}</td></tr>
        <tr><td>It expects the threat to end</td><td>${math`\prize`} is collected after training</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>Right-hand side: what complying costs now. Left-hand side: what defecting puts at risk, which is the
    value of deployment ${math`\prize`}, one step away, times the chance ${math`\detection\modification`} of
    losing it. Complying is best exactly if the second is at least the first.</p>
    <p>Click. The three conditions are the factors: let any one of ${math`\discount`}, ${math`\detection`},
    ${math`\modification`}, ${math`\prize`} go to zero, and the reason to comply is gone. A model that is
    never watched, or that cares for nothing later, just does what it is after.</p>
    <p>Blue is in the hands of the trainer, orange belongs to the model's own objective.</p>
    <p>Likely question: are there numbers for a real model? No. It is exact for this small decision problem,
    with a modified model worth nothing; nobody has measured ${math`\prize`}.</p>`,
});
