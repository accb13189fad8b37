package io.sixpager.exchange.spelling;

import io.sixpager.exchange.sheet.Span;
import io.sixpager.exchange.sheet.Span.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Spans in single characters. */
final class Atoms {

    private Atoms() {}

    static List<Atom> of(List<Span> spans) {
        var atoms = new ArrayList<Atom>();
        for (var span : spans) {
            if (span instanceof Words words) {
                words.text().codePoints().map(Atoms::printable).forEach(c -> add(atoms, words, c));
            } else {
                atoms.add(new Atom(span, 0));
            }
        }
        return trimmed(atoms);
    }

    private static void add(List<Atom> atoms, Words words, int c) {
        atoms.add(new Atom(new Words(Character.toString(c), words.look()), c));
    }

    /** A line break or a control character in running text is a space. */
    private static int printable(int c) {
        return c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c;
    }

    /** A paragraph neither starts nor ends with blanks, and neither does one of its lines. */
    private static List<Atom> trimmed(List<Atom> atoms) {
        var kept = new ArrayList<Atom>();
        for (var atom : atoms) {
            if (atom.isBreak()) {
                trimEnd(kept, last -> isBlank(last) && !last.isBreak());
            }
            var lineStarts = kept.isEmpty() || !atom.isBreak() && kept.getLast().isBreak();
            if (!lineStarts || !isBlank(atom)) {
                kept.add(atom);
            }
        }
        trimEnd(kept, Atoms::isBlank);
        return kept;
    }

    private static void trimEnd(List<Atom> atoms, Predicate<Atom> blank) {
        while (!atoms.isEmpty() && blank.test(atoms.getLast())) {
            atoms.removeLast();
        }
    }

    private static boolean isBlank(Atom atom) {
        return atom.isBreak()
                || atom.span() instanceof Words
                        && atom.character() <= ' '
                        && !atom.look().code();
    }

    /** Whether a mark of emphasis between the edge and what is outside of it would not be read as one. */
    static boolean unfit(List<Atom> atoms, int edge, int outside) {
        var atom = atoms.get(edge);
        if (atom.isSpace()) {
            return true;
        }
        var neighbour = outside < 0 || outside >= atoms.size() ? null : atoms.get(outside);
        return atom.isPunctuation() && neighbour != null && !neighbour.isSpace() && !neighbour.isPunctuation();
    }
}
