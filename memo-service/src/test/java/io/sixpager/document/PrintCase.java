package io.sixpager.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Prints in one line how the final text of the demonstration case comes out of the press; run in a JVM of its own. */
final class PrintCase {

    private PrintCase() {}

    public static void main(String[] arguments) {
        System.out.print(printed());
    }

    static String printed() {
        var text = CanonicalText.of(CaseTexts.aws(31));
        var measured = Layout.measure(text);
        return measured.pages() + " + " + measured.appendixPages() + " pages, "
                + measured.breaks() + ", "
                + sha256(Layout.pdf(new PrintedMemo("İstanbul", text, "Memo 1 · revision 31", "A note.")));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
