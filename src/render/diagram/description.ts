import type { Html, Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { DiagramOutline, OutlineEdge, OutlineNode } from '../../diagrams/diagram.ts';
import { finished, markup } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';

/**
 * A diagram at length, by what is drawn in it: what stands in it and in which group, and then each edge.
 * Empty if there is no more to say than its text alternative does.
 */
export function describeDiagram(outline: DiagramOutline, word: Word): string {
  const { nodes, edges, texts, isInOrder } = outline;
  if (nodes.length === 0)
    return texts.length === 0 ? '' : said([word('diagram.texts', { names: texts })]);
  const names = namesIn(nodes, word);
  const groups = nodes.filter(({ isGroup }) => isGroup);
  const inside = (parent: string | undefined) =>
    nodes.filter((node) => groupOf(node, groups) === parent);
  const listed = (some: readonly OutlineNode[]) =>
    [...new Set(some.map(({ id }) => names.get(id) ?? ''))].filter((name) => name !== '');
  const outer = listed(inside(undefined));
  const sentences = [
    outer.length > 0 && word('diagram.shows', { names: outer }),
    ...groups.flatMap((group) => {
      const members = listed(inside(group.id));
      const name = names.get(group.id) ?? '';
      return members.length > 0 && name !== '' ? [word('diagram.inGroup', { name, members })] : [];
    }),
    ...nodes.flatMap(({ id, parts = [] }) =>
      parts.length > 0 ? [word('diagram.parts', { name: names.get(id) ?? id, parts })] : [],
    ),
  ].filter((sentence) => sentence !== false);
  const ways = edges.map((edge) => edgeWords(edge, names, word, isInOrder === true));
  return said(sentences) + (ways.length > 0 ? listOf(ways, isInOrder === true) : '');
}

/** What things are called; the beginning and the end of it all have a name without having one. */
function namesIn(nodes: readonly OutlineNode[], word: Word): ReadonlyMap<string, string> {
  return new Map(
    nodes.map(({ id, name, end }) => [id, end === undefined ? name || id : word(`diagram.${end}`)]),
  );
}

/** The nearest group around a node. */
function groupOf({ parent }: OutlineNode, groups: readonly OutlineNode[]): string | undefined {
  return groups.some(({ id }) => id === parent) ? parent : undefined;
}

function edgeWords(
  { from, to, name, way, sense }: OutlineEdge,
  names: ReadonlyMap<string, string>,
  word: Word,
  isMessage: boolean,
): string {
  const ends = { from: names.get(from) ?? from, to: names.get(to) ?? to };
  if (isMessage && name) return word('diagram.message', { ...ends, name });
  if (sense && !name) return word(`diagram.${sense}`, ends);
  const kind = way === 'both' ? 'both' : way === 'none' ? 'joined' : 'leads';
  if (name === undefined || name === '') return word(`diagram.${kind}`, ends);
  return word(`diagram.${kind}As`, { ...ends, name });
}

/** What an author says: paragraphs of a text, or markup as it is. */
export function described(description: string | Html): Html {
  if (typeof description !== 'string') return description;
  const paragraphs = description.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
  return html`${paragraphs.filter(Boolean).map((part) => html`<p>${part}</p>`)}`;
}

function said(sentences: readonly string[]): string {
  return markup(sentences.map((sentence) => html`<p>${sentence}</p>`));
}

function listOf(items: readonly string[], isInOrder: boolean): string {
  const inside: Value = items.map((item) => html`<li>${item}</li>`);
  return markup(isInOrder ? html`<ol>${inside}</ol>` : html`<ul>${inside}</ul>`);
}

/** Where a page keeps a description until it is asked for; the page to read shows it below the slide. */
export function keptDescription(description: string): string {
  return description === ''
    ? ''
    : markup(html`<template class="described">${finished(description)}</template>`);
}
