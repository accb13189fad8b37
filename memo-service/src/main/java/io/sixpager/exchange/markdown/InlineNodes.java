package io.sixpager.exchange.markdown;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Span;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Locale;
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
final class InlineNodes {

    /** Twice what a paragraph may have: it is measured as Markdown in the end, and here before it costs anything. */
    private static final int LONGEST = 40_000;

    /** @param reach for each place where the emphasis that is on there ends; the place itself where it is off */
    private record Emphasized(int[] reach, Supplier<Node> element) {}

    private final List<StyledCharacter> characters;

    /** For each place the nearest one before it, or itself, at which a mark that closes would be read. */
    private final int[] closing;

    private final List<Emphasized> kinds;

    /** Lines within headings and cells end by the one element that the dialect knows. */
    private final boolean oneLine;

    private InlineNodes(List<StyledCharacter> characters, boolean oneLine) {
        this.characters = characters;
        this.oneLine = oneLine;
        this.closing = new int[characters.size() + 1];
        for (int end = 1; end <= characters.size(); end++) {
            closing[end] = StyledCharacters.unfit(characters, end - 1, end) ? closing[end - 1] : end;
        }
        this.kinds = List.of(
                new Emphasized(reach(characters, CharacterFormat::bold), StrongEmphasis::new),
                new Emphasized(reach(characters, CharacterFormat::italic), Emphasis::new));
    }

    private static int[] reach(List<StyledCharacter> characters, Predicate<CharacterFormat> has) {
        var reach = new int[characters.size()];
        for (int at = characters.size() - 1; at >= 0; at--) {
            var on = has.test(characters.get(at).format());
            reach[at] = !on ? at : at + 1 == characters.size() ? at + 1 : Math.max(at + 1, reach[at + 1]);
        }
        return reach;
    }

    /** @throws CommandRejected if no revision may have such a paragraph */
    static void into(Node parent, List<Span> spans, boolean oneLine) {
        var length = spans.stream()
                .mapToInt(
                        span -> span instanceof Span.Words words ? words.text().length() : 1)
                .sum();
        if (length > LONGEST) {
            throw CommandRejected.invalid(String.format(
                    Locale.ROOT, "A paragraph of the file has %,d characters; 20,000 are the limit.", length));
        }
        var characters = StyledCharacters.of(spans);
        new InlineNodes(characters, oneLine).links(parent, 0, characters.size());
    }

    private void links(Node parent, int from, int to) {
        groups(
                from,
                to,
                character -> Objects.requireNonNullElse(character.format().link(), ""),
                (start, end, target) -> {
                    var into = target.isEmpty() ? parent : new Link(target, null);
                    if (into != parent) {
                        parent.appendChild(into);
                    }
                    emphasis(into, start, end, kinds);
                });
    }

    /** What lasts longer goes outside; what begins or ends where no mark would be read loses that end. */
    private void emphasis(Node parent, int from, int to, List<Emphasized> within) {
        int plain = from;
        for (int at = from; at < to; ) {
            Emphasized longest = null;
            int end = at;
            for (var kind : within) {
                int reach = Math.min(to, kind.reach()[at]);
                if (reach > end && !StyledCharacters.unfit(characters, at, at - 1)) {
                    end = reach;
                    longest = kind;
                }
            }
            end = closing[end];
            if (longest == null || end <= at) {
                at++;
                continue;
            }
            text(parent, plain, at);
            var inner = longest.element().get();
            parent.appendChild(inner);
            var outer = longest;
            emphasis(
                    inner,
                    at,
                    end,
                    within.stream().filter(kind -> kind != outer).toList());
            at = end;
            plain = end;
        }
        text(parent, plain, to);
    }

    private void text(Node parent, int from, int to) {
        groups(
                from,
                to,
                character -> character.span() instanceof Span.Words
                        ? character.format().code()
                        : character,
                (start, end, kind) -> {
                    if (kind instanceof Boolean code) {
                        var literal = new StringBuilder();
                        characters
                                .subList(start, end)
                                .forEach(character -> literal.append(((Span.Words) character.span()).text()));
                        parent.appendChild(code ? new Code(literal.toString()) : new Text(literal.toString()));
                    } else {
                        parent.appendChild(special(characters.get(start).span()));
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

    private <K> void groups(int from, int to, Function<StyledCharacter, K> key, Group<K> group) {
        for (int start = from; start < to; ) {
            var wanted = key.apply(characters.get(start));
            int end = start + 1;
            while (end < to && key.apply(characters.get(end)).equals(wanted)) {
                end++;
            }
            group.write(start, end, wanted);
            start = end;
        }
    }
}
