package io.sixpager.exchange.html;

import io.sixpager.exchange.model.Formula;
import io.sixpager.exchange.model.Formula.Term;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a formula of a page as one line of text. */
final class HtmlFormula {

    private HtmlFormula() {}

    static String of(Element math) {
        return row(math).text();
    }

    private static Term row(Element element) {
        var terms = new ArrayList<Term>();
        for (var child : element.childNodes()) {
            terms.add(term(child));
        }
        return Formula.row(terms);
    }

    private static Term term(Node node) {
        return switch (node) {
            case TextNode text -> Formula.letters(text.text().strip());
            case Element element -> term(element);
            default -> Term.NOTHING;
        };
    }

    private static Term term(Element element) {
        return switch (element.normalName()) {
            case "mfrac" ->
                element.attr("linethickness").matches("0[a-z%]*")
                        ? Formula.binomial(child(element, 0), child(element, 1))
                        : Formula.fraction(child(element, 0), child(element, 1));
            case "msup" -> Formula.scripts(child(element, 0), Term.NOTHING, child(element, 1));
            case "msub" -> Formula.scripts(child(element, 0), child(element, 1), Term.NOTHING);
            case "msubsup" -> Formula.scripts(child(element, 0), child(element, 1), child(element, 2));
            case "munder" -> Formula.stacked(child(element, 0), child(element, 1), Term.NOTHING);
            case "mover" -> over(child(element, 0), child(element, 1));
            case "munderover" -> Formula.stacked(child(element, 0), child(element, 1), child(element, 2));
            case "msqrt" -> Formula.root(Term.NOTHING, row(element));
            case "mroot" -> Formula.root(child(element, 1), child(element, 0));
            case "mfenced" ->
                Formula.enclosed(
                        attribute(element, "open", "("),
                        element.children().stream().map(HtmlFormula::term).toList(),
                        attribute(element, "separators", ",").strip().replaceAll("(.).*", "$1") + " ",
                        attribute(element, "close", ")"));
            case "mtable" -> Formula.matrix(rows(element));
            case "mmultiscripts" -> multiscripts(element);
            case "mtext", "ms" -> Formula.letters(element.wholeText());
            case "mspace" -> Formula.letters(" ");
            case "semantics" -> child(element, 0);
            case "annotation", "annotation-xml", "mphantom" -> Term.NOTHING;
            default -> row(element);
        };
    }

    private static Term child(Element element, int index) {
        return index < element.childrenSize() ? term(element.child(index)) : Term.NOTHING;
    }

    /** A sign above a letter, such as a bar, or something that stands above. */
    private static Term over(Term base, Term above) {
        return switch (above.text()) {
            case "¯", "‾", "_", "\u0305" -> Formula.named("overline", base);
            case "^", "ˆ" -> Formula.accented(base, "\u0302");
            case "~", "˜" -> Formula.accented(base, "\u0303");
            case "→", "⃗" -> Formula.accented(base, "\u20D7");
            default -> Formula.stacked(base, Term.NOTHING, above);
        };
    }

    private static List<List<Term>> rows(Element table) {
        return table.children().stream()
                .map(row -> row.children().stream().map(HtmlFormula::row).toList())
                .toList();
    }

    /** The scripts after the base, then those before it. */
    private static Term multiscripts(Element element) {
        var base = child(element, 0);
        var before = false;
        var children = element.children();
        for (int i = 1; i < children.size(); i++) {
            if (children.get(i).normalName().equals("mprescripts")) {
                before = true;
            } else {
                var above = i + 1 < children.size() ? script(children.get(i + 1)) : Term.NOTHING;
                base = before
                        ? Formula.before(base, script(children.get(i)), above)
                        : Formula.scripts(base, script(children.get(i)), above);
                i++;
            }
        }
        return base;
    }

    private static Term script(Element element) {
        return element.normalName().equals("none") ? Term.NOTHING : term(element);
    }

    private static String attribute(Element element, String name, String otherwise) {
        return element.hasAttr(name) ? element.attr(name) : otherwise;
    }
}
