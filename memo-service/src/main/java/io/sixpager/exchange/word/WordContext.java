package io.sixpager.exchange.word;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.Findings;
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
        UploadLimit limit,
        WordPictures pictures) {

    WordContext in(Map<String, Relation> others) {
        return new WordContext(file, others, styles, numbers, comments, findings, limit, pictures);
    }
}
