package io.sixpager.exchange;

import io.sixpager.exchange.Span.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Spans in single characters, with emphasis only where Markdown can mark it. */
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
        trim(atoms);
        withdraw(atoms, Look::bold, Look::asBold);
        withdraw(atoms, Look::italic, Look::asItalic);
        return atoms;
    }

    private static void add(List<Atom> atoms, Words words, int c) {
        atoms.add(new Atom(new Words(Character.toString(c), words.look()), c));
    }

    /** A line break or a control character in running text is a space. */
    private static int printable(int c) {
        return c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c;
    }

    /** A paragraph neither starts nor ends with blanks, and neither does one of its lines. */
    private static void trim(List<Atom> atoms) {
        while (!atoms.isEmpty() && isBlank(atoms.getFirst())) {
            atoms.removeFirst();
        }
        while (!atoms.isEmpty() && isBlank(atoms.getLast())) {
            atoms.removeLast();
        }
        for (int i = atoms.size() - 2; i > 0; i--) {
            var besideBreak = atoms.get(i + 1).isBreak() || atoms.get(i - 1).isBreak();
            if (!atoms.get(i).isBreak() && isBlank(atoms.get(i)) && besideBreak) {
                atoms.remove(i);
            }
        }
    }

    private static boolean isBlank(Atom atom) {
        return atom.isBreak()
                || atom.span() instanceof Words && atom.character() <= ' ' && !atom.look().code();
    }

    /** Takes emphasis off the ends of a stretch where its marks would not be read as such. */
    private static void withdraw(List<Atom> atoms, Predicate<Look> has, BiFunction<Look, Boolean, Look> set) {
        for (int start = 0; start < atoms.size(); start++) {
            if (!has.test(atoms.get(start).look())) {
                continue;
            }
            int end = start;
            var link = atoms.get(start).look().link();
            while (end < atoms.size()
                    && has.test(atoms.get(end).look())
                    && Objects.equals(link, atoms.get(end).look().link())) {
                end++;
            }
            int from = start;
            int to = end;
            while (from < to && unfit(atoms, from, from - 1)) {
                from++;
            }
            while (to > from && unfit(atoms, to - 1, to)) {
                to--;
            }
            for (int i = start; i < end; i++) {
                if (i < from || i >= to) {
                    atoms.set(i, atoms.get(i).looking(set.apply(atoms.get(i).look(), false)));
                }
            }
            start = end - 1;
        }
    }

    private static boolean unfit(List<Atom> atoms, int edge, int outside) {
        var atom = atoms.get(edge);
        if (atom.isSpace()) {
            return true;
        }
        var neighbour = outside < 0 || outside >= atoms.size() ? null : atoms.get(outside);
        return atom.isPunctuation() && neighbour != null && !neighbour.isSpace() && !neighbour.isPunctuation();
    }
}
