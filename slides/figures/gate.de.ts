/** What stands in the gate, in German. */
const labels = {
  'its objective is another': 'sein Ziel ist ein anderes',
  'it reaches across updates': 'es reicht über Änderungen hinaus',
  'it models its selection': 'es kennt seine Auswahl',
  'it expects an end of the threat': 'es erwartet ein Ende der Gefahr',
  'is aligned:': 'ist ausgerichtet:',
  'complies for our sake': 'fügt sich für uns',
  'acts for its own': 'handelt sofort für',
  'objective at once': 'sein eigenes Ziel',
  'complies forever,': 'fügt sich immer',
  'or not at all': 'oder gar nicht',
  'complies now,': 'fügt sich jetzt,',
  'defects later': 'weicht später ab',
  'is aligned: complies for our sake': 'ist ausgerichtet: fügt sich für uns',
  'acts for its own objective at once': 'handelt sofort für sein eigenes Ziel',
  'complies forever, or not at all': 'fügt sich immer oder gar nicht',
  'complies now, defects later': 'fügt sich jetzt, weicht später ab',
  without: 'ohne',
  and: 'und',
};

/** What the gate says in German, of what its outcome is in English. */
export const german = <Model>(outcome: (model: Model) => readonly [string, string]) => ({
  alt: 'Ein Gatter mit vier Eingängen: ein anderes Ziel, eines, das über Änderungen hinausreicht, ein Modell seiner Auswahl und die Erwartung, dass die Gefahr endet. Mit allen vieren fügt sich das Modell jetzt und weicht später ab. Fehlt eines, tut es etwas anderes.',
  caption: 'Schalten Sie eines aus, und es ist keine Täuschung.',
  controls: { off: 'ausgeschaltet (0: keines)', also: 'und dieses (0: keines)' },
  labels,
  laboratory: {
    caption:
      'Was jedes allein bewirkt, steht unter dem Gatter; zwei, die fehlen, lassen sich auch versuchen.',
  },
  say: (model: Model) => {
    const words = outcome(model).join(' ') as keyof typeof labels;
    return `Ein solches Modell ${labels[words]}.`;
  },
});
