package io.sixpager.document.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import io.sixpager.document.Paper;
import io.sixpager.document.Paper.TypefaceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces in the operator's folder, in the order of their names, for what the jar's lack. Pages depend on them, so
 * their hash is part of the layout's version.
 */
record OperatorsTypefaces(Paper paper, List<Typeface> faces, String hash) {

    private static final int HASH_LENGTH = 8;

    private static @Nullable OperatorsTypefaces last;

    static synchronized OperatorsTypefaces inUse() {
        var paper = Paper.inUse();
        if (last == null || !last.paper().equals(paper)) {
            last = of(paper);
        }
        return last;
    }

    private static OperatorsTypefaces of(Paper paper) {
        try {
            return new OperatorsTypefaces(
                    paper,
                    paper.typefaces().stream().map(OperatorsTypefaces::face).toList(),
                    hash(paper.typefaces()));
        } catch (IOException e) {
            throw new UncheckedIOException("The operator's typefaces cannot be read", e);
        }
    }

    private static Typeface face(TypefaceFile file) {
        var family = "Operator " + file.name().replaceAll("[^A-Za-z0-9.]", "");
        return new Typeface(family, 400, FontStyle.NORMAL, file.content()::read);
    }

    private static String hash(List<TypefaceFile> files) throws IOException {
        if (files.isEmpty()) {
            return "";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file.content().read());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
