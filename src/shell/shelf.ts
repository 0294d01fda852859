/** The shell of the page of all decks. */
import { keepOnDevice } from './app/keep.ts';
import { describeVersion } from './app/kept.ts';

const place = document.querySelector('.version');
if (place) place.textContent = await describeVersion();
keepOnDevice();
