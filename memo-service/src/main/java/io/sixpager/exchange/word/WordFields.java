package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.SpanText;
import io.sixpager.exchange.model.SymbolFonts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields such as links and page numbers, which Word writes as an instruction followed by its last result. */
final class WordFields {

    private static final int MOST = 50;
    private static final Pattern HYPERLINK =
            Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCHING = Pattern.compile(
            "\\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern SYMBOL = Pattern.compile(
            "\\s*SYMBOL\\s+(\\d{1,5})\\b(?:.*\\\\f\\s+\"?([^\"\\\\]+?)\"?\\s*(?:\\\\.*)?)?",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern EQUATION = Pattern.compile("\\s*EQ\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final String state;
        private boolean shown;
        private boolean says;

        private Field(String state) {
            this.state = state;
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private final List<Span> held = new ArrayList<>();
    private final Findings findings;
    private int beyond;

    WordFields(Findings findings) {
        this.findings = findings;
    }

    /** @param state what a form field says that has no result of its own */
    void begin(String state) {
        if (open.size() < MOST) {
            open.push(new Field(state));
        } else {
            beyond++;
        }
    }

    void separate() {
        var field = open.peek();
        if (field != null && beyond == 0) {
            field.shown = true;
            check(field.instruction.toString());
            dropHeld();
        }
    }

    /** What the field says in place of a result, or nothing. */
    String end() {
        if (beyond > 0) {
            beyond--;
            return "";
        }
        var field = open.poll();
        if (field == null) {
            return "";
        }
        dropHeld();
        return field.says ? "" : field.state.isEmpty() ? insteadOfResult(field.instruction.toString()) : field.state;
    }

    /** What stands for a field without a result: its sign, or a gap that can be seen where a formula was. */
    String insteadOfResult(String instruction) {
        var words = instruction.strip();
        var symbol = SYMBOL.matcher(words);
        if (symbol.matches()) {
            int code = Integer.parseInt(symbol.group(1));
            var font = symbol.group(2);
            return SymbolFonts.knows(font)
                    ? SymbolFonts.spell(font, Character.toString(code), findings)
                    : Character.toString(code);
        }
        leftOut(words);
        return EQUATION.matcher(words).matches() ? "[" + words + "]" : "";
    }

    void instruction(String text) {
        var field = open.peek();
        if (field == null) {
            leftOut(text);
        }
        if (field != null && !field.shown && field.instruction.length() < 4_000) {
            field.instruction.append(text);
        }
    }

    private void leftOut(String instruction) {
        if (!instruction.isBlank()) {
            findings.dropped("A field that shows no result was left out: “" + Findings.excerpt(instruction) + "”.");
        }
    }

    void check(String instruction) {
        if (FETCHING.matcher(instruction).matches()) {
            findings.dropped("A field that would fetch from elsewhere was not followed; its last result was kept.");
        }
    }

    /** Whether the words here are part of an instruction, and not of the text. */
    boolean isInstruction(Span span) {
        var within = open.stream().anyMatch(field -> !field.shown);
        if (within) {
            held.add(span);
        } else {
            open.forEach(field -> field.says = true);
        }
        return within;
    }

    private void dropHeld() {
        if (open.stream().allMatch(field -> field.shown) && !held.isEmpty()) {
            var words = SpanText.of(held);
            if (!words.isBlank()) {
                findings.dropped(
                        "Words within the instruction of a field were left out: “" + Findings.excerpt(words) + "”.");
            }
            held.clear();
        }
    }

    /** At the end of a paragraph: an instruction or a link that has not ended never will, and its words are text. */
    List<Span> broken() {
        var words = List.copyOf(held);
        held.clear();
        open.stream().filter(field -> !field.shown).forEach(field -> leftOut(field.instruction.toString()));
        open.removeIf(field -> !field.shown);
        open.removeIf(field -> link(field.instruction.toString()) != null);
        return words;
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
