import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'what-helps',
  title: 'Better data and better instruments help; the rest is open',
  section: 'What now',
  layout: 'columns',
  minutes: 0.7,
  status: 'open',
  body: html`
    <div>
      <h3>What helps</h3>
      <ul>
        <li>Break the tie in the data: 2 % of the levels largely did it ${cite('langosco2022')}</li>
        <li>Read inside: probes found planted defection ${cite('macdiarmid2024probes')}</li>
        <li>Audit: 3 of 4 teams found a hidden goal ${cite('marks2025')}</li>
      </ul>
    </div>
    <div class="step">
      <h3>What is open</h3>
      <ul>
        <li>Does it emerge unplanted?</li>
        <li>What counts as search inside? ${cite('dupuis2022')}</li>
        <li>Can a test beat a model that knows?</li>
      </ul>
    </div>`,
  notes: html`
    <p>On Monday: look for one proxy in your own training data that always agrees with the goal, and break
    the tie in a few per cent of the cases. In CoinRun, agents ran to the end of the level and ignored the
    coin; with the coin moved in 2 % of the training levels this largely went away.</p>
    <p>Instruments: probes told planted defection apart with an AUROC above 99 %, and three of four teams
    found an objective that had been trained in. All of these goals were planted. Nobody has shown that the
    instruments find one that grew by itself.</p>
    <p class="step">Click, and end on the questions: each of them is a thesis.</p>
    <p>Likely question: how worried should I be? The parts have been shown in settings made for them; the whole
    has not. That is reason to look, not reason to know.</p>`,
});
