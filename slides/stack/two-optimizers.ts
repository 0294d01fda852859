import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'two-optimizers',
  title: 'One optimizer can build another',
  section: 'The stack',
  layout: 'columns',
  minutes: 1.2,
  status: 'definition',
  introduces: ['optimizer', 'baseOptimizer', 'mesaOptimizer', 'metaOptimizer'],
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`
    ${mermaid(
      'Three boxes, one inside the other: the meta-optimizer holds the base optimizer, which holds the mesa-optimizer. Meta is one level out, mesa one level in.',
    )`
      flowchart TB
        subgraph meta [Meta-optimizer]
          subgraph base [Base optimizer]
            mesa[Mesa-optimizer]:::mesa
          end
        end
        class base base
    `}
    <div class="stack">
      <p>The <b class="base">base optimizer</b> searches over parameters: SGD, for low loss.</p>
      <p class="step">A <b class="mesa">mesa-optimizer</b> is a trained model that runs a search of its
      own, for an objective that it represents.</p>
      <p class="step small muted">Meta is one level out, mesa one level in: the two are opposites.</p>
    </div>`,
  notes: html`
    <p>Say it slowly: one is inside of the other. The <b class="base">base optimizer</b> is the training
    procedure, usually SGD. We wrote its objective. What it finds is a program, and some programs search.</p>
    <p>If the learned program searches for something that it represents inside, it is an optimizer too:
    the <b class="mesa">mesa-optimizer</b>. Nobody wrote its objective; it came with the parameters.</p>
    <p>Being optimized does not make an optimizer: a bottle cap was designed well and searches for nothing.
    And it is not a box inside of the model that one could take out: the word describes what the whole
    learned algorithm does.</p>
    <p>Likely question: is it the same as meta-learning? Meta is one level up, the optimizer that builds
    training procedures. Mesa is one level down.</p>`,
});
