package io.sixpager.exchange.docx;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.PrintedMemo;
import io.sixpager.exchange.picture.FigureSource;

/** Word documents of our own making. */
public final class DocxFiles {

    private DocxFiles() {}

    public static byte[] of(CanonicalText text) {
        return DocxExport.of(
                new PrintedMemo("A memo", text, "Memo 1 · revision 1 · 123456789abc", "Reconstruction"),
                FigureSource.NONE);
    }
}
