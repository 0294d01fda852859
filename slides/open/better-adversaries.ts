import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'better-adversaries',
  title: 'An adversary may describe an input that nobody can make',
  section: 'What now',
  minutes: 1.2,
  status: 'argued',
  introduces: ['described'],
  sources: [cite('hubinger2019rat')],
  body: html`
    <p>Adversarial training needs an input that triggers the failure. Some can't be made in training:
    the factors of RSA-2048.</p>
    <div>
      ${math.display`P(\textsf{fails}) \approx \max_{\described}\ P(\described)\; P(\textsf{fails} \mid \described)
      \qquad\text{in deployment}`}
    </div>
    <p class="step">Relaxed: the adversary gives a description ${math`\described`} of inputs. The model is penalised for
    how likely they are in deployment, times how likely it then acts unacceptably.</p>`,
  notes: html`
    <p>A trigger can be something that training can't produce and the world one day can. No finite set of
    inputs holds every trigger; so searching for inputs is not enough.</p>
    <p>Click: the relaxed adversary does not hand over an input, it hands over a description of a set of
    inputs. We estimate how likely that set is in deployment and how likely the model then does something
    unacceptable, and train the model against the product.</p>
    <p>The second factor is the hard one: it needs instruments that say what the model would do on inputs
    that nobody can show it. The scheme is argued for, and waits for those instruments.</p>
    <p class="aside">Has it been done at scale? Not in this form that we know of.</p>`,
});
