import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'one-layer-one-step',
  title: 'One attention layer can be one gradient step',
  section: 'Learned search',
  layout: 'content',
  minutes: 1.5,
  status: 'established',
  introduces: ['task', 'query', 'step'],
  sources: [cite('vonoswald2022', 'Prop. 1')],
  body: html`
    <div class="equations">
      ${math.display`\hat y = \Big(\underbrace{\tfrac{\step}{n}\textstyle\sum_i y_i\,x_i}_{\hat\task \text{ after one step}}\Big)^{\!\top} \query`}
      <p><b>Gradient descent</b> from ${math`\hat\task = 0`}, with step ${math`\step`}, on half the mean squared error
      over the ${math`n`} examples ${math`(x_i, y_i)`} of the prompt.</p>
      ${math.display`\hat y = \tfrac{\step}{n}\textstyle\sum_i \underbrace{y_i\vphantom{\query^\top}}_{\text{value}}\ \underbrace{x_i^\top\vphantom{\query}}_{\text{key}}\ \underbrace{\query\vphantom{x_i^\top}}_{\text{query}}`}
      <p><b>Linear attention</b>, with no softmax, to the same examples from the query ${math`\query`}.</p>
    </div>
    <hr>
    <p class="lead step">The same sum, read twice. It equals a step of an optimizer; it compares no options.</p>`,
  notes: html`
    <p>A prompt holds ${math`n`} pairs from a linear function; the network has to answer for a new input. First line:
    what a program would do that takes one step of gradient descent from zero and then predicts. Second line: what a
    layer of attention without softmax computes, with ${math`y`} as value, ${math`x`} as key and query.</p>
    <p>Click: move the brackets and they are equal. So there are weights for which the layer's answer <em>is</em> that
    step. That it can does not mean that it will: next slide.</p>
    <p class="aside">Is this a mesa-optimizer? Its authors say so: it has an inner loss that nobody wrote into the layer.
    By the definition of this talk it is none: it computes one sum and compares no options. And it has no long-term
    goal. In the paper's weights the answer comes out with a minus sign.</p>`,
});
