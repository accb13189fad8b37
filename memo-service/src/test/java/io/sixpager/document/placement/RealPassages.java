package io.sixpager.document.placement;

import io.sixpager.document.Anchor;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.ReadText;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.passage.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Passages of real histories: some that a person has followed, and sentences that stand once in both texts. */
final class RealPassages {

    private static final Pattern SENTENCE = Pattern.compile("(?<=^|[.!?] |\\n)\\p{Lu}[^.!?]{40,}[.!?]");

    /** Two revisions of the AWS case, what the first says, and what became of it in the second; nothing if it is gone. */
    private static final String FOLLOWED = """
        2 | 31 | Hiring went up and shipping went down | Hiring went up and shipping went down
        2 | 31 | The money is the smaller loss. | The money was the smaller loss.
        2 | 31 | was designed seventy times by people | was designed seventy times by people
        2 | 31 | seventy engineer-years a year spent on foundations, or $10.5 million | seventy engineer-years, or $10.5 million
        2 | 31 | A developer with a deadline does not adopt anything out of loyalty | a developer with a deadline adopts nothing out of loyalty
        2 | 31 | That is a harder test than an order | That is a harder test than an order
        2 | 31 | loyalty | loyalty
        2 | 31 | $150,000 | $150,000
        2 | 31 | A new project now reaches its first line of application code in nine days | a new project reached its first line of application code in nine days
        2 | 31 | This fall a paper by Chris Pinkham and Benjamin Black described what | Late that year a paper by Chris Pinkham and Benjamin Black described what
        2 | 31 | to whoever can say in advance how many will be needed | to whoever can say in advance how many will be needed
        2 | 31 | Few people with a new idea can say that. | Few people with a new idea can
        2 | 31 | so our software assumes that machines fail | so our software assumes that machines fail
        2 | 31 | we do not keep ten people to watch a system, so it has to watch itself | We cannot keep ten people to watch a system, so it watches itself
        2 | 31 | from our own books and not from a forecast | from our books and not from a forecast
        2 | 31 | What a team gets today is modest. |
        2 | 31 | We do not know who the customer is. |
        2 | 31 | It can put a message in a queue and rely on its delivery. |
        2 | 31 | a plan needs a person |
        2 | 31 | a store that has not opened needs no architecture |
        2 | 31 | weekend |
        13 | 14 | planned to the level of names; a number given today would only | planned to the level of names
        13 | 14 | An objection, and our answer | Two objections, and our answers
        13 | 14 | a number given today would only be defended tomorrow |
        16 | 17 | what precisely would be sold and how it is run | What would be sold, and how it is run today
        16 | 17 | All figures of this section are illustrative. | All figures of this appendix are illustrative.
        16 | 17 | The merchant does not want hardware. |
        16 | 17 | A couple keeps an album of photographs on the web |
        16 | 17 | a queue of three months |
        """;

    private RealPassages() {}

    static List<Label.Pair> followed(List<CanonicalText> case31) {
        return FOLLOWED.lines()
                .map(line -> line.split(" *\\| *", -1))
                .map(row -> followed(text(case31, row[0]), text(case31, row[1]), row[2], row[3]))
                .toList();
    }

    private static CanonicalText text(List<CanonicalText> texts, String revision) {
        return texts.get(Integer.parseInt(revision) - 1);
    }

    private static Label.Pair followed(CanonicalText from, CanonicalText to, String quote, String now) {
        var anchor = anchor(from, quote);
        var place = now.isEmpty() ? new int[] {-1, -1} : only(to, now);
        var label = new Label(anchor, "followed", "by hand", place[0], place[1]);
        return new Label.Pair(ReadText.of(from), ReadText.of(to), List.of(label));
    }

    private static Anchor anchor(CanonicalText text, String quote) {
        var visible = VisibleText.of(Manuscript.of(text));
        var place = only(text, quote);
        return Anchor.of(1, ReadText.of(text), visible.span(place[0], place[1]));
    }

    private static int[] only(CanonicalText text, String quote) {
        var places = places(VisibleText.of(Manuscript.of(text)).text(), quote);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("Not in the text: " + quote);
        }
        return places.getFirst();
    }

    private static List<int[]> places(String text, String quote) {
        var pattern = Pattern.quote(quote).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
    }

    /** Of so many pairs of revisions, in either direction. */
    static List<Label.Pair> unchanged(List<CanonicalText> texts, long seed, int count) {
        var random = new Random(seed);
        var pairs = new ArrayList<Label.Pair>();
        for (int i = 0; i < count; i++) {
            var from = texts.get(random.nextInt(texts.size()));
            var to = texts.get(random.nextInt(texts.size()));
            var labels = new ArrayList<Label>();
            var now = VisibleText.of(Manuscript.of(to)).text();
            var old = VisibleText.of(Manuscript.of(from)).text();
            for (var sentence : SENTENCE.matcher(old).results().toList()) {
                var places = places(now, sentence.group());
                if (random.nextInt(8) == 0
                        && places.size() == 1
                        && places(old, sentence.group()).size() == 1) {
                    labels.add(new Label(
                            anchor(from, sentence.group()),
                            "sentence",
                            "in history",
                            places.getFirst()[0],
                            places.getFirst()[1]));
                }
            }
            pairs.add(new Label.Pair(ReadText.of(from), ReadText.of(to), labels));
        }
        return pairs;
    }
}
