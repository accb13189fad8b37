package io.sixpager.document.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The typefaces a memo is set in. A character is set in the first that has it; which ones are asked is told by its
 * script, so that the large ones are read only where somebody writes in it.
 */
public final class Typefaces {

    static final String SERIF = "Source Serif 4";
    static final String MONO = "Source Code Pro";

    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final int KEYCAP = 0x20E3;

    private static final Typeface REGULAR = face(SERIF, 400, FontStyle.NORMAL, "SourceSerif4_400Regular");
    private static final Typeface BOLD = face(SERIF, 600, FontStyle.NORMAL, "SourceSerif4_600SemiBold");
    private static final List<Typeface> SERIFS = List.of(
            REGULAR,
            face(SERIF, 400, FontStyle.ITALIC, "SourceSerif4_400Regular_Italic"),
            BOLD,
            face(SERIF, 600, FontStyle.ITALIC, "SourceSerif4_600SemiBold_Italic"));
    private static final Typeface CODE = face(MONO, 400, FontStyle.NORMAL, "SourceCodePro_400Regular");

    private static final Typeface ARABIC = further("Noto Naskh Arabic", "NotoNaskhArabic_400Regular");
    private static final Typeface HEBREW = further("Noto Serif Hebrew", "NotoSerifHebrew_400Regular");
    private static final Typeface EAST_ASIAN = further("Droid Sans Fallback", "DroidSansFallback");
    private static final List<Typeface> SYMBOLS = List.of(
            further("Noto Sans Math", "NotoSansMath_400Regular"),
            further("Noto Sans Symbols 2", "NotoSansSymbols2_400Regular"),
            further("Noto Sans Symbols", "NotoSansSymbols_400Regular"),
            further("Noto Serif", "NotoSerif_400Regular"),
            further("Noto Emoji", "NotoEmoji_400Regular"));

    /** The characters that every serif face has, so that bold or italic never loses one. */
    private static final BitSet COVERED = coverage();

    /** What stands on paper for a character that nobody has. */
    public static final char PLACEHOLDER = '\u25A1';

    private Typefaces() {}

    static List<Typeface> all() {
        return Stream.of(
                        SERIFS.stream(),
                        Stream.of(CODE, ARABIC, HEBREW, EAST_ASIAN),
                        SYMBOLS.stream(),
                        OperatorsTypefaces.inUse().faces().stream())
                .flatMap(faces -> faces)
                .toList();
    }

    /** Whether so much hangs on the typeface that no idle layout should hold it. */
    static boolean isLarge(Typeface face) {
        return face == EAST_ASIAN || OperatorsTypefaces.inUse().faces().contains(face);
    }

    /** The family that a character is set in, beginning with the one that it stands in. */
    static Optional<String> family(int c, String around) {
        if (around.equals(MONO) && CODE.has(c)) {
            return Optional.of(MONO);
        }
        return COVERED.get(c)
                ? Optional.of(SERIF)
                : further(c)
                        .or(() -> Optional.of(CODE).filter(code -> code.has(c)))
                        .map(Typeface::family);
    }

    private static Optional<Typeface> further(int c) {
        return Stream.concat(beside(c), OperatorsTypefaces.inUse().faces().stream())
                .filter(face -> face.has(c))
                .findFirst();
    }

    private static Stream<Typeface> beside(int c) {
        // Points and marks of a script are found by where they stand.
        return switch (PageDirections.isArabic(c) ? UnicodeScript.ARABIC : UnicodeScript.of(c)) {
            case ARABIC -> Stream.of(ARABIC);
            case HEBREW -> Stream.of(HEBREW);
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> Stream.of(EAST_ASIAN);
            default -> Stream.concat(SYMBOLS.stream(), c < FIRST_EAST_ASIAN ? Stream.of() : Stream.of(EAST_ASIAN));
        };
    }

    /** The width of a text in thousandths of the size of the type. */
    static int width(String text, boolean bold) {
        return text.codePoints()
                .map(Typefaces::printable)
                .filter(c -> c >= 0)
                .map(c -> (COVERED.get(c) ? Optional.of(bold ? BOLD : REGULAR) : further(c))
                        .map(face -> face.width(c))
                        .orElse(0))
                .sum();
    }

    /** What is drawn for a character, or -1 where nothing is. */
    static int printable(int c) {
        if (c < 0x7F || COVERED.get(c)) {
            return c;
        }
        if (Character.getType(c) == Character.FORMAT || isVariation(c)) {
            return -1;
        }
        if (CODE.has(c) || further(c).isPresent()) {
            return c;
        }
        return Character.isSpaceChar(c) ? ' ' : PLACEHOLDER;
    }

    /** Asks for another drawing of the character before it, such as one in colours. */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c >= 0x1F3FB && c <= 0x1F3FF
                || c == KEYCAP;
    }

    public static boolean isReplaced(int c) {
        return c != PLACEHOLDER && printable(c) == PLACEHOLDER;
    }

    private static Typeface face(String family, int weight, FontStyle style, String file) {
        return Typeface.ofJar(family, weight, style, file);
    }

    private static Typeface further(String family, String file) {
        return face(family, 400, FontStyle.NORMAL, file);
    }

    private static BitSet coverage() {
        var covered = (BitSet) REGULAR.covered().clone();
        SERIFS.forEach(face -> covered.and(face.covered()));
        return covered;
    }
}
