import { defineDeck } from 'mesa-deck';
import liveCompliance from '../deception/live-compliance.ts';
import liveSeeds from '../misgeneralization/live-seeds.ts';
import liveAttention from '../search/live-attention.ts';

export default defineDeck({
  id: 'figures',
  title: 'The live figures',
  description: 'Every figure that runs, for trying out.',
  theme: 'mesa',
  slides: [liveAttention, liveSeeds, liveCompliance],
});
