package io.sixpager.exchange.picture;

/** Takes the pictures of an imported file and answers with the hash by which the text names each. */
public interface FigureSink {

    FigureSink NONE = (_, _) -> Taken.refused("");

    Taken take(byte[] bytes, String mediaType);

    /**
     * What became of a picture.
     *
     * @param hash empty where it cannot be kept
     * @param reason why it cannot be kept, in a sentence
     */
    record Taken(String hash, String reason) {

        public static Taken kept(String hash) {
            return new Taken(hash, "");
        }

        public static Taken refused(String reason) {
            return new Taken("", reason);
        }

        public boolean isKept() {
            return !hash.isEmpty();
        }
    }
}
