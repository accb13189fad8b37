package io.sixpager.document;

/** In which direction a paragraph is set: that of its first letter (rule P2 of Unicode Standard Annex 9). */
public enum Direction {
    LEFT_TO_RIGHT(" dir=\"ltr\""),
    RIGHT_TO_LEFT(" dir=\"rtl\"");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    public static Direction of(String text) {
        return of(text, LEFT_TO_RIGHT);
    }

    /** @param otherwise where no letter tells */
    public static Direction of(String text, Direction otherwise) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> at += Character.charCount(c);
            }
        }
        return otherwise;
    }

    public String attribute() {
        return attribute;
    }
}
