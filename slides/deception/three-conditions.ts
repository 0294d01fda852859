import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'three-conditions',
  title: 'Complying as a means takes three conditions',
  section: 'Deception',
  layout: 'compare',
  minutes: 1.5,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§4.2')],
  body: html`
    <table>
      <thead>
        <tr><th scope="col"></th><th scope="col">The <span class="mesa">mesa-optimizer</span> …</th><th scope="col">Without it</th></tr>
      </thead>
      <tbody>
        <tr><td class="number">1</td><th scope="row">has an objective that reaches across updates</th>
          <td>nothing later is worth a price</td></tr>
        <tr class="step"><td class="number">2</td><th scope="row">models that it is selected, and for what</th>
          <td>no reason to play along</td></tr>
        <tr class="step"><td class="number">3</td><th scope="row">expects the threat of modification to end</th>
          <td>it complies for ever</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>Read the left column as one sentence: it cares about what comes after this update, it knows that
    it is selected and for what, and it expects that to end. The right column says what each one is
    for; that column is our gloss, the conditions are the paper's.</p>
    <p>Take the third away: a model that expects to be watched for ever has a reason to comply for ever.
    Nothing bad shows then, for as long as it expects so.</p>
    <p>“Expects” and “knows” are shorthand for what its computation represents; nothing here is about
    consciousness.</p>
    <p>Likely question: I have read that there are four conditions. Some summaries add that the model acts
    on it, which follows from the three; ${cite('hubinger2019risks', '§4.2')} has three. Status: argued. The paper has no experiment.</p>`,
});
