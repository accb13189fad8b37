package io.sixpager.document.layout;

import io.sixpager.document.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets a table whose words do not fit on the page in smaller type, with columns as wide as their longest number asks
 * for; only long words are broken. A table that does not fit in the smallest type says how many columns would.
 */
final class TableFit {

    /** How many columns of a table that is too wide fit on the page. */
    static final String FITTING = "data-fitting";

    /** Type and the space between columns, in points. The first is the usual one. */
    private record Size(double type, double gap) {}

    private static final List<Size> SIZES =
            List.of(new Size(9.5, 12), new Size(8.5, 8), new Size(7.5, 6), new Size(6.5, 4), new Size(5.5, 3));

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER =
            Pattern.compile("\\P{L}*\\d[\\d\\p{P}\\p{Sc}\\p{Sm}%\u00a0]*\\p{L}{0,3}\\P{L}*");
    private static final int LONGEST_NUMBER = 40;

    /** A longer word than this, in thousandths of the size of the type, is broken before the type gets smaller. */
    private static final int LONG = 12_000;

    /** A longer word than this is broken before the type gets too small to read with ease. */
    private static final int BREAKABLE = 6_000;

    /** How many of the sizes are read with ease. */
    private static final int EASY = 3;

    private static final double THOUSAND = 1000;

    private static final Map<String, Double> INDENTS = Map.of("ul", 18.0, "ol", 23.0, "blockquote", 32.0);

    private final Element table;
    private final List<List<Element>> rows;
    private final double width;

    /** The side on which the first column stands. */
    private final String start;

    private TableFit(Element table) {
        this.table = table;
        this.rows = rows(table);
        this.start = table.getAttribute("dir").equals("rtl") ? "right" : "left";
        this.width = Paper.inUse().size().textWidth() - indent(table);
    }

    static void prepare(Document page) {
        var tables = page.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            new TableFit((Element) tables.item(i)).fit();
        }
    }

    private void fit() {
        var whole = widths(Integer.MAX_VALUE);
        if (whole.length == 0 || fits(whole, SIZES.getFirst(), whole.length)) {
            return;
        }
        var words = widths(LONG);
        var broken = widths(BREAKABLE);
        if (!set(words, SIZES.subList(0, EASY)) && !set(broken, SIZES)) {
            int columns = broken.length - 1;
            while (columns > 1 && !fits(broken, SIZES.getLast(), columns)) {
                columns--;
            }
            table.setAttribute(FITTING, String.valueOf(columns));
            set(broken, SIZES.getLast());
        }
    }

    private boolean set(int[] words, List<Size> sizes) {
        var fitting =
                sizes.stream().filter(size -> fits(words, size, words.length)).findFirst();
        fitting.ifPresent(size -> set(words, size));
        return fitting.isPresent();
    }

    private boolean fits(int[] words, Size size, int columns) {
        return sum(words, size, columns) <= width;
    }

    /** What is left goes to the columns that have most to say. */
    private void set(int[] words, Size size) {
        table.setAttribute(
                "style",
                "table-layout: fixed; font-size: " + size.type() + "pt; line-height: " + (size.type() + 2.5) + "pt");
        var needed = sum(words, size, words.length);
        var lengths = lengths(words.length);
        double all = Math.max(1, Arrays.stream(lengths).sum());
        for (var row : rows) {
            for (int column = 0; column < Math.min(row.size(), words.length); column++) {
                var gap = column == 0 ? 0 : size.gap();
                var share = Math.max(0, width - needed) * lengths[column] / all;
                var cell = row.get(column);
                cell.setAttribute(
                        "style",
                        "font-size: " + size.type() + "pt; padding-" + start + ": " + gap + "pt; width: "
                                + Math.floor(words[column] * size.type() / THOUSAND + share + 0.5) + "pt");
                cell.removeAttribute("class");
            }
        }
    }

    private static double sum(int[] words, Size size, int columns) {
        return Arrays.stream(words, 0, columns).sum() * size.type() / THOUSAND + size.gap() * (columns - 1) + columns;
    }

    private double[] lengths(int columns) {
        var lengths = new double[columns];
        for (var row : rows) {
            for (int column = 0; column < Math.min(row.size(), columns); column++) {
                lengths[column] = Math.max(
                        lengths[column],
                        Math.sqrt(row.get(column).getTextContent().length()));
            }
        }
        return lengths;
    }

    /** What each column needs, if words longer than some are broken. */
    private int[] widths(int longest) {
        var widest = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (var row : rows) {
            if (row.stream().anyMatch(cell -> cell.hasAttribute("colspan"))) {
                continue;
            }
            for (int column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                for (var word : SPACE.split(cell.getTextContent())) {
                    int wide = Typefaces.width(word, cell.getTagName().equals("th"));
                    int least = isNumber(word) ? wide : Math.min(wide, longest);
                    widest[column] = Math.max(widest[column], least);
                }
            }
        }
        return widest;
    }

    private static boolean isNumber(String word) {
        return word.length() <= LONGEST_NUMBER && NUMBER.matcher(word).matches();
    }

    private static List<List<Element>> rows(Element table) {
        var rows = new ArrayList<List<Element>>();
        var found = table.getElementsByTagName("tr");
        for (int i = 0; i < found.getLength(); i++) {
            var cells = new ArrayList<Element>();
            for (Node at = found.item(i).getFirstChild(); at != null; at = at.getNextSibling()) {
                if (at instanceof Element cell) {
                    cells.add(cell);
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static double indent(Element table) {
        double indent = 0;
        for (var at = table.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
            indent += INDENTS.getOrDefault(element.getTagName(), 0.0);
        }
        return indent;
    }
}
