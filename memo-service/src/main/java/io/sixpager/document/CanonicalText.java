package io.sixpager.document;

import io.sixpager.document.markdown.CanonicalForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Canonical Markdown and its SHA-256. A text that came out of {@link #of} is accepted by every function here. */
public record CanonicalText(String markdown, String hash) {

    /** Brings a text into its one canonical form, or says in a sentence why no revision may have it. */
    public static CanonicalText of(String raw) {
        var markdown = CanonicalForm.of(raw);
        return new CanonicalText(markdown, sha256(markdown));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
