package io.sixpager.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes that are text, or are refused: what is imported is kept word for word. */
final class Utf8 {

    private Utf8() {}

    /** @throws NotACase with this reason if they are not UTF-8 */
    static String text(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new NotACase(otherwise);
        }
    }
}
