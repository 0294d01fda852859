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
  'Training at the left: the base objective scores behaviour, SGD updates the parameters, the parameters set the model. In the model at the right a search over actions takes the place of rules, and a mesa-objective scores for it. No arrow leads from the base objective to the mesa-objective; training sees behaviour only.':
    'Links das Training: Das Basis-Ziel bewertet das Verhalten, SGD ändert die Parameter, die Parameter bestimmen das Modell. Rechts im Modell steht an der Stelle von Regeln eine Suche unter Handlungen, und ein Mesa-Ziel bewertet für sie. Vom Basis-Ziel führt kein Pfeil zum Mesa-Ziel; das Training sieht nur Verhalten.',
  'Training at the left, the model at the right: a search over actions, for which a mesa-objective scores. It also knows that it is trained. In training it complies, which scores well and leaves nothing to correct; later the same search acts for the mesa-objective.':
    'Links das Training, rechts das Modell: eine Suche unter Handlungen, für die ein Mesa-Ziel bewertet. Sie weiß auch, dass sie trainiert wird. Im Training fügt sie sich; das wird gut bewertet, und nichts bleibt zu korrigieren. Später handelt dieselbe Suche für das Mesa-Ziel.',
};
