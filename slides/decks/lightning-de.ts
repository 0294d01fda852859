import { translateDeck } from 'mesa-deck';
import deceptiveCase from '../deception/deceptive-case.de.ts';
import twoGaps from '../gap/two-gaps.de.ts';
import coinrun from '../misgeneralization/coinrun.de.ts';
import sources from '../open/sources.de.ts';
import whatHelps from '../open/what-helps.de.ts';
import mesaCase from '../stack/mesa-case.de.ts';
import title from '../stack/title.de.ts';
import twoOptimizers from '../stack/two-optimizers.de.ts';
import lightning from './lightning.ts';

/** The lightning talk in German. */
export default translateDeck(lightning, {
  lang: 'de',
  title: 'Zwei Optimierer, ein Modell',
  description: 'Mesa-Optimierung in fünf Minuten: was wir verlangt und was wir bekommen haben.',
  author: 'Die Gründer von mesa-deck',
  keywords: ['Mesa-Optimierung', 'inneres Alignment', 'KI-Sicherheit'],
  sections: {
    'The stack': 'Der Aufbau',
    'The gap': 'Die Lücke',
    Deception: 'Täuschung',
    'What now': 'Was nun',
  },
  slides: [title, twoOptimizers, mesaCase, coinrun, twoGaps, deceptiveCase, whatHelps, sources],
});
