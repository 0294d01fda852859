/**
 * What runs inside the browser's page. Each function is sent there as text, so it uses nothing
 * but its argument and the page's own globals.
 */

/** A node or subgraph, an actor or a state. */
export interface GraphNode {
  readonly id: string;
  readonly classes: readonly string[];
  readonly parent?: string;
  readonly isGroup: boolean;
  /** The library's name of its shape. */
  readonly shape: string;
  /** The id of its element in the drawing, without the drawing's own prefix. */
  readonly domId: string;
  readonly label?: string;
  /** What it lists below its name. */
  readonly parts?: readonly string[];
}

export interface GraphEdge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly label?: string;
  /** The library's names of the heads at its start and at its end. */
  readonly heads?: readonly [string, string];
}

export interface RawDrawing {
  readonly svg: string;
  /** The graph behind a flowchart or a state diagram; empty for other kinds. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Labels as the source has them. */
  readonly labels: readonly string[];
  /** Shapes that nodes without one of their own got. */
  readonly shapes: Readonly<Record<string, string>>;
}

export interface RawFault {
  readonly name: string;
  readonly message: string;
  /** Text of the token that could not be read. */
  readonly token?: string;
}

interface Job {
  readonly source: string;
  readonly options: object;
  /** Mermaid's name of the shape for each role, and for a node without a role; none if all stay. */
  readonly shapes: Readonly<Record<string, string>> | undefined;
}

/** Loads the fonts; returns the faces that could not be loaded. */
export async function loadFonts(
  fonts: readonly { family: string; base64: string; weight: string; style: string }[],
): Promise<string[]> {
  const failed: string[] = [];
  for (const { family, base64, weight, style } of fonts) {
    const url = `url(data:font/woff2;base64,${base64})`;
    const face = new FontFace(family, url, { weight, style });
    try {
      document.fonts.add(await face.load());
      const weightInRange = weight.split(' ')[0] ?? '400';
      const loaded = await document.fonts.load(`${style} ${weightInRange} 20px "${family}"`);
      if (loaded.length === 0) failed.push(`${family} ${style} ${weight}`);
    } catch {
      failed.push(`${family} ${style} ${weight}`);
    }
  }
  return failed;
}

/** Draws one source. */
export async function draw(job: Job): Promise<RawDrawing | RawFault> {
  // biome-ignore lint/suspicious/noExplicitAny: the drawing library's database has no public types
  const { mermaid } = globalThis as any;
  mermaid.initialize(job.options);
  try {
    const read = await mermaid.mermaidAPI.getDiagramFromText(job.source);
    const shapes: Record<string, string> = {};
    const roles = Object.keys(job.shapes ?? {}).filter((name) => !/^(?:none|round)$/.test(name));
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const groups = new Set((read.db.getSubGraphs?.() ?? []).map((group: any) => group.id));
    for (const [id, node] of job.shapes ? read.db.getVertices() : []) {
      const isDefault = node.type === undefined || node.type === 'square' || node.type === 'round';
      const role = roles.find((name) => node.classes.includes(name));
      const name = node.type === 'round' ? 'round' : (role ?? 'none');
      if (isDefault && !groups.has(id) && !node.icon && !node.img) shapes[id] = name;
    }
    const statements = Object.entries(shapes).map(
      ([id, n]) => `\n${id}@{ shape: ${job.shapes?.[n]} }`,
    );
    const drawn = await mermaid.render('drawing', job.source + statements.join(''));
    const svg = new DOMParser().parseFromString(drawn.svg, 'text/html').querySelector('svg');
    // A line of a hundred thousand cells is drawn, and then no page can show it.
    if (drawn.svg.length > 4_000_000)
      return { name: 'TooLarge', message: 'the drawing is too large' };
    const graph = read.db.getData?.() ?? {};
    return {
      svg: svg ? new XMLSerializer().serializeToString(svg) : '',
      // biome-ignore lint/suspicious/noExplicitAny: as above
      nodes: (graph.nodes ?? []).map((node: any) => ({
        id: node.id,
        classes: String(node.cssClasses ?? '')
          .split(/\s+/)
          .filter(Boolean),
        isGroup: Boolean(node.isGroup),
        shape: String(node.shape ?? ''),
        domId: String(node.domId ?? node.id),
        label: String(node.alias || node.label || ''),
        parts: [...(node.members ?? []), ...(node.methods ?? []), ...(node.attributes ?? [])].map(
          // biome-ignore lint/suspicious/noExplicitAny: as above
          (part: any) => String(part.text ?? [part.type, part.name].filter(Boolean).join(' ')),
        ),
        ...(node.parentId ? { parent: node.parentId } : {}),
      })),
      // biome-ignore lint/suspicious/noExplicitAny: as above
      edges: (graph.edges ?? []).map((edge: any) => ({
        id: edge.id,
        start: edge.start,
        end: edge.end,
        label: String(edge.label ?? ''),
        heads: [String(edge.arrowTypeStart ?? ''), String(edge.arrowTypeEnd ?? '')] as const,
      })),
      // biome-ignore lint/suspicious/noExplicitAny: as above
      labels: [...(graph.nodes ?? []), ...(graph.edges ?? [])].map((part: any) =>
        String(part.label ?? ''),
      ),
      shapes,
    };
    // biome-ignore lint/suspicious/noExplicitAny: the parser's error carries a hash of its own
  } catch (error: any) {
    const token = error?.hash?.text;
    const fault = { name: String(error?.name ?? ''), message: String(error?.message ?? error) };
    return typeof token === 'string' && token ? { ...fault, token } : fault;
  } finally {
    for (const left of document.querySelectorAll('body > *:not(script)')) left.remove();
  }
}
