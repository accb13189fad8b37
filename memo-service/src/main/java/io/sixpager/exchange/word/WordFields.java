package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Findings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields such as links and page numbers, which Word writes as an instruction followed by its last result. */
final class WordFields {

    private static final Pattern HYPERLINK =
            Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCHING = Pattern.compile(
            "\\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shown;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private final Findings findings;

    WordFields(Findings findings) {
        this.findings = findings;
    }

    void mark(@Nullable String type) {
        switch (String.valueOf(type)) {
            case "begin" -> {
                if (open.size() < 50) {
                    open.push(new Field());
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().shown = true;
                    check(open.peek().instruction.toString());
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruction(String text) {
        var field = open.peek();
        if (field != null && !field.shown && field.instruction.length() < 4_000) {
            field.instruction.append(text);
        }
    }

    void check(String instruction) {
        if (FETCHING.matcher(instruction).matches()) {
            findings.dropped("A field that would fetch from elsewhere was not followed; its last result was kept.");
        }
    }

    /** Whether text here is part of an instruction. */
    boolean isInstruction() {
        return open.stream().anyMatch(field -> !field.shown);
    }

    @Nullable String link() {
        return open.stream()
                .map(field -> link(field.instruction.toString()))
                .filter(target -> target != null)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String link(String instruction) {
        var link = HYPERLINK.matcher(instruction);
        return link.matches() ? link.group(1) : null;
    }
}
