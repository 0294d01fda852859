import { expect, test } from 'vitest';
import { changeMarkup } from '../../../src/render/html/change.ts';

test('changes what a parser finds, and nothing beside', () => {
  const page =
    '<!doctype html>\n<html><head><title></head></title><script>"</head>"</script></head>' +
    '<body><template><a  href=\'#a\'>x</a></template><p title="<a href=\'#b\'>">$&</p><svg><use xlink:href="#c"/></svg>';
  const changed = changeMarkup(page, (element) => {
    if (element.name === 'head') element.append('end');
    if (element.name === 'a') element.set('href', '"../"#a');
    if (element.name === 'use') element.set('xlink:href', 'c');
    if (element.name === 'p') element.prepend('>');
    if (element.name === 'title') expect(element.inside).toBe('</head>');
  });
  expect(changed).toBe(
    page
      .replace('</script></head>', () => '</script>end</head>')
      .replace("'#a'", '"&quot;../&quot;#a"')
      .replace('"#c"', '"c"')
      .replace('>$&', () => '>>$&'),
  );
  expect(changeMarkup('<b>a</b> c', ({ replace }) => replace('d'))).toBe('d c');
});
