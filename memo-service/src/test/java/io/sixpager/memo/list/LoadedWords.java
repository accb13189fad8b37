package io.sixpager.memo.list;

import org.springframework.jdbc.core.JdbcTemplate;

/** The words of texts that did not come by a command. */
public final class LoadedWords {

    private LoadedWords() {}

    /** @param hash of a text that is stored */
    public static void make(JdbcTemplate jdbc, String hash) {
        jdbc.update(SearchedTexts.STORE_WORDS, hash);
    }
}
