package io.sixpager.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a paragraph's style in our own DOCX files. Word knows paragraphs only, so the name says what a paragraph
 * stands in: “Text in list, quote” is a quote within a list.
 */
public record StyleName(Kind kind, List<Step> path) {

    /** What the paragraph is by itself. */
    public enum Kind {
        TEXT("Text"),
        HEADING_1("Heading 1"),
        HEADING_2("Heading 2"),
        HEADING_3("Heading 3"),
        HEADING_4("Heading 4"),
        HEADING_5("Heading 5"),
        HEADING_6("Heading 6"),
        CODE("Code"),
        NEXT_CODE("Code again"),
        RULE("Rule"),
        TABLE("Table"),
        SPACE("Space after table"),
        FURTHER_NOTES("Further notes"),
        /** Word's own style for the words under a picture. */
        CAPTION("caption"),
        RECORD_TITLE("Record title"),
        RECORD_HEADING("Record heading"),
        RECORD("Record");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Kind heading(int level) {
            return values()[level];
        }

        /** 1 to 6, or 0. */
        public int headingLevel() {
            return ordinal() <= 6 ? ordinal() : 0;
        }

        /** Of what stands beside the text and is not part of it. */
        public boolean isBeside() {
            return this == SPACE || this == RECORD_TITLE || this == RECORD_HEADING || this == RECORD;
        }

        public boolean isCode() {
            return this == CODE || this == NEXT_CODE;
        }
    }

    /** What it stands in, from the outside; a second one beside the first has a name of its own. */
    public enum Step {
        QUOTE("quote"),
        NEXT_QUOTE("quote again"),
        LIST("list"),
        NEXT_LIST("list again"),
        SPACED_LIST("spaced list"),
        NEXT_SPACED_LIST("spaced list again");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public boolean isList() {
            return this != QUOTE && this != NEXT_QUOTE;
        }

        public boolean isTight() {
            return this == LIST || this == NEXT_LIST;
        }
    }

    private static final Pattern FORM = Pattern.compile("(.+?)(?: in ((?:[a-z ]+)(?:, [a-z ]+)*))?");

    String name() {
        if (path.isEmpty() && kind == Kind.TEXT) {
            return "Normal";
        }
        if (path.isEmpty() && kind.headingLevel() > 0) {
            return "heading " + kind.headingLevel();
        }
        var within = path.stream().map(step -> step.words).collect(Collectors.joining(", "));
        return kind.words + (path.isEmpty() ? "" : " in " + within);
    }

    String id() {
        return name().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The style behind a name that {@link #name} has made, as Word or LibreOffice may have respelled it. */
    public static Optional<StyleName> parse(String name) {
        var form = FORM.matcher(name);
        if (!form.matches()) {
            return Optional.empty();
        }
        var kind = name.equalsIgnoreCase("normal") ? Optional.of(Kind.TEXT) : kind(form.group(1));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var path = new ArrayList<Step>();
        if (form.group(2) != null) {
            for (var words : form.group(2).split(", ")) {
                var step = List.of(Step.values()).stream()
                        .filter(candidate -> candidate.words.equals(words))
                        .findFirst();
                if (step.isEmpty()) {
                    return Optional.empty();
                }
                path.add(step.get());
            }
        }
        return Optional.of(new StyleName(kind.get(), List.copyOf(path)));
    }

    private static Optional<Kind> kind(String words) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.words.toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
