import { html, relabel, translate } from 'mesa-deck';
import original from './two-optimizers.ts';

export default translate(original, {
  lang: 'de',
  of: '2fb48705',
  title: 'Ein Optimierer kann einen anderen hervorbringen',
  body: relabel(original.body, {
    'Left, the base optimizer: a ball rolls down a landscape of parameters and stops; once, in training, for the objective that we wrote. Right, the mesa-optimizer, a model that training left behind: whenever it runs it scores three candidate actions and takes the best, for an objective that nobody wrote.':
      'Links der Basis-Optimierer: Eine Kugel rollt durch eine Landschaft von Parametern hinab und bleibt liegen; einmal, im Training, für das Ziel, das wir geschrieben haben. Rechts der Mesa-Optimierer, ein Modell, das vom Training übrig blieb: Bei jedem Lauf bewertet es drei mögliche Handlungen und nimmt die beste, für ein Ziel, das niemand geschrieben hat.',
    'Base optimizer': 'Basis-Optimierer',
    'Mesa-optimizer': 'Mesa-Optimierer',
    model: 'Modell',
    'searches over': 'durchsucht',
    parameters: 'Parameter',
    actions: 'Handlungen',
    when: 'wann',
    'once, in training': 'einmal, im Training',
    'whenever it runs': 'bei jedem Lauf',
    for: 'für',
    'the objective we wrote': 'das Ziel, das wir schrieben',
    'one that nobody wrote': 'eines, das niemand schrieb',
  }),
  notes: html`
    <p>Zwei Suchen; halten Sie sie auseinander. Links der <b class="base">Basis-Optimierer</b>: das Training, meist
    stochastischer Gradientenabstieg, SGD. Er sucht einmal, unter Gewichten, nach dem Ziel, das wir geschrieben haben.
    Dann hört er auf und hinterlässt ein Programm.</p>
    <p class="step">Klick. Manche Programme suchen selbst. Dieses vergleicht bei jedem Lauf mögliche Handlungen, nach
    einem Ziel, das es in sich trägt: ein <b class="mesa">Mesa-Optimierer</b>. Niemand hat dieses Ziel geschrieben; es
    kam mit den Gewichten.</p>
    <p class="step">Er ist kein Teil von SGD. Er steckt in dem, was SGD hinterlassen hat, und er läuft, wenn das
    Training vorbei ist.</p>
    <p class="aside">Ist das Meta-Lernen? Meta liegt eine Ebene weiter außen: ein Optimierer, der Trainingsverfahren
    baut. Mesa, vom griechischen Wort für „innen“, liegt eine Ebene weiter innen und ist das Gegenstück. Und was
    optimiert wurde, ist damit noch kein Optimierer: Ein Flaschendeckel ist gut geformt und sucht nach nichts.</p>`,
});
