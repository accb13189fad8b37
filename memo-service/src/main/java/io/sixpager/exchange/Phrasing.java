package io.sixpager.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

    private static final Emphasized BOLD = new Emphasized(Look::bold, StrongEmphasis::new);
    private static final Emphasized ITALIC = new Emphasized(Look::italic, Emphasis::new);

    private record Emphasized(Predicate<Look> has, Supplier<Node> element) {}

    private final List<Atom> atoms;

    /** Lines within headings and cells end by the one element that the dialect knows. */
    private final boolean oneLine;

    private Phrasing(List<Atom> atoms, boolean oneLine) {
        this.atoms = atoms;
        this.oneLine = oneLine;
    }

    static void into(Node parent, List<Span> spans, boolean oneLine) {
        var atoms = Atoms.of(spans);
        new Phrasing(atoms, oneLine).links(parent, 0, atoms.size());
    }

    private void links(Node parent, int from, int to) {
        groups(from, to, atom -> Objects.requireNonNullElse(atom.look().link(), ""), (start, end, target) -> {
            var into = target.isEmpty() ? parent : new Link(target, null);
            if (into != parent) {
                parent.appendChild(into);
            }
            emphasis(into, start, end, List.of(BOLD, ITALIC));
        });
    }

    /** What lasts longer goes outside; what begins or ends where no mark would be read loses that end. */
    private void emphasis(Node parent, int from, int to, List<Emphasized> kinds) {
        int plain = from;
        for (int at = from; at < to; ) {
            Emphasized longest = null;
            int end = at;
            for (var kind : kinds) {
                int reach = reach(kind, at, to);
                if (reach > end && !Atoms.unfit(atoms, at, at - 1)) {
                    end = reach;
                    longest = kind;
                }
            }
            while (end > at && Atoms.unfit(atoms, end - 1, end)) {
                end--;
            }
            if (longest == null || end == at) {
                at++;
                continue;
            }
            text(parent, plain, at);
            var inner = longest.element().get();
            parent.appendChild(inner);
            var outer = longest;
            emphasis(
                    inner, at, end, kinds.stream().filter(kind -> kind != outer).toList());
            at = end;
            plain = end;
        }
        text(parent, plain, to);
    }

    private int reach(Emphasized kind, int from, int to) {
        int end = from;
        while (end < to && kind.has().test(atoms.get(end).look())) {
            end++;
        }
        return end;
    }

    private void text(Node parent, int from, int to) {
        groups(from, to, atom -> atom.span() instanceof Span.Words ? atom.look().code() : atom, (start, end, kind) -> {
            if (kind instanceof Boolean code) {
                var literal = new StringBuilder();
                atoms.subList(start, end).forEach(atom -> literal.append(((Span.Words) atom.span()).text()));
                parent.appendChild(code ? new Code(literal.toString()) : new Text(literal.toString()));
            } else {
                parent.appendChild(special(atoms.get(start).span()));
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
        void write(int start, int end, K key);
    }

    private <K> void groups(int from, int to, Function<Atom, K> key, Group<K> group) {
        for (int start = from; start < to; ) {
            var wanted = key.apply(atoms.get(start));
            int end = start + 1;
            while (end < to && key.apply(atoms.get(end)).equals(wanted)) {
                end++;
            }
            group.write(start, end, wanted);
            start = end;
        }
    }
}
