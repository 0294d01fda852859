import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'how-likely',
  title: 'Thoughtful people disagree by a factor of twenty-five',
  section: 'Evidence',
  layout: 'diagram',
  minutes: 1,
  status: 'contested',
  body: html`
    ${mermaid(
      'A timeline of published judgements: 2022, Hubinger, deception favoured whether training depends on its path or not; 2023, DavidW, below one per cent by default; 2023, Carlsmith, about 25 per cent under stated conditions.',
    )`
      timeline
        2022 : Hubinger : favoured either way
        2023, February : DavidW : under 1 % by default
        2023, November : Carlsmith : about 25 %, under conditions
    `}
    <p>Judgements, not measurements: ${cite('hubinger2022likely')}, ${cite('davidw2023')},
    ${cite('carlsmith2023')}.</p>`,
  notes: html`
    <p>Three careful texts on one question: would training as we know it produce a schemer?</p>
    <p>Hubinger compares models by the simplicity of their programs and finds deception favoured both if
    training depends on its path and if it does not. DavidW answers that base goals are simple and
    understood before goals reach far: under one per cent by default.</p>
    <p>Carlsmith writes a book on it and puts his own probability at about 25 per cent, for models that are
    goal-directed, aware of their situation and better than people, trained by baseline methods.</p>
    <p>Never quote the number without its conditions. It is a belief, and its author says so.</p>`,
});
