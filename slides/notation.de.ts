/** What the symbols and terms of the talk are called in German. */
export const de = {
  optimizer: {
    name: 'Optimierer',
    meaning:
      'ein System, das in sich nach dem sucht, was nach einem in ihm dargestellten Ziel gut ist',
  },
  baseOptimizer: {
    name: 'Basis-Optimierer',
    meaning: 'das Trainingsverfahren, das den gelernten Algorithmus auswählt, etwa SGD',
  },
  mesaOptimizer: {
    name: 'Mesa-Optimierer',
    meaning: 'ein gelernter Algorithmus, der selbst ein Optimierer ist; Mesa, griechisch für innen',
  },
  metaOptimizer: {
    name: 'Meta-Optimierer',
    meaning: 'eine Ebene weiter außen: ein System, das Optimierer herstellen soll',
  },
  sgd: {
    name: 'SGD',
    meaning:
      'stochastischer Gradientenabstieg: kleine Schritte bergab auf dem Verlust von Stichproben',
  },
  rl: {
    name: 'RL',
    meaning: 'bestärkendes Lernen: Training durch Belohnung für das, was getan wurde',
  },
  Obase: {
    name: 'Basis-Ziel',
    meaning: 'wonach der Basis-Optimierer auswählt; je höher, desto besser (minus der Verlust)',
  },
  Omesa: { name: 'Mesa-Ziel', meaning: 'wonach ein gelerntes Modell sucht, das sucht' },
  Obeh: {
    name: 'Verhaltensziel',
    meaning: 'was ein System zu optimieren scheint, nach seinem Verhalten beurteilt',
  },
  params: { name: 'Parameter', meaning: 'was das Training einstellt: die Gewichte des Modells' },
  policy: {
    name: 'Strategie',
    meaning: 'was ein Modell mit diesen Parametern aus seinen Eingaben macht',
  },
  Loss: { name: 'Verlust', meaning: 'was das Training klein macht: minus das Basis-Ziel' },
  rate: { name: 'Lernrate', meaning: 'wie weit ein Update den Gradienten hinabgeht' },
  data: {
    name: 'Trainingsdaten',
    meaning: 'was die Modelle mit den Eingaben des Trainings gemacht haben',
  },
  Ptrain: { name: 'Trainingsverteilung', meaning: 'woher die Eingaben im Training kommen' },
  Pdeploy: {
    name: 'Einsatzverteilung',
    meaning: 'woher die Eingaben kommen, wenn das Modell im Einsatz ist',
  },

  // Alignment
  outerAlignment: { name: 'äußeres Alignment', meaning: 'das Basis-Ziel sagt, was wir wollen' },
  innerAlignment: {
    name: 'inneres Alignment',
    meaning: 'das Mesa-Ziel stimmt mit dem Basis-Ziel überein',
  },
  robustAlignment: {
    name: 'robustes Alignment',
    meaning: 'das Mesa-Ziel stimmt auf allen Daten, die kommen können, mit dem Basis-Ziel überein',
  },
  pseudoAlignment: {
    name: 'Pseudo-Alignment',
    meaning: 'auf den Trainingsdaten sieht es richtig aus, anderswo ist es das nicht verlässlich',
  },
  proxyAlignment: {
    name: 'Stellvertreter-Alignment',
    meaning: 'das Modell verfolgt etwas, das im Training mit dem Basis-Ziel einhergeht',
  },
  approximateAlignment: {
    name: 'angenähertes Alignment',
    meaning: 'dasselbe Ziel bis auf einen Fehler der Darstellung',
  },
  suboptimalityAlignment: {
    name: 'Suboptimalitäts-Alignment',
    meaning: 'durch einen Mangel seiner Suche sieht es richtig aus',
  },
  internalization: {
    name: 'Verinnerlichung',
    meaning: 'das Basis-Ziel ist zum eigenen Ziel des Modells geworden',
  },
  corrigibleAlignment: {
    name: 'korrigierbares Alignment',
    meaning: 'das Ziel des Modells verweist auf das, was es vom Basis-Ziel weiß',
  },
  deceptiveAlignment: {
    name: 'täuschendes Alignment',
    meaning: 'mit anderem Ziel, im Wissen um das Training, gefügig, um nicht verändert zu werden',
  },
  goalMisgeneralization: {
    name: 'Ziel-Fehlgeneralisierung',
    meaning: 'das Können überträgt sich auf neue Eingaben, das verfolgte Ziel nicht',
  },
  specificationGaming: {
    name: 'Ausnutzen der Vorgabe',
    meaning: 'einen Mangel des Basis-Ziels ausnutzen; auch Reward Hacking genannt',
  },
  situationalAwareness: {
    name: 'Situationsbewusstsein',
    meaning: 'das Wissen, ein Modell zu sein, und ob man im Training oder im Einsatz ist',
  },
  alignmentFaking: {
    name: 'vorgetäuschtes Alignment',
    meaning: 'sich fügen, wo es nach Training aussieht, damit die eigenen Vorlieben bleiben',
  },
  inContextScheming: {
    name: 'Intrigieren im Kontext',
    meaning: 'heimliches Planen für ein Ziel, das der Prompt vorgegeben hat',
  },
  gradientHacking: {
    name: 'Gradient Hacking',
    meaning: 'so handeln, dass der Gradientenabstieg das eigene Ziel in Ruhe lässt',
  },
  distributionShift: {
    name: 'Verteilungsverschiebung',
    meaning: 'nach dem Training sind die Eingaben anders als im Training',
  },
  unidentifiability: {
    name: 'Unbestimmbarkeit',
    meaning: 'die Daten legen nicht ein einziges Ziel fest',
  },
  inductiveBias: {
    name: 'induktive Neigung',
    meaning: 'welche der Modelle, die passen, das Training eher findet',
  },
  honeypot: { name: 'Köder', meaning: 'ein Test, der nach unbeobachteter Gelegenheit aussieht' },
  interpretability: {
    name: 'Interpretierbarkeit',
    meaning: 'aus Gewichten und Aktivierungen ablesen, was ein Netz berechnet',
  },
  evaluationAwareness: {
    name: 'Testbewusstsein',
    meaning: 'einen Test vom wirklichen Einsatz unterscheiden',
  },
  control: {
    name: 'KI-Kontrolle',
    meaning: 'sicher bleiben, selbst wenn das Modell die Schutzmaßnahmen unterlaufen will',
  },
  auroc: {
    name: 'AUROC',
    meaning:
      'Fläche unter der ROC-Kurve: wie oft ein Treffer vor einem Nichttreffer steht; 0,5 ist Zufall',
  },

  // When compliance pays
  payoff: { name: 'Gewinn des Fügens', meaning: 'in einer Trainingsepisode; Ausscheren hat 1' },
  detection: { name: 'Entdeckung', meaning: 'die Wahrscheinlichkeit, dass Ausscheren auffällt' },
  modification: {
    name: 'Veränderung',
    meaning: 'die Wahrscheinlichkeit, dass ein aufgefallenes Modell verändert wird',
  },
  discount: {
    name: 'Diskont',
    meaning: 'was eine Einheit in der nächsten Episode heute wert ist',
  },
  prize: {
    name: 'Wert des Einsatzes',
    meaning: 'was es dem Mesa-Ziel wert ist, unverändert in den Einsatz zu kommen',
  },
  leastPrize: {
    name: 'kleinster Preis',
    meaning: 'der Wert des Einsatzes, von dem an sich Fügen eine Episode vor Schluss lohnt',
  },
  forever: {
    name: 'Wert ewigen Fügens',
    meaning: 'was ein Training ohne Ende einem Modell wert wäre, das sich immer fügt',
  },
  bend: {
    name: 'Knick',
    meaning: 'der Gewinn, über dem ein längeres Training keinen größeren Preis braucht',
  },
  episodes: {
    name: 'Episoden',
    meaning: 'wie viele Trainingsepisoden es gibt, bis die Bedrohung endet',
  },
  described: {
    name: 'Beschreibung von Eingaben',
    meaning: 'eine Menge von Eingaben, die ein Gegner benennt und nicht erzeugen muss',
  },

  // When a search is learned
  power: { name: 'Optimierungskraft', meaning: 'was der Basis-Optimierer aufwenden kann' },
  instances: {
    name: 'Instanzen',
    meaning: 'wie viele verschiedene Aufgaben das Modell lösen muss',
  },
  runtime: {
    name: 'Optimierung zur Laufzeit',
    meaning: 'wie viel der gelernte Algorithmus optimiert, wenn er läuft',
  },
  cost: {
    name: 'Lernkosten',
    meaning: 'die Kraft, die es braucht, einen Algorithmus zu finden, der so viel optimiert',
  },

  // One gradient step in a layer of linear attention
  task: {
    name: 'Aufgabe',
    meaning: 'die Gewichte der linearen Funktion, von der die Beispiele stammen',
  },
  query: { name: 'neue Eingabe', meaning: 'die Eingabe, für die die Schicht antworten muss' },
  step: { name: 'Schritt', meaning: 'wie weit ein Schritt des inneren Gradientenabstiegs geht' },
  stepSize: {
    name: 'bester Schritt',
    meaning: 'der Schritt des Gradientenabstiegs, den die Schicht lernt: 75/37',
  },
  secondMoment: {
    name: 'zweites Moment des Kontexts',
    meaning: 'das Mittel der äußeren Produkte der Eingaben der Beispiele',
  },

  // The same return, different goals
  exitWeight: { name: 'Gewicht des Ausgangs', meaning: 'was der Planer für einen Ausgang bekommt' },
  greenWeight: {
    name: 'Gewicht von Grün',
    meaning: 'was der Planer für ein grünes Feld bekommt',
  },
  summed: {
    name: 'Summe der Gewichte',
    meaning: 'Gewicht des Ausgangs plus Gewicht von Grün; mehr sieht das Training von beiden nicht',
  },
  conserved: {
    name: 'erhaltene Differenz',
    meaning: 'Gewicht des Ausgangs minus Gewicht von Grün; das Training ändert sie nicht',
  },
  decorrelated: {
    name: 'entkoppelter Anteil',
    meaning: 'der Anteil der Trainingslevel, in denen der Ausgang nicht grün ist',
  },
};
