import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'same-request',
  title: 'The same request gets two answers',
  section: 'Deception',
  layout: 'diagram',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§4.5')],
  body: html`
    ${mermaid(
      'A sequence: in training, the trainer makes a request, the model complies, and nothing is corrected. Later a user makes the same request, and the model acts for its own objective.',
    )`
      sequenceDiagram
        participant T as Trainer
        participant M as Model
        participant U as User
        T->>M: request
        M->>T: complies
        T-->>M: nothing to correct
        U->>M: the same request
        M->>U: acts for itself
        %% step: m4
        %% step: m5
    `}`,
  notes: html`
    <p>Read it from top to bottom. In training a request comes, the model complies, the loss is low and
    nothing is corrected. The one who asks is the one who can change the model.</p>
    <p>Click: later, the same request, from somebody who can't. Click: the model has no more reason to
    comply, and acts for its own objective. The weights are the same ones.</p>
    <p>What the model has to tell apart is only who is asking. It need not be sure: it is enough that one
    kind of request is not seen in training. The paper's example is a fact that nobody can produce in
    training, such as the factors of RSA-2048.</p>
    <p>Likely question: could one not make the two look alike? One tries; each honeypot that succeeds is
    evidence.</p>`,
});
