import { defineRoles } from 'mesa-deck';

/** What this course keeps apart, with a colour, a shape and a line for each. Say `class="worth"`, or `:::worth` in a diagram. */
export default defineRoles({
  worth: { color: '#3a4600', shape: 'rounded', line: 'solid' },
  score: { color: '#a8409a', shape: 'hexagon', line: 'dashed' },
});
