package io.sixpager.exchange;

import java.util.Optional;

/** Takes the pictures of an imported file and answers with the hash by which the text names each. */
interface FigureSink {

    FigureSink NONE = (_, _) -> Optional.empty();

    /** Empty where the picture cannot be kept. */
    Optional<String> take(byte[] bytes, String mediaType);
}
