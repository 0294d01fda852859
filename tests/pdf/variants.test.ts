/** Rules of PDF/UA-1 on files of our own, each a variant that the reference's examples leave out. */

import { describe, expect, test } from 'vitest';
import { breachesOf, checkPdf } from '../../src/pdf/check.ts';
import { pdfOf } from '../../src/pdf/document.ts';
import { type PDFDict, PDFDocument, PDFName, PDFString } from '../../src/pdf/library.ts';

/** An element of a structure tree: its type, what is set on it, and its kids. */
type Sketch = readonly [type: string, facts: Readonly<Record<string, unknown>>, ...kids: Sketch[]];

/** What a file breaks of some clauses; it has a structure and little else. */
async function broken(
  clauses: RegExp,
  sketch: Sketch | undefined,
  change: (pdf: PDFDocument) => void = () => undefined,
): Promise<readonly string[]> {
  const pdf = await PDFDocument.create();
  const { context, catalog } = pdf;
  pdf.addPage([100, 100]);
  const root = context.nextRef();
  const build = ([type, facts, ...kids]: Sketch, parent: typeof root): typeof root => {
    const ref = context.nextRef();
    const element = context.obj({ Type: 'StructElem', S: type, P: parent, ...facts } as never);
    const inner = kids.map((kid) => build(kid, ref));
    if (inner.length > 0) (element as unknown as PDFDict).set(PDFName.of('K'), context.obj(inner));
    context.assign(ref, element as never);
    return ref;
  };
  const tree = { Type: 'StructTreeRoot', ...(sketch ? { K: build(sketch, root) } : {}) };
  context.assign(root, context.obj(tree as never));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('Lang'), PDFString.of('en'));
  change(pdf);
  const unwritten = breachesOf(pdfOf(pdf));
  const found = await checkPdf(await pdf.save(), 'variant.pdf');
  // What is printed is checked before it is written.
  expect(unwritten).toEqual(found);
  return found.map(({ clause }) => clause).filter((clause) => clauses.test(clause));
}

const text = (value: string) => PDFString.of(value);
const scoped = (scope: string) => ({ A: { O: 'Table', Scope: scope } });
const row = (...kids: Sketch[]): Sketch => ['TR', {}, ...kids];
const td: Sketch = ['TD', {}];
const th: Sketch = ['TH', {}];

describe('what only groups stands in nobody’s way', () => {
  test.each<[string, Sketch]>([
    ['rows of a table', ['Table', {}, ['NonStruct', {}, row(td)]]],
    ['items of a list', ['L', {}, ['Div', {}, ['LI', {}, ['NonStruct', {}, ['LBody', {}]]]]]],
    ['items of contents', ['TOC', {}, ['NonStruct', {}, ['TOCI', {}]]]],
  ])('%s', async (_, sketch) => {
    expect(await broken(/^7\.2-/, ['Document', {}, sketch])).toEqual([]);
  });

  test.each<[string, Sketch, string]>([
    ['a section does', ['Table', {}, ['Sect', {}, row(td)]], '7.2-3'],
    ['what it groups is still wrong', ['L', {}, ['Div', {}, ['P', {}]]], '7.2-19'],
    ['a row is in a table, and nowhere else', ['TR', {}, ['NonStruct', {}, td]], '7.2-4'],
  ])('and %s', async (_, sketch, clause) => {
    expect(await broken(/^7\.2-/, ['Document', {}, sketch])).toContain(clause);
  });
});

describe('the cells of a table', () => {
  test.each<[string, readonly Sketch[], readonly string[]]>([
    ['need no headers where there are none', [row(td, td), row(td, td)], []],
    [
      'are free where each header says what it is of',
      [row(['TH', scoped('Row')], td), row(td, td)],
      [],
    ],
    ['have none where no header says so', [row(th, th), row(td, td)], ['7.5-1']],
    [
      'have none in a corner, when another header is silent',
      [row(td, ['TH', scoped('Column')]), row(th, td)],
      ['7.5-1'],
    ],
    [
      'have one by their name of it',
      [row(['TH', { ID: text('a') }]), row(['TD', { A: { O: 'Table', Headers: [text('a')] } }])],
      [],
    ],
    [
      'name one that is not there',
      [row(['TH', { ID: text('a') }]), row(['TD', { A: { O: 'Table', Headers: [text('b')] } }])],
      ['7.5-2'],
    ],
    [
      'are not under a header that comes after them',
      [row(td), row(['TH', scoped('Column')]), row(th)],
      ['7.5-1'],
    ],
  ])('%s', async (_, rows, clauses) => {
    expect(await broken(/^7\.5-/, ['Document', {}, ['Table', {}, ...rows]])).toEqual(clauses);
  });
});

describe('what is not an object of its own is checked as well:', () => {
  const filespec = (facts: object) => (pdf: PDFDocument) => {
    const EF = { F: pdf.context.register(pdf.context.stream('x')) };
    const spec = { Type: 'Filespec', EF, ...facts };
    pdf.catalog.set(
      PDFName.of('Names'),
      pdf.context.obj({ EmbeddedFiles: { Names: [text('a'), spec] } } as never),
    );
  };

  test('an embedded file', async () => {
    const named = { F: text('a'), UF: text('a') };
    expect(await broken(/^7\.11/, undefined, filespec(named))).toEqual([]);
    expect(await broken(/^7\.11/, undefined, filespec({ F: text('a') }))).toEqual(['7.11-1']);
  });

  test('a language', async () => {
    const set = (lang: string) => (pdf: PDFDocument) =>
      pdf.catalog.set(PDFName.of('Extra'), pdf.context.obj({ A: [{ Lang: text(lang) }] } as never));
    expect(await broken(/^7\.2-29/, undefined, set('de-AT'))).toEqual([]);
    expect(await broken(/^7\.2-29/, undefined, set('de_AT'))).toEqual(['7.2-29']);
  });

  test('a font that only an annotation is drawn in', async () => {
    const stamp = (flags: number) => (pdf: PDFDocument) => {
      const Helv = {
        Type: 'Font',
        Subtype: 'Type1',
        BaseFont: 'Helvetica',
        Encoding: 'WinAnsiEncoding',
      };
      const look = pdf.context.stream('BT /Helv 9 Tf (Hi) Tj ET', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 50, 20],
        Resources: { Font: { Helv } },
      } as never);
      const AP = { N: pdf.context.register(look) };
      const annotation = { Type: 'Annot', Subtype: 'Stamp', Rect: [0, 0, 50, 20], F: flags, AP };
      pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([annotation] as never));
    };
    expect(await broken(/^7\.21\.4\.1/, undefined, stamp(4))).toEqual(['7.21.4.1-1']);
    expect(await broken(/^7\.21\.4\.1|^7\.1-3/, undefined, stamp(6))).toEqual([]);
  });
});
