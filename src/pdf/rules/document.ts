import type { Pdf } from '../document.ts';
import type { Rules } from '../finding.ts';
import {
  at,
  bytesOf,
  dict,
  dictAt,
  entries,
  isTrueAt,
  listAt,
  numberAt,
  textAt,
} from '../values.ts';
import { dcNamespace, uaNamespace } from '../xmp.ts';

const identification = ({ xmp }: Pdf) =>
  xmp?.properties.filter(({ namespace }) => namespace === uaNamespace) ?? [];

function* prefixed(pdf: Pdf, name: string) {
  for (const { prefix } of identification(pdf).filter((each) => each.name === name)) {
    if (prefix === 'pdfuaid') continue;
    const hint = `write it as pdfuaid:${name}`;
    yield { what: `the metadata give ${name} the prefix ${prefix}`, hint };
  }
}

/** What the file says of itself: that it conforms, what it is called, how it is shown. */
export const documentRules: Rules = {
  *'5-1'(pdf) {
    if (identification(pdf).length > 0) return;
    const hint = 'put pdfuaid:part into the metadata once all else conforms';
    yield { what: 'the metadata do not say that the file conforms to PDF/UA', hint };
  },
  *'5-2'(pdf) {
    const part = identification(pdf).find(({ name }) => name === 'part');
    if (identification(pdf).length === 0 || part?.value === '1') return;
    const what = `the metadata name part ${part?.value ?? 'none'} of PDF/UA`;
    yield { what, hint: 'pdfuaid:part is 1' };
  },
  *'5-3'(pdf) {
    yield* prefixed(pdf, 'part');
  },
  *'5-4'(pdf) {
    yield* prefixed(pdf, 'amd');
  },
  *'5-5'(pdf) {
    yield* prefixed(pdf, 'corr');
  },
  *'6.1-1'({ header }) {
    if (/^%PDF-1\.[0-7]$/.test(header)) return;
    yield { what: `the file begins with ${JSON.stringify(header)}`, hint: 'begin with %PDF-1.7' };
  },
  *'6.2-1'({ catalog }) {
    if (isTrueAt(at(catalog, 'MarkInfo'), 'Marked')) return;
    yield {
      what: 'the file does not say that it is tagged',
      hint: 'set /MarkInfo << /Marked true >>',
    };
  },
  *'7.1-4'({ catalog }) {
    if (!isTrueAt(at(catalog, 'MarkInfo'), 'Suspects')) return;
    yield {
      what: 'the file says that its tags may be wrong',
      hint: 'check them, then set /Suspects to false',
    };
  },
  *'7.1-8'({ catalog }) {
    if (at(catalog, 'Metadata')) return;
    yield { what: 'the document has no metadata', hint: 'add an XMP packet to the catalog' };
  },
  *'7.1-9'({ xmp }) {
    if (!xmp) return;
    const title = xmp.properties.find(
      (each) => each.namespace === dcNamespace && each.name === 'title',
    );
    if (title) return;
    yield { what: 'the metadata have no title', hint: 'add dc:title' };
  },
  *'7.1-10'({ catalog }) {
    if (isTrueAt(at(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) return;
    const hint = 'set /ViewerPreferences << /DisplayDocTitle true >>';
    yield { what: "the window is named by the file, not by the document's title", hint };
  },
  *'7.1-11'({ tags }) {
    if (tags.root) return;
    yield {
      what: 'the document has no structure',
      hint: 'print it tagged: it needs a StructTreeRoot',
    };
  },
  *'7.10-1'({ catalog }) {
    for (const config of layersOf(catalog)) {
      if (textAt(config, 'Name')) continue;
      yield { what: 'a configuration of layers has no name', hint: 'give it a /Name' };
    }
  },
  *'7.10-2'({ catalog }) {
    for (const config of layersOf(catalog)) {
      if (at(config, 'AS') === undefined) continue;
      yield { what: 'layers are shown and hidden by themselves', hint: 'remove /AS' };
    }
  },
  *'7.11-1'({ dicts }) {
    for (const file of dicts) {
      if (entries(at(file, 'EF')).length === 0) continue;
      if (textAt(file, 'F') && textAt(file, 'UF')) continue;
      yield { what: 'an embedded file has no name', hint: 'give its specification /F and /UF' };
    }
  },
  *'7.15-1'({ catalog }) {
    const form = dictAt(catalog, 'AcroForm');
    if (!form || !isDynamic(form)) return;
    yield { what: 'the form is a dynamic XFA form', hint: 'use a static form' };
  },
  *'7.16-1'({ encryption }) {
    if (!encryption) return;
    const permissions = numberAt(encryption, 'P');
    if (permissions !== undefined && (permissions & 512) === 512) return;
    const hint = 'allow it: bit 10 of /P';
    yield { what: 'the encryption keeps assistive technology out', hint };
  },
};

function layersOf(catalog: Pdf['catalog']) {
  const layers = dictAt(catalog, 'OCProperties');
  return [dictAt(layers, 'D'), ...listAt(layers, 'Configs').map(dict)].flatMap(
    (each) => each ?? [],
  );
}

function isDynamic(form: NonNullable<ReturnType<typeof dictAt>>): boolean {
  const parts = listAt(form, 'XFA');
  return parts.some((part) => {
    const text = Buffer.from(bytesOf(part) ?? []).toString('utf8');
    return /<(?:\w+:)?dynamicRender\s*>\s*required\s*</.test(text);
  });
}
