import type { Sentences } from '../../say.ts';

/** What errors, the doctor and the command line say, in Japanese. */
export const ja: Sentences = {
  'let plot give what Plot.plot makes: plot: (Plot, rows) => Plot.plot({ … })':
    'plot は Plot.plot の結果を返してください: plot: (Plot, rows) => Plot.plot({ … })',
  'plot gives no drawing': 'plot が図を返しません',
  'write plot: (Plot, rows) => Plot.plot({ … })':
    '次のように書いてください: plot: (Plot, rows) => Plot.plot({ … })',
  'plot is {0}, not a function': 'plot が関数ではなく {0} です',
  'there is no mark {0} of a chart': 'グラフに {0} という表し方はありません',
  'give it rows: data(new URL("./rain.csv", import.meta.url)), or a list of objects':
    '行を渡してください: data(new URL("./rain.csv", import.meta.url))、またはオブジェクトのリスト',
  'the data are {0}, not a list of rows': 'データが行のリストではなく {0} です',
  'the chart has no data': 'グラフにデータがありません',
  'does a filter leave nothing? give it a row':
    'フィルターで何も残らないのではありませんか。行が少なくとも一つ必要です',
  'row {0} of the data is {1}, not an object': 'データの {0} 行目がオブジェクトではなく {1} です',
  "write rows as in { month: 'Jan', mm: 80 }":
    "行は { month: 'Jan', mm: 80 } のように書いてください",
  'the columns are {0}': '列は {0} です',
  'the chart has no {0}': 'グラフに {0} がありません',
  '{0} is {1}': '{0} が {1} です',
  'name a column: {0}': '列を指定してください: {0}',
  "there is no column '{0}' in the data": "データに列 '{0}' はありません",
  '{0} is {1}, not a text': '{0} がテキストではなく {1} です',
  "write {0}: 'Rain, mm'": "次のように書いてください: {0}: 'Rain, mm'",
  'bins is {0}, not a number of bins': 'bins が階級の数ではなく {0} です',
  'write bins: 20': '次のように書いてください: bins: 20',
  "the column '{0}' holds nothing but empty cells, and no number":
    "列 '{0}' は空のセルばかりで、数値がありません",
  "the column '{0}' holds {1} in row {2}, and no number":
    "列 '{0}' の {2} 行目が数値ではなく {1} です",
  'a histogram counts numbers': 'ヒストグラムは数値を数えます',
  'a line has a height': '折れ線には高さが必要です',
  'one of x and y has to be numbers: the lengths of the bars':
    'x か y は、棒の長さになる数値でなければなりません',
  'one of x and y has to be numbers': 'x か y は数値でなければなりません',
  'leave series out, or make a histogram of each':
    'series を外すか、系列ごとにヒストグラムを作ってください',
  'a histogram has no series': 'ヒストグラムに系列はありません',
  'bins are of a histogram, not of {0}': 'bins はヒストグラムのもので、{0} にはありません',
  'leave bins out': 'bins を外してください',
  "the column '{0}' has {1} series, and a theme has colours for {2}":
    "列 '{0}' には系列が {1} 個あり、テーマの色は {2} 個です",
  'leave some out, or put them together as others': 'いくつか外すか、「その他」にまとめてください',
  'add it to slides/references.json': 'slides/references.json に追加してください',
  "there is no reference '{0}'": "文献 '{0}' はありません",
  'end it with a slide whose body is references()':
    '本文が references() のスライドを最後に置いてください',
  'the deck cites and lists no references': '引用がありますが、文献一覧のスライドがありません',
  'cite what the claims rest on, or leave the slide out':
    '主張の根拠を引用するか、このスライドを外してください',
  'the list of references is empty': '文献一覧が空です',
  "no slide cites '{0}'": "'{0}' を引用しているスライドがありません",
  'cite it where a claim rests on it, or leave it out':
    'これを根拠とする主張で引用するか、外してください',
  "the figure '{0}' has {1} controls, and a slide holds {2}":
    "図 '{0}' の操作部品は {1} 個ですが、スライドに置けるのは {2} 個までです",
  'move the others into its laboratory: laboratory: { controls: [ … ] }':
    '残りはラボに移してください: laboratory: { controls: [ … ] }',
  "the slide refers to the {0} '{1}', which the deck leaves out":
    "スライドが {0} '{1}' を参照していますが、デッキに含まれていません",
  "add '{0}', which has it, or say it in words: adapt(slide, { body: … })":
    "それを含む '{0}' を加えるか、言葉で説明してください: adapt(slide, { body: … })",
  'say how long you speak to it: minutes: 1': '話す時間を書いてください: minutes: 1',
  'the slide has no minutes': 'スライドに時間がありません',
  'give less than the {0} minutes of the deck': 'デッキの {0} 分より短くしてください',
  '{0} minutes for questions leave none for the slides':
    '質疑が {0} 分では、スライドの時間が残りません',
  'leave some out ({0}), or state {1}': 'いくつか外すか ({0})、{1} と書いてください',
  'add slides or time, or state {0}': 'スライドか時間を増やすか、{0} と書いてください',
  'the slides take {0} minutes, {1} % over the {2} that {3} for questions leave':
    'スライドの合計は {0} 分で、質疑の {3} 分を除いた {2} 分を {1} % 超えています',
  'the slides take {0} minutes, {1} % under the {2} that {3} for questions leave':
    'スライドの合計は {0} 分で、質疑の {3} 分を除いた {2} 分に {1} % 足りません',
  'the slides take {0} minutes, {1} % over the {2} stated':
    'スライドの合計は {0} 分で、指定の {2} 分を {1} % 超えています',
  'the slides take {0} minutes, {1} % under the {2} stated':
    'スライドの合計は {0} 分で、指定の {2} 分に {1} % 足りません',
  'add that slide, or link to another': 'そのスライドを加えるか、別のスライドにリンクしてください',
  'the link #{0} leads to no slide of the deck': 'リンク #{0} の先のスライドがデッキにありません',
  'write what you say, for a stranger: notes: html`<p>…</p>`':
    '初めて聞く人に向けて、話すことを書いてください: notes: html`<p>…</p>`',
  'the slide has no notes': 'スライドにノートがありません',
  'the notes have {0} words, and those of this project have {1}':
    'ノートは {0} 語ですが、このプロジェクトでは {1} 語が必要です',
  'say what a stranger needs to give the talk':
    'ほかの人がこの発表をするのに必要なことを書いてください',
  '1 word of the notes is said aloud, and {0} are due':
    'ノートのうち話すのは 1 語ですが、{0} 語が必要です',
  '{0} words of the notes are said aloud, and {1} are due':
    'ノートのうち話すのは {0} 語ですが、{1} 語が必要です',
  'write what you say to the slide': 'このスライドで話すことを書いてください',
  '{0} spoken words of notes in 1 minute: {1} a minute':
    '話す言葉が 1 分に {0} 語: 毎分 {1} 語です',
  '{0} spoken words of notes in {1} minutes: {2} a minute':
    '話す言葉が {1} 分に {0} 語: 毎分 {2} 語です',
  'say less, give it {0} minutes, or mark what is not said: <p class="aside">':
    '言葉を減らすか、{0} 分にするか、話さない部分に印を付けてください: <p class="aside">',
  'a room can follow {0}; say less, or mark what is not said: <p class="aside">':
    '聞き手がついていけるのは毎分 {0} 語です。言葉を減らすか、話さない部分に印を付けてください: <p class="aside">',
  'leave it out of introduces on one of them': 'どちらか一方の introduces から外してください',
  "'{0}' is introduced on '{1}' too": "'{0}' は '{1}' でも導入されています",
  'the symbol \\{0} is shown before it is introduced':
    '記号 \\{0} が、導入される前に使われています',
  'the term “{0}” is used before it is introduced': '用語「{0}」が、導入される前に使われています',
  'give the answer that the slide gives': 'スライドが示す答えを題名にしてください',
  'the title “{0}” asks': '題名「{0}」が問いになっています',
  'the title “{0}” names a topic in 1 word': '題名「{0}」は 1 語で、話題の名前にすぎません',
  'the title “{0}” names a topic in {1} words': '題名「{0}」は {1} 語で、話題の名前にすぎません',
  'say what is so, in a sentence': '何が言えるのかを、文で書いてください',
  'put its file into slides/decks/': 'そのファイルを slides/decks/ に置いてください',
  "its original, deck '{0}', is not here": "元のデッキ '{0}' がありません",
  'then say so: mesa-deck languages {0} --seen':
    'それから記録してください: mesa-deck languages {0} --seen',
  "write it beside its original: translate(slide, { lang: '{0}', … })":
    "元のスライドの隣に書いてください: translate(slide, { lang: '{0}', … })",
  "the slide is not translated, and shown in '{0}'":
    "スライドが翻訳されておらず、'{0}' のまま表示されます",
  'the translation does not say which state of its original it was made of':
    '翻訳に、元のスライドのどの版によるものかが書かれていません',
  'read both, {0} {1}': '両方を読み、{0} {1}',
  'read both, mend it, {0} {1}': '両方を読んで直し、{0} {1}',
  'the translation is older than its original': '翻訳が元のスライドより古くなっています',
  'the notes of the slide are not translated': 'スライドのノートが翻訳されていません',
  'the {0} of the slide is not translated': 'スライドの {0} が翻訳されていません',
  'add it: {0}: html`…`': '加えてください: {0}: html`…`',
  'not translated: {0}': '未翻訳: {0}',
  'add it to what relabel is given, be it the same': '同じままでも、relabel に渡してください',
  "the original does not have the {0} '{1}'": "元のスライドに {0} '{1}' がありません",
  "the translation does not have the {0} '{1}'": "翻訳に {0} '{1}' がありません",
  'a translation shows the same in other words': '翻訳は同じものを別の言葉で示します',
  "say it in the deck: sections: { '{0}': '…' }":
    "デッキに書いてください: sections: { '{0}': '…' }",
  "the part '{0}' is not translated": "部 '{0}' が翻訳されていません",
  '{0} words, and a slide of this project holds {1}':
    '{0} 語ありますが、このプロジェクトのスライドは {1} 語までです',
  "{0} words, and the layout '{1}' holds {2}":
    "{0} 語ありますが、レイアウト '{1}' は {2} 語までです",
  'move some to the notes, or to another slide': '一部をノートか別のスライドに移してください',
  "put '{0}', which introduces it, before this slide":
    "それを導入する '{0}' を、このスライドより前に置いてください",
  "explain it here and say so, introduces: ['{0}'], or add a slide that does":
    "ここで説明して introduces: ['{0}'] と書くか、説明するスライドを加えてください",
  'building {0} …': '{0} をビルドしています …',
  'looking at {0}, {1} slides …': '{0} を確認しています（スライド {1} 枚）…',
  'printing {0} …': '{0} を印刷しています …',
  '{0}: error: {1}, {2}': '{0}: エラー: {1}。{2}',
  '{0}: advice: {1}, {2}': '{0}: 助言: {1}。{2}',
  '{0} error': 'エラー {0} 件',
  '{0} errors': 'エラー {0} 件',
  '{0} piece of advice': '助言 {0} 件',
  '{0} pieces of advice': '助言 {0} 件',
  '{0} deck': 'デッキ {0} 件',
  '{0} decks': 'デッキ {0} 件',
  '{0} slide': 'スライド {0} 枚',
  '{0} slides': 'スライド {0} 枚',
  '{0}, {1} in {2}, {3}': '{2}、{3}: {0}、{1}',
  'there is no such file': 'そのファイルはありません',
  'name a PDF: --pdf out/talk.pdf': 'PDF を指定してください: --pdf out/talk.pdf',
  '{0}: error: and {1} more like it ({2})': '{0}: エラー: 同様のものがほかに {1} 件あります ({2})',
  'page {0}': '{0} ページ',
  '{0}: error: {1}, {2} ({3})': '{0}: エラー: {1}。{2} ({3})',
  '{0} conforms to PDF/UA-1, as far as a machine can tell':
    '{0} は、機械で確かめられるかぎり PDF/UA-1 に適合しています',
  '{0} rule': '規則 {0} 件',
  '{0} rules': '規則 {0} 件',
  '{0} does not conform to PDF/UA-1: {1} against {2}':
    '{0} は PDF/UA-1 に適合していません: {1}（{2}）',
  'a listing has {0} lines, and its place holds {1}':
    'コードが {0} 行ありますが、入るのは {1} 行です',
  'show a region of it, or make two slides of it':
    '一部だけ見せるか、スライド 2 枚に分けてください',
  'a listing is {0} letters wide, and its place holds {1}':
    'コードの幅が {0} 文字ありますが、入るのは {1} 文字です',
  'break its longest lines, or give it more room': '最も長い行を折り返すか、場所を広げてください',
  '{0} has no room: at {1} px, the least that it may have, {2} px are missing':
    '{0} が入りません: 許される最小の {1} px でも {2} px 足りません',
  'say less, give it more of the slide, or a smaller min':
    '言葉を減らすか、場所を広げるか、min を小さくしてください',
  'shorten it, take a layout with more room, or make two slides of it':
    '短くするか、広いレイアウトにするか、スライド 2 枚に分けてください',
  '{0} reaches out of the slide': '{0} がスライドからはみ出しています',
  '{0} reach out of the slide': '{0} がスライドからはみ出しています',
  'the content of {0} does not fit': '{0} の内容が入りきりません',
  "{0} comes too near to the slide's edge": '{0} がスライドの端に近すぎます',
  "{0} come too near to the slide's edge": '{0} がスライドの端に近すぎます',
  'break it into lines: \\begin{aligned} … \\\\ … \\end{aligned}':
    '行に分けてください: \\begin{aligned} … \\\\ … \\end{aligned}',
  '{0} does not fit': '{0} が入りきりません',
  'give them more room, or say less': '場所を広げるか、言葉を減らしてください',
  'the lines of {0}': '{0} の行',
  '{0} and {1}': '{0}と{1}',
  '{0} lie upon one another': '{0} が重なっています',
  '{0}: {1} has {2}': '{0}: {1} は {2} です',
  'a text is under {0} px': '{0} px 未満のテキストがあります',
  '{0} texts are under {1} px': '{1} px 未満のテキストが {0} 個あります',
  'a label is under {0} px': '{0} px 未満のラベルがあります',
  '{0} labels are under {1} px': '{1} px 未満のラベルが {0} 個あります',
  'a text of a figure is under {0} px': '図に {0} px 未満のテキストがあります',
  '{0} texts of a figure are under {1} px': '図に {1} px 未満のテキストが {0} 個あります',
  'draw less, and larger, on the slide, and the rest in its laboratory':
    'スライドでは少なく大きく描き、残りはラボに移してください',
  'say less, so that it can be larger': '大きくできるように、言葉を減らしてください',
  'make several diagrams of it: it has {0} labels':
    '複数のダイアグラムに分けてください: ラベルが {0} 個あります',
  'take nodes out, shorten labels, or turn the diagram (LR, TB)':
    'ノードを減らすか、ラベルを短くするか、ダイアグラムの向きを変えてください (LR, TB)',
  '{0} and {1} more': '{0} ほか {1} 件',
  'run the command again; with MESA_DECK_CHROME set it uses another browser':
    'もう一度実行してください。MESA_DECK_CHROME を設定すると別のブラウザーを使います',
  "looking at deck '{0}'": "デッキ '{0}' の確認中",
  'the browser ended while it was measuring': '測定中にブラウザーが終了しました',
  'in its PDF {0}{1}': 'PDF で {0}{1}',
  '{0} (PDF/UA-1, {1})': '{0} (PDF/UA-1, {1})',
  'look for what ends a process in slides and figures; or there was no memory left':
    'プロセスを終了させるものがスライドや図にないか調べてください。メモリ不足の可能性もあります',
  '   it starts again as soon as the file is saved': '   ファイルを保存すると、すぐに再開します',
  'the command ended before it was done': 'コマンドが途中で終了しました',
  'the command was ended by {0}': 'コマンドが {0} で終了しました',
  'the slides': 'スライド',
  'the slide': 'スライド',
  'the file': 'ファイル',
  'the deck': 'デッキ',
  'the project': 'プロジェクト',
  '{0} does not come to an end: it has run for {1} s': '{0} が終わりません: {1} 秒動き続けています',
  'look for a loop in it; {0}': '無限ループがないか調べてください。{0}',
  '{0} ends the process': '{0} がプロセスを終了させます',
  'take out what ends it': '終了させている箇所を取り除いてください',
  'it is thrown where nobody waits for it': '誰も待っていないところでエラーが発生しました',
  'warning: {0}, line {1}: a timer still runs; it ends with the command':
    '警告: {0}、{1} 行目: タイマーがまだ動いています。コマンドとともに終わります',
  'see {0}': '{0} を参照してください',
  "did you mean '{0}'?": "'{0}' のことですか？",
  'there is no option {0}': 'オプション {0} はありません',
  '{0} needs a value': '{0} には値が必要です',
  'write {0}=…': '{0}=… と書いてください',
  '{0} takes no value': '{0} は値を取りません',
  'write just {0}': '{0} とだけ書いてください',
  "leave '{0}' out; see {1}": "'{0}' を外してください。{1} を参照",
  '{0} takes no names': '{0} は名前を取りません',
  'shows this': 'このヘルプを表示します',
  'the folder to write; dist if not given': '書き出すフォルダー。省略すると dist',
  'a theme for all decks, in the place of their own':
    'すべてのデッキに、それぞれの代わりに使うテーマ',
  'where the site will be, as in https://example.org/talks/: without it links to it show no card on most sites':
    'サイトの置き場所（例: https://example.org/talks/）。指定しないと、多くのサービスでリンクにカードが表示されません',
  "leaves the speaker's notes out of every file": '発表者ノートをどのファイルにも入れません',
  'draws no pictures of slides, for the shelf and for links':
    '一覧とリンクのためのスライドの画像を描きません',
  'a site that is not kept on a device for use with no network':
    'オフライン用に端末に保存しないサイトにします',
  'kept, since no build made it: {0}': 'ビルドが作ったものではないため残しました: {0}',
  'checks this PDF against PDF/UA-1, in the place of decks':
    'デッキの代わりに、この PDF を PDF/UA-1 に照らして検査します',
  'with --pdf: prints what it breaks as JSON': '--pdf とともに: 違反を JSON で出力します',
  'there is no PDF to report on': '報告する PDF がありません',
  'name it: --pdf out/talk.pdf --json': '指定してください: --pdf out/talk.pdf --json',
  'what to call the entry, where there is one': '項目が一つのとき、その名前',
  'cite takes one file, and there are {0}': 'cite が取るファイルは一つですが、{0} 個あります',
  'name them one by one': '一つずつ指定してください',
  '\nadded: {0}': '\n追加しました: {0}',
  'Now: mesa-deck types, so that the compiler knows':
    '次に: mesa-deck types（コンパイラーに知らせます）',
  'save an entry as CSL-JSON, BibTeX or RIS, and name its file: mesa-deck cite doe2020.ris':
    '項目を CSL-JSON、BibTeX、RIS のいずれかで保存し、ファイルを指定してください: mesa-deck cite doe2020.ris',
  'no file is named': 'ファイルが指定されていません',
  'save it and name its file: curl -LH "Accept: application/vnd.citationstyles.csl+json" https://doi.org/{0} > saved.json':
    '保存して、ファイルを指定してください: curl -LH "Accept: application/vnd.citationstyles.csl+json" https://doi.org/{0} > saved.json',
  "the kit asks no other site, so it can't fetch {0}":
    'mesa-deck はほかのサイトに問い合わせないため、{0} を取得できません',
  '{0}; {1} if not given': '{0}。省略すると {1}',
  'ids of slides, as in title,two-gaps: just these, in this order':
    'スライドの id（例: title,two-gaps）。この順に、これだけを印刷します',
  "the deck's address, printed also as a QR code; for one deck":
    'デッキのアドレス。QR コードも印刷します。デッキが一つのとき',
  'two pages a side on sheets to be folded: A5 on A4, half letter on Letter, B5 on B4':
    '折って綴じる用紙の片面に 2 ページ: A4 に A5、Letter に half letter、B4 に B5',
  'links also as numbered addresses': 'リンクを、番号付きのアドレスとしても印刷します',
  'for paper printed on both sides: the wide margin is on the edge that is bound':
    '両面印刷用: 広い余白が綴じる側になります',
  'text on {0} slides a page of {1} is {2} points high':
    '1 ページに {0} 枚、用紙 {1} では、文字の大きさが {2} ポイントになります',
  'warning: {0}, which few can read; take fewer slides a page':
    '警告: {0}。ほとんどの人には読めません。1 ページの枚数を減らしてください',
  "one deck's address": '一つのデッキのアドレス',
  '--slides names no slide': '--slides にスライドの指定がありません',
  'write --slides title,two-gaps': '--slides title,two-gaps のように書いてください',
  "deck '{0}' has {1}": "デッキ '{0}' には {1} があります",
  "there is no slide '{0}'": "スライド '{0}' はありません",
  'ids of slides that were read beside their originals, as in score,gap, or all; for one deck':
    '元のスライドと読み比べたスライドの id（例: score,gap）、または all。デッキが一つのとき',
  '{0}: not translated': '{0}: 未翻訳',
  'no deck is translated': '翻訳されたデッキがありません',
  'write export default translateDeck(talk, { lang, title, slides })':
    'export default translateDeck(talk, { lang, title, slides }) と書いてください',
  'name the deck: mesa-deck languages {0} --seen {1}':
    'デッキを指定してください: mesa-deck languages {0} --seen {1}',
  '--seen is for one deck': '--seen はデッキが一つのときに使います',
  'not translated': '未翻訳',
  'of an original that it does not name': '元のスライドの版が不明',
  'older than its original': '元のスライドより古い',
  translated: '翻訳済み',
  "{0}: {1} of {2} slides are translated, in '{3}'":
    "{0}: スライド {2} 枚中 {1} 枚が '{3}' に翻訳されています",
  'write it first, beside its original': '先に、元のスライドの隣に書いてください',
  'the slide is not translated': 'スライドが翻訳されていません',
  'put its file into slides/decks/, and mend what keeps it from being loaded':
    'そのファイルを slides/decks/ に置き、読み込みを妨げるものを直してください',
  'write it in kebab-case: {0}': '小文字とハイフンで書いてください: {0}',
  "'{0}' is not a name for a theme": "'{0}' はテーマの名前になりません",
  'write such addresses in it by the name of its package, or begin from another theme':
    'アドレスをパッケージ名で書くか、別のテーマから始めてください',
  'the theme names files beside itself': 'テーマが隣のファイルを指定しています',
  "\nNow: theme: '{0}' in a deck, and {1} for the compiler":
    "\n次に: デッキに theme: '{0}'、コンパイラーには {1}",
  'a deck whose slides the new one takes, of the project or the kit; or a theme':
    '新しいデッキの元になる、プロジェクトか mesa-deck のデッキ。またはテーマ',
  'writes a theme of this name in the place of a deck; with --from it begins from that':
    'デッキの代わりに、この名前のテーマを書き出します。--from でその元を選びます',
  'ids of the slides to take, in this order: a,b,c': '取り出すスライドの id。この順に: a,b,c',
  'cuts the slides to this length, and says what it dropped':
    'スライドをこの長さに縮め、外したものを知らせます',
  'length in minutes': '分単位の長さ',
  'name the deck: --from talk': 'デッキを指定してください: --from talk',
  '{0} takes slides of a deck, and none is named':
    '{0} はデッキからスライドを取りますが、デッキの指定がありません',
  '\nadded to package.json: {0}': '\npackage.json に追加しました: {0}',
  '\nthere already, and left as it was: {0}': '\nすでにあるため、変えていません: {0}',
  '\nNow: {0}npx mesa-deck start': '\n次に: {0}npx mesa-deck start',
  'mend it: {0}': '直してください: {0}',
  "package.json can't be read": 'package.json を読めません',
  'choose another id: the deck would get the same page':
    '別の id にしてください。ページの場所が重なります',
  "there is a deck '{0}' already": "デッキ '{0}' はすでにあります",
  '\n{0} minutes in {1} slides, of {2} minutes in {3} slides':
    '\n{2} 分、スライド {3} 枚のうち、{0} 分、スライド {1} 枚',
  '\ndropped; in the file a comment, to be brought back:':
    '\n外したもの（ファイルのコメントから戻せます）:',
  '  {0} ({1} min): {2}': '  {0} ({1} 分): {2}',
  '  {0} needs {1} before it: {2}': '  {0} の前に {1} が必要です: {2}',
  '\nmissing:': '\n不足しているもの:',
  'the file to write, for one deck': '書き出すファイル。デッキが一つのとき',
  'one file': '一つのファイル',
  'putting {0} into one file …': '{0} を一つのファイルにまとめています …',
  'slide (as shown, if not given), {0}': 'slide（省略時。表示のまま）、{0}',
  'merged (if not given), or separate: a page a step':
    'merged（省略時）、または separate（1 ステップ 1 ページ）',
  'kind of steps': 'ステップの扱い',
  'a page with its notes after each slide': '各スライドの後に、ノートのページを入れます',
  "the deck's address, to which links from films and to laboratories lead; for one deck":
    'デッキのアドレス。動画やラボへのリンクの先になります。デッキが一つのとき',
  'a file that the pen ({0}) saved: what was drawn on the slides':
    'ペン ({0}) で保存したファイル: スライドへの書き込み',
  'the drawings of one deck': '一つのデッキの書き込み',
  "deck '{0}' has no slide {1}": "デッキ '{0}' にスライド {1} はありません",
  'name the deck that was drawn on': '書き込みをしたデッキを指定してください',
  'warning: {0}; what {1} has for it is left out': '警告: {0}。{1} にある書き込みは省きます',
  'the port; 4173 or the next free one if not given': 'ポート。省略すると 4173 か、次の空き',
  'opens the shelf in the browser': '一覧をブラウザーで開きます',
  'run {0} first': '先に {0} を実行してください',
  'there is nothing to preview': '表示するものがありません',
  'the folder to write; out/sheets if not given': '書き出すフォルダー。省略すると out/sheets',
  'the themes to draw them in, as in night,paper; all if not given':
    '描くテーマ（例: night,paper）。省略するとすべて',
  'the port; 5173 or the next free one if not given': 'ポート。省略すると 5173 か、次の空き',
  '{0} is up to date': '{0} は最新です',
  "no deck is in '{0}'": "'{0}' のデッキはありません",
  'there are decks in {0}': '{0} のデッキがあります',
  'it is in {0}; docs/languages.md tells how a deck is translated':
    'あるのは {0} です。翻訳のしかたは docs/languages.md にあります',
  "deck '{0}' is not in '{1}'": "デッキ '{0}' の '{1}' 版はありません",
  'Serves the shelf and every deck, and shows each change as soon as it is saved.':
    '一覧とすべてのデッキを表示し、保存した変更をすぐに反映します。',
  'Writes the shelf and decks, all if none is named, to dist/ as a static site.':
    '一覧とデッキ（指定がなければすべて）を、静的なサイトとして dist/ に書き出します。',
  'Serves dist/ as it was built.': 'ビルド済みの dist/ を表示します。',
  'Prints decks as PDF, a page a slide, to out/<deck>.pdf.':
    'デッキを 1 枚 1 ページの PDF として out/<deck>.pdf に印刷します。',
  'Prints handouts as PDF, to out/<deck>-handout.pdf.':
    '配布資料を PDF として out/<deck>-handout.pdf に印刷します。',
  'Writes decks as one HTML file each, to out/<deck>.html, that opens with no network.':
    'デッキを、オフラインで開ける一つの HTML ファイル out/<deck>.html に書き出します。',
  'Draws all slides in all themes, on a page to look through: out/sheets/index.html.':
    'すべてのスライドをすべてのテーマで一覧のページに描きます: out/sheets/index.html。',
  'Reads and looks at decks as a doctor would: time, notation, sources, text, legibility.':
    '時間、記法、文献、文章、読みやすさについて、デッキを医者のように診察します。',
  'Writes a deck to begin with: a talk of your own, in a new project if there is none, or a remix.':
    '最初のデッキを書き出します: 新しい発表（プロジェクトがなければプロジェクトごと）、またはリミックス。',
  'Tells how far the translations of decks are; --seen records that some were read beside their originals.':
    'デッキの翻訳がどこまで進んだかを示します。--seen は、元のスライドと読み比べたことを記録します。',
  'Adds a source to slides/references.json, from a file that was saved: CSL-JSON, BibTeX or RIS.':
    '保存したファイル (CSL-JSON、BibTeX、RIS) から、文献を slides/references.json に追加します。',
  'Writes {0}, by which the compiler knows the symbols, references, themes and labels that slides may name.':
    'スライドで使える記号、文献、テーマ、名前をコンパイラーに知らせる {0} を書き出します。',
  "Runs the talk's models and prints their results beside theory.":
    '発表のモデルを実行し、結果を理論と並べて表示します。',
  'Measures a deck, the shortest if none is named, beside a plain and a run-time reveal.js page of the same slides, and exports beside Marp.':
    'デッキ（指定がなければ最短のもの）を、同じスライドの reveal.js のページと比べて測り、書き出しを Marp と比べます。',
  'choose {0}': '次から選んでください: {0}',
  "there is no command '{0}'": "コマンド '{0}' はありません",
  "there is no {0} '{1}'": "{0} '{1}' はありません",
  '{0} is not a {1}': '{0} は使えません。必要なもの: {1}',
  'give a number, as in {0} 15': '{0} 15 のように、数を指定してください',
  'write them as in {0} {1}': '{0} {1} のように書いてください',
  '{0} are no numbers': '{0} は数ではありません',
  'give a whole number from 0 to 65535': '0 から 65535 までの整数を指定してください',
  '{0} is not a port': '{0} はポートではありません',
  'leave out what follows ? or #: {0} {1}': '? や # の後を外してください: {0} {1}',
  "'{0}' is not the address of a folder": "'{0}' はフォルダーのアドレスではありません",
  'write it whole: {0} {1}': '全体を書いてください: {0} {1}',
  "'{0}' is not the address of a page": "'{0}' はページのアドレスではありません",
  'slides that are drafts, too': '下書きのスライドも含めます',
  'one deck file, in the place of slides/decks/*.ts':
    'slides/decks/*.ts の代わりに使う、一つのデッキのファイル',
  'check the path': 'パスを確かめてください',
  'there is no such deck file: {0}': 'デッキのファイルがありません: {0}',
  'the language of the decks, as in de': 'デッキの言語（例: de）',
  'write it as in {0} de': '{0} de のように書いてください',
  "'{0}' is not a language tag": "'{0}' は言語タグではありません",
  "a theme in the place of the deck's own": 'デッキのテーマの代わりに使うテーマ',
  'name one deck, or leave {0} away': 'デッキを一つ指定するか、{0} を外してください',
  'there are {0} decks': 'デッキが {0} 件あります',
  '{0} is {1}, and {2}': '{0} は{1}の指定ですが、{2}',
  'making the pages of {0} …': '{0} のページを作っています …',
  '{0} conforms to PDF/UA-1': '{0} は PDF/UA-1 に適合しています',
  'page {0}{1}': '{0} ページ{1}',
  'warning: {0}: {1}, {2} ({3})': '警告: {0}: {1}。{2} ({3})',
  'warning: {0}: and {1} more like these': '警告: {0}: 同様のものがほかに {1} 件あります',
  'warning: {0} does not conform to PDF/UA-1': '警告: {0} は PDF/UA-1 に適合していません',
  'go to a folder that is there': '存在するフォルダーに移ってください',
  'the folder that this runs in is gone': '実行しているフォルダーがなくなりました',
  'the port': 'ポート',
  'the port {0}': 'ポート {0}',
  'end what uses it, or choose another: {0}':
    '使っているものを終了するか、別のものを選んでください: {0}',
  '{0} is in use': '{0} は使用中です',
  'choose one above 1023: {0}': '1023 より大きいものを選んでください: {0}',
  '{0} is kept for the system': '{0} はシステム用です',
  'too many files are open at once': '同時に開いているファイルが多すぎます',
  'allow more of them: ulimit -n 4096': '上限を増やしてください: ulimit -n 4096',
  'too many files are open on this machine': 'この機械で開いているファイルが多すぎます',
  'end some of its programs': 'プログラムをいくつか終了してください',
  'the disk is full': 'ディスクがいっぱいです',
  'make room on it, then run the command again': '空きを作ってから、もう一度実行してください',
  'your part of the disk is full': '割り当てられたディスクがいっぱいです',
  'a file or folder may not be used': '使用を許されていないファイルかフォルダーがあります',
  'free it or its permissions': '使えるようにするか、権限を変えてください',
  'what is to be written lies on a disk that can only be read':
    '書き出し先が読み取り専用のディスクにあります',
  'choose another folder': '別のフォルダーを選んでください',
  'the disk fails': 'ディスクが故障しています',
  'copy what is on it to another': '内容を別のディスクに写してください',
  'this machine': 'この機械',
  'the table is empty': '表が空です',
  'its first line names the columns': '最初の行で列に名前を付けます',
  'name all columns, as in {0}': '{0} のように、すべての列に名前を付けてください',
  'column {0} has no name': '{0} 列目に名前がありません',
  "two columns are called '{0}'": "'{0}' という列が二つあります",
  'rename one of them': 'どちらかの名前を変えてください',
  'the row has {0}, and the table {1}': 'この行は {0}、表は {1} です',
  'its cells are parted by semicolons: name it .tsv with tabs, or write commas':
    'セルがセミコロンで区切られています。タブ区切りで .tsv にするか、カンマにしてください',
  'put what holds a separator into double quotes, and close each of them':
    '区切り文字を含むものを二重引用符で囲み、それぞれ閉じてください',
  '{0} cell': '{0} セル',
  '{0} cells': '{0} セル',
  '{0} column': '{0} 列',
  '{0} columns': '{0} 列',
  'double a quote inside of quotes: "he said ""no"""':
    '引用符の中の引用符は二つ重ねてください: "he said ""no"""',
  'something stands behind a closing quote': '閉じた引用符の後に何かがあります',
  'a quote is not closed': '引用符が閉じていません',
  'close it with another "': 'もう一つの " で閉じてください',
  'the table has no rows': '表に行がありません',
  'give it some: a chart of nothing shows nothing':
    '行を加えてください。空のグラフは何も示しません',
  'the row': 'この行',
  'it is no JSON: {0}': 'JSON ではありません: {0}',
  'mend it there': 'そこを直してください',
  'it is no list of objects': 'オブジェクトのリストではありません',
  'write [{ "month": "Jan", "mm": 80 }, …]':
    '次のように書いてください: [{ "month": "Jan", "mm": 80 }, …]',
  'object {0}': '{0} 番目のオブジェクト',
  "{0} holds no text or number as '{1}'": "{0} の '{1}' がテキストでも数値でもありません",
  'write plain values': '単純な値を書いてください',
  'its columns are {0}': '列は {0} です',
  "there is no column '{0}'": "列 '{0}' はありません",
  "the cell '{0}' is empty": "セル '{0}' が空です",
  "the cell '{0}' is {1}, no {2}": "セル '{0}' が {2} ではなく {1} です",
  "fill it, or let it be empty: {0}: '{1}?'": "値を入れるか、空を許してください: {0}: '{1}?'",
  'write digits, with a point before the decimals':
    '数字で、小数点にはピリオドを使って書いてください',
  'write it as in 2026-03-01': '2026-03-01 のように書いてください',
  "name it from the file that asks for it: new URL('./rain.csv', import.meta.url)":
    "使うファイルから見た場所で指定してください: new URL('./rain.csv', import.meta.url)",
  '{0} is no address of a file': '{0} はファイルのアドレスではありません',
  'it has {0} MB': '{0} MB あります',
  'take up to 20 MB': '20 MB までにしてください',
  'look at its name and folder: the path starts at the file that asks for it':
    '名前とフォルダーを確かめてください。パスは、使うファイルの場所から始まります',
  'there is no file {0}': 'ファイル {0} はありません',
  'the file is not in UTF-8': 'ファイルが UTF-8 ではありません',
  "the file can't be read: {0}": 'ファイルを読めません: {0}',
  'save it as a text in UTF-8': 'UTF-8 のテキストとして保存してください',
  'name it in the notation first': '先に記法で名前を付けてください',
  "the notation has no '{0}' to name in '{1}'":
    "'{1}' で名前を付けようとした '{0}' は記法にありません",
  'places {0} and {1}': '{0} 番目と {1} 番目',
  "give one of them another id, { ...slide, id: '{0}-2' }, or leave one out":
    "一方の id を変える ({ ...slide, id: '{0}-2' }) か、一方を外してください",
  "two slides have the id '{0}'": "id '{0}' のスライドが二枚あります",
  'unpacking the browser that draws; this is done once …':
    '描画に使うブラウザを展開しています（初回のみ）…',
  'drawing what {0} shows; its slides are there meanwhile …':
    '{0} に表示する図を描いています。スライドはその間も見られます…',
  'drawing diagram {0} of {1} …': 'ダイアグラムを描いています（{1} 個中 {0} 個目）…',
  'the diagram was not drawn within {0} seconds': 'ダイアグラムを {0} 秒以内に描けませんでした',
  'make it smaller, or make several of it; MESA_DECK_DRAWING_SECONDS sets another limit':
    '小さくするか、複数に分けてください。上限は MESA_DECK_DRAWING_SECONDS で変えられます',
  'the diagram has {0} characters, and Mermaid reads up to {1}':
    'ダイアグラムは {0} 文字ですが、Mermaid が読むのは {1} 文字までです',
  'make several diagrams of it': '複数のダイアグラムに分けてください',
  "a diagram of the kind '{0}' can't have steps":
    "'{0}' の種類のダイアグラムにステップは使えません",
  'flowcharts, state and sequence diagrams can; or make two diagrams of it':
    'フローチャート、状態図、シーケンス図なら使えます。またはダイアグラムを二つにしてください',
  'make it smaller, or make several diagrams of it':
    '小さくするか、複数のダイアグラムに分けてください',
  'see the syntax of Mermaid': 'Mermaid の構文を参照してください',
  'the {0} is not closed; a label with brackets in it wants double quotes: id["label (more)"]':
    '{0} が閉じていません。括弧を含むラベルは二重引用符で囲みます: id["label (more)"]',
  'the diagram can\'t be read at "{0}"': 'ダイアグラムの "{0}" を読めません',
  'a diagram starts with its kind, as in {0}': 'ダイアグラムは種類から始まります: {0}',
  'the diagram is empty': 'ダイアグラムが空です',
  "'{0}' is not a kind of diagram": "'{0}' という種類のダイアグラムはありません",
  'put a label with brackets or quotes in it in double quotes: id["label (more)"]':
    '括弧や引用符を含むラベルは二重引用符で囲んでください: id["label (more)"]',
  'is an arrow, a bracket or a quote left open?':
    '矢印、括弧、引用符のどれかが閉じていないのではありませんか',
  'Mermaid did not expect {0} there': 'Mermaid はそこに {0} があるとは想定していません',
  'write symbols as letters of Unicode: θ, ∇L, Oₘ':
    '記号は Unicode の文字で書いてください: θ, ∇L, Oₘ',
  'a label holds a formula': 'ラベルに数式があります',
  'the diagram holds a picture': 'ダイアグラムに画像があります',
  'put it on the slide beside the diagram': 'スライドの、ダイアグラムの隣に置いてください',
  '< or > in a label without quotes: {0}': '引用符のないラベルに < か > があります: {0}',
  'put the label in quotes: id["a > b"]': 'ラベルを引用符で囲んでください: id["a > b"]',
  'write it otherwise, as in {0}, or as a label: n1["{1}"]':
    '{0} のように書き換えるか、ラベルにしてください: n1["{1}"]',
  'write it otherwise, as in {0}, or: state "{1}" as s1':
    '{0} のように書き換えるか、次のようにしてください: state "{1}" as s1',
  'ends the text, and what follows is read as a state':
    'そこでテキストが終わり、続きは状態として読まれます',
  'the subgraphs {0} are inside of one another': 'サブグラフ {0} が互いの中にあります',
  'take one of them out of the other': '一方を他方から出してください',
  'give it another name: participant p1 as {0}': '別の名前にしてください: participant p1 as {0}',
  'begins a comment: what follows would be lost': 'そこからコメントになり、続きが失われます',
  'ends the text': 'そこでテキストが終わります',
  "the browser can't load the font {0}": 'ブラウザーがフォント {0} を読み込めません',
  'the fonts of the theme, before diagrams are measured':
    'ダイアグラムを測る前の、テーマのフォント',
  'check that the file is a woff2 font': 'ファイルが woff2 のフォントか確かめてください',
  'take it out: it can be in no text': '取り除いてください。テキストには使えません',
  'there is a control character, U+{0}': '制御文字 U+{0} があります',
  "'{0}' is read as '&' and '{1}'": "'{0}' は '&' と '{1}' として読まれます",
  "Mermaid writes it without the '&': {0}": "Mermaid では '&' を付けずに書きます: {0}",
  "the character '{0}'": "文字 '{0}'",
  "put #35; for the '#': #35;{0};": "'#' は #35; と書いてください: #35;{0};",
  "'{0}' is read as {1} by its number": "'{0}' は番号として読まれ、{1} になります",
  'write {0} for it: {1}': '代わりに {0} と書いてください: {1}',
  "'{0}' is a word of Mermaid's own": "'{0}' は Mermaid の予約語です",
  "'{0}' is read as a line that ends in a ring at '{1}'":
    "'{0}' は、'{1}' に輪の付いた線として読まれます",
  "'{0}' is read as a line that ends in a cross at '{1}'":
    "'{0}' は、'{1}' に十字の付いた線として読まれます",
  'put a space where it is meant: {0} {1}{2}, or {3}{4} {5}':
    '意図したところに空白を入れてください: {0} {1}{2} または {3}{4} {5}',
  'write the ids after it, with commas between: %% step: node-id, other-id':
    '続けて id をカンマで区切って書いてください: %% step: node-id, other-id',
  'a step names nothing': 'ステップに何も書かれていません',
  "'{0}' is in two steps": "'{0}' が二つのステップにあります",
  'name it once: it appears once': '一度だけ書いてください。現れるのは一度です',
  'its parts are {0}': '要素は {0} です',
  "a step names '{0}', which is not in the diagram": "ステップの '{0}' はダイアグラムにありません",
  "deck '{0}'": "デッキ '{0}'",
  "slide '{0}'": "スライド '{0}'",
  'line {0}': '{0} 行目',
  'error: {0}\n   at: {1}\n hint: {2}': 'エラー: {0}\n  場所: {1}\nヒント: {2}',
  'a size in px': 'px 単位の大きさ',
  'a list of shares': '比率のリスト',
  statement: '言明',
  'a way to number lines': '行番号の付け方',
  'lines of code': 'コードの行',
  'a list of lines of code': 'コードの行のリスト',
  'a list of texts': 'テキストのリスト',
  'a text or html`…`': 'テキストか html`…`',
  'a whole number from 1': '1 以上の整数',
  'a size from 100 to 4000': '100 から 4000 までの大きさ',
  'an object': 'オブジェクト',
  "the content can't be read: {0}": '内容を読めません: {0}',
  'the content is more than {0} levels deep': '内容が {0} 段より深くなっています',
  'the content is more than {0} parts': '内容の部品が {0} 個を超えています',
  'does it hold itself?': '自分自身を含んでいませんか',
  'make it with {0}': '{0} で作ってください',
  "in content of the kind '{0}' {1}": "'{0}' の種類の内容で {1}",
  '{0} is not a deck id': '{0} はデッキの id ではありません',
  "write it in kebab-case, as in id: 'my-talk'": "小文字とハイフンで書いてください: id: 'my-talk'",
  'the deck has no slides': 'デッキにスライドがありません',
  'add some: slides: [ … ]': '加えてください: slides: [ … ]',
  theme: 'テーマ',
  'the deck has no title': 'デッキに題名がありません',
  'give it one: title: "…"': '付けてください: title: "…"',
  'a length in minutes': '分単位の長さ',
  'a time in minutes': '分単位の時間',
  transition: '切り替え効果',
  'citation style': '引用形式',
  numbering: '番号の付け方',
  'an original': '元のもの',
  'end the file with export default defineDeck({ id, title, slides: [ … ] })':
    'ファイルの最後を export default defineDeck({ id, title, slides: [ … ] }) にしてください',
  'a deck': 'デッキ',
  '{0} is not a deck': '{0} はデッキではありません',
  'slide {0}': 'スライド {0}',
  '{0} is not a figure id': '{0} は図の id ではありません',
  "write it as in id: 'two-curves'": "id: 'two-curves' のように書いてください",
  'a size from 1 to 10000': '1 から 10000 までの大きさ',
  'a control of the figure has no name': '図の操作部品に名前がありません',
  "give it one: name: 'rate'": "付けてください: name: 'rate'",
  'a control of the figure has no label': '図の操作部品にラベルがありません',
  "say what it sets: label: 'Rate'": "何を変えるのか書いてください: label: 'Rate'",
  'kind of control': '操作部品の種類',
  'a number above 0': '0 より大きい数',
  'the figure has no text alternative': '図に代替テキストがありません',
  "say in words what it shows: alt: '…'": "何を示すのか、言葉で書いてください: alt: '…'",
  "two controls of the figure have the name '{0}'": "図に '{0}' という名前の操作部品が二つあります",
  'the laboratory has those of the slide too: leave one out, or rename it':
    'ラボにはスライドのものもあります。一方を外すか、名前を変えてください',
  "the control '{0}' has the value {1}, which is not from {2} to {3}":
    "操作部品 '{0}' の値 {1} が、{2} から {3} の範囲にありません",
  'mend its value, min or max': 'value、min、max のどれかを直してください',
  "write controls: [{ name: 'rate', label: 'Rate', kind: 'range', … }]":
    "次のように書いてください: controls: [{ name: 'rate', label: 'Rate', kind: 'range', … }]",
  '{0} is {1}, not what a figure takes': '{0} が {1} で、図で使えるものではありません',
  '{0} is {1}, not a language tag': '{0} が {1} で、言語タグではありません',
  'an address': 'アドレス',
  'a size in px of a slide': 'スライド上の px 単位の大きさ',
  "name it by its place beside the slide: new URL('./gull.jpg', import.meta.url)":
    "スライドの隣での場所で指定してください: new URL('./gull.jpg', import.meta.url)",
  'a point of the picture': '画像上の点',
  'the picture has no text alternative': '画像に代替テキストがありません',
  "say what it shows: { alt: 'A gull on a post' }, or that it shows nothing: { decorative: true }":
    "何を示すのか書くか ({ alt: 'A gull on a post' })、飾りであると書いてください ({ decorative: true })",
  'take one of the two away': 'どちらか一方を外してください',
  'the picture is decorative and has a description': '画像が飾りなのに、説明があります',
  'the picture is decorative and has a text alternative':
    '画像が飾りなのに、代替テキストがあります',
  'a picture': '画像',
  'gallery([image(…), image(…)]) takes two to six pictures':
    'gallery([image(…), image(…)]) は 2 枚から 6 枚の画像を取ります',
  'a gallery has {0} picture': 'ギャラリーの画像が {0} 枚です',
  'a gallery has {0} pictures': 'ギャラリーの画像が {0} 枚です',
  'a gallery holds what is no picture': 'ギャラリーに画像ではないものがあります',
  'a gallery': 'ギャラリー',
  'there are no captions': '字幕がありません',
  "name a WebVTT file: captions: new URL('./dive.vtt', import.meta.url), or say why there are none: captions: { none: 'no speech' }":
    "WebVTT ファイルを指定するか (captions: new URL('./dive.vtt', import.meta.url))、ない理由を書いてください (captions: { none: 'no speech' })",
  '{0} has no poster': '{0} に代わりの静止画がありません',
  "name the picture that stands for it: poster: new URL('./dive.jpg', import.meta.url)":
    "代わりに見せる画像を指定してください: poster: new URL('./dive.jpg', import.meta.url)",
  'the film has no text alternative': '動画に代替テキストがありません',
  "say what it shows: alt: 'A gannet folds its wings and dives'":
    "何を示すのか書いてください: alt: 'A gannet folds its wings and dives'",
  'the film': '動画',
  'the sound has no title': '音声に題名がありません',
  "say what is heard: title: 'The call of a curlew'":
    "何が聞こえるのか書いてください: title: 'The call of a curlew'",
  'the address of a page': 'ページのアドレス',
  'the page has no title': 'ページに題名がありません',
  "say what it is: title: 'A map of all colonies'":
    "何のページか書いてください: title: 'A map of all colonies'",
  'the page': 'ページ',
  'a film': '動画',
  'a sound': '音声',
  'an embedded page': '埋め込みページ',
  'it has no name': '名前がありません',
  "say what it is called: name: 'parameters'": "何と呼ぶのか書いてください: name: 'parameters'",
  'it has no meaning': '意味がありません',
  "say what it is: meaning: 'what training sets'":
    "何であるのか書いてください: meaning: 'what training sets'",
  role: '役割',
  'names by language': '言語ごとの名前',
  'end the file with export default defineNotation({ … })':
    'ファイルの最後を export default defineNotation({ … }) にしてください',
  'the notation is {0}': '記法が {0} です',
  "the entry '{0}'": "項目 '{0}'",
  "write { name: '…', meaning: '…', role: 'neutral' }":
    "次のように書いてください: { name: '…', meaning: '…', role: 'neutral' }",
  'the entry is {0}': '項目が {0} です',
  'an entry of the notation': '記法の項目',
  'formulas call it by its key: take letters alone, as in Obase':
    '数式ではキーで呼びます。Obase のように、文字だけにしてください',
  "\\{0} can't be the name of a macro": '\\{0} はマクロの名前になりません',
  'true or false': 'true か false',
  'place of a logo': 'ロゴの位置',
  'a height from 12 to 120': '12 から 120 までの高さ',
  "write logo: { file: './crest.svg', alt: 'University of Ys' }":
    "次のように書いてください: logo: { file: './crest.svg', alt: 'University of Ys' }",
  'logo is {0}, not a picture with its text': 'logo が、テキスト付きの画像ではなく {0} です',
  'a logo': 'ロゴ',
  'of the logo, {0}': 'ロゴについて: {0}',
  'numbering of pages': 'ページ番号の形式',
  '{0} is {1}, which is no background': '{0} が {1} で、背景になりません',
  'write {0}': '{0} の書き込み',
  "a text of classes' names": 'クラス名のテキスト',
  "write declarations: style: 'font-size: 26px; line-height: 1.2'":
    "宣言を書いてください: style: 'font-size: 26px; line-height: 1.2'",
  'style is {0}, not a text': 'style がテキストではなく {0} です',
  "rules go into slides/styles.css, for a class of the slide: class: 'dense'":
    "規則は slides/styles.css に、スライドのクラスに対して書いてください: class: 'dense'",
  'style holds more than declarations: {0}': 'style に宣言ではないものがあります: {0}',
  'style holds {0}, which is no declaration': 'style の {0} は宣言ではありません',
  'say it of something on the slide, in slides/styles.css: .dense .slide-body { … }':
    'スライド上のものに対して、slides/styles.css に書いてください: .dense .slide-body { … }',
  'the deck says the {0} of a slide': 'スライドの {0} はデッキが決めます',
  'a list of names': '名前のリスト',
  'the layout has no slot': 'レイアウトに枠がありません',
  "name one: slots: ['body']": "書いてください: slots: ['body']",
  "two slots have the name '{0}'": "'{0}' という枠が二つあります",
  'give one of them another name': '一方の名前を変えてください',
  'a layout': 'レイアウト',
  "the theme's footer has no default export": 'テーマのフッターに default export がありません',
  "the theme's footer can't be filled: {0}": 'テーマのフッターを埋められません: {0}',
  "export default html`…`, or a function that makes it of a deck's title, author, license and lang":
    'export default html`…` と書くか、デッキの title・author・license・lang から作る関数を書いてください',
  'the layout has no default export': 'レイアウトに default export がありません',
  '{0} is not a layout': '{0} はレイアウトではありません',
  shape: '形',
  line: '線',
  'the roles have no default export': '役割に default export がありません',
  'the roles are {0}': '役割が {0} です',
  'end the file with export default defineRoles({ … })':
    'ファイルの最後を export default defineRoles({ … }) にしてください',
  "the role '{0}'": "役割 '{0}'",
  "name some: prey: { color: '#1f6f54', shape: 'rounded', line: 'solid' }":
    "書いてください: prey: { color: '#1f6f54', shape: 'rounded', line: 'solid' }",
  'there is no role': '役割がありません',
  "'{0}' can't be the name of a role": "'{0}' は役割の名前になりません",
  "'{0}' can't be the name of a role: it is what is of no role":
    "'{0}' は役割の名前になりません。役割のないものを指します",
  "'{0}' can't be the name of a role: it is a word of the kit":
    "'{0}' は役割の名前になりません。mesa-deck の言葉です",
  "take another of small letters, as in 'prey'": "'prey' のように、小文字の別の名前にしてください",
  'a role': '役割',
  "write { color: '#1f6f54', shape: 'rounded', line: 'solid' }":
    "次のように書いてください: { color: '#1f6f54', shape: 'rounded', line: 'solid' }",
  'the role is {0}': '役割が {0} です',
  'the reference has no id': '文献に id がありません',
  'give it one: "id": "doe2020"': '付けてください: "id": "doe2020"',
  'a name': '名前',
  'an http(s) or DOI address': 'http(s) か DOI のアドレス',
  'the reference has no title': '文献に題名がありません',
  'give it one: "title": "…"': '付けてください: "title": "…"',
  "the reference '{0}'": "文献 '{0}'",
  'entry {0}': '項目 {0}',
  'write CSL-JSON: { "id": "…", "title": "…" }':
    'CSL-JSON で書いてください: { "id": "…", "title": "…" }',
  '{0} is not a reference': '{0} は文献ではありません',
  '{0} is {1}, not {2}': '{0} が {1} です。必要なもの: {2}',
  'write it as in {0}': '{0} のように書いてください',
  'a text': 'テキスト',
  '{0} holds {1}, not {2}': '{0} に {1} があります。必要なもの: {2}',
  'the name of a {0}': '{0} の名前',
  'there is no {0} {1}': '{0} {1} はありません',
  "a field can't be read: {0}": 'フィールドを読めません: {0}',
  'the fields are {0}': 'フィールドは {0} です',
  '{0} has no field {1}': '{0} にフィールド {1} はありません',
  '{0} is not a slide id': '{0} はスライドの id ではありません',
  "write it in kebab-case, as in id: 'my-slide'":
    "小文字とハイフンで書いてください: id: 'my-slide'",
  'the slide has no body': 'スライドに本文がありません',
  'give it one: body: html`…`, or null for none':
    '付けてください: body: html`…`（なしにするなら null）',
  'a list of citations': '引用のリスト',
  'a citation': '引用',
  'the slide has no title': 'スライドに題名がありません',
  'give its claim as a sentence: title: "…"': '主張を文で書いてください: title: "…"',
  status: 'ステータス',
  "a slide is its file's default export: import mine from './mine.ts'":
    "スライドは、そのファイルの default export です: import mine from './mine.ts'",
  '{0} is not a slide': '{0} はスライドではありません',
  "say which layout they are of: layout: 'two-cards'":
    "どのレイアウトのものか書いてください: layout: 'two-cards'",
  'the slide fills slots and names no layout':
    'スライドが枠を埋めていますが、レイアウトの指定がありません',
  'a slide': 'スライド',
  layout: 'レイアウト',
  'make it with translate(slide, { … })': 'translate(slide, { … }) で作ってください',
  "the original can't be read: {0}": '元のスライドを読めません: {0}',
  'a list of margins in px': 'px 単位の余白のリスト',
  'a margin in px': 'px 単位の余白',
  'a number of words': '語数',
  'a number of controls': '操作部品の数',
  '{0} holds {1} sizes, not three: top, side, bottom':
    '{0} の大きさが {1} 個です。上、横、下の三つが必要です',
  'write it as in "margins": [30, 60, 20]': '"margins": [30, 60, 20] のように書いてください',
  'warning: {0}': '警告: {0}',
  '{0} is damaged, and made again': '{0} が壊れているため、作り直します',
  'read {0}': '{0} の読み込み',
  "the cache {0} can't be read: {1}": 'キャッシュ {0} を読めません: {1}',
  'nothing can be kept in the cache {0}: {1}': 'キャッシュ {0} に何も保存できません: {1}',
  '{0} is a file, where a folder is due': '{0} はファイルですが、フォルダーが必要です',
  '{0}; free the place or its permissions, then run the command again':
    '{0}。場所を空けるか権限を変えてから、もう一度実行してください',
  "{0} can't be written": '{0} に書き込めません',
  'choose another id, or move that file away: nothing is written over':
    '別の id にするか、そのファイルを移してください。上書きはしません',
  'the file is there already': 'ファイルがすでにあります',
  'move it away, or rename the deck': '移すか、デッキの名前を変えてください',
  'name a folder of its own, as in --out dist':
    '--out dist のように、専用のフォルダーを指定してください',
  '{0} is the project, and a build would replace it':
    '{0} はプロジェクトそのもので、ビルドすると置き換わってしまいます',
  '{0} holds the project, and a build would replace it':
    '{0} にはプロジェクトが含まれ、ビルドすると置き換わってしまいます',
  '{0} is your home, and a build would replace it':
    '{0} はホームフォルダーで、ビルドすると置き換わってしまいます',
  "{0} is in the project's {1}, where no site belongs":
    '{0} はプロジェクトの {1} の中で、サイトを置く場所ではありません',
  'a file of that name is in the way': '同じ名前のファイルがあります',
  'empty it, or {0}': '空にするか、{0}',
  '{0} holds what no build made: {1}': '{0} に、ビルドが作ったものではないものがあります: {1}',
  'the file that is there is not a {0}': 'そこにあるファイルは {0} ではありません',
  'a folder is there; name a file in it':
    'そこはフォルダーです。その中のファイルを指定してください',
  'it is not a file': 'ファイルではありません',
  'this is not a PDF that can be read': '読める PDF ではありません',
  'ask for less, or cut a longer deck': '短くするか、もっと長いデッキを縮めてください',
  'the deck takes just {0} min': 'デッキは {0} 分しかありません',
  'one takes {0}: ask for that, or pick the slides by hand: --pick a,b,c':
    '{0} 分のものなら作れます。その長さにするか、スライドを選んでください: --pick a,b,c',
  'ask for more: the title and a slide with all that it needs take longer':
    '長くしてください。題名と、一枚のスライドに必要なものだけで、それより長くなります',
  'no cut of the deck takes {0} min': 'デッキを {0} 分に縮めることはできません',
  'there is no time given for {0}': '{0} に時間がありません',
  'give each slide its minutes, or pick slides by hand: --pick a,b,c':
    '各スライドに minutes を書くか、スライドを選んでください: --pick a,b,c',
  '{0} names no slide': '{0} にスライドの指定がありません',
  'write their ids: {0} a,b,c': 'id を書いてください: {0} a,b,c',
  'there are no slides {0}': 'スライド {0} はありません',
  'there is no slide {0}': 'スライド {0} はありません',
  'its slides are {0}': 'スライドは {0} です',
  "the slide '{0}' is picked twice": "スライド '{0}' が二度選ばれています",
  'name each slide once': '各スライドは一度だけ指定してください',
  'it is a divider, and the talk is short': '区切りのスライドで、発表が短いため',
  'it opens a part of which nothing is left': 'これで始まる部に何も残らないため',
  'it opens a part of which one slide is left': 'これで始まる部に一枚しか残らないため',
  'the rest': '残り',
  '{0}, no shorter talk has it': '{0}。これより短い発表にはありません',
  '{0}; {1} goes from {2} to {3} min': '{0}。{1} は {2} 分から {3} 分になります',
  'no later slide needs it': '後のスライドに必要ありません',
  'only {0} needs it, which is left out too': '必要とするのは {0} だけで、これも外れます',
  'only {0} need it, which are left out too': '必要とするのは {0} だけで、いずれも外れます',
  'the script {0}': 'スクリプト {0}',
  'the package {0}': 'パッケージ {0}',
  'a remix': 'リミックス',
  'an object without slides': 'スライドのないオブジェクト',
  "a deck is its file's default export, as in import talk from './talk.ts', and of two files that import one another, one has none yet":
    "デッキは、import talk from './talk.ts' のように、そのファイルの default export です。互いに import する二つのファイルでは、一方にまだありません",
  footnote: '脚注',
  'the footnote has no text': '脚注にテキストがありません',
  'say something: footnote`…`': '書いてください: footnote`…`',
  'margin remark': '傍注',
  'the margin remark has no text': '傍注にテキストがありません',
  'say something: margin`…`': '書いてください: margin`…`',
  columns: '段組み',
  'give two or three: columns(html`…`, html`…`)':
    '二つか三つにしてください: columns(html`…`, html`…`)',
  'there is one column': '段が一つしかありません',
  'there are {0} columns': '段が {0} 個あります',
  'give a share for each: ratio: [{0}]': 'それぞれの比率を書いてください: ratio: [{0}]',
  '{0} columns have {1} shares': '{0} 段に対して、比率が {1} 個あります',
  callout: '囲み',
  "there is no callout '{0}'": "'{0}' という囲みはありません",
  'the callout has no text': '囲みにテキストがありません',
  "say something: callout('{0}')`…`": "書いてください: callout('{0}')`…`",
  quotation: '引用文',
  'the quotation does not say whose words it has': '引用文に、誰の言葉かが書かれていません',
  "name who: author: 'Ada Quay'": "書いてください: author: 'Ada Quay'",
  'the quotation has no words': '引用文に言葉がありません',
  'quote some: quotation({ … })`…`': '引用してください: quotation({ … })`…`',
  'give a picture: face: html`<img src="./ada.jpg" alt="Ada Quay">`':
    '画像にしてください: face: html`<img src="./ada.jpg" alt="Ada Quay">`',
  'the face of the quotation is no picture': '引用文の顔が画像ではありません',
  'list of steps': 'ステップのリスト',
  'the list of steps has no items': 'ステップのリストに項目がありません',
  "give some: steps('a', 'b')": "書いてください: steps('a', 'b')",
  'fit text': '枠に合わせるテキスト',
  'the least size, {0} px, is above the largest, {1} px':
    '最小の大きさ {0} px が、最大の {1} px より大きくなっています',
  'write fitText({ min: {0}, max: {1} })': 'fitText({ min: {0}, max: {1} }) と書いてください',
  'there is no text to fit': '枠に合わせるテキストがありません',
  'say something: fitText()`…`': '書いてください: fitText()`…`',
  'the {0} says nothing': '{0} に内容がありません',
  'state it: {0}()`…`': '書いてください: {0}()`…`',
  proof: '証明',
  'the proof says nothing': '証明に内容がありません',
  'write it: proof()`…`': '書いてください: proof()`…`',
  reference: '参照',
  "{0} can't be a name": '{0} は名前になりません',
  "write it in kebab-case, as in theorem('fixed-point')":
    "小文字とハイフンで書いてください: theorem('fixed-point')",
  "give it one: theorem('fixed-point')`…`, equation('loss')`…`":
    "名前を付けてください: theorem('fixed-point')`…`, equation('loss')`…`",
  'what is referred to has no name': '参照先に名前がありません',
  "name it where it stands: theorem('{0}')`…` or equation('{1}')`…`":
    "その場所で名前を付けてください: theorem('{0}')`…` または equation('{1}')`…`",
  "nothing is called '{0}'": "'{0}' という名前のものはありません",
  listing: 'コード',
  'only one state of the code is given': 'コードの状態が一つしかありません',
  'give codeMoves two listings or more': 'codeMoves には二つ以上渡してください',
  '{0}, state {1}': '{0}、状態 {1}',
  'make each state with code or codeFile': '各状態は code か codeFile で作ってください',
  'a state of the code is {0}': 'コードの状態の一つが {0} です',
  'mark lines of a state with mark: or [!mark], or give the steps states of their own':
    '状態の行には mark: か [!mark] で印を付けるか、ステップごとに状態を作ってください',
  'a state of the code has steps': 'コードの状態にステップがあります',
  before: '変更前',
  after: '変更後',
  'make both with code or codeFile': '両方とも code か codeFile で作ってください',
  'one of the two is {0}': '二つのうち一方が {0} です',
  "take one that Shiki knows, or code('text')":
    "Shiki が知っている言語か、code('text') にしてください",
  'there is no language {0} of code': 'コードの言語 {0} はありません',
  "say 'text of it', /a pattern/, { region: 'name' } or { from: '…', to: '…' }":
    "'その文字列'、/パターン/、{ region: 'name' }、{ from: '…', to: '…' } のどれかで書いてください",
  "lines of code can't be found by {0}": '{0} ではコードの行を見つけられません',
  'the lines from {0} to {1} end before they begin':
    '{0} から {1} までの行は、始まる前に終わっています',
  'change the two': '二つを入れ替えてください',
  'its lines are {0} to {1}': '行は {0} から {1} までです',
  'the listing has no line {0}': 'コードに {0} 行目はありません',
  'take words that the listing has': 'コードにある語句を使ってください',
  'no line of the listing has {0}': '{0} を含む行はありません',
  '{0} is in lines {1} of the listing': '{0} がコードの {1} 行目にあります',
  '{0} is {1} times in a line of the listing': '{0} がコードの一行の中に {1} 回あります',
  'take more of its line, or a comment [!mark] or [!step 1] at its end':
    'その行をもっと長く書くか、行末に [!mark] や [!step 1] のコメントを付けてください',
  'the lines': 'それらの行',
  'the listing is empty': 'コードが空です',
  'give it a line of code, or take it out': 'コードを一行書くか、取り除いてください',
  'the listing has {0} lines': 'コードが {0} 行あります',
  "show a region of it, as in { region: 'main' }: a slide holds some 18":
    "{ region: 'main' } のように、一部だけ見せてください。スライドに入るのは 18 行ほどです",
  'count the steps from 1, each in turn': 'ステップは 1 から順に数えてください',
  'step {0} of the listing marks no line': 'コードのステップ {0} に印の付いた行がありません',
  'a comment can say [!mark], [!step 1], [!added] or [!removed]':
    'コメントに書けるのは [!mark]、[!step 1]、[!added]、[!removed] です',
  'no listing knows what [!{0}] is': '[!{0}] というコメントは使えません',
  "there can't be a step {0}": 'ステップ {0} はありえません',
  'steps are counted from 1': 'ステップは 1 から数えます',
  'the region {0} is not closed': '範囲 {0} が閉じていません',
  'write #endregion in a comment behind its last line':
    '最後の行の後に、コメントで #endregion と書いてください',
  'write #region NAME in a comment before its first line, or take this one out':
    '最初の行の前に、コメントで #region NAME と書くか、これを取り除いてください',
  'a region ends here that does not begin': '始まっていない範囲がここで終わっています',
  'close the inner region first, or mend the name':
    '先に内側の範囲を閉じるか、名前を直してください',
  'the region {0} of line {1} is open, and {2} ends here':
    '{1} 行目からの範囲 {0} が開いたまま、ここで {2} が終わっています',
  'the region {0} is there twice': '範囲 {0} が二つあります',
  'the regions are {0}': '範囲は {0} です',
  'put it between the comments #region {0} and #endregion':
    '#region {0} と #endregion のコメントの間に入れてください',
  'there is no region {0}': '範囲 {0} はありません',
  'the region {0} is empty': '範囲 {0} が空です',
  'put its comments around some lines': '何行かをそのコメントで囲んでください',
  chart: 'グラフ',
  "say in words what it shows: alt: 'It rains most in winter'":
    "何を示すのか、言葉で書いてください: alt: 'It rains most in winter'",
  'the chart has no text alternative': 'グラフに代替テキストがありません',
  'look at its data, and at plot or options; Observable Plot says so':
    'データと、plot や options を見てください。Observable Plot のメッセージです',
  "the chart can't be drawn: {0}": 'グラフを描けません: {0}',
  table: '表',
  'highlight fails for row {0}: {1}': 'highlight が {0} 行目で失敗しました: {1}',
  'write highlight: (row, column) => row.mm > 100':
    '次のように書いてください: highlight: (row, column) => row.mm > 100',
  'the value of a column fails for row {0}: {1}': '列の値が {0} 行目で失敗しました: {1}',
  'look at what it asks of the row': '行の何を使っているか見てください',
  'the rows are {0}': '行が {0} です',
  'give it a list of rows: does a filter leave nothing?':
    '行のリストを渡してください。フィルターで何も残らないのではありませんか',
  'row {0} is {1}': '{0} 行目が {1} です',
  "write rows as in { month: 'Jan' }": "行は { month: 'Jan' } のように書いてください",
  'there is no column {0} in the data': 'データに列 {0} はありません',
  'columns is {0}': 'columns が {0} です',
  "write columns: ['month', 'mm']": "次のように書いてください: columns: ['month', 'mm']",
  'digits is {0}, not a number of decimals': 'digits が小数の桁数ではなく {0} です',
  'write digits: 1': '次のように書いてください: digits: 1',
  'look at its fields and what it shows; if all is well, this is a fault of the kit':
    'フィールドと表示内容を見てください。問題がなければ、mesa-deck の不具合です',
  "the slide can't be rendered: {0}": 'スライドを表示できません: {0}',
  'slides can show files where a project is read':
    'ファイルを見せられるのは、プロジェクトを読み込むときだけです',
  'the footer': 'フッター',
  'the logo': 'ロゴ',
  'choose ground, surface, base-soft or another colour of the theme':
    'ground、surface、base-soft など、テーマの色を選んでください',
  "the theme has no colour '{0}' for the background": "テーマに、背景の色 '{0}' はありません",
  'write the code in the template, and give it text through a data-… attribute':
    'コードはテンプレートに書き、テキストは data-… 属性で渡してください',
  'a value stands in {0}="…", which runs what is in it':
    '中身を実行する {0}="…" に値が入っています',
  'write it in the template, or show the page by its address: src="…"':
    'テンプレートに書くか、アドレスで表示してください: src="…"',
  'a value stands in {0}="…" of a frame': 'フレームの {0}="…" に値が入っています',
  'a value stands in {0}="…"': '{0}="…" に値が入っています',
  'write it in the template': 'テンプレートに書いてください',
  'a page loads and runs only what its template itself names':
    'ページが読み込んで実行するのは、テンプレート自身に書かれたものだけです',
  'a value stands in a <{0}>': '<{0}> に値が入っています',
  'link to http(s), mailto, tel, a file or #slide-id':
    'http(s)、mailto、tel、ファイル、#slide-id のどれかにリンクしてください',
  'the address {0} would run code': 'アドレス {0} はコードを実行します',
  'write the properties in the template, and only numbers and names as values':
    'プロパティはテンプレートに書き、値は数と名前だけにしてください',
  'the style {0} is more than one value': 'スタイル {0} が一つの値ではありません',
  'the style {0} fetches what a value names': 'スタイル {0} は、値が指すものを読み込みます',
  'the function {0}': '関数 {0}',
  'a {0}': '{0} 型の値',
  'an object with {0}': '{0} のあるオブジェクト',
  'an empty object': '空のオブジェクト',
  'the tag {0} is not closed': 'タグ {0} が閉じていません',
  'close it with </{0}>': '</{0}> で閉じてください',
  "a slide can't have a <{0}>": 'スライドに <{0}> は置けません',
  'it is a part of a page': 'ページの一部だからです',
  'HTML closes only with an end tag: <{0}></{1}>':
    'HTML では終了タグでしか閉じられません: <{0}></{1}>',
  "<{0}> in line {1} can't stand in a paragraph: end the paragraph before it, with </p>":
    '{1} 行目の <{0}> は段落の中に置けません。その前の段落を </p> で終えてください',
  'take it away, or open it: <{0}>': '取り除くか、開いてください: <{0}>',
  '</{0}> closes nothing': '</{0}> に対応するものがありません',
  'close it before, with </{0}>; it began in line {1}':
    '先に </{0}> で閉じてください。{1} 行目で始まっています',
  '</{0}> stands where {1} is open': '{1} が開いているところに </{0}> があります',
  'put it into a <foreignObject>': '<foreignObject> に入れてください',
  'put it into an <mtext>': '<mtext> に入れてください',
  "<{0}> can't stand in <{1}>": '<{0}> は <{1}> の中に置けません',
  'end the paragraph before it, with </p>': 'その前の段落を </p> で終えてください',
  'close it before': 'その前に閉じてください',
  'a browser ends {0} there: {1}': 'ブラウザーはそこで {0} を終えます: {1}',
  "{0} can't stand in <{1}>": '{0} は <{1}> の中に置けません',
  'write it in the template; what a script needs goes into a data-… attribute':
    'テンプレートに書いてください。スクリプトが使うものは data-… 属性に入れます',
  'a value stands in <{0}>': '<{0}> に値が入っています',
  'a <script> has a comment of HTML': '<script> に HTML のコメントがあります',
  'take the <!-- away': '<!-- を取り除いてください',
  'a comment is not closed': 'コメントが閉じていません',
  'close it with -->': '--> で閉じてください',
  '{0} is not a tag': '{0} はタグではありません',
  'write < as &lt;, a comment as <!-- … -->': '< は &lt;、コメントは <!-- … --> と書いてください',
  'a value stands in a tag without quotes': 'タグの中に、引用符のない値があります',
  'put it in quotes: name="…"': '引用符で囲んでください: name="…"',
  'write the whole of it in the template, or & as &amp;':
    '全体をテンプレートに書くか、& を &amp; と書いてください',
  'a value stands in an entity, after &': '& の後の、文字参照の中に値があります',
  'the tag {0} has no >': 'タグ {0} に > がありません',
  'write the whole of it in one template': '全体を一つのテンプレートに書いてください',
  'is a quote left open before it? text in an attribute writes " as &quot;':
    'その前の引用符が閉じていないのではありませんか。属性の中の " は &quot; と書きます',
  '{0} goes on with {1}': '{0} の続きが {1} になっています',
  'a browser reads only the first: write it once':
    'ブラウザーは最初のものしか読みません。一度だけ書いてください',
  '{0} has {1} twice': '{0} に {1} が二つあります',
  'write it in quotes: {0}="…"': '引用符で囲んで書いてください: {0}="…"',
  '{0} has no value': '{0} に値がありません',
  'only the tag that opens has attributes': '属性を書けるのは開始タグだけです',
  'the end tag {0} has an attribute': '終了タグ {0} に属性があります',
  '{0} and {1} have no space between them': '{0} と {1} の間に空白がありません',
  'put one there': '空白を入れてください',
  'the quote of {0}={1}{2} is not closed': '{0}={1}{2} の引用符が閉じていません',
  'close it: {0}={1}{2}{3}': '閉じてください: {0}={1}{2}{3}',
  'write names in the template, and put only what stands in quotes into a value; a < of a text is &lt;':
    '名前はテンプレートに書き、値には引用符の中のものだけを入れてください。テキストの < は &lt; です',
  'a value stands in the tag {0}': 'タグ {0} の中に値があります',
  'the picture {0} was not read': '画像 {0} が読み込まれていません',
  'this is a fault of the kit': 'mesa-deck の不具合です',
  'save it as MP4 or WebM, a sound as MP3, M4A, OGG or WAV':
    'MP4 か WebM、音声なら MP3、M4A、OGG、WAV のどれかで保存してください',
  'no browser plays {0}': '{0} を再生できるブラウザーがありません',
  'the slide is by {0} and states no licence':
    'スライドの作者は {0} ですが、ライセンスが書かれていません',
  "ask for one and state it, as in license: 'CC-BY-4.0'":
    "作者に確かめて書いてください: license: 'CC-BY-4.0'",
  'its licence {0} does not fit into a deck under {1}':
    'ライセンス {0} のスライドは、{1} のデッキに入れられません',
  'leave it out, ask its authors, or put the deck under {0}':
    '外すか、作者に確かめるか、デッキを {0} にしてください',
  another: '別のもの',
  '{0} is called so too: rename one of them': '{0} も同じ名前です。どちらかの名前を変えてください',
  "{0} of slide '{1}' is called so too: rename one of them":
    "スライド '{1}' の {0} も同じ名前です。どちらかの名前を変えてください",
  "two things are called '{0}'": "'{0}' という名前のものが二つあります",
  'see the terminal': '端末を見てください',
  'copy the file beside the slide and name it there: no page of a deck asks another site for anything':
    'ファイルをスライドの隣に写し、それを指定してください。デッキのページはほかのサイトに何も求めません',
  'the file {0} is on another site': 'ファイル {0} は別のサイトにあります',
  "{0} can't be an attribute's value": '{0} は属性の値になりません',
  "{0} can't be in an element for text alone": '{0} はテキストだけの要素に置けません',
  'give text or a number': 'テキストか数値にしてください',
  formula: '数式',
  'take the name away, or the star, \\\\tag or \\\\notag that takes its number':
    '名前を外すか、番号をなくす * や \\\\tag、\\\\notag を外してください',
  "the equation '{0}' has no number to refer to": "数式 '{0}' には参照できる番号がありません",
  diagram: 'ダイアグラム',
  "say in words what it shows: mermaid('A trains B')`…`":
    "何を示すのか、言葉で書いてください: mermaid('A trains B')`…`",
  'the diagram has no text alternative': 'ダイアグラムに代替テキストがありません',
  'close it in the same line: $$\\\\theta$$; a dollar sign alone is $':
    '同じ行で閉じてください: $$\\\\theta$$。ドル記号一つなら $ です',
  'a formula in a label is not closed': 'ラベルの数式が閉じていません',
  'the diagram was not drawn': 'ダイアグラムが描かれていません',
  'this is a fault of the kit: report it': 'mesa-deck の不具合です。報告してください',
  figure: '図',
  'export default defineFigure({ … }) from a file of its own, once':
    '専用のファイルから一度だけ、export default defineFigure({ … }) としてください',
  "no file has the figure '{0}' as its default export":
    "図 '{0}' を default export とするファイルがありません",
  'the slide was made for a later version of the kit: npm install mesa-deck@latest':
    'スライドが新しい版の mesa-deck 用です: npm install mesa-deck@latest',
  "there is no content of the kind '{0}'": "'{0}' という種類の内容はありません",
  value: '値',
  'html takes text, numbers, null, and what math, mermaid, code, cite and html make; for markup from elsewhere use unsafeHtml(reason, string)':
    'html に入れられるのは、テキスト、数値、null と、math、mermaid、code、cite、html の結果です。ほかから来たマークアップには unsafeHtml(reason, string) を使ってください',
  "html can't show {0}": 'html は {0} を表示できません',
  "run, draw and say of the figure '{0}' are at fault":
    "図 '{0}' の run、draw、say に誤りがあります",
  "the figure can't be drawn: {0}": '図を描けません: {0}',
  'what the figure says is {0}, not a text': '図の say がテキストではなく {0} です',
  "the notation '{0}'": "記法 '{0}'",
  'the formula {0} has {1} characters': '数式 {0} が {1} 文字あります',
  'a formula has up to {0}: make several of it, or a picture':
    '数式は {0} 文字までです。複数に分けるか、画像にしてください',
  '{0} is not allowed in a slide': '{0} はスライドで使えません',
  'do its macros write one another again and again? write it shorter':
    'マクロが互いに呼び合っていませんか。短くしてください',
  'the formula {0} takes more than {1} seconds': '数式 {0} に {1} 秒以上かかります',
  'the formula {0} is too deep': '数式 {0} の入れ子が深すぎます',
  'put fewer groups into one another': 'グループの入れ子を減らしてください',
  'define it in slides/notation.ts, or use plain TeX':
    'slides/notation.ts で定義するか、普通の TeX で書いてください',
  'the formula {0} uses an unknown macro {1}': '数式 {0} に未知のマクロ {1} があります',
  "KaTeX expected '{0}' after '{1}'": "KaTeX は '{1}' の後に '{0}' があると想定しました",
  'the formula {0} is not closed': '数式 {0} が閉じていません',
  "the formula {0} can't be read": '数式 {0} を読めません',
  notes: 'ノート',
  'define it in slides/notation.ts, which has no symbol yet':
    'slides/notation.ts で定義してください。まだ記号がありません',
  'define it in slides/notation.ts, which has {0}':
    'slides/notation.ts で定義してください。あるのは {0} です',
  "the slide introduces '{0}', which the notation does not have":
    "スライドが導入する '{0}' は、記法にありません",
  "there is no status '{0}'": "ステータス '{0}' はありません",
  'it took too long': '時間がかかりすぎました',
  citation: '引用',
  'it is not JSON': 'JSON ではありません',
  'the whole file': 'ファイル全体',
  'it holds no drawings': '書き込みがありません',
  'save them with the pen’s tools ({0})': 'ペンのツールで保存してください ({0})',
  'version {0} is not known': 'バージョン {0} は未知です',
  'this mesa-deck reads {0}': 'この mesa-deck が読むのは {0} です',
  'there are no slides': 'スライドがありません',
  'slides is an object by the ids of slides':
    'slides は、スライドの id をキーとするオブジェクトです',
  'ids are in kebab-case': 'id は小文字とハイフンで書きます',
  'its strokes are not a list': '線がリストではありません',
  'write a list': 'リストにしてください',
  'stroke {0}': '{0} 本目の線',
  'it is not a stroke': '線ではありません',
  'a stroke has colour, width and points': '線には色、太さ、点があります',
  'no pen has the colour {0}': '色 {0} のペンはありません',
  'its width is out of range': '太さが範囲外です',
  'a width is a number from 0.5 to {0}': '太さは 0.5 から {0} までの数です',
  'its points are not a list that fits': '点が正しいリストではありません',
  'a stroke has from 1 to {0} points': '線の点は 1 個から {0} 個までです',
  'a point is [x, y] on a slide of {0} × {1}, or [x, y, pressure], from 0 to 1':
    '点は {0} × {1} のスライド上の [x, y]、または [x, y, 筆圧]（0 から 1）です',
  "its point {0} can't be read": '{0} 番目の点を読めません',
  'the new deck has no id': '新しいデッキに id がありません',
  'name it: {0}': '指定してください: {0}',
  'write it as one word: {0}': '一語で書いてください: {0}',
  'a deck has one id, and there are {0}': 'デッキの id は一つですが、{0} 個あります',
  'a function': '関数',
  'a symbol': 'シンボル',
  'an empty list': '空のリスト',
  'a list': 'リスト',
  'unknown error': '不明なエラー',
  '{0} or {1}': '{0}、または {1}',
  painting: '描画',
  'painting the icons': 'アイコンの描画',
  "warning: the app's icons can't be painted ({0}); it has one that not every system takes":
    '警告: アプリのアイコンを描けません ({0})。一部のシステムでは使えないものになります',
  "name it from the slide's own file: new URL('{0}', import.meta.url)":
    "スライドのファイルから指定してください: new URL('{0}', import.meta.url)",
  'the file {0} has {1} MB': 'ファイル {0} は {1} MB あります',
  'the file {0} is no text': 'ファイル {0} はテキストではありません',
  'show a text of up to 2 MB': '見せるテキストは 2 MB までにしてください',
  'its path starts at the file that names it': 'パスは、それを書いたファイルの場所から始まります',
  '{0} is a folder': '{0} はフォルダーです',
  'name a file in it': 'その中のファイルを指定してください',
  'the file {0} is not in UTF-8': 'ファイル {0} が UTF-8 ではありません',
  'save it as UTF-8': 'UTF-8 で保存してください',
  "the file {0} can't be read: {1}": 'ファイル {0} を読めません: {1}',
  'look at its permissions': '権限を確かめてください',
  drawing: '描画',
  'drawing the diagrams': 'ダイアグラムの描画',
  "'{0}' is not a number of seconds": "'{0}' は秒数ではありません",
  'give seconds, from 1 to 86400': '1 から 86400 までの秒数を指定してください',
  '{0} does not start ({1}); the packaged browser is used instead':
    '{0} が起動しません ({1})。代わりに同梱のブラウザーを使います',
  'no browser at {0}': '{0} にブラウザーがありません',
  'the environment variable MESA_DECK_CHROME': '環境変数 MESA_DECK_CHROME',
  'give the path of a Chrome, Edge or Chromium program, or unset the variable':
    'Chrome、Edge、Chromium のどれかのパスにするか、変数を外してください',
  'no browser to draw diagrams and print pages with':
    'ダイアグラムを描き、ページを印刷するためのブラウザーがありません',
  'this machine ({0} {1})': 'この機械 ({0} {1})',
  '{0}, or set MESA_DECK_CHROME to the path of one':
    '{0}。または MESA_DECK_CHROME にブラウザーのパスを設定してください',
  'warning: no browser can be kept in the cache {0}: {1}':
    '警告: キャッシュ {0} にブラウザーを保存できません: {1}',
  'make the folder, or set the variable TMPDIR to one that is there':
    'フォルダーを作るか、変数 TMPDIR を存在するフォルダーにしてください',
  'the folder for temporary files is not there': '一時ファイルのフォルダーがありません',
  'its package is damaged: remove {0}, then npm install; or install Chrome, Edge or Chromium':
    'パッケージが壊れています。{0} を削除して npm install を実行するか、Chrome、Edge、Chromium のどれかをインストールしてください',
  'the folder must be writable, with 250 MB free; or install Chrome, Edge or Chromium':
    'フォルダーに書き込めて、250 MB の空きが必要です。または Chrome、Edge、Chromium のどれかをインストールしてください',
  "the packaged browser can't be unpacked: {0}": '同梱のブラウザーを展開できません: {0}',
  'install the package of your system that holds {0}, or Chrome, Edge or Chromium':
    '{0} を含むシステムのパッケージか、Chrome、Edge、Chromium のどれかをインストールしてください',
  'set MESA_DECK_CHROME to the path of a Chrome, Edge or Chromium that starts':
    'MESA_DECK_CHROME に、起動できる Chrome、Edge、Chromium のパスを設定してください',
  'the browser does not start: {0}': 'ブラウザーが起動しません: {0}',
  'install Chrome, Edge or Chromium, or run npm install without --omit=optional':
    'Chrome、Edge、Chromium のどれかをインストールするか、--omit=optional を付けずに npm install を実行してください',
  'install Chrome, Edge or Chromium': 'Chrome、Edge、Chromium のどれかをインストールしてください',
  'the browser ended while it was {0}': '{0} の途中でブラウザーが終了しました',
  'rename it: the site has a file of its own there':
    '名前を変えてください。サイト自身のファイルと重なります',
  'public/{0} is in the way': 'public/{0} が重なっています',
  "name a folder of the site: folder: 'slides'":
    "サイトの中のフォルダーを指定してください: folder: 'slides'",
  'the slides would be outside of the site': 'スライドがサイトの外になります',
  'the text to be fitted has no room: at {0} px, its least, {1} px are missing':
    '枠に合わせるテキストが入りません: 最小の {0} px でも {1} px 足りません',
  'give it a body: body: html`…`': '本文を付けてください: body: html`…`',
  "the layout '{0}' is the kit's and has no slots":
    "レイアウト '{0}' は mesa-deck のもので、枠がありません",
  "there is no layout '{0}'": "レイアウト '{0}' はありません",
  'write slides/layouts/{0}.ts, or choose {1}':
    'slides/layouts/{0}.ts を書くか、次から選んでください: {1}',
  'it has {0}': 'あるのは {0} です',
  "the layout '{0}' has no slot '{1}'": "レイアウト '{0}' に枠 '{1}' はありません",
  'give the slide a body: body: html`…`': 'スライドに本文を付けてください: body: html`…`',
  "fill it, slots: { {0}: html`…` }, or call it '{1}?' in {2}":
    "埋める (slots: { {0}: html`…` }) か、{2} で '{1}?' としてください",
  "nothing fills the slot '{0}' of the layout '{1}'":
    "レイアウト '{1}' の枠 '{0}' が埋まっていません",
  'put {0} into the template of its body': '本文のテンプレートに {0} を入れてください',
  "the layout '{0}' does not show its slot '{1}'": "レイアウト '{0}' が枠 '{1}' を表示していません",
  "the layout '{0}' can't be filled: {1}": "レイアウト '{0}' を埋められません: {1}",
  'its body takes slots, where one that is left empty is null, and gives html`…`':
    'body は枠を受け取り（空の枠は null）、html`…` を返します',
  'say which holds: write slides/layouts/{0}.ts, which goes before both':
    'どちらにするか決めてください。両方に優先する slides/layouts/{0}.ts を書きます',
  "two layouts have the name '{0}'": "'{0}' というレイアウトが二つあります",
  'call it otherwise, as in slides/layouts/my-{0}.ts':
    'slides/layouts/my-{0}.ts のように、別の名前にしてください',
  "the kit has a layout '{0}' of its own": "mesa-deck に '{0}' というレイアウトがあります",
  'write it in kebab-case, as in slides/layouts/two-cards.ts':
    '小文字とハイフンで書いてください: slides/layouts/two-cards.ts',
  "'{0}' can't be the name of a layout": "'{0}' はレイアウトの名前になりません",
  'the file throws {0}': 'ファイルが {0} を throw しています',
  'throw new Error("…") says what is wrong': 'throw new Error("…") で、何が悪いのか伝えてください',
  'the file is not loaded after {0} s: it waits for something that does not come':
    '{0} 秒たってもファイルが読み込まれません。来ないものを待っています',
  'look at what it awaits; {0}': 'await しているものを見てください。{0}',
  'the file ends the process': 'ファイルがプロセスを終了させます',
  'take process.exit out of it': 'process.exit を取り除いてください',
  'to let it take longer, set MESA_DECK_PATIENCE=120, in seconds':
    'もっと待つには、MESA_DECK_PATIENCE=120 のように秒数を設定してください',
  '{0} is empty': '{0} が空です',
  'save it again': 'もう一度保存してください',
  '{0} is not what its name says': '{0} の中身が名前と合いません',
  'captions are WebVTT: the first line is WEBVTT, then times and texts':
    '字幕は WebVTT です。最初の行が WEBVTT で、時刻とテキストが続きます',
  'is it whole? save or convert it again':
    'ファイルは完全ですか。もう一度保存するか、変換してください',
  '{0} holds {1}, which is left out': '{0} の {1} は省かれます',
  'take it out of the file': 'ファイルから取り除いてください',
  'the picture {0} is empty': '画像 {0} が空です',
  'the picture {0} has {1} MB, more than {2}': '画像 {0} は {1} MB で、{2} を超えています',
  'save it smaller: a slide shows no more than 2560 px of it':
    '小さくして保存してください。スライドに表示されるのは 2560 px までです',
  'export it anew from the program that drew it':
    '描いたプログラムから、もう一度書き出してください',
  'it is in no format of pictures': '画像の形式ではありません',
  'is it a picture? save it again as JPEG, PNG or WebP':
    '画像ですか。JPEG、PNG、WebP のどれかで保存し直してください',
  'the picture {0} is of a format that browsers do not show ({1})':
    '画像 {0} は、ブラウザーで表示できない形式です ({1})',
  'save it as JPEG, PNG, WebP or AVIF': 'JPEG、PNG、WebP、AVIF のどれかで保存してください',
  'the picture {0} has {1} × {2} px, more than {3} on a side or {4} million':
    '画像 {0} は {1} × {2} px で、一辺 {3} または {4} 百万画素を超えています',
  'it may be cut off: copy or save it again':
    '途中で切れているかもしれません。もう一度写すか、保存してください',
  "the picture {0} can't be read: {1}": '画像 {0} を読めません: {1}',
  "sharp can't be loaded ({0})": 'sharp を読み込めません ({0})',
  'warning: {0}, so pictures are shown as they are, in one size; npm install --include=optional sharp':
    '警告: {0}。画像は元のまま、一つの大きさで表示します。npm install --include=optional sharp',
  'it holds no svg element': 'svg 要素がありません',
  'url(…) of another file': '別のファイルの url(…)',
  'it has no size': '大きさがありません',
  '{0} is asked for before it is made': '{0} は、作られる前に使われています',
  'the options are {0}': 'オプションは {0} です',
  "there is no option '{0}'": "オプション '{0}' はありません",
  'warning: {0}: {1}, {2}': '警告: {0}: {1}。{2}',
  '{0}; or build with --no-pictures': '{0}。または --no-pictures を付けてビルドしてください',
  'run the command again, set MESA_DECK_CHROME to another browser, or build with --no-pictures':
    'もう一度実行するか、MESA_DECK_CHROME を別のブラウザーにするか、--no-pictures を付けてビルドしてください',
  "the picture can't be drawn: {0}": '画像を描けません: {0}',
  "the card of deck '{0}'": "デッキ '{0}' のカード",
  "deck '{0}', slide '{1}'": "デッキ '{0}'、スライド '{1}'",
  'the site is in {0}; more pictures of slides follow …':
    'サイトは {0} にできました。残りのスライドの画像が続きます …',
  'drawing the pictures of new and changed slides …':
    '新しいスライドと変わったスライドの画像を描いています …',
  'drawing the slides in the theme {0} …': 'テーマ {0} でスライドを描いています …',
  'save one with the pen’s tools ({0} in the deck)':
    'ペンのツールで保存してください（デッキで {0}）',
  "there is no file of drawings '{0}'": "書き込みのファイル '{0}' はありません",
  "the drawings can't be used: {0}": '書き込みを使えません: {0}',
  "the handout of deck '{0}'": "デッキ '{0}' の配布資料",
  printing: '印刷',
  'printing {0}': '{0} の印刷',
  "warning: {0}: the {1} {2} can't be loaded, so it is missing in print":
    '警告: {0}: {2} ({1}) を読み込めないため、印刷に含まれません',
  'something on its slides never ends: look at their scripts, frames and pictures':
    'スライドの何かが終わりません。スクリプト、フレーム、画像を見てください',
  'the page is not loaded after 30 s': '30 秒たってもページが読み込まれません',
  "did you mean '{0}/{1}'?": "'{0}/{1}' のことですか？",
  'put it beside the file that names it, as {0}':
    'それを指定するファイルの隣に、{0} として置いてください',
  'the package does not have it: it has to lie beside the compiled slide':
    'パッケージにありません。コンパイル済みのスライドの隣に必要です',
  "put it beside {0} and write './{1}', or into public/ and write '/{2}'":
    "{0} の隣に置いて './{1}' と書くか、public/ に置いて '/{2}' と書いてください",
  'there is no such deck file': 'デッキのファイルがありません',
  'the deck file has no default export': 'デッキのファイルに default export がありません',
  "the deck file's default export is not a deck":
    'デッキのファイルの default export がデッキではありません',
  'imported by {0}': '{0} からの import',
  'write export default in the place of export const {0} =':
    'export const {0} = の代わりに export default と書いてください',
  'end it with export default defineSlide({ … })':
    '最後を export default defineSlide({ … }) にしてください',
  'the file has no default export': 'ファイルに default export がありません',
  "{0} exports no '{1}'": "{0} は '{1}' を export していません",
  'it exports {0}': 'export しているのは {0} です',
  'a module adds {0} to Object.prototype': 'モジュールが Object.prototype に {0} を加えています',
  'or what it imports': 'またはその import 先',
  'keep it on an object of your own': '自分のオブジェクトに入れてください',
  "{0} can't be found": '{0} が見つかりません',
  'check the path of the import': 'import のパスを確かめてください',
  'install the package, or check its name':
    'パッケージをインストールするか、名前を確かめてください',
  "there is no '{0}'": "'{0}' はありません",
  'the error is thrown while {0} is loaded': '{0} の読み込み中に発生したエラーです',
  "import it: import { {0} } from 'mesa-deck'":
    "import してください: import { {0} } from 'mesa-deck'",
  "did you mean '{0}', from 'mesa-deck'?": "'mesa-deck' の '{0}' のことですか？",
  "the file can't be loaded: {0}": 'ファイルを読み込めません: {0}',
  'write it as in "check": { "words": 48 }': '"check": { "words": 48 } のように書いてください',
  'check is {0}, not an object': 'check がオブジェクトではなく {0} です',
  "there is no deck '{0}'": "デッキ '{0}' はありません",
  'there is no deck': 'デッキがありません',
  'write slides/decks/my-talk.ts with export default defineDeck({ … })':
    'slides/decks/my-talk.ts に export default defineDeck({ … }) と書いてください',
  "two decks have the id '{0}'": "id '{0}' のデッキが二つあります",
  "say which holds: define '{0}' in your {1}, which goes before both":
    "どちらにするか決めてください。両方に優先する {1} で '{0}' を定義します",
  "two packages differ in the {0} '{1}'": "二つのパッケージの {0} '{1}' が異なります",
  'end it with export default defineNotation({ … })':
    '最後を export default defineNotation({ … }) にしてください',
  'the notation has no default export': '記法に default export がありません',
  "two figures have the id '{0}'": "id '{0}' の図が二つあります",
  'the file has no entry': 'ファイルに項目がありません',
  'the file has no entry with the DOI {0}': 'ファイルに DOI {0} の項目がありません',
  'save it, and name that file': '保存して、そのファイルを指定してください',
  '--id names one entry, and the file has {0}':
    '--id は一つの項目の名前ですが、ファイルには {0} 個あります',
  'leave it out, or name one by its DOI': '外すか、DOI で一つを指定してください',
  "the source {0} is there already, as '{1}'": "文献 {0} は '{1}' としてすでにあります",
  "there is a reference '{0}' already": "文献 '{0}' はすでにあります",
  "cite it: cite('{0}')": "引用してください: cite('{0}')",
  'if it is another source, name this one: --id …': '別の文献なら、名前を付けてください: --id …',
  'an entry is @article{doe2020, author = {…}, title = {…}, year = {2020}}':
    '項目は @article{doe2020, author = {…}, title = {…}, year = {2020}} の形です',
  'the file has no entry of BibTeX': 'ファイルに BibTeX の項目がありません',
  'a key or a name': 'キーか名前',
  'a name of a field': 'フィールドの名前',
  'the end of the file': 'ファイルの終わり',
  '{0} is missing before {1}': '{1} の前に {0} がありません',
  'a brace or a quote of the entry before is not closed':
    '前の項目の波括弧か引用符が閉じていません',
  'look at that line': 'その行を見てください',
  "look at the entry '{0}'": "項目 '{0}' を見てください",
  "the references can't be read: {0}": '文献を読めません: {0}',
  "the references can't be read": '文献を読めません',
  'write a list of CSL-JSON entries: [{ "id": … }]':
    'CSL-JSON の項目のリストを書いてください: [{ "id": … }]',
  'the references are not a list': '文献がリストではありません',
  '{0}, and {1}': '{0} と {1}',
  "two references have the id '{0}'": "id '{0}' の文献が二つあります",
  'take one of them out, or rename it': '一方を取り除くか、名前を変えてください',
  '{0} is no file of references': '{0} は文献のファイルではありません',
  'give a .json (CSL-JSON), .bib or .ris': '.json (CSL-JSON)、.bib、.ris のどれかにしてください',
  'the entry is not ended': '項目が終わっていません',
  "end it with a line 'ER  - '": "最後に 'ER  - ' の行を置いてください",
  'the file has no entry of RIS': 'ファイルに RIS の項目がありません',
  "an entry begins with a line 'TY  - JOUR'": "項目は 'TY  - JOUR' の行から始まります",
  'save the entry as CSL-JSON, BibTeX or RIS, and name its file':
    '項目を CSL-JSON、BibTeX、RIS のどれかで保存し、ファイルを指定してください',
  "'{0}' is no ending of a file of references": "'{0}' は文献のファイルの拡張子ではありません",
  'name a .json (CSL-JSON), .bib or .ris':
    '.json (CSL-JSON)、.bib、.ris のどれかを指定してください',
  '{0}, entry {1}': '{0}、項目 {1}',
  '{0}, line {1}': '{0}、{1} 行目',
  "the role '{0}', in the theme {1}": "テーマ {1} での役割 '{0}'",
  "the colour of '{0}' meets that of '{1}': {2} and {3} are {4} apart":
    "'{0}' と '{1}' の色が近すぎます: {2} と {3} の差は {4} です",
  'take another hue for one of them: {0} in CIEDE2000 is seen from the last row':
    '一方を別の色相にしてください。最後列から見分けられる差は CIEDE2000 で {0} です',
  "'{0}' and '{1}' have the same shape and line, {2} and {3}":
    "'{0}' と '{1}' の形と線が同じです（{2} と {3}）",
  'give one of them another: in grey and for colour-blind eyes nothing else tells them apart':
    '一方を変えてください。灰色や色覚の違いでは、ほかに区別するものがありません',
  "say which holds: define '{0}' in your slides/roles.ts, which goes before both":
    "どちらにするか決めてください。両方に優先する slides/roles.ts で '{0}' を定義します",
  "two packages differ in the role '{0}'": "二つのパッケージの役割 '{0}' が異なります",
  "write it as CSS does, as in color: '#a3203a'": "CSS のように書いてください: color: '#a3203a'",
  '{0} is no colour': '{0} は色ではありません',
  '{0} has {1} MB, and an offline file holds {2} of one file':
    '{0} は {1} MB ですが、オフラインのファイルに入れられるのは一つにつき {2} MB までです',
  'save it smaller, or give the built site: npm run build':
    '小さくして保存するか、ビルドしたサイトを渡してください: npm run build',
  "rename the deck, or put all slides into a folder: mesaDeck({ folder: 'slides' })":
    "デッキの名前を変えるか、すべてのスライドをフォルダーに入れてください: mesaDeck({ folder: 'slides' })",
  'the site has a page where a deck would get its own':
    'デッキのページの場所に、サイトのページがあります',
  'the decks are {0}': 'デッキは {0} です',
  "no stylesheet has the class '{0}'": "クラス '{0}' のスタイルがありません",
  'take it out, or say in slides/styles.css how it looks':
    '取り除くか、slides/styles.css に見た目を書いてください',
  'mend it there; a rule is written selector { name: value; }':
    'そこを直してください。規則は selector { name: value; } と書きます',
  "the stylesheet can't be read: {0}": 'スタイルシートを読めません: {0}',
  'put it beside the stylesheet, or install the package that has it':
    'スタイルシートの隣に置くか、それを含むパッケージをインストールしてください',
  'put a whole font there; npm install @fontsource/<name> brings one':
    '完全なフォントを置いてください。npm install @fontsource/<name> で入ります',
  "the font {0} can't be read: {1}": 'フォント {0} を読めません: {1}',
  "the fonts {0} of the theme '{1}' have no {2}: another machine draws it otherwise, or an empty box":
    "テーマ '{1}' のフォント {0} に {2} がありません。機械によって見た目が変わるか、空の四角になります",
  "the font {0} of the theme '{1}' has no {2}: another machine draws it otherwise, or an empty box":
    "テーマ '{1}' のフォント {0} に {2} がありません。機械によって見た目が変わるか、空の四角になります",
  'npm install @fontsource/{0}: its font is then used where the theme has none':
    'npm install @fontsource/{0} を実行すると、テーマにない文字にそのフォントを使います',
  'a motif is an SVG': 'モチーフは SVG です',
  'begin it with <svg xmlns="http://www.w3.org/2000/svg" …':
    '次で始めてください: <svg xmlns="http://www.w3.org/2000/svg" …',
  "the motif can't be read: {0}": 'モチーフを読めません: {0}',
  'draw it of shapes and gradients, coloured by attributes: fill="var(--base)"':
    '図形とグラデーションで描き、属性で色を付けてください: fill="var(--base)"',
  "a motif can't have {0}: it becomes part of the page":
    'モチーフに {0} は使えません。ページの一部になるからです',
  'put its rules in the place of the import, and fonts into a package or beside it':
    'import の場所に規則を書き、フォントはパッケージか隣に置いてください',
  "a stylesheet of slides can't import another: {0}":
    'スライドのスタイルシートは、ほかのものを import できません: {0}',
  'end the value of {0} with a semicolon, before {1}':
    '{0} の値を、{1} の前のセミコロンで終えてください',
  'a semicolon is lost after the value of {0}': '{0} の値の後にセミコロンがありません',
  'put the file beside the stylesheet or install a package that has it: no page asks another site':
    'ファイルをスタイルシートの隣に置くか、それを含むパッケージをインストールしてください。ページはほかのサイトに問い合わせません',
  'there is no token {0}': 'トークン {0} はありません',
  'did you mean {0}?': '{0} のことですか？',
  'the face of a font has no file': 'フォントの @font-face にファイルがありません',
  'give it one: src: url("./my.woff2")': '指定してください: src: url("./my.woff2")',
  'put the woff2 file of a font there; npm install @fontsource/<name> brings one':
    'フォントの woff2 ファイルを置いてください。npm install @fontsource/<name> で入ります',
  '{0} is no font': '{0} はフォントではありません',
  'the theme does not set {0}, and has the plain ones of the contract there':
    'テーマに {0} の指定がなく、標準の値になります',
  'each other': '互い',
  'set it on :root, beside {0}': ':root で、{0} の隣に指定してください',
  'set them on :root, beside {0}': ':root で、{0} の隣に指定してください',
  'white paper': '白い紙',
  '{0} on {1} has a contrast of {2}:1': '{1} の上の {0} のコントラストが {2}:1 です',
  'make it {0}:1 or more: a lighter {1}': '{0}:1 以上になるように、{1} を明るくしてください',
  'make it {0}:1 or more: a darker {1}': '{0}:1 以上になるように、{1} を暗くしてください',
  'a grey print': '白黒印刷',
  '{0} eyes': '{0}（色覚）',
  '--base and --mesa look alike to {0}': '--base と --mesa が同じに見えます: {0}',
  'make one of them darker, or give it another hue': '一方を暗くするか、色相を変えてください',
  'base and mesa have the same {0}, {1}: without colours nothing tells them apart':
    'base と mesa の {0} が同じ {1} で、色がないと区別できません',
  'give one of them another, --mesa-{0}: …': '一方を変えてください: --mesa-{0}: …',
  'nothing uses {0}, which is no token of the contract':
    '{0} は使われておらず、規定のトークンでもありません',
  'take it out': '取り除いてください',
  'look of diagrams': 'ダイアグラムの見た目',
  "there is no {0} '{1}' for {2}": "{2} に使える {0} '{1}' はありません",
  '{0} is {1}, which is no colour': '{0} が {1} で、色ではありません',
  'write it as in {0}: #1a1a1a': '{0}: #1a1a1a のように書いてください',
  "there is no theme '{0}'": "テーマ '{0}' はありません",
  "the package {0} of the theme '{1}' is not installed":
    "テーマ '{1}' のパッケージ {0} がインストールされていません",
  'run npm install': 'npm install を実行してください',
  'put its stylesheet there as theme.css, or name it in package.json: "style": "{0}.css"':
    'スタイルシートを theme.css として置くか、package.json で指定してください: "style": "{0}.css"',
  "there is no {0} in the theme's package": 'テーマのパッケージに {0} がありません',
  "translate takes another file's slide: import score from './score.ts'":
    "translate は別のファイルのスライドを取ります: import score from './score.ts'",
  'what is translated is not a slide': '翻訳しようとしたものがスライドではありません',
  "leave its id out: a translation has its original's":
    'id を外してください。翻訳の id は元のものと同じです',
  "the translation of '{0}' has the id '{1}'": "'{0}' の翻訳の id が '{1}' です",
  'the translation does not say its language': '翻訳に言語が書かれていません',
  "add it: lang: 'de'": "加えてください: lang: 'de'",
  "import it from its file, as in import talk from './talk.ts'":
    "そのファイルから import してください: import talk from './talk.ts'",
  'what is translated is not a deck': '翻訳しようとしたものがデッキではありません',
  "there is no slide '{0}' to translate in deck '{1}'":
    "デッキ '{1}' に、翻訳するスライド '{0}' はありません",
  "write it on a line of its own: of: '{0}',": "独立した行に書いてください: of: '{0}',",
  "it can't be told where the mark of the original goes":
    '元のスライドの印を書く場所がわかりません',
  "'{0}' is no text": "'{0}' がテキストではありません",
  'write a text, or null to leave it in English':
    'テキストか、英語のままにするなら null を書いてください',
  "'{0}' has plural forms, and no number": "'{0}' に複数形がありますが、数がありません",
  'write one text': '一つのテキストを書いてください',
  "'{0}' has no plural forms": "'{0}' に複数形がありません",
  'write { {0} }': '{ {0} } と書いてください',
  "'{0}' lacks the plural form '{1}'": "'{0}' に複数形 '{1}' がありません",
  "'{0}' has the plural form '{1}', which the language does not have":
    "'{0}' に複数形 '{1}' がありますが、この言語にはありません",
  "'{0}' has a blank {1} that nothing fills": "'{0}' の空欄 {1} に入るものがありません",
  'it has no blanks': '空欄はありません',
  'its blanks are {0}': '空欄は {0} です',
  "'{0}' leaves out {1}": "'{0}' に {1} がありません",
  'put it where it belongs in the sentence': '文の中のふさわしい場所に入れてください',
  "the slot '{0}' is not translated": "枠 '{0}' が翻訳されていません",
  'add it: slots: { {0}: html`…` }': '加えてください: slots: { {0}: html`…` }',
  "the layout '{0}' shows its slot '{1}' twice": "レイアウト '{0}' は枠 '{1}' を二度表示しています",
  'put {0} into the template of its body once': '{0} は本文のテンプレートに一度だけ入れてください',
  'the slide is a draft, and left out of what is built':
    'このスライドは下書きで、ビルドされるものには含まれません',
  'take out draft: true when it is ready': 'できあがったら draft: true を外してください',
  'write it as in --words fr': '--words fr のように書いてください',
  "\nNow: write the words, and lang: '{0}' in a deck":
    "\n次に: 言葉を書き、デッキに lang: '{0}' を書いてください",
  'writes the words of the pages in this language, to be said, as in fr, in the place of a deck':
    'デッキの代わりに、この言語（例: fr）に訳すページの言葉を書き出します',
  "two files have the words of '{0}'": "'{0}' の言葉が 2 つのファイルにあります",
  'put them into one': '1 つにまとめてください',
  'the file of words is called {0}, which is no language tag':
    '言葉のファイルの名前が {0} で、言語タグではありません',
  'call it as in words/fr.ts': 'words/fr.ts のような名前にしてください',
  'the file of words has no default export': '言葉のファイルに既定のエクスポートがありません',
  'the file of words is {0}': '言葉のファイルが {0} です',
  'end it with export default defineWords({ … })':
    'export default defineWords({ … }) で終えてください',
  'the groups are {0}': 'グループは {0} です',
  "there is no group of words '{0}'": "言葉のグループ '{0}' はありません",
  "write {0}: { {1}: '…' }": "{0}: { {1}: '…' } と書いてください",
  "the group '{0}' is {1}": "グループ '{0}' が {1} です",
  "the group '{0}' has {1}": "グループ '{0}' にあるのは {1} です",
  "there is no word '{0}'": "言葉 '{0}' はありません",
  'it lacks {0}, which are said in English': '{0} がなく、英語のままになります',
  'write them, or null for what is to stay English':
    '書くか、英語のままにするものには null と書いてください',
  "write said: { 'the English sentence': '…' }": "said: { '英語の文': '…' } と書いてください",
  "'said' is {0}": "'said' が {0} です",
  "nothing says '{0}'": "'{0}' と言うところはありません",
  'say it in its file: languages: { {0}: { alt, caption, controls, labels, say } }':
    'そのファイルに書いてください: languages: { {0}: { alt, caption, controls, labels, say } }',
  "the figure '{0}' says nothing in '{1}'": "図 '{0}' には '{1}' の言葉がありません",
  "write it as in languages: { de: { alt: '…' } }":
    "languages: { de: { alt: '…' } } のように書いてください",
  'languages is {0}, not what a figure takes':
    'languages が {0} で、図が受け取るものではありません',
  'what a figure says': '図の言葉',
  'languages.{0} is {1}, not what a figure takes':
    'languages.{0} が {1} で、図が受け取るものではありません',
  'its controls are {0}': '操作できるのは {0} です',
  "the figure has no control '{0}'": "図に '{0}' という操作はありません",
  'labels by their controls': '操作ごとの見出し',
  'words by those of the original': '元の言葉ごとの言葉',
  'words of a laboratory': '実験室の言葉',
  none: 'なし',
  "the translation of '{0}' has the minutes {1}, its original {2}":
    "'{0}' の翻訳の分数は {1}、元のものは {2} です",
  "leave its minutes out: a translation has its original's":
    '分数は書かないでください。翻訳は元の分数になります',
  'line of a diagram': '図の行',
  symbol: '記号',
  picture: '画像',
  frame: '枠',
};
