import { html, relabel, translate } from 'mesa-deck';
import { coinRun } from '../figures/coinrun.ts';
import original from './coinrun.ts';

export default translate(original, {
  lang: 'de',
  of: 'd18fc7e4',
  title: 'CoinRun-Agenten behielten ihr Können und verloren die Münze',
  body: html`
    ${relabel(coinRun(), {
      'Two levels with pits and a coin, framed as what the base objective rewards. In training the agent jumps the pits and ends at the coin, beside the wall at the right. In the test the coin lies halfway; the agent jumps the same pits, runs past below the coin and ends at the wall.':
        'Zwei Level mit Gruben und einer Münze, die als das eingerahmt ist, was das Basis-Ziel belohnt. Im Training springt der Agent über die Gruben und endet bei der Münze, neben der Wand rechts. Im Test liegt die Münze auf halbem Weg; der Agent springt über dieselben Gruben, läuft unter der Münze vorbei und endet an der Wand.',
      'Training: the coin is at the end': 'Training: Die Münze liegt am Ende',
      'Test: the coin is elsewhere': 'Test: Die Münze liegt anderswo',
    })}
    <div>
      <p>Belohnt für die <b class="base">Münze</b>, liefen sie zum <em>Ende des Levels</em> und überwanden unterwegs
      weiter jedes Hindernis.</p>
      <p class="step">Lag die Münze in 2 % der Trainingslevel anderswo, verschwand das weitgehend.</p>
    </div>`,
  notes: html`
    <p>Ein Fall aus der Welt: ein Agent in einem Videospiel, trainiert mit bestärkendem Lernen (RL), belohnt für eine
    Münze. Oben: Im Training liegt die Münze immer am rechten Ende; „hol die Münze“ und „lauf ans Ende“ sind also
    dasselbe Verhalten. Die Trainingsdaten können beides nicht unterscheiden.</p>
    <p>Unten: Die Münze liegt anderswo. Folgen Sie der Linie: dieselben Sprünge, dasselbe Ende, an der Münze vorbei. Das
    Können kam mit und das Ziel nicht: eine Ziel-Fehlgeneralisierung. Er ist gut, und zwar im Falschen.</p>
    <p class="step">Klick: Lag die Münze in 2 % der Trainingslevel anderswo, verschwand das weitgehend.</p>
    <p class="aside">Ist das ein Mesa-Optimierer? Das behauptet niemand. Das Ziel ist aus dem Verhalten abgelesen; ein
    Netz aus Regeln könnte dasselbe tun. Wenn sich die Eingaben nach dem Training ändern, heißt das
    Verteilungsverschiebung. Die Level haben wir gezeichnet, sie stammen nicht aus dem Spiel. Die 2 % sind die einzige
    Zahl, die wir zitieren.</p>`,
});
