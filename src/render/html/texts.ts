import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element that a text stands in. */
export interface Around {
  readonly name: string;
  readonly classes: readonly string[];
  /** Whether it is the first of its name in its parent. */
  readonly isFirst: boolean;
  get(attribute: string): string | undefined;
}

/**
 * The texts of finished markup, a page or a part of one, each with what the elements around it make of it:
 * `enter` gives that for an element, from what it is around the element. Where it gives nothing, the
 * element is left out.
 */
export function* textsIn<In>(
  page: string,
  around: In,
  enter: (element: Around, around: In) => In | undefined,
): Iterable<readonly [text: string, around: In]> {
  const isPage = /^\s*<!doctype/i.test(page);
  const options = { scriptingEnabled: false };
  yield* textsOf(isPage ? parse(page, options) : parseFragment(page, options), around, enter);
}

function* textsOf<In>(
  node: Tree.Node,
  around: In,
  enter: (element: Around, around: In) => In | undefined,
): Iterable<readonly [text: string, around: In]> {
  if ('value' in node) yield [node.value, around];
  const inside = 'tagName' in node ? enter(aroundOf(node), around) : around;
  if (inside === undefined) return;
  if ('content' in node) yield* textsOf(node.content, inside, enter);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* textsOf(child, inside, enter);
}

function aroundOf(element: Tree.Element): Around {
  const { tagName, attrs, parentNode } = element;
  const get = (name: string) => attrs.find((each) => each.name === name)?.value;
  return {
    name: tagName.toLowerCase(),
    classes: (get('class') ?? '').split(/\s+/),
    get isFirst() {
      const { childNodes = [] } = parentNode ?? {};
      return childNodes.find((each) => 'tagName' in each && each.tagName === tagName) === element;
    },
    get,
  };
}
