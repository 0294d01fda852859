import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'mesa-not-meta',
  title: 'Meta-learning builds a mesa-optimizer on purpose',
  section: 'The stack',
  layout: 'diagram',
  minutes: 0.8,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`
    ${mermaid(
      'Two loops. The slow one is training: the base optimizer updates the parameters after each task. The fast one runs inside a task: the learned learner tries, sees the result and adapts, with the parameters fixed.',
    )`
      flowchart LR
        subgraph slow [Slow loop: one turn per task, changes the parameters]
          base[Base optimizer]:::base
          subgraph fast [Fast loop: within a task, parameters fixed]
            direction LR
            learner[Learned learner]:::mesa -->|tries| task[Task]:::neutral
            task -->|result| learner
          end
          base -->|updates| fast
          fast -->|score| base
        end
        %% step: fast
    `}
    <p class="step">Here the inner optimizer is the aim. Elsewhere it may come unasked.</p>`,
  notes: html`
    <p>The two words are easy to mix up. Meta is one level out, mesa one level in. In meta-learning both
    meet, so it is a good place to see the difference.</p>
    <p>Point at the <b class="base">slow loop</b>: training on many tasks, an update of the parameters after each.
    Click, the <b class="mesa">fast loop</b>: within one task the network gets better by itself, with its
    parameters fixed. RL² is built like this: a recurrent network, trained by reinforcement learning, that
    comes to do reinforcement learning in its own state.</p>
    <p>So here somebody wanted a learned optimizer. The worry of this talk is the same structure where nobody
    asked for it, and nobody looked at what it searches for.</p>
    <p>Likely question: which of the two is “meta” here? The slow loop, seen from the learner; it is
    our base optimizer.</p>`,
});
