import { defineNotation } from 'mesa-deck';

export default defineNotation({
  Score: { tex: '\\mathcal{O}', name: 'objective', meaning: 'what is scored by', role: 'base' },
});
