package io.sixpager.exchange;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.PrintedMemo;

/** Word documents of our own making. */
final class DocxFiles {

    private DocxFiles() {}

    static byte[] of(CanonicalText text) {
        return DocxExport.of(
                new PrintedMemo("A memo", text, "Memo 1 · revision 1 · 123456789abc", "Reconstruction"),
                FigureSource.NONE);
    }
}
