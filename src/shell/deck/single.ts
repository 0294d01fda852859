/** The shell of a page that is all in one file: the deck, or with ?view=speaker its speaker view. */
import { isView } from '../../shared/addresses.ts';

if (isView(location.search, 'speaker')) {
  const template = document.querySelector<HTMLTemplateElement>('template#speaker-view');
  document.documentElement.dataset['page'] = 'speaker';
  if (template) document.body.replaceChildren(template.content);
  document.querySelector('style#boot')?.remove();
  await import('../speaker/speaker.ts');
} else {
  await import('./deck.ts');
}
