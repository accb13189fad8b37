package io.sixpager.document.markdown;

import io.sixpager.characters.UnseenCharacters;
import io.sixpager.document.UnacceptableText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;

/** The one spelling of a text: what an editor, a shell or a mail program does to invisible characters is undone. */
public final class CanonicalForm {

    /** Unicode's own line ends too: the parser ends a line at them in some places only. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

    private static final int MAX_ROUNDS = 10;

    private final List<String> lines;
    private final BitSet code = new BitSet();
    private final BitSet hardBreaks = new BitSet();

    private CanonicalForm(String text) {
        lines = List.of(text.split("\n", -1));
        Markdown.parse(text).accept(new Marks());
    }

    /** Or says in a sentence why no revision may have the text. */
    public static String of(String raw) {
        TextLimits.check(raw);
        var text = UnseenCharacters.withoutTraceless(LINE_END.matcher(raw).replaceAll("\n"));
        var form = CellEnds.told(withoutGuidance(spelled(Normalizer.normalize(text, Normalizer.Form.NFC))));
        TextLimits.checkCanonical(form);
        return form;
    }

    private static String spelled(String text) {
        return new CanonicalForm(text).joined();
    }

    /** A comment that is taken out may uncover another one. */
    private static String withoutGuidance(String spelled) {
        var form = spelled;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            var bare = Guidance.removedFrom(form);
            if (bare.equals(form)) {
                return form;
            }
            form = spelled(bare);
        }
        throw new UnacceptableText("The text has guidance within guidance; remove the comments by hand.");
    }

    private String joined() {
        var kept = new ArrayList<String>();
        var blankBefore = true;
        for (int i = 0; i < lines.size(); i++) {
            var line = code.get(i) ? lines.get(i) : stripped(i);
            var blank = !code.get(i) && line.isEmpty();
            if (!blank || !blankBefore) {
                kept.add(line);
            }
            blankBefore = blank;
        }
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return String.join("\n", kept) + "\n";
    }

    private String stripped(int index) {
        var line = lines.get(index);
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        if (!hardBreaks.get(index) || end == line.length()) {
            return line.substring(0, end);
        }
        // an odd backslash before the blanks was a literal one and must not swallow the one that is added
        return line.substring(0, end) + (backslashesBefore(line, end) % 2 == 0 ? "\\" : "\\\\");
    }

    private static int backslashesBefore(String line, int end) {
        int count = 0;
        while (count < end && line.charAt(end - 1 - count) == '\\') {
            count++;
        }
        return count;
    }

    private final class Marks extends AbstractVisitor {

        @Override
        public void visit(FencedCodeBlock block) {
            markCode(block);
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            markCode(block);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            // the parser gives a break of blanks no place of its own: it ends the line of what stands before it
            var before = lineBreak.getPrevious();
            if (before != null && !before.getSourceSpans().isEmpty()) {
                hardBreaks.set(before.getSourceSpans().getLast().getLineIndex());
            }
        }

        private void markCode(Block block) {
            var spans = block.getSourceSpans();
            if (!spans.isEmpty()) {
                code.set(spans.getFirst().getLineIndex(), spans.getLast().getLineIndex() + 1);
            }
        }
    }
}
