package io.sixpager.document;

import java.util.List;

/** A stretch of tokens that both texts have, or that one has where the other has different ones or none. */
record Run(List<Token> removed, List<Token> inserted, boolean kept) {

    static Run kept(List<Token> before, List<Token> after) {
        return new Run(before, after, true);
    }

    static Run changed(List<Token> removed, List<Token> inserted) {
        return new Run(removed, inserted, false);
    }
}
