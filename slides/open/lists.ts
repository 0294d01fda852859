import { defineSlide, glossary, html, references } from 'mesa-deck';

/** A page of the glossary, the `part`-th of `of`. */
export function words<const Id extends string>(id: Id, part: number, of: number) {
  return defineSlide({
    id,
    title:
      part === 1
        ? 'Each word and symbol of this talk has one meaning'
        : `Words and symbols, page ${part} of ${of}`,
    section: 'What now',
    layout: 'references',
    minutes: 0,
    body: glossary({ part, of }),
    notes: html`<p class="aside">For the questions, and for readers of the handout: what each word means here. Blue and
      underlined belongs to the base optimizer, orange and dashed to the mesa-optimizer. Others may use a word
      otherwise; the source is on the slide that introduces it.</p>`,
  });
}

/** A page of the sources, the `part`-th of `of`. */
export function sources<const Id extends string>(id: Id, part: number, of: number) {
  return defineSlide({
    id,
    title: part === 1 ? 'All of this can be read at its source' : `Sources, page ${part} of ${of}`,
    section: 'What now',
    layout: 'references',
    minutes: 0,
    body: references({ part, of }),
    notes: html`<p class="aside">For the questions, and for whoever wants to check a claim. Each title is a link, in the
      handout too. Where to begin? With Hubinger and others, 2019, whose words this talk uses; then one finding that
      you doubt, in the original, with its limits.</p>`,
  });
}
