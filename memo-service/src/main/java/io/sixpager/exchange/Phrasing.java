package io.sixpager.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the spans of one paragraph into nodes. */
final class Phrasing {

    /** Lines within headings and cells end by the one element that the dialect knows. */
    private final boolean oneLine;

    private Phrasing(boolean oneLine) {
        this.oneLine = oneLine;
    }

    static void into(Node parent, List<Span> spans, boolean oneLine) {
        new Phrasing(oneLine).links(parent, Atoms.of(spans));
    }

    private void links(Node parent, List<Atom> atoms) {
        groups(parent, atoms, atom -> Objects.requireNonNullElse(atom.look().link(), ""), (inner, target) -> {
            if (target.isEmpty()) {
                strong(parent, inner);
            } else {
                var link = new Link(target, null);
                parent.appendChild(link);
                strong(link, inner);
            }
        });
    }

    private void strong(Node parent, List<Atom> atoms) {
        groups(parent, atoms, atom -> atom.look().bold(), (inner, bold) -> {
            var into = bold ? new StrongEmphasis() : parent;
            if (bold) {
                parent.appendChild(into);
            }
            emphasis(into, inner);
        });
    }

    private void emphasis(Node parent, List<Atom> atoms) {
        groups(parent, atoms, atom -> atom.look().italic(), (inner, italic) -> {
            var into = italic ? new Emphasis() : parent;
            if (italic) {
                parent.appendChild(into);
            }
            text(into, inner);
        });
    }

    private void text(Node parent, List<Atom> atoms) {
        groups(parent, atoms, atom -> atom.span() instanceof Span.Words ? atom.look().code() : atom, (inner, kind) -> {
            if (kind instanceof Boolean code) {
                var literal = new StringBuilder();
                inner.forEach(atom -> literal.append(((Span.Words) atom.span()).text()));
                parent.appendChild(code ? new Code(literal.toString()) : new Text(literal.toString()));
            } else {
                inner.forEach(atom -> parent.appendChild(special(atom.span())));
            }
        });
    }

    private Node special(Span span) {
        return switch (span) {
            case Span.Words words -> new Text(words.text());
            case Span.Break _ -> oneLine ? lineEnd() : new HardLineBreak();
            case Span.Note note -> new FootnoteReference(note.id());
            case Span.Picture picture -> {
                var image = new Image(picture.target(), null);
                if (!picture.caption().isEmpty()) {
                    image.appendChild(new Text(picture.caption()));
                }
                yield image;
            }
        };
    }

    private static Node lineEnd() {
        var end = new HtmlInline();
        end.setLiteral("<br>");
        return end;
    }

    private interface Group<K> {
        void write(List<Atom> atoms, K key);
    }

    private static <K> void groups(Node parent, List<Atom> atoms, Function<Atom, K> key, Group<K> group) {
        for (int start = 0; start < atoms.size(); ) {
            var wanted = key.apply(atoms.get(start));
            int end = start + 1;
            while (end < atoms.size() && key.apply(atoms.get(end)).equals(wanted)) {
                end++;
            }
            group.write(atoms.subList(start, end), wanted);
            start = end;
        }
    }
}
