package io.sixpager.exchange.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A formula in one line that reads as one thing only: one half is “1/2”, ten to the sixth “10⁶”, never “12” or “106”. */
public final class Formula {

    /** @param loose whether it has to be put in brackets where something stands next to it */
    public record Term(String text, boolean loose) {

        public static final Term NOTHING = new Term("", false);

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    private static final Pattern ATOM =
            Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}\\p{M}*|[\\p{So}\\p{Sc}∞∅∂∇…]|\\p{L}\\p{M}*[⁰¹²³⁴-⁹₀-₉]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MATHEMATICAL = Pattern.compile("[\\x{1D400}-\\x{1D7FF}]");
    private static final Set<String> FUNCTIONS = Set.of(
            "sin", "cos", "tan", "cot", "sinh", "cosh", "tanh", "log", "ln", "lg", "exp", "max", "min", "lim", "sup",
            "inf", "det", "gcd", "arg", "dim", "ker");

    private Formula() {}

    /** Letters as they are; those that only differ in their looks become plain ones. */
    public static Term letters(String text) {
        var plain = MATHEMATICAL
                .matcher(text.replace("\u2061", "").replace("\u2062", "").replace("\u2063", ""))
                .replaceAll(letter -> Normalizer.normalize(letter.group(), Normalizer.Form.NFKC));
        return new Term(plain, false);
    }

    /** One after the other. */
    public static Term row(List<Term> terms) {
        var shown = terms.stream().filter(term -> !term.isEmpty()).toList();
        if (shown.size() == 1) {
            return shown.getFirst();
        }
        var text = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            var term = shown.get(i);
            var after = i + 1 < shown.size() ? shown.get(i + 1).text() : "";
            if (term.loose() && startsTerm(after)) {
                text.append(endsInDigit(text) ? " " : "")
                        .append('(')
                        .append(term.text())
                        .append(')');
            } else if (term.loose() && endsInDigit(text)) {
                text.append(' ').append(term.text());
            } else if (term.loose() && endsTerm(text)) {
                text.append('(').append(term.text()).append(')');
            } else {
                text.append(term.text());
            }
        }
        return new Term(text.toString(), false);
    }

    public static Term fraction(Term above, Term below) {
        return new Term(group(above.text(), true) + "/" + group(below.text(), false), true);
    }

    public static Term binomial(Term above, Term below) {
        return new Term("(" + above.text() + " choose " + below.text() + ")", false);
    }

    /** With what is below and above the line beside it, either of which may be nothing. */
    public static Term scripts(Term base, Term below, Term above) {
        return new Term(group(base.text(), false) + script(below, false) + script(above, true), false);
    }

    /** With what stands below and above the line before it. */
    public static Term before(Term base, Term below, Term above) {
        return new Term(script(below, false) + script(above, true) + group(base.text(), false), false);
    }

    public static Term root(Term degree, Term of) {
        var sign = degree.isEmpty() || degree.text().equals("2")
                ? "√"
                : VerticalAlignment.SUPERSCRIPT
                        .spelled(degree.text())
                        .map(raised -> raised + "√")
                        .orElseGet(() -> "√[" + degree.text() + "]");
        return new Term(sign + "(" + of.text() + ")", false);
    }

    /** A sum, an integral and the like, from below to above, of something. */
    public static Term large(String sign, Term below, Term above, Term of) {
        return new Term(
                sign + limit("_", below) + limit("^", above) + (of.isEmpty() ? "" : " (" + of.text() + ")"), true);
    }

    public static Term function(Term name, Term of) {
        return new Term(
                name.text() + (ATOM.matcher(of.text()).matches() ? " " + of.text() : bracketed(of.text())), true);
    }

    /** Something with something else right above or below it. */
    public static Term stacked(Term base, Term below, Term above) {
        return new Term(group(base.text(), false) + limit("_", below) + limit("^", above), true);
    }

    public static Term named(String name, Term of) {
        return new Term(name + "(" + of.text() + ")", false);
    }

    public static Term enclosed(String open, List<Term> terms, String separator, String close) {
        return new Term(
                open + String.join(separator, terms.stream().map(Term::text).toList()) + close, open.isEmpty());
    }

    public static Term matrix(List<List<Term>> rows) {
        return new Term(
                "["
                        + String.join(
                                "; ",
                                rows.stream()
                                        .map(row -> String.join(
                                                ", ",
                                                row.stream().map(Term::text).toList()))
                                        .toList())
                        + "]",
                false);
    }

    /** A sign above a letter, such as a hat. */
    public static Term accented(Term base, String sign) {
        return base.text().codePointCount(0, base.text().length()) == 1 && sign.length() == 1
                ? new Term(base.text() + sign, false)
                : named(sign.equals("\u0305") || sign.equals("\u00AF") ? "overline" : "accent", base);
    }

    private static String limit(String sign, Term term) {
        return term.isEmpty() ? "" : sign + group(term.text(), false);
    }

    private static String script(Term term, boolean above) {
        var alignment = above ? VerticalAlignment.SUPERSCRIPT : VerticalAlignment.SUBSCRIPT;
        return term.isEmpty()
                ? ""
                : alignment.spelled(term.text()).orElseGet(() -> (above ? "^" : "_") + group(term.text(), false));
    }

    private static String group(String text, boolean words) {
        return ATOM.matcher(text).matches()
                        || FUNCTIONS.contains(text)
                        || words && WORD.matcher(text).matches()
                        || isBracketed(text)
                ? text
                : "(" + text + ")";
    }

    private static String bracketed(String text) {
        return isBracketed(text) ? text : "(" + text + ")";
    }

    private static boolean isBracketed(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsTerm(String text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointAt(0)) || "([{√".indexOf(text.charAt(0)) >= 0);
    }

    private static boolean endsTerm(StringBuilder text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointBefore(text.length()))
                        || ")]}".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private static boolean endsInDigit(StringBuilder text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }
}
