package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Formula;
import io.sixpager.exchange.model.Formula.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a formula of Word as one line of text. */
final class WordFormula {

    private final Xml xml;
    private final WordChanges changes;

    /** @param changes of the paragraph in which it stands */
    WordFormula(Xml xml, WordChanges changes) {
        this.xml = xml;
        this.changes = changes;
    }

    String read() {
        return row().text();
    }

    /** What an element of a formula consists of, by name, and what its properties say. */
    private final class Parts {
        private final Map<String, List<Term>> terms = new HashMap<>();
        private final Map<String, String> properties = new HashMap<>();

        Parts() {
            xml.children(name -> {
                if (name.endsWith("Pr")) {
                    xml.children(property ->
                            properties.put(property, Objects.requireNonNullElse(xml.attribute("m:val"), "on")));
                } else {
                    terms.computeIfAbsent(name, _ -> new ArrayList<>()).add(row());
                }
            });
        }

        Term term(String name) {
            return terms(name).stream().findFirst().orElse(Term.NOTHING);
        }

        List<Term> terms(String name) {
            return terms.getOrDefault(name, List.of());
        }

        String property(String name, String otherwise) {
            return properties.getOrDefault(name, otherwise);
        }
    }

    private Term row() {
        var terms = new ArrayList<Term>();
        xml.children(name -> terms.add(element(name)));
        return Formula.row(terms);
    }

    private Term element(String name) {
        return switch (name) {
            case "m:t", "w:t" -> Formula.letters(xml.text());
            case "w:br", "w:tab", "w:cr" -> Formula.letters(" ");
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                if (changes.isGone(xml, name)) {
                    changes.gone(xml, name);
                    yield Term.NOTHING;
                }
                yield row();
            }
            case "m:f" -> fraction(new Parts());
            case "m:sSup", "m:sSub", "m:sSubSup" -> {
                var parts = new Parts();
                yield Formula.scripts(parts.term("m:e"), parts.term("m:sub"), parts.term("m:sup"));
            }
            case "m:sPre" -> {
                var parts = new Parts();
                yield Formula.before(parts.term("m:e"), parts.term("m:sub"), parts.term("m:sup"));
            }
            case "m:rad" -> {
                var parts = new Parts();
                yield Formula.root(parts.term("m:deg"), parts.term("m:e"));
            }
            case "m:nary" -> {
                var parts = new Parts();
                yield Formula.large(
                        parts.property("m:chr", "∫"), parts.term("m:sub"), parts.term("m:sup"), parts.term("m:e"));
            }
            case "m:d" -> {
                var parts = new Parts();
                yield Formula.enclosed(
                        sign(parts.property("m:begChr", "(")),
                        parts.terms("m:e"),
                        sign(parts.property("m:sepChr", "|")),
                        sign(parts.property("m:endChr", ")")));
            }
            case "m:func" -> {
                var parts = new Parts();
                yield Formula.function(parts.term("m:fName"), parts.term("m:e"));
            }
            case "m:limLow" -> {
                var parts = new Parts();
                yield Formula.stacked(parts.term("m:e"), parts.term("m:lim"), Term.NOTHING);
            }
            case "m:limUpp" -> {
                var parts = new Parts();
                yield Formula.stacked(parts.term("m:e"), Term.NOTHING, parts.term("m:lim"));
            }
            case "m:acc" -> {
                var parts = new Parts();
                yield Formula.accented(parts.term("m:e"), parts.property("m:chr", "\u0302"));
            }
            case "m:bar" -> {
                var parts = new Parts();
                yield Formula.named(
                        parts.property("m:pos", "bot").equals("top") ? "overline" : "underline", parts.term("m:e"));
            }
            case "m:m" -> Formula.matrix(rows());
            case "m:eqArr" -> Formula.enclosed("", new Parts().terms("m:e"), "; ", "");
            default -> name.endsWith("Pr") ? Term.NOTHING : row();
        };
    }

    private static Term fraction(Parts parts) {
        return parts.property("m:type", "bar").equals("noBar")
                ? Formula.binomial(parts.term("m:num"), parts.term("m:den"))
                : Formula.fraction(parts.term("m:num"), parts.term("m:den"));
    }

    private List<List<Term>> rows() {
        var rows = new ArrayList<List<Term>>();
        xml.children(name -> {
            if (name.equals("m:mr")) {
                var cells = new ArrayList<Term>();
                xml.children(_ -> cells.add(row()));
                rows.add(cells);
            }
        });
        return rows;
    }

    /** An empty value means that there is no sign. */
    private static String sign(String value) {
        return value.equals("on") ? "" : value;
    }
}
