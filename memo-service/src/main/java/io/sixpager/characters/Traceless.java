package io.sixpager.characters;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Characters that are drawn as nothing (Default_Ignorable_Code_Point of Unicode, and the marks of annotations), without
 * those that turn the direction of writing.
 */
final class Traceless {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;

    /** In which a joiner or a non-joiner changes the letters beside it. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private Traceless() {}

    static boolean isOne(int c) {
        return c == 0xAD
                || c == 0x34F
                || within(c, 0x115F, 0x1160)
                || within(c, 0x17B4, 0x17B5)
                || within(c, 0x180B, 0x180F)
                || within(c, 0x200B, 0x200D)
                || within(c, 0x2060, 0x2065)
                || within(c, 0x206A, 0x206F)
                || c == 0x3164
                || isVariation(c)
                || c == 0xFEFF
                || c == 0xFFA0
                || within(c, 0xFFF0, 0xFFFB)
                || within(c, 0x1BCA0, 0x1BCA3)
                || within(c, 0x1D173, 0x1D17A)
                || within(c, 0xE0000, 0xE0FFF);
    }

    /** Whether the letter or picture before it, and what follows, look otherwise for it. */
    static boolean isNeeded(int before, int c, int after) {
        if (c == NON_JOINER) {
            return isJoining(before) && isJoining(after);
        }
        if (c == JOINER) {
            return isJoining(before) || isPicture(before) && Character.isExtendedPictographic(after);
        }
        if (isTag(c)) {
            return before == BLACK_FLAG || isTag(before);
        }
        if (within(c, 0x180B, 0x180F)) {
            return before != 0 && UnicodeScript.of(before) == UnicodeScript.MONGOLIAN;
        }
        return isVariation(c)
                && (Character.isIdeographic(before) || within(c, 0xFE0E, 0xFE0F) && isDrawn(before, after));
    }

    /** Digits are emoji too, but only as the keys of a telephone. */
    private static boolean isDrawn(int before, int after) {
        return Character.isEmoji(before) && (before > '9' || after == KEYCAP);
    }

    private static boolean isPicture(int c) {
        return Character.isEmoji(c) || within(c, 0xFE0E, 0xFE0F);
    }

    private static boolean isJoining(int c) {
        return (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                && JOINING.contains(UnicodeScript.of(c));
    }

    private static boolean isTag(int c) {
        return within(c, 0xE0020, 0xE007F);
    }

    private static boolean isVariation(int c) {
        return within(c, 0xFE00, 0xFE0F) || within(c, 0xE0100, 0xE01EF);
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
