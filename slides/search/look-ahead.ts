import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'look-ahead',
  title: 'In chosen puzzles, a chess network looks ahead with no search program',
  section: 'Learned search',
  layout: 'content',
  minutes: 1.2,
  status: 'toy',
  sources: [cite('jenner2024'), cite('cruz2025')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 290" role="img"
        aria-label="A network gives a move for a position in one pass. Inside it, the best move now, and those one turn and two turns ahead, are represented; a probe reads the last with 92 percent accuracy.">
        <rect class="thin" x="214" y="10" width="706" height="196" rx="12"/>
        <text class="quiet" x="240" y="48">Inside one forward pass</text>
        <rect class="neutral-mark" x="10" y="88" width="150" height="84" rx="8"/>
        <text x="85" y="138" text-anchor="middle">Position</text>
        <rect class="neutral-mark" x="250" y="88" width="180" height="84" rx="8"/>
        <text x="340" y="138" text-anchor="middle">Move now</text>
        <path class="mesa-mark" d="M474 172L488 88H652L666 172z"/>
        <text x="570" y="138" text-anchor="middle">1 turn ahead</text>
        <path class="mesa-mark" d="M704 172L718 88H882L896 172z"/>
        <text x="800" y="138" text-anchor="middle">2 turns ahead</text>
        <rect class="neutral-mark" x="970" y="88" width="140" height="84" rx="8"/>
        <text x="1040" y="138" text-anchor="middle">Move</text>
        <path class="ink-line" d="M160 130h46m-14-10 14 10-14 10M430 118h40m-14-10 14 10-14 10M480 146h-40m14-10-14 10 14 10M660 118h40m-14-10 14 10-14 10M710 146h-40m14-10-14 10 14 10M920 130h42m-14-10 14 10-14 10"/>
        <path class="ink-line" d="M800 250v-68m-10 14 10-14 10 14"/>
        <text x="800" y="282" text-anchor="middle">a probe reads it: 92 %</text>
      </svg>
    </figure>
    <div class="pair">
      <p>Leela's network plays with no search program. It carries the moves to come, and changing
      them changes its choice.</p>
      <p class="step">Later work: up to seven moves ahead, several lines, and it depends
      on the position.</p>
    </div>`,
  notes: html`
    <p>Leela usually comes with a tree search. Here it is switched off: one forward pass, one move. Point at the
    middle boxes: what the best moves later in the line are can be found inside the network, and
    patching those squares changes what it plays. Attention heads carry information both ways along the line.</p>
    <p>A simple probe reads the best move two turns ahead with 92 % accuracy, in positions where Leela finds a
    single best line ${cite('jenner2024')}.</p>
    <p>Click: a later study finds up to seven moves and more than one line, strongly dependent on
    context ${cite('cruz2025')}.</p>
    <p class="aside">So it runs a tree search? That isn't shown. Look-ahead along a line is, in chosen puzzles, in a real
    and strong network. It shows that such things exist, not how common they are.</p>`,
});
