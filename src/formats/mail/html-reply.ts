/** An HTML reply as text, with what it quotes marked the way text mails mark it. */
import { htmlToText } from './html-to-text.ts';

/** Where Outlook and its relatives begin history that stands in no quotation of its own. */
const historyBegins =
  /<(?:div|hr|span|table|p)\b[^>]{0,1000}?(?:id\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)|border:?none;\s*border-top:\s*solid\s*#(?:B5C4DF|E1E1E1)|border-top:\s*solid\s*#(?:B5C4DF|E1E1E1)|class\s*=\s*["']?(?:yahoo_quoted|zmail_extra|OutlookMessageHeader|ms-outlook-mobile-reference-message))/i;

/** The line `On ... wrote:` where the program says that it is one. */
const attribution =
  /<(div|span|p)\b[^>]{0,500}?class\s*=\s*["']?[^"'>]{0,200}(?:gmail_attr|moz-cite-prefix|moz-signature-attr|protonmail_quote_header)[^>]{0,500}>[\s\S]{0,2000}?<\/\1\s*>/gi;

/** Plain text in which quoted parts begin with `>`; give it to `cutQuotes`. */
export function htmlReplyToText(html: string): string {
  const marked = html.replace(attribution, '<br>');
  const at = historyBegins.exec(marked)?.index ?? -1;
  const own = at > 0 && htmlToText(marked.slice(0, at)) !== '' ? marked.slice(0, at) : marked;
  return withQuoteMarks(own);
}

function withQuoteMarks(html: string): string {
  let depth = 0;
  const out: string[] = [];
  for (const piece of html.split(/(<\/?blockquote\b[^>]*>)/i)) {
    if (/^<blockquote/i.test(piece)) depth += 1;
    else if (/^<\/blockquote/i.test(piece)) depth = Math.max(0, depth - 1);
    else {
      const text = htmlToText(piece);
      if (text !== '') out.push(depth > 0 ? text.replace(/^/gm, `${'>'.repeat(depth)} `) : text);
    }
  }
  return out.join('\n\n');
}
