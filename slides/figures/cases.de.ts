/** What stands in the picture of the three cases, in German. */
export const cases = {
  Training: 'Training',
  'Base objective': 'Basis-Ziel',
  scores: 'bewertet',
  SGD: 'SGD',
  updates: 'ändert',
  Parameters: 'Parameter',
  set: 'bestimmen',
  behaviour: 'Verhalten',
  'The model': 'Das Modell',
  Input: 'Eingabe',
  Rules: 'Regeln',
  Action: 'Handlung',
  'Search over': 'Suche unter',
  actions: 'Handlungen',
  'Mesa-objective': 'Mesa-Ziel',
  'Knows it is trained': 'Weiß vom Training',
  'In training:': 'Im Training:',
  complies: 'fügt sich',
  'Later: acts for': 'Später: handelt',
  'its objective': 'für sein Ziel',
  'The same picture. In the model a search over actions stands in the place of the rules, and a mesa-objective scores for it. No arrow leads from the base objective to the mesa-objective; training sees behaviour only.':
    'Dasselbe Bild. Im Modell steht an der Stelle der Regeln eine Suche unter Handlungen, und ein Mesa-Ziel bewertet für sie. Vom Basis-Ziel führt kein Pfeil zum Mesa-Ziel; das Training sieht nur Verhalten.',
  'The same picture once more. The search also knows that it is trained. In training it complies, which scores well and leaves nothing to correct; later the same search acts for the mesa-objective.':
    'Noch einmal dasselbe Bild. Die Suche weiß nun auch, dass sie trainiert wird. Im Training fügt sie sich; das wird gut bewertet, und nichts bleibt zu korrigieren. Später handelt dieselbe Suche für das Mesa-Ziel.',
};
