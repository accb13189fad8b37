package io.sixpager.exchange.word;

import io.sixpager.exchange.file.Allowance;
import io.sixpager.exchange.sheet.Findings;
import io.sixpager.exchange.word.WordFile.Relation;
import java.util.Map;

/** What reading any part of a document needs. */
record WordContext(
        WordFile file,
        Map<String, Relation> relations,
        WordStyles styles,
        WordNumbers numbers,
        WordComments comments,
        Findings findings,
        Allowance allowance,
        WordPictures pictures) {

    WordContext in(Map<String, Relation> others) {
        return new WordContext(file, others, styles, numbers, comments, findings, allowance, pictures);
    }
}
