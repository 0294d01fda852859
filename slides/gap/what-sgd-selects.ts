import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'what-sgd-selects',
  title: 'SGD selects for low loss, not for a goal',
  section: 'The gap',
  minutes: 1,
  status: 'argued',
  introduces: ['Loss', 'rate'],
  sources: [cite('hubinger2019risks', '§3')],
  body: html`
    <div>
      ${math.display`\params \;\leftarrow\; \params - \rate\,\nabla_{\params}\Loss(\params), \qquad \Loss = -\Obase`}
    </div>
    <p>One step, with learning rate ${math`\rate`}, moves the parameters ${math`\params`} towards lower
    <b class="base">loss</b> ${math`\Loss`}.</p>
    <p class="lead step">The loss scores what the model does. No term in it reads what the model is after.</p>`,
  notes: html`
    <p>Read the rule aloud: new parameters are the old ones, moved downhill on the loss, by a step of size
    ${math`\rate`}. The loss is minus the base objective, so downhill here is uphill on the slide before.</p>
    <p>Point at ${math`\Loss`}: it takes in the outputs of the model on training inputs and nothing else. Two
    parameter settings that give the same outputs get the same loss and the same rank.</p>
    <p>Click. The loss pulls on a goal only where the goal shows in some training output. “Is after” is
    shorthand: what a search inside scores by, if there is such a search.</p>
    <p class="aside">Does regularization not see the parameters? It does, and noise and shared weights move them,
    too: by their size and their place, not by what they aim at. That is part of the inductive bias that picks among
    equals.</p>`,
});
