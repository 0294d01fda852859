import { greys, seriesColour } from '../svg/paint.ts';
import { isUnseen, tellApart } from './architecture.ts';
import { type Manner, themeVariables, writeFlat } from './flat.ts';
import type { Kind, Layout, Settings } from './kind.ts';
import { writePie } from './pie.ts';

/** Options of Mermaid for a kind; `css` sets sizes that have no option. */
interface OwnSettings extends Settings {
  readonly variables?: object;
  readonly css?: string;
}
type Choose = (layout: Layout, source: string) => OwnSettings;

/** A kind whose places and sizes are the library's: its colours alone become the theme's. */
function other(words: readonly string[], settings: Choose = () => ({}), manner: Manner = {}): Kind {
  const options: Kind['options'] = (layout, source) => {
    const { variables = {}, css, ...own } = settings(layout, source);
    const colours = { ...themeVariables(layout), ...variables };
    return { themeVariables: colours, ...(css ? { themeCSS: css } : {}), ...own };
  };
  return { words, isFlat: true, options, write: (job) => writeFlat(job, manner) };
}

/** Sizes are in px of a drawing whose text has 16 px, and which is made to fill a slide. */
export const others: readonly Kind[] = [
  other(['classDiagram', 'classDiagram-v2'], () => ({
    layout: 'dagre',
    state: { nodeSpacing: 30, rankSpacing: 30 },
    css: '.edgeTerminals, .edgeTerminals * { font-size: 15px !important; }',
  })),
  other(['erDiagram'], () => ({ er: { nodeSpacing: 60, rankSpacing: 60 } })),
  other(['gantt'], () => ({
    gantt: {
      ...{ useWidth: 1000, fontSize: 15, sectionFontSize: 15, barHeight: 28, barGap: 8 },
      ...{ topPadding: 56, leftPadding: 120, rightPadding: 40, titleTopMargin: 24 },
    },
    // Where today is depends on the day on which the drawing is made.
    css: '.grid .tick text { font-size: 12px !important; } .today { display: none; }',
    variables: {
      ...{ taskBkgColor: seriesColour(0), taskBorderColor: seriesColour(0) },
      ...{ activeTaskBkgColor: seriesColour(5), activeTaskBorderColor: seriesColour(5) },
      ...{ doneTaskBkgColor: greys.surface, doneTaskBorderColor: greys.ink },
      ...{ critBkgColor: seriesColour(1), critBorderColor: seriesColour(1) },
      ...{ sectionBkgColor: greys.ground, altSectionBkgColor: greys.ground, gridColor: greys.line },
      ...{ sectionBkgColor2: greys.ground, excludeBkgColor: greys.surface },
    },
  })),
  { ...other(['pie']), write: writePie },
  other(['mindmap']),
  other(['xychart', 'xychart-beta'], () => ({ xyChart: { width: 800, height: 420 } })),
  other(['journey'], () => ({
    journey: { taskFontSize: 16, leftMargin: 130, width: 130, taskMargin: 12 },
  })),
  other(['gitGraph']),
  other(['requirementDiagram', 'requirement'], () => ({
    layout: 'dagre',
    state: { nodeSpacing: 30, rankSpacing: 30 },
  })),
  other(
    ['C4Context', 'C4Container', 'C4Component', 'C4Dynamic', 'C4Deployment'],
    () => ({
      c4: { diagramMarginX: 10, diagramMarginY: 10 },
    }),
    { isOver: true },
  ),
  other(['kanban']),
  {
    ...other(['architecture-beta', 'architecture'], undefined, { isUnseen }),
    prepare: tellApart,
  },
  other(['block', 'block-beta']),
  other(['packet', 'packet-beta'], () => ({
    packet: { rowHeight: 38, bitWidth: 32, paddingX: 4, paddingY: 16 },
    variables: { packet: { byteFontSize: '12px', labelFontSize: '14px', titleFontSize: '18px' } },
  })),
  other(['sankey', 'sankey-beta'], (_, source) => ({ sankey: sankeySize(source) })),
  other(['radar-beta'], () => ({
    radar: {
      width: 420,
      height: 360,
      marginTop: 70,
      marginBottom: 40,
      marginLeft: 140,
      marginRight: 140,
    },
    variables: {
      radar: { axisLabelFontSize: 15, legendFontSize: 15, legendBoxSize: 14, curveOpacity: 0.25 },
    },
  })),
  other(['treemap', 'treemap-beta']),
  other(['treeView-beta']),
  other(['venn-beta'], () => ({
    css: '.venn-circle text { font-size: 20px !important; } .venn-intersection text { font-size: 14px !important; }',
  })),
  other(['ishikawa', 'ishikawa-beta']),
  other(['eventmodeling'], () => ({
    css: '.em-box div { font-size: 23px; } .em-box code { font-size: 19px; } .em-swimlane text { font-size: 20px; }',
  })),
  other(['usecase-beta'], () => ({
    // Laid out around their middles, but without what puts them there.
    css: '.label-container ~ .label text { text-anchor: middle; }',
  })),
  other(['swimlane-beta'], undefined, { isOver: true }),
  other(['agentflow-beta']),
  other(['wardley-beta'], (_, source) => wardley(source)),
  other(
    ['cynefin-beta'],
    () => ({
      cynefin: { width: 900, height: 540 },
      variables: { cynefin: { domainFontSize: 17, itemFontSize: 14 } },
    }),
    { isOver: true },
  ),
  other(['railroad-beta', 'railroad-ebnf-beta', 'railroad-abnf-beta', 'railroad-peg-beta'], () => ({
    railroad: { compactMode: true, verticalSeparation: 3, padding: 5, arcRadius: 8 },
  })),
];

/** A map may give its own size; labels grow with it, unless there are too many of them. */
function wardley(source: string): OwnSettings {
  const given = /^\s*size\s*\[\s*(\d+)\s*,\s*(\d+)/m.exec(source);
  const [width, height] = [Number(given?.[1] ?? 1000), Number(given?.[2] ?? 520)];
  const isCrowded = (source.match(/^\s*(?:component|anchor|note)\b/gm) ?? []).length > 24;
  const factor = isCrowded ? 0.8 : Math.max(width / 1000, height / 520);
  const size = (px: number) => Math.round(px * factor);
  return {
    'wardley-beta': {
      ...{ width, height, padding: Math.max(44, size(44)), nodeRadius: size(6) },
      ...{ axisFontSize: size(15), labelFontSize: size(13) },
    },
    css: `text[font-size^="11"], text[font-size^="10"] { font-size: ${size(12)}px !important; }`,
  };
}

/** The more there is to name, the more room it needs. */
function sankeySize(source: string): object {
  const names = new Set(
    source.split('\n').flatMap((line) =>
      line
        .split(',')
        .slice(0, 2)
        .map((name) => name.trim()),
    ),
  );
  const isLarge = names.size > 24;
  return isLarge
    ? { width: 1700, height: 1000, nodePadding: 30 }
    : { width: 800, height: 400, nodePadding: 24 };
}
