import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'one-layer-one-step',
  title: 'One attention layer can be one gradient step',
  section: 'Learned search',
  layout: 'content',
  minutes: 1.5,
  status: 'established',
  sources: [cite('vonoswald2022', 'Prop. 1')],
  body: html`
    <div class="equations">
      ${math.display`\hat y = \Big(\underbrace{\tfrac{\eta}{n}\textstyle\sum_i y_i\,x_i}_{w \text{ after one step}}\Big)^{\!\top} x_q`}
      <p><b>Gradient descent</b> from ${math`w = 0`}, with step ${math`\eta`}, on the squared error over the
      ${math`n`} examples ${math`(x_i, y_i)`} of the prompt.</p>
      ${math.display`\hat y = \tfrac{\eta}{n}\textstyle\sum_i \underbrace{y_i\vphantom{x_q^\top}}_{\text{value}}\ \underbrace{x_i^\top\vphantom{x_q}}_{\text{key}}\ \underbrace{x_q\vphantom{x_i^\top}}_{\text{query}}`}
      <p><b>Linear attention</b>, with no softmax, to the same examples from the query ${math`x_q`}.</p>
    </div>
    <hr>
    <p class="lead step">The same sum, read twice: the forward pass can fit a model of its own.</p>`,
  notes: html`
    <p>A prompt holds ${math`n`} pairs from a linear function; the network has to answer for a new
    ${math`x_q`}. First line: what a program would do that takes one step of gradient descent from zero and then
    predicts. Second line: what a layer of attention without softmax computes, with ${math`y`} as value,
    ${math`x`} as key and query.</p>
    <p>Click: move the brackets and they are equal, so there are weights for which the layer <em>is</em> that
    step. In the paper's weights the answer comes out with a minus sign.</p>
    <p>Likely question: is this a mesa-optimizer? Its authors say so. It has an inner loss that nobody wrote into
    the layer. It has no long-term goal, so it supports “learned optimization can appear”, not
    “misaligned goals appear”. And that it can does not mean that it will: next slide.</p>`,
});
